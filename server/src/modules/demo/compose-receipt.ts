import type { Random } from '../../kernel/random';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import { Channel, ReturnBy } from '../dossier/dossier-terms';
import type { DocumentInput } from '../dossier/receipt/document-rules';
import type { ReceiptInput } from '../dossier/receipt/receipt';
import type { HistoryWorld } from './history-world';
import type { PlannedReceipt } from './planned-receipts';

const POST_SHARE = 0.03;
/** The part of receipts that came online, at the middle of a year. */
const ONLINE_BY_YEAR: [number, number][] = [
  [2015, 0.04],
  [2018, 0.16],
  [2021, 0.42],
  [2024, 0.66],
  [2027, 0.82],
];
/** How much it grows from the first to the last day of the history, besides. */
const ONLINE_GROWTH = 0.16;
const NOTES = ['Công dân sẽ nộp bản chính khi nhận kết quả.', 'Đã đối chiếu bản chính, trả lại công dân.'];
const YEAR_MS = 365.25 * 86_400_000;

/** Where a history of one year stands, and how many people of a commune come in it. */
export interface ReceiptSetting {
  from: number;
  until: number;
  /** Citizens of a commune who have dealings with the desks, for each part (0 to 1) of the province's receipts. */
  citizensPerShare: number;
  /** Commune → its part of the province's receipts. */
  shareOf: ReadonlyMap<string, number>;
  /** Begins every idempotency key of a run. */
  keyPrefix: string;
}

function onlineShare(at: number, { from, until }: ReceiptSetting): number {
  const year = 1970 + at / YEAR_MS;
  const next = ONLINE_BY_YEAR.findIndex(([from]) => from > year);
  const [year1, share1] = ONLINE_BY_YEAR[next === -1 ? ONLINE_BY_YEAR.length - 1 : Math.max(0, next - 1)]!;
  const [year2, share2] = ONLINE_BY_YEAR[next === -1 ? ONLINE_BY_YEAR.length - 1 : next]!;
  const share = year2 === year1 ? share1 : share1 + ((share2 - share1) * (year - year1)) / (year2 - year1);
  const inSpan = until > from ? (at - from) / (until - from) - 0.5 : 0;
  return Math.min(0.95, Math.max(0.02, share + ONLINE_GROWTH * Math.min(0.5, Math.max(-0.5, inSpan))));
}

/** What is required, and now and then what is not. */
function documentsOf(version: ProcedureVersion, random: Random): DocumentInput[] {
  return version.documents
    .filter(({ required }) => required || random.chance(0.35))
    .map(({ id, name, originals, certifiedCopies, photocopies }) => ({
      requirementId: id,
      name,
      originals,
      certifiedCopies,
      photocopies,
    }));
}

/** The request as the desk would type it in. */
export function composeReceipt(
  world: HistoryWorld,
  planned: PlannedReceipt,
  setting: ReceiptSetting,
  index: number,
  random: Random,
): ReceiptInput {
  const { centre, version, at } = planned;
  const commune = random.pick(centre.communes);
  const citizens = Math.max(8, Math.round((setting.shareOf.get(commune) ?? 0) * setting.citizensPerShare));
  // A few come often, most come once.
  const applicant = world.citizens.at(commune, Math.floor(citizens * random.next() ** 1.4));
  const drawn = random.next();
  const online = onlineShare(at, setting);
  const channel = drawn < POST_SHARE ? Channel.POST : drawn < POST_SHARE + online ? Channel.ONLINE : Channel.COUNTER;
  const byPost = random.chance(channel === Channel.COUNTER ? 0.05 : 0.14);
  return {
    idempotencyKey: `${setting.keyPrefix}${index}`,
    procedureCode: version.code,
    channel,
    applicant,
    documents: documentsOf(version, random),
    returnBy: byPost ? ReturnBy.POST : ReturnBy.COUNTER,
    note: random.chance(0.04) ? random.pick(NOTES) : null,
  };
}
