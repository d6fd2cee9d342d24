import { badInput, type FieldProblem } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { addDays, type Day } from '../../kernel/instant';
import type { Area } from '../organisation/area.entity';
import { heirAmong } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import type { OfficeData } from '../organisation/office-data';
import { placeOf, planOffices } from '../organisation/office-plan';
import { ChangeProblem, ChangingAreas } from './change-areas';
import { type Change, ReorganisationKind, type ReorganisationOrder, type TierRules } from './reorganisation-terms';

/** An office that is closed, as it is from then on, and the one that goes on with its work. */
export interface Succession {
  office: Office;
  heir: Office;
}

/** What a reorganisation writes: whole rows. */
export interface ReorganisationPlan {
  areas: Area[];
  opened: Office[];
  renamed: Office[];
  closed: Succession[];
  tier: TierRules | null;
}

export interface Units {
  areas: readonly Area[];
  offices: readonly Office[];
}

/** Units as a plan leaves them. Pure. */
export function afterPlan({ areas, offices }: Units, plan: ReorganisationPlan): Units {
  const changed = new Map(plan.areas.map((area) => [area.code, area]));
  const rewritten = new Map([...plan.closed.map(({ office }) => office), ...plan.renamed].map((one) => [one.id, one]));
  return {
    areas: [...areas.filter(({ code }) => !changed.has(code)), ...changed.values()],
    offices: [...offices.map((office) => rewritten.get(office.id) ?? office), ...plan.opened],
  };
}

const MOST_PROBLEMS = 50;

/**
 * What becomes of areas and offices. Pure but for the ids of new offices.
 * @throws HccError BAD_USER_INPUT naming `changes.N…`
 */
export function planReorganisation(
  { effectiveOn, changes }: ReorganisationOrder,
  areas: readonly Area[],
  offices: readonly Office[],
  data: OfficeData,
): ReorganisationPlan {
  const { changing, single, tier, problems } = applyChanges({ effectiveOn, changes }, areas, offices);
  if (problems.length > 0) throw badInput(problems.slice(0, MOST_PROBLEMS));
  const closing = closingOffices(offices, changing, single);
  const opened = openedOffices(offices, changing, closing, data, effectiveOn);
  const closed = successions(closing, opened, offices, changing, effectiveOn);
  for (const { office, heir } of closed) if (opened.includes(heir)) heir.phone ??= office.phone;
  return { areas: changing.changed(), opened, renamed: renamedOffices(offices, changing, closing, data), closed, tier };
}

interface Applied {
  changing: ChangingAreas;
  /** By the id of a single office that is closed, who goes on. */
  single: Map<string, Office>;
  tier: TierRules | null;
  problems: FieldProblem[];
}

/** One change after the other; those that can't be carried out, and null, are passed over. Pure. */
export function applyChanges(
  { effectiveOn, changes }: { effectiveOn: Day; changes: readonly (Change | null)[] },
  areas: readonly Area[],
  offices: readonly Office[],
): Applied {
  const changing = new ChangingAreas(areas, effectiveOn);
  const single = new Map<string, Office>();
  const problems: FieldProblem[] = [];
  let tier: TierRules | null = null;
  for (const [index, change] of changes.entries()) {
    if (!change) continue;
    changing.number = index + 1;
    try {
      if ('rules' in change) {
        changing.abolishTier(change.rules.tier);
        tier = change.rules;
      } else if (!isOfOffices(change)) changing.apply(change);
      else for (const [code, heir] of closedOffices(change, offices)) single.set(code, heir);
    } catch (error) {
      if (!(error instanceof ChangeProblem)) throw error;
      problems.push({ path: `changes.${index}.${error.path}`, reason: error.message });
    }
  }
  return { changing, single, tier, problems };
}

type Abolition = Extract<Change, { intoCode: string }>;

function isOfOffices(change: Change): change is Abolition {
  return change.kind === ReorganisationKind.ABOLISH && 'intoCode' in change && change.intoCode.includes('.');
}

function closedOffices({ from, intoCode }: Abolition, offices: readonly Office[]): [string, Office][] {
  const find = (code: string, path: string): Office => {
    const office = offices.find((one) => one.code === code);
    if (!office) throw new ChangeProblem(path, `Không có cơ quan mang mã ${code}.`);
    if (office.successorId !== null) throw new ChangeProblem(path, `${office.name} đã kết thúc.`);
    return office;
  };
  const heir = find(intoCode, 'into.code');
  return from.map((code, index) => {
    const office = find(code, `from.${index}`);
    if (office === heir) throw new ChangeProblem('into.code', 'Cơ quan không thể kế tục chính mình.');
    if (office.kind !== heir.kind)
      throw new ChangeProblem('into.code', `${heir.name} không cùng loại với ${office.name}.`);
    return [office.id, heir];
  });
}

/** Offices that are closed, each with the area in which its work goes on, or the office where one was named. */
type Closing = Map<string, { office: Office; areaCode: string; heir: Office | null }>;

function closingOffices(
  offices: readonly Office[],
  areas: ChangingAreas,
  single: ReadonlyMap<string, Office>,
): Closing {
  const closing: Closing = new Map();
  for (const office of offices) {
    if (office.successorId !== null) continue;
    const archived = areas.archivedAs.get(office.areaCode);
    const heirArea = areas.heirOf(office.areaCode).code;
    const heir = single.get(office.id) ?? null;
    if (archived === undefined && heirArea === office.areaCode && !heir) continue;
    closing.set(office.id, { office: { ...office, areaCode: archived ?? office.areaCode }, areaCode: heirArea, heir });
  }
  return closing;
}

function openedOffices(
  offices: readonly Office[],
  areas: ChangingAreas,
  closing: Closing,
  data: OfficeData,
  effectiveOn: Day,
): Office[] {
  if (areas.fresh.size === 0) return [];
  const known = offices.map((office) => closing.get(office.id)?.office ?? office);
  return planOffices(areas.present(), known, data)
    .filter(({ areaCode }) => areas.fresh.has(areaCode))
    .map((office) => ({
      ...office,
      id: newId(),
      areaName: areas.find(office.areaCode)!.name,
      phone: null,
      validFrom: effectiveOn,
      validTo: null,
      successorId: null,
      email: null,
    }));
}

function successions(
  closing: Closing,
  opened: readonly Office[],
  offices: readonly Office[],
  areas: ChangingAreas,
  effectiveOn: Day,
): Succession[] {
  const inArea = new Map<string, Office[]>();
  for (const office of [
    ...offices.filter(({ id, successorId }) => successorId === null && !closing.has(id)),
    ...opened,
  ]) {
    inArea.set(office.areaCode, [...(inArea.get(office.areaCode) ?? []), office]);
  }
  return [...closing.values()].map(({ office, areaCode, heir }) => {
    let next = heir;
    // The named heir may be closed by the same decision.
    while (next && closing.has(next.id)) next = closing.get(next.id)!.heir;
    next ??= heirAmong(inArea.get(areaCode) ?? [], office) ?? null;
    if (!next) {
      const place = areas.find(areaCode)!.name;
      throw badInput([{ path: 'changes', reason: `${place} không có cơ quan kế tục ${office.name}.` }]);
    }
    return { office: { ...office, validTo: addDays(effectiveOn, -1), successorId: next.id }, heir: next };
  });
}

/** Offices that go on under the new name of their unit. */
function renamedOffices(
  offices: readonly Office[],
  areas: ChangingAreas,
  closing: Closing,
  data: OfficeData,
): Office[] {
  if (areas.renamed.size === 0) return [];
  const known = offices.map((office) => closing.get(office.id)?.office ?? office);
  const named = new Map(planOffices(areas.present(), known, data).map((office) => [placeOf(office), office]));
  return offices.flatMap((office) => {
    const goesOn = office.successorId === null && !closing.has(office.id) && areas.renamed.has(office.areaCode);
    const planned = goesOn ? named.get(placeOf(office)) : undefined;
    return planned ? [{ ...office, name: planned.name, address: planned.address }] : [];
  });
}
