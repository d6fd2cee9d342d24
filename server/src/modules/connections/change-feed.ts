import type { Database } from '../../database/database';
import { type Condition, placeholders, type Sql, type Tx } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { cutPage, decodeCursor, encodeCursor, pageSize } from '../../kernel/page';
import type { Directory } from '../organisation/directory';
import { placeChanges, readLastPlace } from './change-order';
import { PartnerKind, type PartnerScope, PartnerStatus } from './connection-terms';
import { PartnerChange } from './partner.entity';
import type { Partner } from './partner-keys';

const FOLLOWS: PartnerScope = 'dossier:changes';
/** So long changes are kept: a system that was away for longer reads its dossiers anew. */
const KEPT_MS = 30 * DAY_MS;
/** Whether any system may ask: only then changes are written down. */
export async function someoneFollows(tx: Pick<Tx, 'query'>): Promise<boolean> {
  const found = await tx.query('SELECT id FROM partner_system WHERE status = ? AND scopes LIKE ? LIMIT 1', [
    PartnerStatus.ACTIVE,
    `%"${FOLLOWS}"%`,
  ]);
  return found.length > 0;
}

export interface ChangePage {
  nodes: PartnerChange[];
  /** To go on from, also where nothing is new. */
  cursor: string;
  hasMore: boolean;
}

/**
 * What changed since, the oldest first, each once in the order of its place; of one dossier in the order of its events.
 * @param after the cursor of the page before; null for the oldest that is kept
 * @throws HccError BAD_USER_INPUT naming `first`, or `after` where it is none, or what came after it is not kept any more
 */
export async function readChanges(
  db: Database,
  directory: Directory,
  partner: Partner,
  { first, after }: { first: number; after?: string | null },
): Promise<ChangePage> {
  const size = pageSize(first);
  const typed = after ? (decodeCursor(after, ['number'])[0] as number) : null;
  const isWhole = await placeChanges(db);
  const until = await readLastPlace(db.read);
  const purgedTo = await readPurgedTo(db.read, until);
  const from = typed ?? purgedTo;
  if (from < purgedTo || from > until)
    throw badField('after', 'Cũ hơn 30 ngày: hãy đọc lại từng hồ sơ, rồi bắt đầu không kèm vị trí.');
  const conditions: Condition[] = [{ sql: 'c.position > ? AND c.position <= ?', values: [from, until] }];
  if (partner.areaCode !== null) {
    const areas = directory.subtree(partner.areaCode).map(({ code }) => code);
    conditions.push({ sql: `c.area_code IN (${placeholders(areas.length)})`, values: areas });
  }
  if (partner.kind === PartnerKind.INTAKE) {
    conditions.push({
      sql: `EXISTS (SELECT 1 FROM online_submission s JOIN partner_intake p ON p.submission_id = s.id
              WHERE s.dossier_id = c.dossier_id AND p.partner_id = ?)`,
      values: [partner.id],
    });
  }
  const rows = await db.read.query<PartnerChange>(
    `SELECT c.position, c.at, c.code, c.event, c.status_code AS statusCode, c.due_at AS dueAt,
            c.office_code AS officeCode
       FROM partner_change c WHERE ${conditions.map((one) => `(${one.sql})`).join(' AND ')}
      ORDER BY c.position LIMIT ?`,
    [...conditions.flatMap(({ values }) => values), size + 1],
  );
  const { rows: nodes, pageInfo } = cutPage(rows, size, ({ position }) => [Number(position)]);
  const { endCursor, hasNextPage } = pageInfo;
  // Who is told nothing for long goes on from what he has been spared, which is kept no longer than the rest.
  const cursor = hasNextPage ? endCursor! : encodeCursor([until]);
  return { nodes, cursor, hasMore: hasNextPage || !isWhole };
}

/** The last place of which the change is not kept any more. */
async function readPurgedTo({ query }: Sql, last: number): Promise<number> {
  const [oldest] = await query<{ position: number | null }>('SELECT MIN(position) AS position FROM partner_change');
  return oldest!.position === null ? last : Number(oldest!.position) - 1;
}

/** @returns how many were deleted, the oldest first and so many at once that nobody waits for them */
export async function purgeChanges(db: Database, at: Instant): Promise<number> {
  while (!(await placeChanges(db)));
  const [kept] = await db.read.query<{ position: number }>(
    'SELECT position FROM partner_change WHERE position IS NOT NULL AND at >= ? ORDER BY position LIMIT 1',
    [at - KEPT_MS],
  );
  const before = kept ? Number(kept.position) : (await readLastPlace(db.read)) + 1;
  let deleted = 0;
  for (;;) {
    const ids = await db.read.query<{ id: string }>(
      'SELECT id FROM partner_change WHERE position < ? ORDER BY position LIMIT 500',
      [before],
    );
    if (ids.length === 0) return deleted;
    const { affected } = await db.transact((tx) =>
      tx.run(
        `DELETE FROM partner_change WHERE id IN (${placeholders(ids.length)})`,
        ids.map(({ id }) => id),
      ),
    );
    deleted += affected;
  }
}
