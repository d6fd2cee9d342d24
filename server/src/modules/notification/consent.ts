import type { Sql, Tx } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { now } from '../../kernel/now';
import { isSameSecret, newShortSecret } from '../../kernel/short-secret';
import { readShortSecret } from '../../kernel/short-secret-text';
import { ContactConsent } from './contact-consent.entity';
import type { NoticeLanguage } from './notification-terms';

/** What a citizen chooses; null for what counts without a choice. */
export interface ConsentChoice {
  email: boolean | null;
  sms: boolean | null;
  language: NoticeLanguage | null;
}

const bit = (choice: boolean | null): number | null => (choice === null ? null : Number(choice));
const choiceOf = (value: number | null): boolean | null => (value === null ? null : value === 1);

/**
 * Writes down what was chosen, in the transaction that takes the dossier or the submission in.
 * @param changedBy who did so at a desk; null for the citizen himself
 */
export async function writeConsent(
  tx: Tx,
  aboutId: string,
  { email, sms, language }: ConsentChoice,
  changedBy: string | null,
): Promise<void> {
  await ensureConsent(tx, aboutId);
  const change = { email: bit(email), sms: bit(sms), language, changedAt: now(), changedBy };
  await tx.entities.update(ContactConsent, { aboutId }, change);
}

/** What was chosen for an online submission goes on for the dossier that it became. */
export async function carryConsent(tx: Tx, fromId: string, toId: string): Promise<void> {
  const chosen = await tx.entities.findOneBy(ContactConsent, { aboutId: fromId });
  if (!chosen) return;
  const { email, sms, language, changedBy } = chosen;
  await writeConsent(tx, toId, { email: choiceOf(email), sms: choiceOf(sms), language }, changedBy);
}

/** The row, made where there was none. @returns its secret */
export async function ensureConsent(tx: Tx, aboutId: string): Promise<string> {
  const ignore = tx.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
  await tx.run(`${ignore} INTO contact_consent (about_id, secret, changed_at) VALUES (?, ?, ?)`, [
    aboutId,
    newShortSecret(),
    now(),
  ]);
  const [row] = await tx.query<{ secret: string }>('SELECT secret FROM contact_consent WHERE about_id = ?', [aboutId]);
  return row!.secret;
}

/** By the secret in the link of a mail. @throws HccError NOT_FOUND */
export async function getConsentBySecret({ entities }: Pick<Sql, 'entities'>, typed: string): Promise<ContactConsent> {
  const row = await entities.findOneBy(ContactConsent, { secret: readShortSecret(typed) });
  if (!row || !isSameSecret(typed, row.secret)) throw notFound('đường dẫn này');
  return row;
}

/** Whether a channel was refused meanwhile. */
export async function hasRefused(sql: Pick<Sql, 'query'>, aboutId: string, column: 'email' | 'sms'): Promise<boolean> {
  const [row] = await sql.query<{ wants: number | null }>(
    `SELECT ${column} AS wants FROM contact_consent WHERE about_id = ?`,
    [aboutId],
  );
  return row?.wants === 0;
}
