import type { Database } from '../../database/database';
import type { Sql, Tx } from '../../database/sql';
import { newId } from '../../kernel/ids';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import type { Difference } from '../dossier/proof/check-dossier';
import { ProofRound } from './proof-round.entity';

const KEEP_MS = 30 * DAY_MS;

/** A part in which something differed, with the first of what did. */
export interface DifferingPart {
  part: string;
  count: number;
  differences: Difference[];
}

export type RoundFigures = Pick<ProofRound, 'at' | 'tookMs' | 'offices' | 'touched' | 'dossiers'> & {
  isWhole: boolean;
  differing: DifferingPart[];
};

/** Writes down what a round has found; rounds of more than a month ago go. */
export async function recordRound(tx: Tx, { isWhole, differing, ...figures }: RoundFigures): Promise<void> {
  await tx.entities.insert(ProofRound, {
    ...figures,
    id: newId(),
    isWhole: isWhole ? 1 : 0,
    differenceCount: differing.reduce((sum, { count }) => sum + count, 0),
    differing: differing.length === 0 ? null : JSON.stringify(differing),
  });
  await tx.run('DELETE FROM proof_round WHERE at < ?', [figures.at - KEEP_MS]);
}

/** When the newest round of the turns began; null before the first. */
export async function lastTurnAt({ entities }: Pick<Sql, 'entities'>): Promise<Instant | null> {
  const [round] = await entities.find(ProofRound, { where: { isWhole: 0 }, order: { at: 'DESC' }, take: 1 });
  return round?.at ?? null;
}

export interface TouchedDossiers {
  ids: string[];
  officeIds: string[];
}

/**
 * Dossiers in which something has happened since a moment, the newest first, at most so many, and the offices that
 * received them: one range of the index of events by time.
 */
export async function touchedSince(sql: Sql, since: Instant, most: number): Promise<TouchedDossiers> {
  const rows = await sql.query<{ id: string; officeId: string }>(
    `SELECT d.id, d.receiving_office_id AS officeId
       FROM (SELECT dossier_id, MAX(at) AS at FROM dossier_event WHERE at >= ? GROUP BY dossier_id
              ORDER BY at DESC LIMIT ?) e
       JOIN dossier d ON d.id = e.dossier_id`,
    [since, most],
  );
  return { ids: rows.map(({ id }) => id), officeIds: [...new Set(rows.map(({ officeId }) => officeId))] };
}

/** Rounds, the latest first. @param filter whole ones only, turns only, or both */
export async function readRounds(
  { read }: Database,
  page: { first?: number | null; after?: string | null },
  filter: { isWhole: boolean | null },
): Promise<{ nodes: ProofRound[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }> {
  const size = pageSize(page.first, 20);
  const query = read.entities
    .getRepository(ProofRound)
    .createQueryBuilder('r')
    .orderBy('r.at', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(size + 1);
  if (filter.isWhole !== null) query.andWhere('r.isWhole = :whole', { whole: filter.isWhole ? 1 : 0 });
  if (page.after) {
    const [at, id] = decodeCursor(page.after, ['number', 'string']);
    query.andWhere('(r.at < :at OR (r.at = :at AND r.id < :id))', { at, id });
  }
  const { rows, pageInfo } = cutPage(await query.getMany(), size, ({ at, id }) => [at, id]);
  return { nodes: rows, pageInfo };
}
