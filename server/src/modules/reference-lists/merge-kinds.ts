import type { Database } from '../../database/database';
import { badField, notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import type { Deed } from '../catalogue/administration/draft-store';
import { lockNewest, writeEdition } from './change-entry';
import { contentOf, type ReferenceEntry } from './reference-entry.entity';
import { ReferenceList } from './reference-terms';

/** A kind and the newest edition of it that was seen. */
export interface SeenKind {
  code: string;
  edition: number;
}

/**
 * Puts two kinds of papers together: the one bears the names of both from now on, the other ends and says where it
 * went. Procedures and dossiers keep their words; they are found under the one kind.
 * @throws HccError BAD_USER_INPUT; NOT_FOUND; CONFLICT (who and when) where somebody changed one of them meanwhile
 */
export async function mergeKinds(
  db: Database,
  deed: Deed,
  from: SeenKind,
  into: SeenKind,
  now: Instant,
): Promise<void> {
  if (from.code === into.code) throw badField('into', 'Phải là một loại khác.');
  const list = ReferenceList.DOCUMENT_KIND;
  await db.transact(async (tx) => {
    const get = async (seen: SeenKind): Promise<ReferenceEntry> => {
      const entry = await lockNewest(tx, { list, ...seen });
      if (!entry || entry.ends) throw notFound('loại giấy tờ này');
      return entry;
    };
    const ending = await get(from);
    const staying = await get(into);
    const content = contentOf(staying);
    const gone = contentOf(ending);
    const names = [...(content.data.aliases ?? []), gone.name, ...(gone.data.aliases ?? [])];
    const aliases = [...new Set(names)].filter((name) => name !== content.name);
    const change = { validFrom: now };
    const wider = { ...content, data: { ...content.data, aliases } };
    await writeEdition(
      db,
      tx,
      deed,
      { list, code: from.code },
      ending,
      { ...change, content: null, endsAs: { mergedInto: into.code } },
      now,
    );
    await writeEdition(db, tx, deed, { list, code: into.code }, staying, { ...change, content: wider }, now);
  });
}
