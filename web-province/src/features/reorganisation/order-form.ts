/** A unit that units become; '' for what stays as it is. */
export interface UnitForm {
  code: string;
  name: string;
  parentCode: string;
}

export const TIERS_AFTER = ['PROVINCE', 'COMMUNE'] as const;
export type TierAfter = (typeof TIERS_AFTER)[number];

/** Where the steps and the receiving of one procedure go when the tier of districts ends. */
export interface RuleForm {
  procedureCode: string;
  tier: TierAfter;
}

/** One change as it is typed; OFFICES and TIER are what a file calls ABOLISH. */
export type ChangeForm =
  | { kind: 'MERGE'; from: string[]; into: UnitForm }
  | { kind: 'SPLIT'; from: string; into: UnitForm[] }
  | { kind: 'MOVE'; from: string[]; parentCode: string }
  | { kind: 'RENAME'; from: string; name: string }
  | { kind: 'ABOLISH'; from: string[]; intoCode: string }
  | { kind: 'OFFICES'; from: string[]; intoCode: string }
  | { kind: 'TIER'; otherwise: TierAfter; rules: RuleForm[] };
export type ChangeKind = ChangeForm['kind'];

export const CHANGE_KINDS: ChangeKind[] = ['MERGE', 'SPLIT', 'MOVE', 'RENAME', 'ABOLISH', 'OFFICES', 'TIER'];

export interface OrderForm {
  effectiveOn: string;
  decision: string;
  /** `key` only tells them apart on the screen. */
  changes: { key: number; change: ChangeForm }[];
}

const BLANK: UnitForm = { code: '', name: '', parentCode: '' };

export function blankChange(kind: ChangeKind): ChangeForm {
  switch (kind) {
    case 'MERGE':
      return { kind, from: [], into: BLANK };
    case 'SPLIT':
      return { kind, from: '', into: [BLANK, BLANK] };
    case 'MOVE':
      return { kind, from: [], parentCode: '' };
    case 'RENAME':
      return { kind, from: '', name: '' };
    case 'ABOLISH':
    case 'OFFICES':
      return { kind, from: [], intoCode: '' };
    case 'TIER':
      return { kind, otherwise: 'PROVINCE', rules: [] };
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const codes = (value: unknown): string[] => list(value).map(text).filter(Boolean);
const unit = (value: unknown): UnitForm => {
  const { code, name, parentCode } = record(value);
  return { code: text(code), name: text(name), parentCode: text(parentCode) };
};
const tierAfter = (value: unknown): TierAfter => (value === 'COMMUNE' ? 'COMMUNE' : 'PROVINCE');

function readChange(value: unknown): ChangeForm | null {
  const { kind, from, into, tier, rules, otherwise } = record(value);
  switch (kind) {
    case 'MERGE':
      return { kind, from: codes(from), into: unit(into) };
    case 'SPLIT':
      return { kind, from: codes(from)[0] ?? '', into: list(into).map(unit) };
    case 'MOVE':
      return { kind, from: codes(from), parentCode: unit(into).parentCode };
    case 'RENAME':
      return { kind, from: codes(from)[0] ?? '', name: unit(into).name };
    case 'ABOLISH': {
      if (tier !== undefined) {
        const read = list(rules).map(record);
        const rows = read.map((rule) => ({ procedureCode: text(rule.procedureCode), tier: tierAfter(rule.tier) }));
        return { kind: 'TIER', otherwise: tierAfter(otherwise), rules: rows };
      }
      const form = { from: codes(from), intoCode: unit(into).code };
      // Identifiers of offices have dots ("003.00.28.H56"), codes of units have none.
      const isOfOffices = [...form.from, form.intoCode].some((code) => code.includes('.'));
      return { kind: isOfOffices ? 'OFFICES' : 'ABOLISH', ...form };
    }
    default:
      return null;
  }
}

/** What a file says, as far as it can be read; null where it is no JSON. `unread`: entries that are no change at all. */
export function readOrder(content: string): { order: OrderForm; unread: number } | null {
  let file: Record<string, unknown>;
  try {
    // Editors on Windows put a byte order mark first.
    file = record(JSON.parse(content.replace(/^\uFEFF/, '')));
  } catch {
    return null;
  }
  const read = list(file.changes).map(readChange);
  const changes = read.flatMap((change, key) => (change ? [{ key, change }] : []));
  const order = { effectiveOn: text(file.effectiveOn), decision: text(file.decision), changes };
  return { order, unread: read.length - changes.length };
}

/** Without what stays as it is. */
function writeUnit({ code, name, parentCode }: UnitForm): object {
  return { code, ...(name.trim() && { name: name.trim() }), ...(parentCode && { parentCode }) };
}

function writeChange(change: ChangeForm): object {
  switch (change.kind) {
    case 'MERGE':
      return { kind: 'MERGE', from: change.from, into: writeUnit(change.into) };
    case 'SPLIT':
      return { kind: 'SPLIT', from: change.from, into: change.into.map(writeUnit) };
    case 'MOVE':
      return { kind: 'MOVE', from: change.from, into: { parentCode: change.parentCode } };
    case 'RENAME':
      return { kind: 'RENAME', from: change.from, into: { name: change.name.trim() } };
    case 'ABOLISH':
    case 'OFFICES':
      return { kind: 'ABOLISH', from: change.from, into: { code: change.intoCode } };
    case 'TIER': {
      const { otherwise, rules } = change;
      return { kind: 'ABOLISH', tier: 'DISTRICT', ...(rules.length > 0 && { rules }), otherwise };
    }
  }
}

/** The file of `hcc reorganise`. @param indent for people to read; without it the text is short */
export function writeOrder({ effectiveOn, decision, changes }: OrderForm, indent?: number): string {
  const file = { effectiveOn, decision: decision.trim(), changes: changes.map(({ change }) => writeChange(change)) };
  return JSON.stringify(file, null, indent);
}
