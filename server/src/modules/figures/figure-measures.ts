import { FORM_COLUMNS } from '../papers/form-06a';
import type { Unit } from '../papers/paper';
import type { Figures } from '../reporting/settlement-figures';
import type { TimeSums } from './figure-times';
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

/** Of the times of a row; as `unit` says: a share, working hours, days. */
interface Timed {
  label: string;
  unit: 'RATE' | 'HOURS' | 'DAYS';
  time: (times: TimeSums) => number;
  per: (times: TimeSums) => number;
}

export type MeasureKind = Counted | Rated | Timed;

const isTimed = (kind: MeasureKind): kind is Timed => 'time' in kind;
export const isCounted = (kind: MeasureKind): kind is Counted => 'count' in kind;

const counted = (count: Count, label: string): Counted => ({
  label,
  count,
  overMonths: FORM_COLUMNS.find(({ key }) => key === count)!.overMonths,
});

const HOUR = 60;
const DAY = 1_440;
const dossiers = ({ dossiers }: TimeSums) => dossiers;
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
  [M.USED_TIME]: {
    label: 'Giờ làm việc đã dùng mỗi hồ sơ',
    unit: 'HOURS',
    time: (of) => of.usedMinutes / HOUR,
    per: dossiers,
  },
  [M.ALLOTTED_TIME]: {
    label: 'Giờ làm việc được giao mỗi hồ sơ',
    unit: 'HOURS',
    time: (of) => of.quotaMinutes / HOUR,
    per: dossiers,
  },
  [M.TIME_RATE]: {
    label: 'Thời gian dùng so với được giao',
    unit: 'RATE',
    time: (of) => of.usedMinutes,
    per: ({ quotaMinutes }) => quotaMinutes,
  },
  [M.WAITING_TIME]: {
    label: 'Ngày chờ công dân mỗi hồ sơ có chờ',
    unit: 'DAYS',
    time: (of) => of.pausedMinutes / DAY,
    per: ({ paused }) => paused,
  },
  [M.LEG_TIME]: {
    label: 'Giờ làm việc mỗi chặng',
    unit: 'HOURS',
    time: (of) => of.legMinutes / HOUR,
    per: ({ legs }) => legs,
  },
  [M.LEG_OVER_RATE]: {
    label: 'Tỷ lệ chặng vượt giờ',
    unit: 'RATE',
    time: (of) => of.legsOver,
    per: ({ legs }) => legs,
  },
};

export const unitOf = (measure: M): Unit => {
  const kind = MEASURES[measure];
  return isTimed(kind) ? kind.unit : isCounted(kind) ? 'COUNT' : 'RATE';
};

export const needsTimes = (measures: readonly M[]): boolean => measures.some((one) => isTimed(MEASURES[one]));

/** A count, a rate of 0 to 1, or a time as `unitOf` says; null for a rate or time of nothing. @param times null where unknown */
export function measured(measure: M, figures: Figures, times: TimeSums | null): number | null {
  const kind = MEASURES[measure];
  if (isTimed(kind)) return times && kind.per(times) > 0 ? kind.time(times) / kind.per(times) : null;
  if (isCounted(kind)) return figures[kind.count];
  const whole = kind.whole(figures);
  return whole === 0 ? null : kind.part(figures) / whole;
}
