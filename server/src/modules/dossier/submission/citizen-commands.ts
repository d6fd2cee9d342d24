import { createHash } from 'node:crypto';
import { isDuplicateKey, type Tx } from '../../../database/sql';
import { badField, badInput, type FieldProblem } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { newShortSecret } from '../../../kernel/short-secret';
import { readShortSecret } from '../../../kernel/short-secret-text';
import { clean } from '../../../kernel/text';
import { type ConsentChoice, writeConsent } from '../../notification/consent';
import type { Office } from '../../organisation/office.entity';
import { type DossierRoom, loadReferences, type References } from '../dossier-room';
import { type CheckedRequest, checkKey, checkRequest, type RequestInput } from '../receipt/receipt';
import { OnlineSubmission } from './online-submission.entity';
import { contentColumns, contentOf, differences, storedContent } from './submission-content';
import { appendStep, checkReason, insertSubmission, lockByReference } from './submission-store';
import { SubmissionEventKind, SubmissionStatus } from './submission-terms';

/** A journal's line of a correction holds what was and what is; TEXT of MySQL takes 65,535 bytes. */
const MAX_DOCUMENT_BYTES = 24_000;

export interface SubmitInput extends RequestInput {
  idempotencyKey: string;
  /** The area whose desk is to receive it. */
  receivingAreaCode: string;
  /** How the citizen wants to be told. */
  notify?: ConsentChoice | null;
}

/** What the citizen may change of what was returned: not the procedure, and not the desk. */
export interface ResubmitInput extends Omit<RequestInput, 'procedureCode'> {
  reference: string;
  expectedVersion: number;
}

export interface WithdrawInput {
  reference: string;
  expectedVersion: number;
  reason?: string | null;
}

/**
 * Takes a citizen's request over the network; it waits at the desk and is no dossier. The same key gives the first one
 * back, unchanged.
 * @param alongside what else is written in the transaction that takes it
 * @returns the reference with which the citizen comes back
 * @throws HccError BAD_USER_INPUT with every field that is wrong, or where the key stands for another request
 */
export async function submitOnline(
  room: DossierRoom,
  input: SubmitInput,
  alongside: (tx: Tx, submissionId: string) => Promise<void> = async () => undefined,
): Promise<string> {
  const references = await loadReferences(room);
  const office = receivingOffice(input.receivingAreaCode, references);
  const { request, problems } = checkRequest(input, office, references, room.now());
  const { key: idempotencyKey, problems: keyProblems } = checkKey(input.idempotencyKey);
  problems.push(...keyProblems, ...sizeProblems(request));
  if (problems.length > 0) throw badInput(problems);
  const content = contentOf(request);
  const data = { procedureCode: request.version.code, officeCode: office.code, ...content };
  const requestHash = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  const repeated = await findRepeated(room, idempotencyKey, requestHash);
  if (repeated) return repeated;
  const row = {
    id: newId(),
    reference: newShortSecret(),
    officeId: office.id,
    ...contentColumns(request),
    status: SubmissionStatus.SUBMITTED,
    submittedAt: room.now(),
    version: 1,
    idempotencyKey,
    requestHash,
  };
  try {
    await room.db.transact(async (tx) => {
      await insertSubmission(room.db, tx, row, data);
      if (input.notify) await writeConsent(tx, row.id, input.notify, null);
      await alongside(tx, row.id);
    });
    return row.reference;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    // Two requests with one key at once: the other was first.
    const first = await findRepeated(room, idempotencyKey, requestHash);
    if (first) return first;
    throw error;
  }
}

/** Sends what was returned in again, put right. @throws HccError NOT_FOUND, CONFLICT, ILLEGAL_ACTION, BAD_USER_INPUT */
export async function resubmitOnline(room: DossierRoom, input: ResubmitInput): Promise<string> {
  const references = await loadReferences(room);
  const reference = readShortSecret(input.reference);
  await room.db.transact(async (tx) => {
    const row = await lockByReference(room.db, tx, reference);
    const { code: procedureCode } = references.catalogue.getVersion(row.procedureVersionId);
    const office = references.directory.presentOffice(row.officeId);
    const { request, problems } = checkRequest({ ...input, procedureCode }, office, references, room.now());
    problems.push(...sizeProblems(request));
    if (problems.length > 0) throw badInput(problems);
    const at = room.now();
    const data = { changed: differences(storedContent(row), contentOf(request)) };
    const step = { kind: SubmissionEventKind.RESUBMITTED, actor: null, at, data } as const;
    await appendStep(room.db, tx, row, input.expectedVersion, step, { ...contentColumns(request), submittedAt: at });
  });
  return reference;
}

/** @throws HccError NOT_FOUND, CONFLICT, ILLEGAL_ACTION, BAD_USER_INPUT */
export async function withdrawOnline(room: DossierRoom, input: WithdrawInput): Promise<string> {
  const reference = readShortSecret(input.reference);
  const reason = clean(input.reason ?? '') === '' ? null : checkReason(input.reason!);
  await room.db.transact(async (tx) => {
    const row = await lockByReference(room.db, tx, reference);
    const step = { kind: SubmissionEventKind.WITHDRAWN, actor: null, at: room.now(), reason } as const;
    await appendStep(room.db, tx, row, input.expectedVersion, step);
  });
  return reference;
}

function sizeProblems(request: CheckedRequest): FieldProblem[] {
  const bytes = Buffer.byteLength(JSON.stringify(contentOf(request).documents));
  return bytes > MAX_DOCUMENT_BYTES
    ? [{ path: 'documents', reason: 'Danh sách giấy tờ quá dài; hãy ghi gọn lại.' }]
    : [];
}

function receivingOffice(areaCode: string, { directory }: References): Office {
  const office = directory.centreOf(areaCode.trim());
  if (office) return office;
  throw badField('receivingAreaCode', `Không có nơi tiếp nhận ở đơn vị mang mã "${areaCode.slice(0, 20)}".`);
}

async function findRepeated(
  { db }: Pick<DossierRoom, 'db'>,
  idempotencyKey: string,
  requestHash: string,
): Promise<string | null> {
  const first = await db.read.entities.getRepository(OnlineSubmission).findOneBy({ idempotencyKey });
  if (!first) return null;
  if (first.requestHash !== requestHash) {
    throw badField('idempotencyKey', 'Khóa này đã dùng cho một hồ sơ có nội dung khác.');
  }
  return first.reference;
}
