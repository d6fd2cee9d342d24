import type { Sql } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import { checkedText, readTexts } from './form-texts';
import { sampleDocument } from './sample-papers';
import { findFormBySlug } from './shipped-texts';

/** A text that is not saved yet. */
export interface TriedText {
  key: string;
  text: string;
}

/**
 * A form for a made-up dossier, with the texts that count now and one that is being tried.
 * @throws HccError NOT_FOUND for no such form; BAD_USER_INPUT naming `key` or `text`
 */
export async function readPreview(
  sql: Sql,
  slug: string,
  tried: TriedText | null,
  now: Instant,
): Promise<Record<string, unknown>> {
  const form = findFormBySlug(slug);
  if (!form) throw notFound('mẫu này');
  const texts = await readTexts(sql, form, now);
  const wanted = tried ? { ...texts, [tried.key]: checkedText(form, tried.key, tried.text) } : texts;
  return sampleDocument(form, wanted, now);
}
