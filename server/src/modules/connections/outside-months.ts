import type { Database } from '../../database/database';
import { placeholders, type Sql, type Tx } from '../../database/sql';
import type { AcceptedListener } from '../dossier/dossier-room';
import { PartnerKind } from './connection-terms';
import { OutsideMonth } from './partner.entity';

/** Requests of outside bodies that became dossiers; one names the office that received it, so dossiers are not asked. */
const INTAKES = `FROM partner_intake p
  JOIN partner_system b ON b.id = p.partner_id AND b.kind = '${PartnerKind.INTAKE}'
  JOIN online_submission s ON s.id = p.submission_id AND s.dossier_id IS NOT NULL`;
const MONTH = 'SUBSTR(p.day, 1, 7)';
const SUMS = `SELECT ${MONTH} AS month, s.office_id AS officeId, COUNT(*) AS intakes ${INTAKES} GROUP BY ${MONTH}, s.office_id`;

/** Adds a request that an outside body handed in to its month, in the transaction that receives it. */
export const countOutside: AcceptedListener = async (_room, tx, _references, { submissionId }) => {
  const [intake] = await tx.query<Pick<OutsideMonth, 'month' | 'officeId'>>(
    `SELECT ${MONTH} AS month, s.office_id AS officeId ${INTAKES} WHERE p.submission_id = ?`,
    [submissionId],
  );
  if (!intake) return;
  const more =
    tx.engine === 'mysql'
      ? 'ON DUPLICATE KEY UPDATE intakes = intakes + 1'
      : 'ON CONFLICT (month, office_id) DO UPDATE SET intakes = intakes + 1';
  await tx.run(`INSERT INTO outside_month (month, office_id, intakes) VALUES (?, ?, 1) ${more}`, [
    intake.month,
    intake.officeId,
  ]);
};

/**
 * Dossiers that an outside body (post office, bank) took in for citizens, by the month (yyyy-MM) in which it handed them
 * in.
 * @param officeIds that received; null for all
 */
export async function outsideMonths(
  sql: Pick<Sql, 'query'>,
  officeIds: readonly string[] | null,
  { from, to }: { from: string; to: string },
): Promise<Map<string, number>> {
  if (officeIds?.length === 0) return new Map();
  const rows = await sql.query<{ month: string; n: number | string }>(
    `SELECT month, SUM(intakes) AS n FROM outside_month WHERE month BETWEEN ? AND ?
        ${officeIds === null ? '' : `AND office_id IN (${placeholders(officeIds.length)})`} GROUP BY month`,
    [from.slice(0, 7), to.slice(0, 7), ...(officeIds ?? [])],
  );
  return new Map(rows.map(({ month, n }) => [month, Number(n)]));
}

interface Difference {
  /** Month and office. */
  which: string;
  column: 'intakes';
  stored: number;
  expected: number;
}

/** Holds the months against the requests that they count. */
export async function* checkOutsideMonths(sql: Sql): AsyncGenerator<Difference> {
  const expected = new Map<string, number>();
  for (const { month, officeId, intakes } of await sql.query<OutsideMonth>(SUMS))
    expected.set(`${month} ${officeId}`, Number(intakes));
  for (const { month, officeId, intakes } of await sql.entities.find(OutsideMonth)) {
    const which = `${month} ${officeId}`;
    const counted = expected.get(which) ?? 0;
    expected.delete(which);
    if (counted !== intakes) yield { which, column: 'intakes', stored: intakes, expected: counted };
  }
  for (const [which, counted] of expected) yield { which, column: 'intakes', stored: 0, expected: counted };
}

/** Makes the months anew where they are not right. @returns how many were not */
export async function repairOutsideMonths(db: Database): Promise<number> {
  let wrong = 0;
  for await (const _difference of checkOutsideMonths(db.read)) wrong++;
  if (wrong > 0) await db.transact(makeAnew);
  return wrong;
}

/** Taking the rows away holds back whoever would add to them until they stand again. */
async function makeAnew(tx: Tx): Promise<void> {
  await tx.run('DELETE FROM outside_month');
  await tx.run(`INSERT INTO outside_month (month, office_id, intakes) ${SUMS}`);
}
