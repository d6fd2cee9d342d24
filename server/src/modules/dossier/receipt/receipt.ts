import { hash } from 'node:crypto';
import { badField, badInput, type FieldProblem } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import { clean } from '../../../kernel/text';
import { dueMoment } from '../../calendar/statutory-clock';
import type { Catalogue } from '../../catalogue/catalogue';
import type { ProcedureVersion } from '../../catalogue/procedure.entity';
import type { Actor } from '../../identity/actor';
import type { ConsentChoice } from '../../notification/consent';
import type { Office } from '../../organisation/office.entity';
import { OfficeKind } from '../../organisation/organisation-terms';
import type { References } from '../dossier-room';
import { Channel } from '../dossier-terms';
import type { EventData } from '../history/dossier-event.entity';
import { type CleanContent, checkContent, type RequestContent } from './request-rules';
import { checkSettlingArea } from './settling-area';

export interface ReceiptInput extends RequestContent {
  idempotencyKey: string;
  procedureCode: string;
  channel: Channel;
  /** Phi địa giới: the area whose offices settle it; absent where that is the area that receives it. */
  settlingAreaCode?: string | null;
  /** What a citizen sent in online, where that is what is received. */
  submission?: SubmissionTarget | null;
  /** How the citizen wants to be told; absent for what counts without a choice. No part of the request itself. */
  notify?: ConsentChoice | null;
}

/** A citizen's submission as the desk saw it. */
export interface SubmissionTarget {
  id: string;
  expectedVersion: number;
}

/** What a citizen asks for, whoever writes it down. */
export type RequestInput = RequestContent & Pick<ReceiptInput, 'procedureCode'>;

export interface CheckedRequest extends CleanContent {
  version: ProcedureVersion;
}

/** A request that passed every check, ready to be written. */
export interface Receipt extends CheckedRequest {
  idempotencyKey: string;
  requestHash: string;
  channel: Channel;
  settlingAreaCode: string | null;
  receivedAt: Instant;
  dueAt: Instant | null;
  /** The secret that stands on the slip already; drawn where it is absent. */
  lookupKey?: string;
  /** What the event says besides. */
  data?: EventData;
}

/** Printable ASCII: a key is compared byte by byte, by other systems too. */
const IDEMPOTENCY_KEY = /^[\x20-\x7E]{1,100}$/;

/**
 * The procedure that a code means. "001193" is taken for 1.001193 where only that ends so.
 * @throws HccError BAD_USER_INPUT naming procedureCode: unknown, or ambiguous with the codes it could mean
 */
export function getProcedure(
  catalogue: Catalogue,
  code: string,
  path = 'procedureCode',
  at: Instant = now(),
): ProcedureVersion {
  const typed = clean(code);
  const exact = catalogue.findCurrent(typed, at);
  if (exact) return exact;
  const candidates = typed === '' ? [] : catalogue.codesEndingWith(typed);
  const only = candidates.length === 1 ? catalogue.findCurrent(candidates[0]!, at) : undefined;
  if (only) return only;
  if (candidates.length > 1) {
    throw badField(path, `Mã "${typed}" ứng với nhiều thủ tục: ${candidates.slice(0, 5).join(', ')}. Hãy ghi đủ mã.`);
  }
  throw badField(path, `Không có thủ tục mang mã "${typed.slice(0, 40)}".`);
}

/** The key of a request as it is stored, and what is wrong with it. */
export function checkKey(text: string): { key: string; problems: FieldProblem[] } {
  const key = text.trim();
  const reason = 'Phải có từ 1 đến 100 chữ, số, dấu của bảng mã ASCII.';
  return { key, problems: IDEMPOTENCY_KEY.test(key) ? [] : [{ path: 'idempotencyKey', reason }] };
}

/**
 * What is asked for, as it is stored, and everything that is wrong with it, at the desk of an office.
 * @throws HccError BAD_USER_INPUT naming procedureCode where nothing else can be checked
 */
export function checkRequest(
  input: RequestInput,
  office: Office,
  references: References,
  at: Instant,
  version = getProcedure(references.catalogue, input.procedureCode, 'procedureCode', at),
): { request: CheckedRequest; problems: FieldProblem[] } {
  const { content, problems } = checkContent(input, version, office.tier, references.directory);
  return { request: { version, ...content }, problems };
}

/**
 * Checks a request as a whole, so that the desk sees everything that is wrong at once.
 * @param version where it is not the edition that counts at the moment: a slip was given out under it
 * @throws HccError BAD_USER_INPUT with every field that is wrong
 */
export function planReceipt(
  input: ReceiptInput,
  actor: Actor,
  references: References,
  at: Instant,
  version?: ProcedureVersion,
): Receipt {
  const { office } = actor;
  if (office.kind !== OfficeKind.CENTRE) {
    throw badField('receivingOffice', `${office.name} không phải bộ phận tiếp nhận hồ sơ.`);
  }
  const { key: idempotencyKey, problems } = checkKey(input.idempotencyKey);
  const { request, problems: others } = checkRequest(input, office, references, at, version);
  const { applicant, documents, returnBy, note } = request;
  problems.push(...others);
  if (input.submission && input.channel !== Channel.ONLINE) {
    problems.push({ path: 'channel', reason: 'Hồ sơ nộp trực tuyến thì nhận theo hình thức trực tuyến.' });
  }
  const settling = checkSettlingArea(input.settlingAreaCode, office, request.version, references.directory);
  problems.push(...settling.problems);
  if (problems.length > 0) throw badInput(problems);
  const content = {
    procedure: request.version.code,
    channel: input.channel,
    applicant,
    documents,
    returnBy,
    note,
    // Left out where it says nothing, so that a key of a request from before it could be given still means the same.
    ...(settling.areaCode === null ? {} : { settlingAreaCode: settling.areaCode }),
    ...(input.submission ? { submissionId: input.submission.id } : {}),
  };
  return {
    idempotencyKey,
    requestHash: hash('sha256', JSON.stringify(content), 'hex'),
    version: request.version,
    channel: input.channel,
    applicant,
    documents,
    returnBy,
    note,
    settlingAreaCode: settling.areaCode,
    receivedAt: at,
    dueAt: dueMoment(request.version.limit, at, references.calendars.of(office.id)),
  };
}
