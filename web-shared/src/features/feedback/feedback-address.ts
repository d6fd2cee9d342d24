import type { CaseState, FeedbackFilter, FeedbackScope, FeedbackTopic } from '@hcc/shared-schema/generated/hooks';
import { isDay } from '../../ui/text/vietnam-day';
import { TOPICS } from './topics';

/** A topic, or FAULT for what the administrators answer. */
export type KindChoice = FeedbackTopic | 'FAULT' | '';

export interface ListFilter {
  about: KindChoice;
  state: CaseState | '';
  isOverdue: boolean;
  /** The code of an area; empty for all. */
  area: string;
  search: string;
  from: string;
  to: string;
}

export const STATES = [
  'OPENED',
  'TAKEN',
  'FORWARDED',
  'ASKED_BACK',
  'ANSWERED',
  'CLOSED',
] as const satisfies readonly CaseState[];

const among = <Value extends string>(values: readonly Value[], text: string | null): Value | '' =>
  values.find((value) => value === text) ?? '';

/** The filter that a page's address says; what it says wrongly is left out. */
export function filterIn(params: URLSearchParams): ListFilter {
  const day = (name: string) => {
    const text = params.get(name);
    return isDay(text) ? text : '';
  };
  return {
    about: among([...TOPICS, 'FAULT'] as const, params.get('about')),
    state: among(STATES, params.get('state')),
    isOverdue: params.get('overdue') === 'true',
    area: params.get('area') ?? '',
    search: params.get('search') ?? '',
    from: day('from'),
    to: day('to'),
  };
}

export function askedWith(
  scope: FeedbackScope,
  { about, state, isOverdue, area, search, from, to }: ListFilter,
): FeedbackFilter {
  return {
    scope,
    kind: about === '' ? null : about === 'FAULT' ? 'FAULT' : 'OBSTACLE',
    topic: about === '' || about === 'FAULT' ? null : about,
    state: state || null,
    isOverdue: isOverdue || null,
    areaCode: area || null,
    search: search || null,
    from: from || null,
    to: to || null,
  };
}

/** The same list as a workbook. */
export function workbookAddress(filter: FeedbackFilter): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    if (value !== null && value !== undefined) params.set(name, `${value}`);
  return `/forms/feedback/list.xlsx?${params}`;
}

/** The paper of the seven days that end with a day. */
export const weekAddress = (day: string): string => `/forms/feedback/week.pdf?day=${day}`;
