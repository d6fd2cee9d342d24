import type {
  ConsultationRule,
  LimitUnit,
  ProcedureContentInput,
  ProcedureDraftPartsFragment,
  ProcedureEditionState,
  ProcedureReadiness,
  StepKind,
  SupplementRule,
  Tier,
} from '@hcc/shared-schema/generated/hooks';

export type Draft = ProcedureDraftPartsFragment;
export type Content = Draft['content'];
export type Step = Content['steps'][number];
export type DocumentItem = Content['documents'][number];
export type FormFile = NonNullable<NonNullable<DocumentItem['form']>['printFile']>;
export type Finding = Draft['findings'][number];
export type Difference = Draft['differences'][number];

export const TIERS: readonly Tier[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
export const READINESS: readonly ProcedureReadiness[] = ['READY', 'DEFAULT_ROUTE', 'PROBLEMS'];
export const STATES: readonly ProcedureEditionState[] = ['EFFECTIVE', 'SCHEDULED', 'ENDED'];
export const STEP_KINDS: readonly StepKind[] = ['INTAKE', 'APPRAISE', 'CONSULT', 'APPROVE', 'ISSUE', 'RETURN'];
export const LIMIT_UNITS: readonly LimitUnit[] = ['WORKING_DAYS', 'WORKING_HOURS', 'CALENDAR_DAYS', 'SAME_DAY', 'NONE'];
export const SUPPLEMENT_RULES: readonly SupplementRule[] = ['EXTEND', 'RESTART'];
export const CONSULTATION_RULES: readonly ConsultationRule[] = ['WAIT', 'GO_ON'];

export const isCounted = (unit: LimitUnit): boolean => unit !== 'SAME_DAY' && unit !== 'NONE';

/** What is sent: no name of a GraphQL type, and no code, which a draft never changes. */
export function toInput(content: Content): ProcedureContentInput {
  const { name, field, agency, result, decision, feeDong, serviceLevel, onSupplement, onConsultation } = content;
  return {
    name,
    field,
    agency,
    result,
    decision,
    feeDong,
    serviceLevel,
    onSupplement,
    onConsultation,
    receivingTiers: content.receivingTiers,
    limit: { amount: isCounted(content.limit.unit) ? content.limit.amount : null, unit: content.limit.unit },
    steps: content.steps.map(({ kind, name: step, quotaMinutes, officeRule }) => ({
      kind,
      name: step,
      quotaMinutes,
      officeRule,
    })),
    documents: content.documents.map(({ name: item, originals, certifiedCopies, photocopies, required, form }) => ({
      name: item,
      originals,
      certifiedCopies,
      photocopies,
      required,
      form: form && {
        number: form.number,
        name: form.name,
        printFile: form.printFile && { id: form.printFile.id },
        fillFile: form.fillFile && { id: form.fillFile.id },
      },
    })),
  };
}
