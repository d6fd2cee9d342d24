import type { LegCut, StepKind, Tier } from '@hcc/shared-schema/generated/hooks';
import type { FigureScope } from '../report-address';

const TIERS: readonly Tier[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
/** The order in which a dossier meets them; handing out is no part of the time. */
const STEP_KINDS: readonly StepKind[] = ['INTAKE', 'APPRAISE', 'CONSULT', 'APPROVE', 'ISSUE'];

/** Of a figure of time, whose legs lie in an area's offices whoever received their dossiers. */
export type LegScope = Pick<FigureScope, 'from' | 'to' | 'areaCode'>;

/** The legs that a figure of time counts. */
export function legsAddress({ from, to, areaCode }: LegScope, cut: LegCut = {}): string {
  const params = new URLSearchParams({ from, to });
  if (areaCode) params.set('areaCode', areaCode);
  if (cut.tier) params.set('legTier', cut.tier);
  if (cut.stepKind) params.set('stepKind', cut.stepKind);
  if (cut.officeCode) params.set('holderCode', cut.officeCode);
  if (cut.personId !== undefined && cut.personId !== null) params.set('personId', cut.personId);
  if (cut.overQuota) params.set('over', '1');
  return `/reports/legs?${params}`;
}

export const readLegCut = (params: URLSearchParams): LegCut => ({
  tier: TIERS.find((tier) => tier === params.get('legTier')) ?? null,
  stepKind: STEP_KINDS.find((kind) => kind === params.get('stepKind')) ?? null,
  officeCode: params.get('holderCode'),
  personId: params.get('personId'),
  overQuota: params.get('over') === '1',
});
