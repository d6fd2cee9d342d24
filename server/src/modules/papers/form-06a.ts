import type { Count, FigureColumn } from './paper';

type FormColumn = Omit<FigureColumn, 'key' | 'overRows'> & {
  key: Count;
  group: string;
  /** How a total follows from the rows of a report by month. */
  overMonths: FigureColumn['overRows'];
};

const RECEIVED = 'Tiếp nhận';
const SETTLED = 'Đã giải quyết';
const OPEN = 'Đang giải quyết';
const CLOSED = 'Rút, dừng, từ chối';

const column = (
  group: string,
  key: Count,
  label: string,
  overMonths: FigureColumn['overRows'] = 'SUM',
): FormColumn => ({
  key,
  group,
  label,
  overMonths,
  unit: 'COUNT',
  count: key,
});

/** The columns of form 06a (Circular 02/2017/TT-VPCP), and what this system counts beside them. */
export const FORM_COLUMNS: readonly FormColumn[] = [
  column(RECEIVED, 'carriedOver', 'Kỳ trước chuyển qua', 'FIRST'),
  column(RECEIVED, 'received', 'Mới tiếp nhận'),
  column(RECEIVED, 'receivedOnline', 'Trực tuyến'),
  column(RECEIVED, 'receivedOther', 'Trực tiếp, bưu chính'),
  column(SETTLED, 'settled', 'Tổng số'),
  column(SETTLED, 'early', 'Trước hạn'),
  column(SETTLED, 'onTime', 'Đúng hạn'),
  column(SETTLED, 'late', 'Quá hạn'),
  column(OPEN, 'inProgress', 'Tổng số', 'LAST'),
  column(OPEN, 'withinLimit', 'Trong hạn', 'LAST'),
  column(OPEN, 'overdue', 'Quá hạn', 'LAST'),
  column(OPEN, 'paused', 'Tạm dừng', 'LAST'),
  column(CLOSED, 'withdrawn', 'Công dân rút'),
  column(CLOSED, 'stopped', 'Dừng xử lý'),
  column(CLOSED, 'declined', 'Từ chối tiếp nhận'),
];

/** Of a row: what was settled before its day or on it, of what was settled. */
export const RATE: FigureColumn = {
  key: 'rate',
  label: 'Trước và đúng hạn',
  unit: 'RATE',
  reckoned: { plus: ['early', 'onTime'], over: 'settled' },
  overRows: 'SUM',
};

/** Form 06a as columns of a table. */
export function formColumns(isByMonth: boolean): FigureColumn[] {
  return [
    ...FORM_COLUMNS.map(({ overMonths, ...each }) => ({
      ...each,
      overRows: isByMonth ? overMonths : ('SUM' as const),
    })),
    RATE,
  ];
}
