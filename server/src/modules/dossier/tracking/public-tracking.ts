import type { Sql } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import { maskName } from '../../../kernel/text';
import { normalCode } from '../dossier.queries';
import type { References } from '../dossier-room';
import { type DossierRow, LIST_COLUMNS } from '../dossier-rows';
import { type DossierStatus, STATUS_TEXT } from '../dossier-terms';
import { project } from '../history/dossier.projection';
import { readEvents, toProjected } from '../history/dossier-store';

export interface TrackedDossierView {
  code: string;
  procedureName: string;
  status: DossierStatus;
  statusText: string;
  receivedAt: number;
  dueAt: number | null;
  currentOfficeName: string | null;
  applicantMasked: string;
  steps: { name: string; officeName: string; doneAt: number | null }[];
}

/**
 * What the bearer of a slip may know: no name in full, no number.
 * @throws HccError NOT_FOUND
 */
export async function trackDossier(sql: Sql, references: References, code: string): Promise<TrackedDossierView> {
  const rows = await sql.query<DossierRow>(`SELECT ${LIST_COLUMNS} FROM dossier d WHERE d.code = ?`, [
    normalCode(code),
  ]);
  const row = rows[0];
  if (!row) throw notFound('hồ sơ mang mã này');
  const { catalogue, directory } = references;
  const version = catalogue.getVersion(row.procedureVersionId);
  const state = project((await readEvents(sql, row.id)).map(toProjected), version.steps);
  const receivingArea = directory.getOffice(row.receivingOfficeId).areaCode;
  return {
    code: row.code,
    procedureName: version.name,
    status: row.status,
    statusText: STATUS_TEXT[row.status],
    receivedAt: row.receivedAt,
    dueAt: row.dueAt,
    currentOfficeName: state.queueOfficeId === null ? null : directory.getOffice(state.queueOfficeId).name,
    applicantMasked: maskName(row.applicantName),
    steps: version.steps.map((step) => {
      const leg = state.legs.findLast((candidate) => candidate.stepOrdinal === step.ordinal);
      const office = leg ? directory.getOffice(leg.officeId) : directory.resolveOffice(step.officeRule, receivingArea);
      const isBehind = step.ordinal < state.stepOrdinal || state.queueOfficeId === null;
      return { name: step.name, officeName: office.name, doneAt: isBehind ? (leg?.leftAt ?? null) : null };
    }),
  };
}
