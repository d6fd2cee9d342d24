import { formFacts } from '../forms/blank-form';
import type { DocumentContent, ProcedureContent, StepContent } from '../procedure-content';
import { DifferenceKind } from './administration-terms';

/** One thing in which two editions differ. `before` and `after` are plain values as text; null where there is none. */
export interface Difference {
  kind: DifferenceKind;
  /** The field ("limit", "feeDong", "quotaMinutes"); "position" of what moved. */
  field: string;
  /** The step or document that it is about. */
  subject: string | null;
  before: string | null;
  after: string | null;
}

const FIELDS = [
  'name',
  'field',
  'agency',
  'result',
  'decision',
  'feeDong',
  'serviceLevel',
  'onSupplement',
  'onConsultation',
] as const;
const STEP_FIELDS = ['quotaMinutes', 'officeRule'] as const;
const DOCUMENT_FIELDS = ['originals', 'certifiedCopies', 'photocopies', 'required'] as const;
const FORM_FIELDS = ['form', 'formPrint', 'formFill'] as const;

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
const limitText = ({ limit }: ProcedureContent): string =>
  `${limit.unit}${limit.amount === null ? '' : ` ${limit.amount}`}`;

/** What differs between two editions of one procedure, in the order in which a page shows them. Pure. */
export function differencesOf(before: ProcedureContent, after: ProcedureContent): Difference[] {
  const found: Difference[] = [];
  const field = (name: string, was: string | null, is: string | null) => {
    if (was !== is) found.push({ kind: DifferenceKind.FIELD, field: name, subject: null, before: was, after: is });
  };
  for (const name of FIELDS) field(name, textOf(before[name]), textOf(after[name]));
  field('limit', limitText(before), limitText(after));
  field('receivingTiers', before.receivingTiers.join('|'), after.receivingTiers.join('|'));
  return [
    ...found,
    ...stepDifferences(before.steps, after.steps),
    ...documentDifferences(before.documents, after.documents),
  ];
}

/** Which item of another list each one is: the first with the same key that no other has taken; -1 for none. */
function matchItems<Item>(items: readonly Item[], others: readonly Item[], key: (item: Item) => string): number[] {
  const free = new Map<string, number[]>();
  for (const [index, other] of others.entries()) {
    const same = free.get(key(other));
    if (same) same.push(index);
    else free.set(key(other), [index]);
  }
  return items.map((item) => free.get(key(item))?.shift() ?? -1);
}

const stepKey = ({ kind, name }: Pick<StepContent, 'kind' | 'name'>): string => `${kind}|${name}`;

function stepDifferences(before: readonly StepContent[], after: readonly StepContent[]): Difference[] {
  const wasAt = matchItems(after, before, stepKey);
  const kept = new Set(wasAt);
  const found: Difference[] = [];
  for (const [index, step] of before.entries()) {
    if (kept.has(index)) continue;
    found.push(added(DifferenceKind.STEP_REMOVED, step.name, `${step.quotaMinutes}`, null));
  }
  // A step moved where it no longer stands behind the same steps: being pushed along by a new one is no move.
  let furthest = -1;
  for (const [index, step] of after.entries()) {
    const at = wasAt[index]!;
    if (at < 0) {
      found.push(added(DifferenceKind.STEP_ADDED, step.name, null, `${step.quotaMinutes}`));
      continue;
    }
    if (at < furthest) {
      const moved = { before: `${at + 1}`, after: `${index + 1}` };
      found.push({ kind: DifferenceKind.STEP_MOVED, field: 'position', subject: step.name, ...moved });
    }
    furthest = Math.max(furthest, at);
    found.push(...changed(DifferenceKind.STEP_CHANGED, step.name, STEP_FIELDS, before[at]!, step));
  }
  return found;
}

function documentDifferences(before: readonly DocumentContent[], after: readonly DocumentContent[]): Difference[] {
  const wasAt = matchItems(after, before, ({ name }) => name);
  const kept = new Set(wasAt);
  const removed = before.filter((_, index) => !kept.has(index));
  return [
    ...removed.map(({ name }) => added(DifferenceKind.DOCUMENT_REMOVED, name, name, null)),
    ...after.flatMap((item, index) => {
      const was = before[wasAt[index]!];
      if (!was) return [added(DifferenceKind.DOCUMENT_ADDED, item.name, null, item.name)];
      const kind = DifferenceKind.DOCUMENT_CHANGED;
      return [
        ...changed(kind, item.name, DOCUMENT_FIELDS, was, item),
        ...changed(kind, item.name, FORM_FIELDS, formFacts(was.form), formFacts(item.form)),
      ];
    }),
  ];
}

function added(kind: DifferenceKind, subject: string, before: string | null, after: string | null): Difference {
  return { kind, field: 'item', subject, before, after };
}

function changed<Key extends string>(
  kind: DifferenceKind,
  subject: string,
  fields: readonly Key[],
  before: Record<Key, unknown>,
  after: Record<Key, unknown>,
): Difference[] {
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ kind, field, subject, before: textOf(before[field]), after: textOf(after[field]) }));
}
