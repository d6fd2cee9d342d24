import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import { insertRows } from '../../database/rows';
import {
  type ImportReport,
  keepFirst,
  newReport,
  type RefusedRow,
  RowProblem,
  readRows,
} from '../../kernel/import-report';
import { type JsonItem, readJsonList } from '../../kernel/json-items';
import { asObject, oneOf, optionalDay, optionalText, requiredText } from '../../kernel/row-fields';
import { searchKey } from '../../kernel/text';
import { recordImport } from '../audit/record-change';
import { Area } from './area.entity';
import { Tier } from './organisation-terms';

interface AreaRow {
  line: number;
  code: string;
  name: string;
  type: string;
  tier: Tier;
  parentCode: string | null;
  /** Undefined: the file says nothing, so what is known stays. */
  validFrom?: string | null;
  validTo?: string | null;
}

const TIERS = Object.values(Tier);
/** From the top down, so that a parent stands before its children. */
const RANK: Record<Tier, number> = { [Tier.PROVINCE]: 0, [Tier.DISTRICT]: 1, [Tier.COMMUNE]: 2 };

function readArea({ line, value }: JsonItem): AreaRow {
  const item = asObject(value, 'Đơn vị hành chính');
  const row: AreaRow = {
    line,
    code: requiredText(item.code, 'code', 10),
    name: requiredText(item.name, 'name', 120),
    type: requiredText(item.type, 'type', 30),
    tier: oneOf(item.tier, 'tier', TIERS),
    parentCode: optionalText(item.parentCode, 'parentCode', 10),
    validFrom: optionalDay(item.validFrom, 'validFrom'),
    validTo: optionalDay(item.validTo, 'validTo'),
  };
  if (!/^\d+$/.test(row.code))
    throw new RowProblem(`code: "${row.code}" không phải là mã đơn vị hành chính (chỉ gồm chữ số).`);
  if (row.tier === Tier.PROVINCE && row.parentCode !== null) {
    throw new RowProblem('parentCode: cấp tỉnh không có đơn vị cấp trên.');
  }
  if (row.tier !== Tier.PROVINCE && row.parentCode === null) throw new RowProblem('parentCode: không được để trống.');
  return row;
}

/** Whether following the parents inside the file comes back to the row. */
function isOnCycle(row: AreaRow, rows: ReadonlyMap<string, AreaRow>): boolean {
  const seen = new Set<string>();
  for (let code = row.parentCode; code !== null && !seen.has(code); code = rows.get(code)?.parentCode ?? null) {
    if (code === row.code) return true;
    seen.add(code);
  }
  return false;
}

function parentProblem(row: AreaRow, parent: { tier: Tier } | undefined, inFile: boolean): string | null {
  if (row.parentCode === null) return null;
  if (!parent) {
    return inFile
      ? `parentCode: đơn vị cấp trên mã ${row.parentCode} trong tệp này bị từ chối.`
      : `parentCode: không có đơn vị hành chính mã ${row.parentCode}.`;
  }
  // Strictly higher is enough: a commune directly under the province is what an abolished tier leaves.
  return RANK[parent.tier] < RANK[row.tier]
    ? null
    : `parentCode: ${row.parentCode} thuộc cấp ${parent.tier}, không thể là cấp trên của cấp ${row.tier}.`;
}

/** Rows whose parents hold together with each other and with what is known. */
function acceptedRows(rows: readonly AreaRow[], known: ReadonlyMap<string, Area>, refused: RefusedRow[]): AreaRow[] {
  const inFile = new Map(rows.map((row) => [row.code, row]));
  const accepted = new Map<string, AreaRow>();
  const problemOf = (row: AreaRow): string | null => {
    if (isOnCycle(row, inFile)) return 'parentCode: các đơn vị cấp trên tạo thành vòng lặp.';
    const before = known.get(row.code);
    if (before && before.tier !== row.tier) {
      return `tier: mã ${row.code} đang là cấp ${before.tier}; đơn vị ở cấp khác phải có mã mới.`;
    }
    const from = row.validFrom === undefined ? (before?.validFrom ?? null) : row.validFrom;
    const to = row.validTo === undefined ? (before?.validTo ?? null) : row.validTo;
    if (from !== null && to !== null && to < from) return `validTo: ${to} trước ngày bắt đầu ${from}.`;
    const parentCode = row.parentCode ?? '';
    return parentProblem(row, accepted.get(parentCode) ?? known.get(parentCode), inFile.has(parentCode));
  };
  for (const row of [...rows].sort((a, b) => RANK[a.tier] - RANK[b.tier])) {
    const reason = problemOf(row);
    if (reason === null) accepted.set(row.code, row);
    else refused.push({ line: row.line, reason });
  }
  return rows.filter((row) => accepted.get(row.code) === row);
}

function toArea(row: AreaRow, before: Area | undefined): Area {
  return {
    code: row.code,
    name: row.name,
    type: row.type,
    tier: row.tier,
    parentCode: row.parentCode,
    validFrom: row.validFrom === undefined ? (before?.validFrom ?? null) : row.validFrom,
    validTo: row.validTo === undefined ? (before?.validTo ?? null) : row.validTo,
    successorCode: before?.successorCode ?? null,
    searchKey: searchKey(row.name),
  };
}

/**
 * Loads administrative units ({ "areas": [{ code, name, type, tier, parentCode, validFrom?, validTo? }] }). Units that
 * the file doesn't name stay as they are.
 * @throws HccError BAD_USER_INPUT where the text as a whole is no such file
 */
export async function importAreas(db: Database, text: string): Promise<ImportReport> {
  const { items } = readJsonList(text, 'areas');
  return db.transact(async (tx) => {
    const { rows, refused } = readRows(items, readArea);
    const stored = await tx.entities.find(Area);
    const known = new Map(stored.map((area) => [area.code, area]));
    const report = newReport();
    const added: Area[] = [];
    for (const row of acceptedRows(keepFirst(rows, refused), known, refused)) {
      const before = known.get(row.code);
      const area = toArea(row, before);
      if (!before) {
        added.push(area);
      } else if (Object.entries(area).some(([field, value]) => before[field as keyof Area] !== value)) {
        await tx.entities.update(Area, { code: area.code }, area);
        report.changed++;
      } else {
        report.unchanged++;
      }
    }
    await insertRows(db.writer, tx, Area, added);
    report.added = added.length;
    if (report.added + report.changed > 0) {
      await bumpStamp(tx, 'organisation');
      await recordImport(db, tx, 'areas', report);
    }
    return { ...report, refused: newReport(refused).refused };
  });
}
