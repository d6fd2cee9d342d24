import type { Sql } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import { now } from '../../../kernel/now';
import { isSameSecret } from '../../../kernel/short-secret';
import { maskName } from '../../../kernel/text';
import { type OfficeHoursView, officeHoursView } from '../../calendar/hours/office-hours.types';
import { type NoticeChannel, type NoticeEvent, NoticeState } from '../../notification/notification-terms';
import type { Office } from '../../organisation/office.entity';
import { normalCode } from '../dossier-code';
import type { References } from '../dossier-room';
import { type DossierStatus, type ReturnBy, STATUS_TEXT } from '../dossier-terms';
import { project } from '../history/dossier.projection';
import { readEvents, toProjected } from '../history/dossier-store';
import { officeOfStep } from '../road';
import { explainDates, type Language } from './explain-dates';

export interface TrackedDossierView {
  id: string;
  code: string;
  procedureName: string;
  status: DossierStatus;
  statusText: string;
  receivedAt: number;
  dueAt: number | null;
  currentOfficeName: string | null;
  /** Where it was handed in and the result is fetched, as that office is reached today. */
  receivingOffice: Office;
  applicantMasked: string;
  steps: { name: string; officeName: string; doneAt: number | null }[];
  isWhole: boolean;
  /** How the result comes to the citizen; null without the secret. */
  returnBy: ReturnBy | null;
  /** Of the desk that received it, where the result is fetched. */
  receivedAtHours: OfficeHoursView;
  /** What the citizen was told, newest first; nothing without the secret. */
  told: ToldView[];
  /** Why the result is owed when it is; nothing without the secret. */
  explain: (language: Language) => string[];
}

/** Something that the citizen was told: neither the words nor the address. */
export interface ToldView {
  event: NoticeEvent;
  channel: NoticeChannel;
  at: number;
}

function readTold(sql: Sql, aboutId: string): Promise<ToldView[]> {
  return sql.query<ToldView>(
    `SELECT event, channel, ended_at AS at FROM outgoing_notice
      WHERE about_id = ? AND state = '${NoticeState.SENT}' ORDER BY ended_at DESC, id DESC`,
    [aboutId],
  );
}

/** Stands for the procedure's name where the secret of the slip was not given. */
const NAME_WITHHELD = 'Xem bằng mã tra cứu trên phiếu hẹn';

interface TrackedRow {
  id: string;
  code: string;
  status: DossierStatus;
  receivedAt: number;
  dueAt: number | null;
  procedureVersionId: string;
  receivingOfficeId: string;
  settlingAreaCode: string | null;
  queueOfficeId: string | null;
  applicantName: string;
  returnBy: ReturnBy;
  lookupKey: string;
}

/**
 * What a citizen may know. Codes run 0001, 0002 …, so the code alone gives status, dates and the office that has the
 * dossier; with the secret of the slip the whole state comes, but no name in full and no number. A wrong secret gives
 * what none gives: whether the code exists is no secret, and the citizen still sees how far the dossier is.
 * @throws HccError NOT_FOUND
 */
export async function trackDossier(
  sql: Sql,
  references: References,
  code: string,
  key: string,
): Promise<TrackedDossierView> {
  const rows = await sql.query<TrackedRow>(
    `SELECT id, code, status, received_at AS receivedAt, due_at AS dueAt, procedure_version_id AS procedureVersionId,
            receiving_office_id AS receivingOfficeId, settling_area_code AS settlingAreaCode, queue_office_id AS queueOfficeId, applicant_name AS applicantName,
            return_by AS returnBy, lookup_key AS lookupKey
       FROM dossier WHERE code = ?`,
    [normalCode(code)],
  );
  const row = rows[0];
  if (!row) throw notFound('hồ sơ mang mã này');
  const withheld = {
    id: row.id,
    code: row.code,
    procedureName: NAME_WITHHELD,
    status: row.status,
    statusText: STATUS_TEXT[row.status],
    receivedAt: row.receivedAt,
    dueAt: row.dueAt,
    currentOfficeName: row.queueOfficeId === null ? null : references.directory.getOffice(row.queueOfficeId).name,
    receivingOffice: references.directory.presentOffice(row.receivingOfficeId),
    applicantMasked: '',
    steps: [],
    isWhole: false,
    returnBy: null,
    told: [],
    receivedAtHours: officeHoursView(
      references.calendars,
      references.directory.presentOffice(row.receivingOfficeId),
      now(),
    ),
    explain: () => [],
  };
  return isSameSecret(key, row.lookupKey)
    ? { ...withheld, ...(await whatTheSlipOpens(sql, references, row)) }
    : withheld;
}

async function whatTheSlipOpens(sql: Sql, { catalogue, directory }: References, row: TrackedRow) {
  const events = (await readEvents(sql, row.id)).map(toProjected);
  const state = project(events, row.procedureVersionId, catalogue.versionOf);
  const version = catalogue.getVersion(state.versionId);
  return {
    explain: (language: Language) => explainDates(events, version.limit, language),
    isWhole: true,
    returnBy: row.returnBy,
    told: await readTold(sql, row.id),
    procedureName: version.name,
    applicantMasked: maskName(row.applicantName),
    steps: version.steps.map((step) => {
      const leg = state.legs.findLast((candidate) => candidate.stepOrdinal === step.ordinal);
      const office = leg ? directory.getOffice(leg.officeId) : officeOfStep(directory, row, step);
      const isBehind = step.ordinal < state.stepOrdinal || state.queueOfficeId === null;
      return { name: step.name, officeName: office.name, doneAt: isBehind ? (leg?.leftAt ?? null) : null };
    }),
  };
}
