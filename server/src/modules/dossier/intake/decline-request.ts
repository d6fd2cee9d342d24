import { createHash } from 'node:crypto';
import { In } from 'typeorm';
import { insertRows } from '../../../database/rows';
import { isDuplicateKey, type Tx } from '../../../database/sql';
import { badField, badInput, type FieldProblem } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { dayOf, type Instant, yearOf } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import type { ProcedureVersion } from '../../catalogue/procedure.entity';
import { type Actor, atPresentOffice } from '../../identity/actor';
import { OfficeKind } from '../../organisation/organisation-terms';
import { takeFormNumber } from '../changes/form-number';
import { type DossierRoom, loadReferences, type References } from '../dossier-room';
import { NumberedForm } from '../dossier-terms';
import { columnsOfApplicant } from '../receipt/applicant-columns';
import { type ApplicantInput, type CleanApplicant, checkApplicant } from '../receipt/applicant-rules';
import { checkKey, getProcedure, type SubmissionTarget } from '../receipt/receipt';
import { searchTextOf } from '../search/search-text';
import { settleSubmission } from '../submission/desk-commands';
import { SubmissionEventKind } from '../submission/submission-terms';
import { DeclinedRequest } from './declined-request.entity';

export interface DeclineInput {
  idempotencyKey: string;
  procedureCode: string;
  applicant: ApplicantInput;
  reason: string;
  /** Of the list of reasons; checked by who calls. */
  reasonCode?: string | null;
  note?: string | null;
  /** What a citizen sent in online, where that is what is turned away. */
  submission?: SubmissionTarget | null;
}

/** A request that is not taken in, checked and ready to be written. */
interface Decline {
  idempotencyKey: string;
  requestHash: string;
  version: ProcedureVersion;
  applicant: CleanApplicant;
  reason: string;
  reasonCode: string | null;
  note: string | null;
  submission: SubmissionTarget | null;
}

const MAX_TEXT = 2_000;

/**
 * Turns a citizen's request away at the actor's desk, with a numbered letter that says why (form 03). The same key from
 * the same office gives the first letter back. Of any procedure: that it is not received at this tier is a reason.
 * @returns the id
 * @throws HccError BAD_USER_INPUT with every field that is wrong, or where the key stands for another request
 */
export async function declineRequest(room: DossierRoom, person: Actor, input: DeclineInput): Promise<string> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  const desk = references.directory.deskIds(actor.office.id);
  const decline = planDecline(input, actor, references);
  const repeated = await findRepeated(room, desk, decline);
  if (repeated) return repeated;
  try {
    return await room.db.transact((tx) => writeDecline(room, tx, actor, decline, room.now()));
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    // Two requests with one key at once: the other was first.
    const first = await findRepeated(room, desk, decline);
    if (first) return first;
    throw error;
  }
}

function planDecline(input: DeclineInput, actor: Actor, references: References): Decline {
  const { office } = actor;
  if (office.kind !== OfficeKind.CENTRE) {
    throw badField('receivingOffice', `${office.name} không phải bộ phận tiếp nhận hồ sơ.`);
  }
  const version = getProcedure(references.catalogue, input.procedureCode);
  const problems: FieldProblem[] = [];
  const { key: idempotencyKey, problems: keyProblems } = checkKey(input.idempotencyKey);
  const { applicant, problems: applicantProblems } = checkApplicant(input.applicant, references.directory);
  const reason = clean(input.reason);
  const note = clean(input.note ?? '') || null;
  problems.push(...keyProblems, ...applicantProblems);
  if (reason === '') problems.push({ path: 'reason', reason: 'Phải ghi lý do từ chối.' });
  for (const [path, text] of [
    ['reason', reason],
    ['note', note ?? ''],
  ] as const) {
    if (text.length > MAX_TEXT) problems.push({ path, reason: `Dài quá ${MAX_TEXT} ký tự.` });
  }
  if (problems.length > 0) throw badInput(problems);
  const submission = input.submission ?? null;
  const reasonCode = input.reasonCode ?? null;
  const content = JSON.stringify({
    procedure: version.code,
    applicant,
    reason,
    note,
    ...(reasonCode ? { reasonCode } : {}),
    ...(submission ? { submissionId: submission.id } : {}),
  });
  const requestHash = createHash('sha256').update(content).digest('hex');
  return { idempotencyKey, requestHash, version, applicant, reason, reasonCode, note, submission };
}

async function writeDecline(
  room: Pick<DossierRoom, 'db' | 'directory'>,
  tx: Tx,
  actor: Actor,
  { version, applicant, submission, ...rest }: Decline,
  at: Instant,
): Promise<string> {
  const { office, fullName } = actor;
  const day = dayOf(at);
  const id = newId();
  const row = {
    id,
    officeId: office.id,
    number: await takeFormNumber(tx, office.id, NumberedForm.DECLINE, at),
    year: yearOf(at),
    declinedAt: at,
    day,
    declinedBy: fullName,
    procedureId: version.procedureId,
    procedureVersionId: version.id,
    ...columnsOfApplicant(applicant),
    ...rest,
    searchText: searchTextOf(applicant),
  };
  await insertRows<DeclinedRequest>(room.db.writer, tx, DeclinedRequest, [row]);
  if (submission) {
    const { procedureId } = version;
    const settled = {
      kind: SubmissionEventKind.DECLINED,
      procedureId,
      declinedRequestId: id,
      reason: rest.reason,
    } as const;
    await settleSubmission(room, tx, actor, submission, at, settled);
  }
  return id;
}

async function findRepeated(
  { db }: Pick<DossierRoom, 'db'>,
  desk: readonly string[],
  { idempotencyKey, requestHash }: Decline,
): Promise<string | null> {
  const first = await db.read.entities
    .getRepository(DeclinedRequest)
    .findOneBy({ officeId: In([...desk]), idempotencyKey });
  if (!first) return null;
  if (first.requestHash !== requestHash) {
    throw badField('idempotencyKey', 'Khóa này đã dùng cho một lần từ chối có nội dung khác.');
  }
  return first.id;
}
