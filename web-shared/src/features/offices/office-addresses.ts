import type { HeldView } from '@hcc/shared-schema/generated/hooks';
import { isDay, monthEnd, serverDay } from '../../ui/text/vietnam-day';

const LIST = '/administration/offices';

export const officesAddress = (side?: string): string => (side ? `${LIST}?side=${side}` : LIST);

export const officeAddress = (id: string, side?: string): string => `${LIST}/${id}${side ? `?side=${side}` : ''}`;

/** Whose dossiers a number of an office counts: a person's, nobody's (""), or all where left out. */
export interface HeldScope {
  view: HeldView;
  month: string;
  staffId?: string;
}

export function heldAddress(officeId: string, { view, month, staffId }: HeldScope): string {
  const params = new URLSearchParams({ list: view.toLowerCase().replaceAll('_', '-'), month });
  if (staffId !== undefined) params.set('person', staffId);
  return `${LIST}/${officeId}?${params}`;
}

const VIEWS: readonly HeldView[] = ['HELD', 'DUE_SOON', 'OVERDUE', 'RECEIVED'];

/** The dossiers that an address asks for; null where it asks for the office itself. */
export function readHeldScope(params: URLSearchParams): HeldScope | null {
  const view = VIEWS.find((one) => one.toLowerCase().replaceAll('_', '-') === params.get('list'));
  return view ? { view, month: readMonth(params), staffId: params.get('person') ?? undefined } : null;
}

/** yyyy-MM, the month that an address names, never one to come; else that of today. */
export function readMonth(params: URLSearchParams): string {
  const now = serverDay().slice(0, 7);
  const named = params.get('month') ?? '';
  return isDay(`${named}-01`) && named <= now ? named : now;
}

export const daysOfMonth = (month: string) => ({ from: `${month}-01`, to: monthEnd(`${month}-01`) });
