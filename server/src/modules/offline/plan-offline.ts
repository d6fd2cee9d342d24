import { badField, badInput, type FieldProblem } from '../../kernel/errors';
import { cutToMinute, DAY_MS, type Instant } from '../../kernel/instant';
import { searchKey } from '../../kernel/text';
import { dueMoment } from '../calendar/statutory-clock';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { References } from '../dossier/dossier-room';
import { Channel } from '../dossier/dossier-terms';
import type { ReceiptContent } from '../dossier/history/dossier-event.entity';
import { planReceipt, type Receipt, type ReceiptInput, type RequestInput } from '../dossier/receipt/receipt';
import { type CleanContent, checkContent } from '../dossier/receipt/request-rules';
import type { Actor } from '../identity/actor';
import { SKEW_MS } from './offline-rules';
import { SlipProblem } from './offline-terms';

/** What a desk had before it when it printed a slip. */
export interface PrintedSlip {
  receivedAt: Instant;
  printedDueAt: Instant | null;
  /** The edition under which it was printed. */
  versionId: string;
  /** When the desk's catalogue was read. */
  catalogueAt: Instant;
  /** What the citizen's paper says, where the clerk has mended it since. */
  before?: SlipBefore | null;
}

/** What stands on the slip that was given out, as the desk took it. */
export interface SlipBefore {
  receipt: RequestInput;
  versionId: string;
}

/** What is written of a receipt at a desk: first as the slip says, then what puts it right. */
export interface OfflinePlan {
  receipt: Receipt;
  problem: SlipProblem | null;
  /** Supersedes the slip; null where it stands. */
  correction: { before: ReceiptContent; after: ReceiptContent; dueAt: Instant | null; note: string } | null;
}

/** A slip that promises a result later than this was printed by a device that is broken. */
const LONGEST_DUE_MS = 20 * 366 * DAY_MS;
/** Of what a slip said before it was mended; an event keeps it. */
const LONGEST_BEFORE = 20_000;

/** @throws HccError BAD_USER_INPUT naming the field */
function checkPrinted(slip: PrintedSlip, editions: readonly ProcedureVersion[]): ProcedureVersion {
  const printed = editions.find(({ id }) => id === slip.versionId);
  if (!printed) throw badField('procedureVersionId', 'Không phải phiên bản của thủ tục này.');
  const problems: FieldProblem[] = [];
  if (printed.effectiveFrom > slip.receivedAt)
    problems.push({ path: 'procedureVersionId', reason: 'Phiên bản này lúc đó chưa có hiệu lực.' });
  if (slip.catalogueAt > slip.receivedAt + SKEW_MS)
    problems.push({ path: 'catalogueAt', reason: 'Danh mục không thể đọc sau lúc tiếp nhận.' });
  const { printedDueAt } = slip;
  if (
    printedDueAt !== null &&
    (printedDueAt < cutToMinute(slip.receivedAt) || printedDueAt > slip.receivedAt + LONGEST_DUE_MS)
  )
    problems.push({ path: 'printedDueAt', reason: 'Ngày hẹn trả trên phiếu không thể có.' });
  if (problems.length > 0) throw badInput(problems);
  return printed;
}

/** The same papers, ticked off the list of another edition where that names them too. */
function tickedIn(version: ProcedureVersion, printed: ProcedureVersion, input: ReceiptInput): ReceiptInput {
  const nameOf = new Map(printed.documents.map(({ id, name }) => [id, searchKey(name)]));
  const idOf = new Map(version.documents.map(({ id, name }) => [searchKey(name), id]));
  const documents = input.documents.map((document) => {
    const listed = nameOf.get(document.requirementId ?? '');
    return { ...document, requirementId: listed === undefined ? null : (idOf.get(listed) ?? null) };
  });
  return { ...input, documents };
}

/** Under which edition a dossier comes, and why not under the one that counted, where it does not. */
function editionFor(
  printed: ProcedureVersion,
  counted: ProcedureVersion | undefined,
  input: ReceiptInput,
  actor: Actor,
  references: References,
): { version: ProcedureVersion; input: ReceiptInput; kept: SlipProblem.WITHDRAWN | SlipProblem.OTHER_PAPERS | null } {
  if (!counted) return { version: printed, input, kept: SlipProblem.WITHDRAWN };
  if (counted.id === printed.id) return { version: printed, input, kept: null };
  const ticked = tickedIn(counted, printed, input);
  const { problems } = checkContent(ticked, counted, actor.office.tier, references.directory);
  if (problems.length > 0) return { version: printed, input, kept: SlipProblem.OTHER_PAPERS };
  return { version: counted, input: ticked, kept: null };
}

/**
 * What the slip that was given out says otherwise than the receipt that is written.
 * @returns null where both say the same; `from` where it was given out for another procedure
 * @throws HccError BAD_USER_INPUT `before`
 */
function mendedSince(
  { receipt, versionId }: SlipBefore,
  taken: Receipt,
  actor: Actor,
  { catalogue, directory }: References,
): { before: ReceiptContent; after: ReceiptContent; from: ProcedureVersion | null } | null {
  const version = catalogue.editionsOf(receipt.procedureCode.trim()).find(({ id }) => id === versionId);
  if (!version) throw badField('before.procedureVersionId', 'Không phải phiên bản của thủ tục này.');
  const from = version.procedureId === taken.version.procedureId ? null : version;
  const contentOf = ({ applicant, documents, returnBy, note }: CleanContent, of: ProcedureVersion) => {
    const { fullName, idNumber, phone, email, address, areaCode } = applicant;
    const person = { fullName, idNumber, phone, email, address, areaCode };
    return { ...(from ? versionOf(of) : {}), ...person, returnBy, note, documents } satisfies ReceiptContent;
  };
  // As it was said, though it was refused: cleaned the same way, so that only what differs does.
  const { content } = checkContent(receipt, version, actor.office.tier, directory);
  const [said, written] = [contentOf(content, version), contentOf(taken, taken.version)];
  const names = Object.keys(said) as (keyof typeof said)[];
  const other = names.filter((name) => JSON.stringify(said[name]) !== JSON.stringify(written[name]));
  if (other.length === 0) return null;
  const only = (of: typeof said) => Object.fromEntries(other.map((name) => [name, of[name]])) as ReceiptContent;
  const before = only(said);
  if (JSON.stringify(before).length > LONGEST_BEFORE) throw badField('before', 'Nội dung trên phiếu cũ dài quá.');
  return { before, after: only(written), from };
}

const versionOf = ({ id, procedureId }: ProcedureVersion) => ({ versionId: id, procedureId });

const WHY = {
  [SlipProblem.EDITION]:
    'Thủ tục đã có phiên bản mới khi máy tiếp nhận mất mạng; hẹn trả tính theo phiên bản đang có hiệu lực.',
  [SlipProblem.CALENDAR]:
    'Lịch làm việc đã thay đổi khi máy tiếp nhận mất mạng; hẹn trả tính theo lịch đang có hiệu lực.',
  [SlipProblem.MENDED]: 'Người tiếp nhận đã sửa nội dung ghi trên phiếu in khi mất mạng.',
};

/**
 * A dossier keeps the edition that counted when it was received. A slip that promises another date than that edition
 * and the calendar of the office give is superseded, and so is one that the clerk has mended since; where the edition
 * can't be met by what was handed in, or is no more, the citizen's slip stands.
 * @param actor who received it
 * @throws HccError BAD_USER_INPUT with every field that is wrong
 */
export function planOffline(input: ReceiptInput, slip: PrintedSlip, actor: Actor, references: References): OfflinePlan {
  const { catalogue, calendars } = references;
  if (input.channel === Channel.ONLINE || input.submission)
    throw badField('channel', 'Hồ sơ nộp trực tuyến không tiếp nhận được khi mất mạng.');
  const code = input.procedureCode.trim();
  const printed = checkPrinted(slip, catalogue.editionsOf(code));
  // As the desk itself checked it: what is wrong by this is wrong on the slip.
  const asPrinted = planReceipt(input, actor, references, slip.receivedAt, printed);
  const counted = catalogue.findCurrent(code, slip.receivedAt);
  const { version, input: wanted, kept } = editionFor(printed, counted, input, actor, references);
  const dueAt = dueMoment(version.limit, slip.receivedAt, calendars.of(actor.office.id));
  const isKept = dueAt === slip.printedDueAt;
  const receipt = version === printed ? asPrinted : planReceipt(wanted, actor, references, slip.receivedAt, version);
  const mended = slip.before ? mendedSince(slip.before, receipt, actor, references) : null;
  if (isKept && !mended) return { receipt, problem: kept, correction: null };
  const reason = version === printed ? SlipProblem.CALENDAR : SlipProblem.EDITION;
  const isOther = !isKept && version !== printed;
  // The first event is under the edition on the slip; the correction leads to the one that counts.
  const first = mended?.from ?? (isKept ? version : printed);
  return {
    receipt: { ...(isKept ? receipt : asPrinted), version: first, dueAt: slip.printedDueAt },
    problem: kept ?? (mended ? SlipProblem.MENDED : reason),
    correction: {
      before: { ...(isOther ? versionOf(printed) : {}), receivedAt: slip.receivedAt, ...mended?.before },
      after: { ...mended?.after, ...(isOther ? versionOf(version) : {}), receivedAt: slip.receivedAt },
      dueAt,
      note: [...(mended ? [WHY[SlipProblem.MENDED]] : []), ...(isKept ? [] : [WHY[reason]])].join(' '),
    },
  };
}
