import { Not } from 'typeorm';
import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import type { Tx } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { type ImportReport, newReport, type RefusedRow, RowProblem, readRows } from '../../kernel/import-report';
import { type JsonItem, readJsonList } from '../../kernel/json-items';
import { asObject, listOf, oneOf, requiredText, wholeNumber } from '../../kernel/row-fields';
import { Area } from '../organisation/area.entity';
import { Office } from '../organisation/office.entity';
import { areaInSentence } from '../organisation/office-data';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import { EvidenceKind, Milestone, RolloutPlan } from './rollout.entity';

/** One item of the file: the same step for several areas. */
interface PlanItem {
  line: number;
  tier: Tier;
  title: string;
  dueOn: string;
  evidenceKind: EvidenceKind;
  target: number | 'ALL' | null;
  areas: string[];
  communesOf: string[];
}

type MilestoneContent = Omit<Milestone, 'id' | 'planId'>;

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
    areas: readCodes(item.areas, 'areas'),
    communesOf: readCodes(item.communesOf, 'communesOf'),
  };
  if (read.areas.length + read.communesOf.length === 0)
    throw new RowProblem('areas: phải có "areas" hoặc "communesOf".');
  if (read.evidenceKind === EvidenceKind.FIRST_DOSSIERS_OF_TIER && read.target === null) {
    throw new RowProblem('target: mốc theo cấp phải có số lượng hoặc "ALL".');
  }
  return read;
}

interface Places {
  areas: ReadonlyMap<string, Area>;
  centreOf: ReadonlyMap<string, string>;
  countOf(tier: Tier): number;
}

async function readPlaces({ entities }: Tx): Promise<Places> {
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
function milestonesOf(items: readonly PlanItem[], places: Places, refused: RefusedRow[]): MilestoneContent[] {
  const named = new Set(items.filter((item) => item.communesOf.length === 0).flatMap(({ areas }) => areas));
  const found = new Map<string, MilestoneContent>();
  for (const item of items) {
    const { line, tier, title, dueOn, evidenceKind } = item;
    for (const district of item.communesOf) {
      if (!places.areas.has(district))
        refused.push({ line, reason: `communesOf: không có đơn vị hành chính mã ${district}.` });
    }
    const below = [...places.areas.values()].filter(
      (area) => area.tier === Tier.COMMUNE && item.communesOf.includes(area.parentCode ?? '') && !named.has(area.code),
    );
    for (const code of [...item.areas, ...below.map((area) => area.code)]) {
      const area = places.areas.get(code);
      const officeId = places.centreOf.get(code);
      const target = item.target === 'ALL' ? places.countOf(tier) : item.target;
      const key = `${code}|${tier}|${evidenceKind}`;
      if (!area) refused.push({ line, reason: `areas: không có đơn vị hành chính mã ${code}.` });
      else if (!officeId)
        refused.push({ line, reason: `areas: ${area.name} (${code}) chưa có trung tâm hoặc bộ phận một cửa.` });
      else if (found.has(key)) refused.push({ line, reason: `areas: ${area.name} (${code}) đã có mốc cùng loại.` });
      else {
        const fullTitle = title.replace('{area}', areaInSentence(area));
        found.set(key, { areaCode: code, officeId, tier, title: fullTitle, dueOn, evidenceKind, target });
      }
    }
  }
  return [...found.values()];
}

const keyOf = ({ areaCode, tier, evidenceKind }: MilestoneContent): string => `${areaCode}|${tier}|${evidenceKind}`;

async function saveMilestones(
  db: Database,
  tx: Tx,
  planId: string,
  wanted: readonly MilestoneContent[],
): Promise<Omit<ImportReport, 'refused'>> {
  const stored = await tx.entities.findBy(Milestone, { planId });
  const before = new Map(stored.map((row) => [keyOf(row), row]));
  const added: Milestone[] = [];
  let changed = 0;
  let unchanged = 0;
  for (const content of wanted) {
    const row = before.get(keyOf(content));
    before.delete(keyOf(content));
    if (!row) {
      added.push({ ...content, id: newId(), planId });
    } else if (Object.entries(content).every(([field, value]) => row[field as keyof Milestone] === value)) {
      unchanged++;
    } else {
      const { officeId, title, dueOn, target } = content;
      await tx.entities.update(Milestone, { id: row.id }, { officeId, title, dueOn, target });
      changed++;
    }
  }
  // What the plan no longer has is no milestone any more; nothing of its own hangs on it.
  await tx.entities.remove([...before.values()]);
  await insertRows(db.writer, tx, Milestone, added);
  return { added: added.length, changed: changed + before.size, unchanged };
}

/**
 * Loads a roll-out plan (shape: server/data/rollout-thanh-hoa-2016.json) and makes it the active one. The areas and
 * their centres have to be there. The report counts milestones, one for each area.
 * @throws HccError BAD_USER_INPUT where the text as a whole is no such plan
 */
export async function importRollout(db: Database, text: string): Promise<ImportReport> {
  const { file, items } = readJsonList(text, 'milestones');
  const { id, name, source } = file;
  if (typeof id !== 'string' || !/^\w{1,16}$/.test(id)) throw badField('id', 'phải là mã 1–16 chữ cái, chữ số.');
  if (typeof name !== 'string' || name === '' || name.length > 300) throw badField('name', 'phải là tên 1–300 ký tự.');
  const plan: RolloutPlan = { id, name, source: typeof source === 'string' ? source : null, active: 1 };
  return db.transact(async (tx) => {
    const { rows, refused } = readRows(items, readItem);
    await tx.entities.update(RolloutPlan, { id: Not(id) }, { active: 0 });
    await tx.entities.save(RolloutPlan, plan);
    const counts = await saveMilestones(db, tx, id, milestonesOf(rows, await readPlaces(tx), refused));
    return { ...newReport(refused), ...counts };
  });
}
