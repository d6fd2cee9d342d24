import type { Database } from '../../../database/database';
import { insertRows, selectColumns } from '../../../database/rows';
import type { Sql, Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { HccError, notFound } from '../../../kernel/errors';
import { type Instant, spokenMoment } from '../../../kernel/instant';
import { requiredText } from '../../../kernel/text-field';
import { ProcedureVersion } from '../../catalogue/procedure.entity';
import type { Actor } from '../../identity/actor';
import { NoticeAbout, NoticeEvent } from '../../notification/notification-terms';
import { tellCitizen } from '../../notification/tell-citizen';
import { Office } from '../../organisation/office.entity';
import type { DossierRoom } from '../dossier-room';
import { NoticeKind } from '../notices/notice.entity';
import { writeNotices } from '../notices/write-notices';
import { OnlineSubmission, OnlineSubmissionEvent } from './online-submission.entity';
import { STATUS_AFTER, STATUS_BEFORE, SubmissionEventKind } from './submission-terms';

const WHAT = 'hồ sơ trực tuyến';
const MAX_REASON = 2_000;

/** How the journal names who has no account. */
export const CITIZEN = 'Công dân';

type Db = Pick<Database, 'writer'>;

/** A reason as it is stored. @throws HccError BAD_USER_INPUT where there is none, or too much of it */
export function checkReason(text: string): string {
  return requiredText(text, 'reason', 'lý do', MAX_REASON);
}

async function lockOne(db: Db, tx: Tx, column: 'id' | 'reference', value: string): Promise<OnlineSubmission> {
  const [row] = await tx.query<OnlineSubmission>(
    `SELECT ${selectColumns(db.writer, OnlineSubmission, 's')} FROM online_submission s WHERE s.${column} = ?${tx.forUpdate}`,
    [value],
  );
  if (!row) throw notFound(WHAT);
  return row;
}

/**
 * For the desk that it was sent to, or that has followed that one since: from then on it lies with this one.
 * @throws HccError NOT_FOUND, also for those of other offices
 */
export async function lockAtDesk(
  { db, directory }: Pick<DossierRoom, 'db' | 'directory'>,
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<OnlineSubmission> {
  const row = await lockOne(db, tx, 'id', id);
  const offices = await directory.get();
  const desk = offices.presentOffice(row.officeId);
  if (desk !== offices.presentOffice(actor.office.id)) throw notFound(WHAT);
  row.officeId = desk.id;
  return row;
}

/** For the citizen who sent it. @param reference as it is stored @throws HccError NOT_FOUND */
export function lockByReference(db: Db, tx: Tx, reference: string): Promise<OnlineSubmission> {
  return lockOne(db, tx, 'reference', reference);
}

export async function readJournal({ entities }: Sql, submissionId: string): Promise<OnlineSubmissionEvent[]> {
  return entities.getRepository(OnlineSubmissionEvent).find({ where: { submissionId }, order: { ordinal: 'ASC' } });
}

/** What is written down: by a person of the desk, or by the citizen. */
export interface SubmissionStep {
  kind: Exclude<SubmissionEventKind, SubmissionEventKind.SUBMITTED>;
  actor: Pick<Actor, 'staffId' | 'fullName'> | null;
  at: Instant;
  reason?: string | null;
  reasonCode?: string | null;
  data?: object;
}

const NOTICE: Partial<Record<SubmissionEventKind, NoticeKind>> = {
  RETURNED: NoticeKind.SUBMISSION_RETURNED,
  ACCEPTED: NoticeKind.SUBMISSION_ACCEPTED,
  DECLINED: NoticeKind.SUBMISSION_DECLINED,
};

/** Accepted, it is a dossier, of which the citizen is told that it was received. */
const TOLD: Partial<Record<SubmissionEventKind, NoticeEvent>> = {
  RETURNED: NoticeEvent.SUBMISSION_RETURNED,
  DECLINED: NoticeEvent.SUBMISSION_DECLINED,
};

/** The first line of the journal, and the row. */
export async function insertSubmission(
  db: Db,
  tx: Tx,
  row: Partial<OnlineSubmission> & { id: string; submittedAt: Instant },
  data: object,
): Promise<void> {
  await insertRows<OnlineSubmission>(db.writer, tx, OnlineSubmission, [row]);
  await insertRows<OnlineSubmissionEvent>(db.writer, tx, OnlineSubmissionEvent, [
    {
      submissionId: row.id,
      ordinal: 1,
      kind: SubmissionEventKind.SUBMITTED,
      at: row.submittedAt,
      dataText: JSON.stringify(data),
    },
  ]);
}

/**
 * The one place where a submission goes on: its journal, its row, and what the citizen is to be told.
 * @param row locked by this transaction
 * @param changes columns beside those that follow from the step
 * @throws HccError CONFLICT where the client saw another version (who and when), ILLEGAL_ACTION
 */
export async function appendStep(
  db: Db,
  tx: Tx,
  row: OnlineSubmission,
  expectedVersion: number,
  step: SubmissionStep,
  changes: Partial<OnlineSubmission> = {},
): Promise<void> {
  const { kind, actor, at, reason = null, reasonCode = null, data = {} } = step;
  if (row.version !== expectedVersion) throw await conflict(tx, row);
  if (!STATUS_BEFORE[kind].includes(row.status)) {
    const allowed = Object.entries(STATUS_BEFORE).flatMap(([name, from]) => (from.includes(row.status) ? [name] : []));
    throw new HccError('ILLEGAL_ACTION', 'Hồ sơ trực tuyến không còn ở trạng thái cho phép việc này.', { allowed });
  }
  const version = row.version + 1;
  await insertRows<OnlineSubmissionEvent>(db.writer, tx, OnlineSubmissionEvent, [
    {
      submissionId: row.id,
      ordinal: version,
      kind,
      at,
      actorId: actor?.staffId ?? null,
      actorName: actor?.fullName ?? null,
      reason,
      reasonCode,
      dataText: JSON.stringify(data),
    },
  ]);
  const written = { ...changes, officeId: row.officeId, status: STATUS_AFTER[kind], version };
  await tx.entities.getRepository(OnlineSubmission).update({ id: row.id }, written);
  const notice = NOTICE[kind];
  const { phone, email } = { ...row, ...changes };
  if (notice === undefined || (phone === null && email === null)) return;
  const dossierId = changes.dossierId ?? row.id;
  await writeNotices(tx, [{ kind: notice, officeId: '', dossierId, ref: version, moment: null }]);
  const event = TOLD[kind];
  if (event) await tellOfSubmission(tx, { ...row, ...changes }, event, version, reason);
}

async function tellOfSubmission(
  tx: Tx,
  { id, reference, phone, email, officeId, procedureVersionId }: OnlineSubmission,
  event: NoticeEvent,
  version: number,
  reason: string | null,
): Promise<void> {
  const office = await tx.entities.findOneByOrFail(Office, { id: officeId });
  const procedure = await tx.entities.findOneByOrFail(ProcedureVersion, { id: procedureVersionId });
  const facts = {
    procedure: procedure.name,
    office: office.name,
    ...(office.phone ? { phone: office.phone } : {}),
    reason: reason ?? '',
    key: reference,
  };
  const about = { kind: NoticeAbout.SUBMISSION, id, code: null };
  await tellCitizen(tx, { event, about, ref: version, contact: { phone, email }, facts });
}

async function conflict(tx: Tx, row: OnlineSubmission): Promise<HccError> {
  const last = (await readJournal(tx, row.id)).at(-1)!;
  const who = last.actorName ?? CITIZEN;
  return conflictWith(
    `${who} đã xử lý hồ sơ trực tuyến này lúc ${spokenMoment(last.at)}. Hãy tải lại.`,
    { who, at: last.at },
    { currentVersion: row.version },
  );
}
