import { CellProblem, type RefusedCell, type RowCells, readTable, writeTable } from '../../kernel/workbook';
import { Tier } from '../organisation/organisation-terms';
import type { EntryDraft } from './list-rules';
import type { Edition } from './reference-lists';
import {
  type EntryData,
  EvidenceKind,
  IndexComponent,
  ReasonPurpose,
  ReferenceList,
  SurveyScale,
  TargetMeasure,
} from './reference-terms';

/** A column of a list's own part. */
interface OwnColumn {
  header: string;
  width: number;
  write(data: EntryData): string | number | null;
  /** @throws CellProblem */
  read(cells: RowCells<string>, header: string): EntryData;
}

const COMMON = { code: 'Mã', name: 'Tên', nameEn: 'Tên tiếng Anh', note: 'Ghi chú', place: 'Thứ tự' } as const;

const PURPOSES: Record<ReasonPurpose, string> = {
  [ReasonPurpose.DECLINE]: 'Từ chối tiếp nhận',
  [ReasonPurpose.SUPPLEMENT]: 'Yêu cầu bổ sung',
  [ReasonPurpose.RETURN]: 'Trả lại hồ sơ trực tuyến',
  [ReasonPurpose.REFUSE]: 'Quyết định từ chối',
};
const SCALES: Record<SurveyScale, string> = {
  [SurveyScale.DECREE_61]: 'Nghị định 61',
  [SurveyScale.DECREE_61_GRADE]: 'Xếp loại Nghị định 61',
  [SurveyScale.FACES]: 'Mặt cười',
};
const MEASURES: Record<TargetMeasure, string> = {
  [TargetMeasure.ON_TIME]: 'Trước hạn và đúng hạn',
  [TargetMeasure.ONLINE_DOSSIERS]: 'Hồ sơ trực tuyến',
  [TargetMeasure.ONLINE_PROCEDURES]: 'Thủ tục trực tuyến',
  [TargetMeasure.OUTSIDE_SERVICES]: 'Dịch vụ giao đơn vị ngoài',
  [TargetMeasure.DIGITISED_RESULTS]: 'Kết quả số hóa',
  [TargetMeasure.SATISFIED]: 'Hài lòng',
};
const COMPONENTS: Record<IndexComponent, string> = {
  [IndexComponent.PUBLICITY]: 'Công khai',
  [IndexComponent.PROGRESS]: 'Tiến độ',
  [IndexComponent.ONLINE_SERVICES]: 'Trực tuyến',
  [IndexComponent.ONLINE_PAYMENT]: 'Thanh toán trực tuyến',
  [IndexComponent.SATISFACTION]: 'Hài lòng',
  [IndexComponent.DIGITISATION]: 'Số hóa',
};
const TIERS: Record<Tier, string> = {
  [Tier.PROVINCE]: 'Tỉnh',
  [Tier.DISTRICT]: 'Huyện',
  [Tier.COMMUNE]: 'Xã',
};
const EVIDENCE: Record<EvidenceKind, string> = {
  [EvidenceKind.FIRST_DOSSIER]: 'Hồ sơ đầu tiên',
  [EvidenceKind.FIRST_DOSSIERS_OF_TIER]: 'Số đơn vị có hồ sơ',
  [EvidenceKind.CATALOGUE_STEPS]: 'Số hóa các bước',
  [EvidenceKind.FIRST_ONLINE]: 'Hồ sơ trực tuyến đầu tiên',
  [EvidenceKind.KIOSK_SEEN]: 'Ki-ốt tra cứu',
};

function named<Value extends string>(words: Record<Value, string>, typed: string, header: string): Value {
  const found = (Object.keys(words) as Value[]).find((value) => words[value].toLowerCase() === typed.toLowerCase());
  if (!found) throw new CellProblem(header, `Phải là một trong: ${Object.values(words).join(', ')}.`);
  return found;
}

/** A column whose cell is one of some words; `field` of the data has the value. */
function choice<Value extends string>(
  header: string,
  field: keyof EntryData,
  words: Record<Value, string>,
  optional = false,
): OwnColumn {
  return {
    header,
    width: 22,
    write: (data) => (data[field] ? words[data[field] as Value] : null),
    read: (cells) => {
      const typed = cells.words(header);
      return { [field]: typed === '' && optional ? null : named(words, typed, header) };
    },
  };
}

function plain(header: string, field: keyof EntryData, width = 16): OwnColumn {
  return {
    header,
    width,
    write: (data) => (data[field] as string | number | null | undefined) ?? null,
    read: (cells) => ({ [field]: cells.words(header) || null }),
  };
}

function numeric(header: string, field: keyof EntryData): OwnColumn {
  return {
    ...plain(header, field, 10),
    read: (cells) => {
      const typed = cells.words(header).replace(',', '.');
      if (typed !== '' && !Number.isFinite(Number(typed))) throw new CellProblem(header, 'Phải là số.');
      return { [field]: typed === '' ? null : Number(typed) };
    },
  };
}

const yes = (header: string, field: 'inForce' | 'isPilot'): OwnColumn => ({
  header,
  width: 14,
  write: (data) => (data[field] ? 'có' : null),
  read: (cells) => ({ [field]: cells.words(header).toLowerCase() === 'có' }),
});

/** Several values of a cell stand behind each other with semicolons. */
const parted = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

const OWN: Record<ReferenceList, readonly OwnColumn[]> = {
  [ReferenceList.LATE_CAUSE]: [],
  [ReferenceList.FORM_TEXT]: [],
  [ReferenceList.NOTICE_TEXT]: [],
  [ReferenceList.SLIP_CAUSE]: [],
  [ReferenceList.SERVICE_INDEX]: [choice('Nhóm chỉ số', 'component', COMPONENTS), numeric('Điểm tối đa', 'weight')],
  [ReferenceList.REFUSAL_REASON]: [
    {
      header: 'Dùng cho',
      width: 34,
      write: ({ purposes }) => (purposes ?? []).map((purpose) => PURPOSES[purpose]).join('; '),
      read: (cells, header) => ({
        purposes: parted(cells.words(header)).map((typed) => named(PURPOSES, typed, header)),
      }),
    },
  ],
  [ReferenceList.DOCUMENT_KIND]: [
    {
      header: 'Tên khác',
      width: 60,
      write: ({ aliases }) => (aliases ?? []).join('; '),
      read: (cells, header) => ({ aliases: parted(cells.words(header)) }),
    },
  ],
  [ReferenceList.SURVEY_CRITERION]: [
    choice('Thang', 'scale', SCALES),
    numeric('Hệ số', 'weight'),
    {
      header: 'Các mức',
      width: 80,
      write: ({ levels }) =>
        (levels ?? [])
          .map(({ points, text, textEn }) => `${points}: ${text}${textEn ? ` | ${textEn}` : ''}`)
          .join('\n'),
      read: (cells, header) => ({
        levels: String(cells.at(header) ?? '')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => {
            const [, points, text, textEn] = /^\s*(\d+)\s*:\s*([^|]*)(?:\|(.*))?$/.exec(line) ?? [];
            if (!points || !text) throw new CellProblem(header, 'Mỗi dòng một mức: điểm: lời | lời tiếng Anh.');
            return { points: Number(points), text, textEn: textEn ?? null };
          }),
      }),
    },
  ],
  [ReferenceList.TARGET]: [
    choice('Thước đo', 'measure', MEASURES),
    choice('Cấp', 'tier', TIERS, true),
    numeric('Phần trăm', 'percent'),
    plain('Đến ngày', 'dueOn'),
  ],
  [ReferenceList.ROLLOUT_PLAN]: [
    yes('Đang áp dụng', 'inForce'),
    numeric('Số thủ tục phải đưa ra', 'procedureTotal'),
    {
      header: 'Tình trạng khi lập',
      width: 60,
      write: ({ stateThen }) =>
        (stateThen ?? [])
          .map(({ name, nameEn, count, total }) => `${count}/${total}: ${name}${nameEn ? ` | ${nameEn}` : ''}`)
          .join('\n'),
      read: (cells, header) => ({
        stateThen: String(cells.at(header) ?? '')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => {
            const [, count, total, name, nameEn] = /^\s*(\d+)\s*\/\s*(\d+)\s*:\s*([^|]*)(?:\|(.*))?$/.exec(line) ?? [];
            if (!count || !total || !name)
              throw new CellProblem(header, 'Mỗi dòng một số: 20/27: lời | lời tiếng Anh.');
            return { count: Number(count), total: Number(total), name: name.trim(), nameEn: nameEn?.trim() || null };
          }),
      }),
    },
  ],
  [ReferenceList.MILESTONE]: [
    plain('Lộ trình', 'planId'),
    plain('Mã đơn vị', 'areaCode'),
    choice('Cấp', 'tier', TIERS),
    plain('Đến ngày', 'dueOn'),
    choice('Bằng chứng', 'evidenceKind', EVIDENCE),
    numeric('Số đơn vị', 'target'),
    yes('Thí điểm', 'isPilot'),
  ],
};

/** A list as a workbook; what is changed in it can be read in again. */
export function listWorkbook(list: ReferenceList, entries: readonly Edition[]): Promise<Buffer> {
  const own = OWN[list];
  const columns = [
    { header: COMMON.code, width: 26 },
    { header: COMMON.name, width: 60 },
    { header: COMMON.nameEn, width: 44 },
    ...own,
    { header: COMMON.note, width: 40 },
    { header: COMMON.place, width: 8 },
  ];
  const rows = entries.map(({ code, name, nameEn, note, place, data }) => [
    code,
    name,
    nameEn,
    ...own.map((column) => column.write(data)),
    note,
    place,
  ]);
  return writeTable('Danh mục', columns, rows);
}

export interface EntryRow {
  row: number;
  /** Empty for a new entry. */
  code: string;
  draft: EntryDraft;
}

/** @throws HccError BAD_USER_INPUT naming file */
export function readListWorkbook(
  list: ReferenceList,
  file: Buffer,
): Promise<{ rows: EntryRow[]; refused: RefusedCell[] }> {
  const own = OWN[list];
  const headers: Record<string, string> = { ...COMMON };
  for (const { header } of own) headers[header] = header;
  return readTable(file, headers, (cells) => ({
    code: cells.words('code'),
    draft: {
      name: cells.required('name'),
      nameEn: cells.words('nameEn') || null,
      note: cells.words('note') || null,
      place: cells.whole('place'),
      data: Object.assign({}, ...own.map((column) => column.read(cells, column.header))) as EntryData,
    },
  }));
}

export const codeColumn: string = COMMON.code;
