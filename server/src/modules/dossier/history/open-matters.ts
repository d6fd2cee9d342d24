import { isAnswerable, isAwaited, openDelivery, type Proceedings, proposedApology } from './proceedings';

/**
 * What of a dossier's proceedings decides on its actions, small enough to stand in the row, so that a list offers the
 * same actions as the dossier's page without reading a history.
 */
export interface OpenMatters {
  /** Offices whose answer is still taken; "" for one outside the province. */
  consulted?: string[];
  /** A consultation's deadline is still ahead. */
  awaited?: true;
  /** Who proposed a re-appointment that the head has not decided on. */
  apology?: true;
  result?: true;
  posted?: true;
  /** On a hand-over list that the centre has not confirmed. */
  handedOver?: true;
  handoverConfirmed?: true;
}

export const NO_MATTERS: OpenMatters = Object.freeze({});

export function openMattersOf(proceedings: Proceedings): OpenMatters {
  const matters: OpenMatters = {};
  const answerable = proceedings.consultations.filter(isAnswerable);
  if (answerable.length > 0) matters.consulted = answerable.map(({ officeId }) => officeId ?? '');
  if (answerable.some(isAwaited)) matters.awaited = true;
  if (proposedApology(proceedings)) matters.apology = true;
  if (proceedings.result) matters.result = true;
  if (openDelivery(proceedings)) matters.posted = true;
  if (proceedings.handover) {
    if (proceedings.handover.confirmedAt === null) matters.handedOver = true;
    else matters.handoverConfirmed = true;
  }
  return matters;
}

/** As it stands in the row; null where nothing is open. */
export function openMattersText(proceedings: Proceedings): string | null {
  const text = JSON.stringify(openMattersOf(proceedings));
  return text === '{}' ? null : text;
}

export function readOpenMatters(text: string | null): OpenMatters {
  return text === null ? NO_MATTERS : (JSON.parse(text) as OpenMatters);
}
