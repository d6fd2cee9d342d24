import type { Sql } from '../../database/sql';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { Timeliness } from '../calendar/clock-terms';
import type { ProcedureDraft } from '../catalogue/administration/procedure-draft.entity';

/** A month has to pass before what became of a cut says something. */
const MEASURED_AFTER_DAYS = 30;

export interface MeasuredEffect {
  /** Received under the version that the proposal became. */
  dossiers: number;
  late: number;
}

/** How the dossiers of the new version do; null before it has been in force for a month. */
export async function measureEffect(
  sql: Sql,
  { versionId, effectiveFrom }: Pick<ProcedureDraft, 'versionId' | 'effectiveFrom'>,
  now: Instant,
): Promise<MeasuredEffect | null> {
  if (versionId === null || effectiveFrom === null || now < effectiveFrom + MEASURED_AFTER_DAYS * DAY_MS) return null;
  const [row] = await sql.query<{ dossiers: number; late: number | null }>(
    `SELECT COUNT(*) AS dossiers, SUM(CASE WHEN d.timeliness = ? OR (d.completed_at IS NULL AND d.due_at < ?)
        THEN 1 ELSE 0 END) AS late
      FROM dossier d WHERE d.procedure_version_id = ? AND d.received_at >= ?`,
    [Timeliness.LATE, now, versionId, effectiveFrom],
  );
  return { dossiers: Number(row!.dossiers), late: Number(row!.late) };
}
