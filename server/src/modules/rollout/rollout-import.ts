import type { Database } from '../../database/database';
import type { Tx } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { type ImportReport, newReport, type RefusedRow, RowProblem, readRows } from '../../kernel/import-report';
import { type JsonItem, readJsonList } from '../../kernel/json-items';
import { now } from '../../kernel/now';
import { asObject, listOf, oneOf, requiredText, wholeNumber } from '../../kernel/row-fields';
import { Area } from '../organisation/area.entity';
import { Office } from '../organisation/office.entity';
import { areaInSentence } from '../organisation/office-data';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import { milestoneCode } from '../reference-lists/list-rules';
import type { Edition } from '../reference-lists/reference-lists';
import { type EntryContent, type EntryData, EvidenceKind, ReferenceList } from '../reference-lists/reference-terms';
import { replaceEntries } from '../reference-lists/replace-entries';
import type { Milestone } from './milestones';

/** One item of the file: the same step for several areas. */
interface PlanItem {
  line: number;
  tier: Tier;
  title: string;
  dueOn: string;
  evidenceKind: EvidenceKind;
  target: number | 'ALL' | null;
  isPilot: boolean;
  areas: string[];
  communesOf: string[];
  /** Areas of another province, by code and name: nothing in this installation shows that theirs are met. */
  places: { code: string; name: string }[];
}

type MilestoneContent = Omit<Milestone, 'code' | 'planId'>;

const QUARTER = /^(20\d{2})-Q([1-4])$/;
const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'];

function lastDayOf(quarter: unknown): string {
  const match = typeof quarter === 'string' ? QUARTER.exec(quarter) : null;
  if (!match) throw new RowProblem(`due: "${String(quarter)}" phải có dạng 2018-Q2.`);
  return `${match[1]}-${LAST_DAYS[Number(match[2]) - 1]}`;
}

function readCodes(value: unknown, field: string): string[] {
  if (value === undefined) return [];
  return listOf(value, field).map((code, index) => requiredText(code, `${field}[${index}]`, 10));
}

function readPlaces(value: unknown): PlanItem['places'] {
  if (value === undefined) return [];
  return listOf(value, 'places').map((item, index) => {
    const { code, name } = asObject(item, `places[${index}]`);
    return {
      code: requiredText(code, `places[${index}].code`, 10),
      name: requiredText(name, `places[${index}].name`, 120),
    };
  });
}

function readItem({ line, value }: JsonItem): PlanItem {
  const item = asObject(value, 'Mốc lộ trình');
  const target = item.target ?? null;
  const read: PlanItem = {
    line,
    tier: oneOf(item.tier, 'tier', Object.values(Tier)),
    title: requiredText(item.title, 'title', 200),
    dueOn: lastDayOf(item.due),
    evidenceKind: oneOf(item.evidence, 'evidence', Object.values(EvidenceKind)),
    target: target === null || target === 'ALL' ? target : wholeNumber(target, 'target', 1, 100_000),
    isPilot: item.pilot === true,
    areas: readCodes(item.areas, 'areas'),
    communesOf: readCodes(item.communesOf, 'communesOf'),
    places: readPlaces(item.places),
  };
  if (read.areas.length + read.communesOf.length + read.places.length === 0)
    throw new RowProblem('areas: phải có "areas", "communesOf" hoặc "places".');
  if (read.evidenceKind === EvidenceKind.FIRST_DOSSIERS_OF_TIER && read.target === null) {
    throw new RowProblem('target: mốc theo cấp phải có số lượng hoặc "ALL".');
  }
  return read;
}

interface Units {
  areas: ReadonlyMap<string, Area>;
  centreOf: ReadonlyMap<string, string>;
  countOf(tier: Tier): number;
}

async function readUnits({ entities }: Tx): Promise<Units> {
  const areas = await entities.find(Area, { order: { code: 'ASC' } });
  const centres = await entities.findBy(Office, { kind: OfficeKind.CENTRE });
  const centreOf = new Map(centres.map(({ id, areaCode }) => [areaCode, id]));
  return {
    areas: new Map(areas.map((area) => [area.code, area])),
    centreOf,
    countOf: (tier) => areas.filter((area) => area.tier === tier && centreOf.has(area.code)).length,
  };
}

/** The milestones of the file; an area that is unknown or has no centre is refused, its neighbours stay. */
function milestonesIn(items: readonly PlanItem[], units: Units, refused: RefusedRow[]): MilestoneContent[] {
  const named = new Set(items.filter((item) => item.communesOf.length === 0).flatMap(({ areas }) => areas));
  const found = new Map<string, MilestoneContent>();
  for (const item of items) {
    const { line, tier, title, dueOn, evidenceKind, isPilot } = item;
    for (const district of item.communesOf) {
      if (!units.areas.has(district))
        refused.push({ line, reason: `communesOf: không có đơn vị hành chính mã ${district}.` });
    }
    const below = [...units.areas.values()].filter(
      (area) => area.tier === Tier.COMMUNE && item.communesOf.includes(area.parentCode ?? '') && !named.has(area.code),
    );
    for (const code of [...item.areas, ...below.map((area) => area.code)]) {
      const area = units.areas.get(code);
      const officeId = units.centreOf.get(code);
      const target = item.target === 'ALL' ? units.countOf(tier) : item.target;
      const key = `${code}|${tier}|${evidenceKind}`;
      if (!area) refused.push({ line, reason: `areas: không có đơn vị hành chính mã ${code}.` });
      else if (!officeId)
        refused.push({ line, reason: `areas: ${area.name} (${code}) chưa có trung tâm hoặc bộ phận một cửa.` });
      else if (found.has(key)) refused.push({ line, reason: `areas: ${area.name} (${code}) đã có mốc cùng loại.` });
      else {
        const fullTitle = title.replace('{area}', areaInSentence(area));
        const whole = { areaName: null, tier, title: fullTitle, dueOn, evidenceKind, target, isPilot };
        found.set(key, { areaCode: code, officeId, ...whole });
      }
    }
    for (const { code, name } of item.places) {
      const fullTitle = title.replace('{area}', name.charAt(0).toLowerCase() + name.slice(1));
      const target = item.target === 'ALL' ? null : item.target;
      const whole = { tier, title: fullTitle, dueOn, evidenceKind, target, isPilot };
      found.set(`${code}|${tier}|${evidenceKind}`, { areaCode: code, officeId: '', areaName: name, ...whole });
    }
  }
  return [...found.values()];
}

/** As it stands in the list of milestones, with its code. */
function entryOf(planId: string, { title, ...rest }: MilestoneContent): [string, EntryContent] {
  const { isPilot, ...own } = rest;
  const data = { planId, ...own, ...(isPilot ? { isPilot } : {}) };
  return [milestoneCode(data), { name: title, nameEn: null, note: null, place: 0, data }];
}

/** @throws HccError BAD_USER_INPUT naming the field */
function readPlanData({
  procedureTotal,
  stateThen,
}: Record<string, unknown>): Pick<EntryData, 'procedureTotal' | 'stateThen'> {
  const read: Pick<EntryData, 'procedureTotal' | 'stateThen'> = {};
  try {
    if (procedureTotal !== undefined) read.procedureTotal = wholeNumber(procedureTotal, 'procedureTotal', 1, 100_000);
    if (stateThen !== undefined) {
      read.stateThen = listOf(stateThen, 'stateThen').map((each, index) => {
        const { name, nameEn, count, total } = asObject(each, `stateThen[${index}]`);
        return {
          name: requiredText(name, `stateThen[${index}].name`, 200),
          nameEn: typeof nameEn === 'string' ? nameEn : null,
          count: wholeNumber(count, `stateThen[${index}].count`, 0, 1_000_000),
          total: wholeNumber(total, `stateThen[${index}].total`, 1, 1_000_000),
        };
      });
    }
    return read;
  } catch (error) {
    if (error instanceof RowProblem) throw badField('plan', error.message);
    throw error;
  }
}

/**
 * Loads a roll-out plan (shape: server/data/rollout-thanh-hoa-2016.json) and puts it in force, unless it is there for
 * comparison (`reference`). The areas and their centres have to be there. The report counts milestones, one for each area.
 * @throws HccError BAD_USER_INPUT where the text as a whole is no such plan
 */
export async function importRollout(db: Database, text: string): Promise<ImportReport> {
  const { file, items } = readJsonList(text, 'milestones');
  const { id, name, source } = file;
  if (typeof id !== 'string' || !/^\w{1,16}$/.test(id)) throw badField('id', 'phải là mã 1–16 chữ cái, chữ số.');
  if (typeof name !== 'string' || name === '' || name.length > 300) throw badField('name', 'phải là tên 1–300 ký tự.');
  const words = { name, nameEn: null, note: typeof source === 'string' ? source : null, place: 0 };
  const data = { inForce: file.reference !== true, ...readPlanData(file) };
  const plan: EntryContent = { ...words, data };
  const by = 'Tệp lộ trình';
  const at = now();
  return db.transact(async (tx) => {
    const { rows, refused } = readRows(items, readItem);
    const milestones = milestonesIn(rows, await readUnits(tx), refused);
    const ofPlan = ({ data }: Edition) => data.planId === id;
    await replaceEntries(db, tx, ReferenceList.ROLLOUT_PLAN, new Map([[id, plan]]), {
      isInScope: () => false,
      by,
      now: at,
    });
    const counts = await replaceEntries(
      db,
      tx,
      ReferenceList.MILESTONE,
      new Map(milestones.map((milestone) => entryOf(id, milestone))),
      { isInScope: ofPlan, by, now: at },
    );
    return { ...newReport(refused), ...counts };
  });
}
