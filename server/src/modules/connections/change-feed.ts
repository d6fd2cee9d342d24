import type { Database } from '../../database/database';
import { type Condition, placeholders, type Sql, type Tx } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import type { Directory } from '../organisation/directory';
import { PartnerKind, type PartnerScope, PartnerStatus } from './connection-terms';
import { PartnerChange } from './partner.entity';
import type { Partner } from './partner-keys';

const FOLLOWS: PartnerScope = 'dossier:changes';
/** So long changes are kept: a system that was away for longer reads its dossiers anew. */
const KEPT_MS = 30 * DAY_MS;
/**
 * What is younger is not shown yet. Moments are written before the commit, by several processes: a reader that was past
 * one would never see it. From the writing to the commit there are milliseconds.
 */
const SETTLED_MS = 5_000;

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
  /** To go on from; what was sent in where nothing is new. */
  cursor: string | null;
  hasMore: boolean;
}

/**
 * What changed since, the oldest first, in the order in which it was written.
 * @param after the cursor of the page before; null for the oldest that is kept
 * @throws HccError BAD_USER_INPUT naming `first`, or `after` where it is none or older than what is kept
 */
export async function readChanges(
  sql: Sql,
  directory: Directory,
  partner: Partner,
  { first, after }: { first: number; after?: string | null },
  now: Instant,
): Promise<ChangePage> {
  const size = pageSize(first);
  const [at, id] = after ? (decodeCursor(after, ['number', 'string']) as [number, string]) : [now - KEPT_MS, ''];
  if (at < now - KEPT_MS)
    throw badField('after', 'Cũ hơn 30 ngày: hãy đọc lại từng hồ sơ, rồi bắt đầu không kèm vị trí.');
  const conditions: Condition[] = [
    { sql: 'c.at >= ? AND (c.at > ? OR c.id > ?) AND c.at <= ?', values: [at, at, id, now - SETTLED_MS] },
  ];
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
  const rows = await sql.query<PartnerChange>(
    `SELECT c.id, c.at, c.code, c.event, c.status_code AS statusCode, c.due_at AS dueAt, c.office_code AS officeCode
       FROM partner_change c WHERE ${conditions.map((one) => `(${one.sql})`).join(' AND ')}
      ORDER BY c.at, c.id LIMIT ?`,
    [...conditions.flatMap(({ values }) => values), size + 1],
  );
  const page = cutPage(rows, size, (row) => [Number(row.at), row.id]);
  return { nodes: page.rows, cursor: page.pageInfo.endCursor ?? after ?? null, hasMore: page.pageInfo.hasNextPage };
}

/** @returns how many were deleted, the oldest first and so many at once that nobody waits for them */
export async function purgeChanges(db: Database, at: Instant): Promise<number> {
  let deleted = 0;
  for (;;) {
    const ids = await db.read.query<{ id: string }>(
      'SELECT id FROM partner_change WHERE at < ? ORDER BY at LIMIT 500',
      [at - KEPT_MS],
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
