import { badField } from '../../kernel/errors';
import { workingMinutesOf } from '../catalogue/default-steps';
import type { ProcedureContent, StepContent } from '../catalogue/procedure-content';

const QUOTA_GRAIN = 5;

/** What shall be cut, by the places (from 0) in the version that it is cut from. */
export interface Cuts {
  removedSteps?: readonly number[] | null;
  /** Working minutes that a step may still take. */
  quotas?: readonly { step: number; minutes: number }[] | null;
  removedDocuments?: readonly number[] | null;
  /** The limit's new amount, in its unit. */
  limitAmount?: number | null;
}

/**
 * The content as it would be. Pure. Quotas and the limit only get smaller: what makes a procedure longer is no cut. Of a
 * shorter limit the steps take their share.
 * @throws HccError BAD_USER_INPUT naming the cut, or where nothing is cut
 */
export function applyCuts(base: ProcedureContent, cuts: Cuts): ProcedureContent {
  const quotas = new Map((cuts.quotas ?? []).map(({ step, minutes }) => [step, minutes]));
  const removedSteps = placesOf(cuts.removedSteps, base.steps.length, 'removedSteps');
  const removedDocuments = placesOf(cuts.removedDocuments, base.documents.length, 'removedDocuments');
  placesOf([...quotas.keys()], base.steps.length, 'quotas');
  for (const [step, minutes] of quotas) {
    const before = base.steps[step]!.quotaMinutes;
    if (!Number.isInteger(minutes) || minutes < 0 || minutes >= before)
      throw badField('quotas', `Bước ${step + 1}: phải ít hơn ${before} phút đang có.`);
  }
  const { amount } = base.limit;
  const limitAmount = cuts.limitAmount ?? null;
  if (
    limitAmount !== null &&
    (amount === null || !Number.isInteger(limitAmount) || limitAmount < 1 || limitAmount >= amount)
  )
    throw badField(
      'limitAmount',
      amount === null ? 'Thủ tục không có số ngày để cắt.' : `Phải ít hơn ${amount} đang có.`,
    );
  if (removedSteps.size + quotas.size + removedDocuments.size === 0 && limitAmount === null)
    throw badField('cuts', 'Chưa cắt giảm gì.');
  const limit = { ...base.limit, amount: limitAmount ?? amount };
  const left = base.steps
    .map((step, index) => ({ step, quota: quotas.get(index) ?? null }))
    .filter((_, index) => !removedSteps.has(index));
  const share = limitAmount === null ? 1 : shareLeft(left, workingMinutesOf(limit));
  return {
    ...base,
    limit,
    steps: left.map(({ step, quota }) => ({ ...step, quotaMinutes: quota ?? shrunk(step.quotaMinutes, share) })),
    documents: base.documents.filter((_, index) => !removedDocuments.has(index)),
  };
}

interface Left {
  step: StepContent;
  /** What was said of it; null where nothing was. */
  quota: number | null;
}

/** A shorter limit makes those steps shorter of which nothing was said, each by the same share; 1 where they fit in. */
function shareLeft(left: readonly Left[], allowed: number): number {
  let said = 0;
  let open = 0;
  for (const { step, quota } of left) {
    if (quota === null) open += step.quotaMinutes;
    else said += quota;
  }
  return open === 0 ? 1 : Math.min(1, Math.max(0, allowed - said) / open);
}

/** In whole five minutes, as quotas are given; what takes less keeps its minutes. */
function shrunk(minutes: number, share: number): number {
  if (share === 1) return minutes;
  const exact = minutes * share;
  return exact >= QUOTA_GRAIN ? Math.floor(exact / QUOTA_GRAIN) * QUOTA_GRAIN : Math.floor(exact);
}

function placesOf(places: readonly number[] | null | undefined, length: number, path: string): Set<number> {
  const found = new Set(places ?? []);
  for (const place of found) {
    if (!Number.isInteger(place) || place < 0 || place >= length)
      throw badField(path, 'Không có chỗ này trong quy trình.');
  }
  return found;
}
