import { FORM_COLUMNS } from '../papers/form-06a';
import type { Figures } from '../reporting/settlement-figures';
import { FigureMeasure as M } from './figures-terms';

type Count = Exclude<keyof Figures, 'rate'>;

interface Counted {
  label: string;
  count: Count;
  /** As `FormColumn` says it. */
  overMonths: 'SUM' | 'FIRST' | 'LAST';
}

interface Rated {
  label: string;
  part: (figures: Figures) => number;
  whole: (figures: Figures) => number;
}

export type MeasureKind = Counted | Rated;

export const isCounted = (kind: MeasureKind): kind is Counted => 'count' in kind;

const counted = (count: Count, label: string): Counted => ({
  label,
  count,
  overMonths: FORM_COLUMNS.find(({ key }) => key === count)!.overMonths,
});

const settled = ({ settled }: Figures) => settled;

/** What each measure reads from the figures of report 06a, and how a paper calls it. */
export const MEASURES: Record<M, MeasureKind> = {
  [M.CARRIED_OVER]: counted('carriedOver', 'Tồn đầu kỳ'),
  [M.RECEIVED]: counted('received', 'Tiếp nhận'),
  [M.RECEIVED_ONLINE]: counted('receivedOnline', 'Tiếp nhận trực tuyến'),
  [M.RECEIVED_OTHER]: counted('receivedOther', 'Tiếp nhận tại quầy, bưu chính'),
  [M.SETTLED]: counted('settled', 'Đã giải quyết'),
  [M.EARLY]: counted('early', 'Giải quyết trước hạn'),
  [M.ON_TIME]: counted('onTime', 'Giải quyết đúng hạn'),
  [M.LATE]: counted('late', 'Giải quyết quá hạn'),
  [M.IN_PROGRESS]: counted('inProgress', 'Đang giải quyết'),
  [M.WITHIN_LIMIT]: counted('withinLimit', 'Đang giải quyết, trong hạn'),
  [M.OVERDUE]: counted('overdue', 'Đang giải quyết, quá hạn'),
  [M.PAUSED]: counted('paused', 'Tạm dừng, chờ công dân'),
  [M.WITHDRAWN]: counted('withdrawn', 'Công dân rút'),
  [M.STOPPED]: counted('stopped', 'Dừng xử lý'),
  [M.DECLINED]: counted('declined', 'Từ chối tiếp nhận'),
  [M.ON_TIME_RATE]: { label: 'Tỷ lệ trước và đúng hạn', part: (of) => of.early + of.onTime, whole: settled },
  [M.EARLY_RATE]: { label: 'Tỷ lệ trước hạn', part: ({ early }) => early, whole: settled },
  [M.LATE_RATE]: { label: 'Tỷ lệ quá hạn', part: ({ late }) => late, whole: settled },
  [M.ONLINE_RATE]: {
    label: 'Tỷ lệ trực tuyến',
    part: ({ receivedOnline }) => receivedOnline,
    whole: ({ received }) => received,
  },
  [M.SETTLED_RATE]: { label: 'Tỷ lệ giải quyết', part: settled, whole: (of) => of.carriedOver + of.received },
  [M.OVERDUE_RATE]: {
    label: 'Tỷ lệ quá hạn trong số đang giải quyết',
    part: ({ overdue }) => overdue,
    whole: ({ inProgress }) => inProgress,
  },
};

/** A count, or a rate of 0 to 1; null for a rate of nothing. */
export function measured(measure: M, figures: Figures): number | null {
  const kind = MEASURES[measure];
  if (isCounted(kind)) return figures[kind.count];
  const whole = kind.whole(figures);
  return whole === 0 ? null : kind.part(figures) / whole;
}
