import { CellProblem, type RowCells, type SheetColumn } from '../../../kernel/workbook';
import { LimitUnit } from '../../calendar/clock-terms';
import { Tier } from '../../organisation/organisation-terms';
import { StepKind } from '../catalogue-terms';
import type { DocumentContent, ProcedureContent, StepContent } from '../procedure-content';

const MINUTES_PER_HOUR = 60;

const UNITS: Record<LimitUnit, string> = {
  [LimitUnit.WORKING_DAYS]: 'Ngày làm việc',
  [LimitUnit.WORKING_HOURS]: 'Giờ làm việc',
  [LimitUnit.CALENDAR_DAYS]: 'Ngày',
  [LimitUnit.SAME_DAY]: 'Trong ngày',
  [LimitUnit.NONE]: 'Không thời hạn',
};
const TIERS: Record<Tier, string> = {
  [Tier.PROVINCE]: 'Tỉnh',
  [Tier.DISTRICT]: 'Huyện',
  [Tier.COMMUNE]: 'Xã',
};
const KINDS: Record<StepKind, string> = {
  [StepKind.INTAKE]: 'Tiếp nhận',
  [StepKind.APPRAISE]: 'Thẩm định',
  [StepKind.CONSULT]: 'Lấy ý kiến',
  [StepKind.APPROVE]: 'Ký duyệt',
  [StepKind.ISSUE]: 'Cấp số, ban hành',
  [StepKind.RETURN]: 'Trả kết quả',
};
const YES = 'Có';
const NO = 'Không';

/** One sheet: its name, its columns by key, how an item is written as a row and a row read as an item. */
export interface SheetOf<Item, Column extends string> {
  name: string;
  columns: Readonly<Record<Column, SheetColumn>>;
  write: (item: Item) => Record<Column, string | number | null>;
  /** @throws CellProblem */
  read: (cells: RowCells<Column>) => Item;
}

/** The word in a cell as one of an enum. @throws CellProblem naming the words that there are */
function oneOf<Value extends string, Column extends string>(
  cells: RowCells<Column>,
  column: Column,
  words: Record<Value, string>,
): Value {
  const wanted = cells.required(column).toLowerCase();
  const found = (Object.keys(words) as Value[]).find((value) => words[value].toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw new CellProblem(column, `Phải là một trong: ${Object.values(words).join(', ')}.`);
}

/** What of a procedure stands on the first sheet. */
export type ProcedureLine = Pick<
  ProcedureContent,
  'code' | 'name' | 'field' | 'agency' | 'result' | 'decision' | 'feeDong' | 'serviceLevel' | 'limit' | 'receivingTiers'
>;
type ProcedureColumn =
  | 'code'
  | 'name'
  | 'field'
  | 'agency'
  | 'tiers'
  | 'amount'
  | 'unit'
  | 'fee'
  | 'level'
  | 'decision'
  | 'result';

export const PROCEDURES: SheetOf<ProcedureLine, ProcedureColumn> = {
  name: 'Thủ tục hành chính',
  columns: {
    code: { header: 'Mã thủ tục', width: 14 },
    name: { header: 'Tên thủ tục', width: 60 },
    field: { header: 'Lĩnh vực', width: 30 },
    agency: { header: 'Cơ quan thực hiện', width: 36 },
    tiers: { header: 'Cấp tiếp nhận', width: 16 },
    amount: { header: 'Thời hạn', width: 10 },
    unit: { header: 'Đơn vị thời hạn', width: 16 },
    fee: { header: 'Phí, lệ phí (đồng)', width: 14 },
    level: { header: 'Mức dịch vụ công', width: 10 },
    decision: { header: 'Quyết định công bố', width: 22 },
    result: { header: 'Kết quả', width: 36 },
  },
  write: ({ code, name, field, agency, result, decision, feeDong, serviceLevel, limit, receivingTiers }) => ({
    code,
    name,
    field,
    agency,
    tiers: receivingTiers.map((tier) => TIERS[tier]).join(', '),
    amount: limit.amount,
    unit: UNITS[limit.unit],
    fee: feeDong,
    level: serviceLevel,
    decision,
    result,
  }),
  read: (cells) => {
    const unit = oneOf(cells, 'unit', UNITS);
    const amount = cells.whole('amount');
    const isCounted = unit !== LimitUnit.SAME_DAY && unit !== LimitUnit.NONE;
    if (isCounted && amount === null) throw new CellProblem('amount', 'Đơn vị này phải có số.');
    if (!isCounted && amount !== null) throw new CellProblem('amount', 'Đơn vị này không đi kèm số.');
    const level = cells.whole('level');
    if (level !== null && (level < 1 || level > 4)) throw new CellProblem('level', 'Phải từ 1 đến 4.');
    return {
      code: cells.required('code'),
      name: cells.required('name'),
      field: cells.required('field'),
      agency: cells.words('agency') || null,
      result: cells.words('result') || null,
      decision: cells.words('decision') || null,
      feeDong: cells.whole('fee'),
      serviceLevel: level,
      limit: { amount, unit },
      receivingTiers: readTiers(cells),
    };
  },
};

function readTiers(cells: RowCells<ProcedureColumn>): Tier[] {
  const words = cells
    .required('tiers')
    .split(/[,;]/)
    .map((word) => word.trim().toLowerCase());
  const tiers = Object.values(Tier).filter((tier) => words.includes(TIERS[tier].toLowerCase()));
  if (tiers.length === words.length) return tiers;
  throw new CellProblem('tiers', `Ghi các cấp cách nhau bằng dấu phẩy: ${Object.values(TIERS).join(', ')}.`);
}

/** A step with the procedure that it belongs to. */
export interface StepLine extends StepContent {
  code: string;
}

export const STEPS: SheetOf<StepLine, 'code' | 'kind' | 'name' | 'office' | 'hours'> = {
  name: 'Các bước',
  columns: {
    code: { header: 'Mã thủ tục', width: 14 },
    kind: { header: 'Loại bước', width: 18 },
    name: { header: 'Tên bước', width: 50 },
    office: { header: 'Cơ quan làm bước', width: 30 },
    hours: { header: 'Giờ làm việc', width: 12 },
  },
  write: ({ code, kind, name, officeRule, quotaMinutes }) => ({
    code,
    kind: KINDS[kind],
    name,
    office: officeRule,
    hours: quotaMinutes / MINUTES_PER_HOUR,
  }),
  read: (cells) => ({
    code: cells.required('code'),
    kind: oneOf(cells, 'kind', KINDS),
    name: cells.required('name'),
    officeRule: cells.required('office'),
    quotaMinutes: readMinutes(cells.at('hours'), cells.words('hours')),
  }),
};

/** Hours as people write them: 1.5 and "1,5" alike. @throws CellProblem */
function readMinutes(cell: unknown, words: string): number {
  const hours = typeof cell === 'number' ? cell : Number(words.replace(',', '.'));
  const minutes = Math.round(hours * MINUTES_PER_HOUR);
  if (words !== '' && minutes >= 0 && Number.isFinite(minutes)) return minutes;
  throw new CellProblem('hours', 'Phải là số giờ, ví dụ 4 hay 1,5.');
}

/** A document with the procedure that asks for it. */
export interface DocumentLine extends DocumentContent {
  code: string;
}

export const DOCUMENTS: SheetOf<
  DocumentLine,
  'code' | 'name' | 'originals' | 'certified' | 'photocopies' | 'required'
> = {
  name: 'Thành phần hồ sơ',
  columns: {
    code: { header: 'Mã thủ tục', width: 14 },
    name: { header: 'Tên giấy tờ', width: 80 },
    originals: { header: 'Bản chính', width: 10 },
    certified: { header: 'Bản sao chứng thực', width: 12 },
    photocopies: { header: 'Bản chụp', width: 10 },
    required: { header: 'Bắt buộc', width: 10 },
  },
  write: ({ code, name, originals, certifiedCopies, photocopies, required }) => ({
    code,
    name,
    originals,
    certified: certifiedCopies,
    photocopies,
    required: required ? YES : NO,
  }),
  read: (cells) => ({
    code: cells.required('code'),
    name: cells.required('name'),
    originals: cells.whole('originals') ?? 0,
    certifiedCopies: cells.whole('certified') ?? 0,
    photocopies: cells.whole('photocopies') ?? 0,
    required: oneOf(cells, 'required', { yes: YES, no: NO }) === 'yes',
  }),
};
