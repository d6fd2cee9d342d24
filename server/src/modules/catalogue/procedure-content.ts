import { createHash } from 'node:crypto';
import { LimitUnit, type SupplementRule } from '../calendar/clock-terms';
import { Tier } from '../organisation/organisation-terms';
import { ConsultationRule, type StepKind } from './catalogue-terms';
import { type BlankForm, formFacts } from './forms/blank-form';

export interface StepContent {
  kind: StepKind;
  name: string;
  quotaMinutes: number;
  officeRule: string;
}

export interface DocumentContent {
  name: string;
  originals: number;
  certifiedCopies: number;
  photocopies: number;
  required: boolean;
  /** Left out where it has none. */
  form?: BlankForm;
}

export interface LimitContent {
  amount: number | null;
  unit: LimitUnit;
}

/** Everything that makes one version differ from another. */
export interface ProcedureContent {
  code: string;
  name: string;
  field: string;
  agency: string | null;
  result: string | null;
  decision: string | null;
  feeDong: number | null;
  serviceLevel: number | null;
  limit: LimitContent;
  onSupplement: SupplementRule;
  onConsultation: ConsultationRule;
  receivingTiers: Tier[];
  steps: StepContent[];
  documents: DocumentContent[];
}

/** From the top down; also the order in which tiers are stored. */
const TIERS_FROM_TOP = [Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE];

export const LONGEST = {
  code: 24,
  name: 5_000,
  field: 300,
  agency: 5_000,
  result: 5_000,
  decision: 60,
  step: 200,
  document: 500,
};
/** No law gives longer; a greater number is a slip of the pen. */
const GREATEST_LIMIT = 9_999;

export function inTierOrder(tiers: Iterable<Tier>): Tier[] {
  const wanted = new Set(tiers);
  return TIERS_FROM_TOP.filter((tier) => wanted.has(tier));
}

/** Whether the place of a step's rule ("DISTRICT:CENTRE") can be found from an area of each of the tiers. */
export function ruleFits(officeRule: string, receivingTiers: readonly Tier[]): boolean {
  const place = officeRule.split(':')[0]!;
  if (place === 'RECEIVING') return true;
  const rank = TIERS_FROM_TOP.indexOf(place as Tier);
  return rank >= 0 && receivingTiers.every((tier) => rank <= TIERS_FROM_TOP.indexOf(tier));
}

/** Whether a route serves the tiers that receive: it begins at the receiving desk and every office can be found. */
export function stepsFit(steps: readonly StepContent[], receivingTiers: readonly Tier[]): boolean {
  const desks = ['RECEIVING:CENTRE', ...(receivingTiers.length === 1 ? [`${receivingTiers[0]}:CENTRE`] : [])];
  return (
    desks.includes(steps[0]?.officeRule ?? '') && steps.every(({ officeRule }) => ruleFits(officeRule, receivingTiers))
  );
}

/** Why a limit makes no sense, or null. */
export function limitProblem({ amount, unit }: LimitContent): string | null {
  const counted = unit !== LimitUnit.SAME_DAY && unit !== LimitUnit.NONE;
  if (counted && amount === null) return `thiếu số lượng của đơn vị ${unit}.`;
  if (!counted && amount !== null) return `đơn vị ${unit} không đi kèm số lượng.`;
  if (amount !== null && (!Number.isInteger(amount) || amount < 1)) return 'phải là số nguyên dương.';
  if (amount !== null && amount > GREATEST_LIMIT) return `không được lớn hơn ${GREATEST_LIMIT}.`;
  return null;
}

export function contentHash(content: ProcedureContent): string {
  const { steps, documents, limit } = content;
  const parts = [
    content.code,
    content.name,
    content.field,
    content.agency,
    content.result,
    content.decision,
    content.feeDong,
    content.serviceLevel,
    limit.amount,
    limit.unit,
    content.onSupplement,
    content.receivingTiers,
    steps.map((step) => [step.kind, step.name, step.quotaMinutes, step.officeRule]),
    documents.map((item) => [
      ...[item.name, item.originals, item.certifiedCopies, item.photocopies, item.required],
      ...(item.form ? Object.values(formFacts(item.form)) : []),
    ]),
    // Left out where it is the rule, so that what was imported before the rule could be chosen counts as unchanged.
    ...(content.onConsultation === ConsultationRule.WAIT ? [] : [content.onConsultation]),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
