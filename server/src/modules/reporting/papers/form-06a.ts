import type { Instant } from '../../../kernel/instant';
import type { Aimed } from '../report-targets';
import type { Figures } from '../settlement-figures';

export type Count = Exclude<keyof Figures, 'rate'>;

/** A column of form 06a (Circular 02/2017/TT-VPCP), and what this system counts beside it. */
export interface FormColumn {
  key: Count;
  group: string;
  label: string;
  /**
   * How a total follows from the rows of a report by month: what passes is added, what stands at the beginning or at
   * the end of a month is that of the first or the last one.
   */
  overMonths: 'SUM' | 'FIRST' | 'LAST';
}

const RECEIVED = 'Tiếp nhận';
const SETTLED = 'Đã giải quyết';
const OPEN = 'Đang giải quyết';
const CLOSED = 'Rút, dừng, từ chối';

export const FORM_COLUMNS: readonly FormColumn[] = [
  { key: 'carriedOver', group: RECEIVED, label: 'Kỳ trước chuyển qua', overMonths: 'FIRST' },
  { key: 'received', group: RECEIVED, label: 'Mới tiếp nhận', overMonths: 'SUM' },
  { key: 'receivedOnline', group: RECEIVED, label: 'Trực tuyến', overMonths: 'SUM' },
  { key: 'receivedOther', group: RECEIVED, label: 'Trực tiếp, bưu chính', overMonths: 'SUM' },
  { key: 'settled', group: SETTLED, label: 'Tổng số', overMonths: 'SUM' },
  { key: 'early', group: SETTLED, label: 'Trước hạn', overMonths: 'SUM' },
  { key: 'onTime', group: SETTLED, label: 'Đúng hạn', overMonths: 'SUM' },
  { key: 'late', group: SETTLED, label: 'Quá hạn', overMonths: 'SUM' },
  { key: 'inProgress', group: OPEN, label: 'Tổng số', overMonths: 'LAST' },
  { key: 'withinLimit', group: OPEN, label: 'Trong hạn', overMonths: 'LAST' },
  { key: 'overdue', group: OPEN, label: 'Quá hạn', overMonths: 'LAST' },
  { key: 'paused', group: OPEN, label: 'Tạm dừng', overMonths: 'LAST' },
  { key: 'withdrawn', group: CLOSED, label: 'Công dân rút', overMonths: 'SUM' },
  { key: 'stopped', group: CLOSED, label: 'Dừng xử lý', overMonths: 'SUM' },
  { key: 'declined', group: CLOSED, label: 'Từ chối tiếp nhận', overMonths: 'SUM' },
];

/** The groups in their order, each with how many columns it spans. */
export const FORM_GROUPS: readonly { name: string; span: number }[] = [RECEIVED, SETTLED, OPEN, CLOSED].map((name) => ({
  name,
  span: FORM_COLUMNS.filter(({ group }) => group === name).length,
}));

type AimedFigures = Figures & Aimed;

/** Report 06a as it goes onto paper. */
export interface Form06a {
  /** "từ ngày 01/11/2026 đến ngày 30/11/2026" */
  period: string;
  /** The moment at which "in progress" is read. */
  asOf: Instant;
  /** "Huyện Quan Hóa", with the office, field or procedure where it is narrowed to one. */
  scope: string;
  /** What a row stands for: "Địa bàn". */
  rowHeading: string;
  isByMonth: boolean;
  rows: readonly (AimedFigures & { key: string; name: string })[];
  total: AimedFigures;
}

/** "95,4 %"; "–" where nothing was settled. */
export function rateInWords(rate: number | null): string {
  return rate === null ? '–' : `${(rate * 100).toFixed(1).replace('.', ',')} %`;
}
