import type { Sql } from '../../database/sql';
import { type Day, endOfDay, startOfDay } from '../../kernel/instant';
import type { StepKind } from '../catalogue/catalogue-terms';

/** How long a step of a procedure really took. */
export interface StepTime {
  kind: StepKind;
  name: string;
  legs: number;
  /** Took longer than the step's quota. */
  over: number;
  usedMinutes: number;
  quotaMinutes: number;
}

export interface StepTimes {
  fromDay: Day;
  toDay: Day;
  dossiers: number;
  steps: StepTime[];
}

/** From the legs of a procedure's dossiers received in a period; legs that go on are left out. */
export async function readStepTimes(
  sql: Sql,
  procedureId: string,
  { fromDay, toDay }: { fromDay: Day; toDay: Day },
): Promise<StepTimes> {
  const values = [procedureId, startOfDay(fromDay), endOfDay(toDay)];
  const received = 'd.procedure_id = ? AND d.received_at >= ? AND d.received_at < ?';
  const [count] = await sql.query<{ dossiers: number }>(
    `SELECT COUNT(*) AS dossiers FROM dossier d WHERE ${received}`,
    values,
  );
  const steps = await sql.query<StepTime>(
    `SELECT l.step_kind AS kind, l.step_name AS name, COUNT(*) AS legs, SUM(l.used_minutes) AS usedMinutes,
        SUM(l.quota_minutes) AS quotaMinutes, SUM(CASE WHEN l.used_minutes > l.quota_minutes THEN 1 ELSE 0 END) AS \`over\`
      FROM dossier d JOIN leg l ON l.dossier_id = d.id WHERE ${received} AND l.left_at IS NOT NULL
      GROUP BY l.step_kind, l.step_name ORDER BY MIN(l.step_ordinal), l.step_name`,
    values,
  );
  return {
    fromDay,
    toDay,
    dossiers: Number(count!.dossiers),
    steps: steps.map(({ kind, name, ...sums }) => ({
      kind,
      name,
      legs: Number(sums.legs),
      over: Number(sums.over),
      usedMinutes: Number(sums.usedMinutes),
      quotaMinutes: Number(sums.quotaMinutes),
    })),
  };
}
