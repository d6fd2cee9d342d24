import type { ComplaintFilter, ComplaintKind, ComplaintPart, ComplaintScope } from '@hcc/shared-schema/generated/hooks';
import { isDay } from '../../ui/text/vietnam-day';

export const KINDS = ['DOSSIER', 'OFFICER', 'PROCEDURE', 'PLACE'] as const satisfies readonly ComplaintKind[];
export const PARTS = ['IN_TIME', 'LATE', 'OPEN', 'OVERDUE', 'APPEALED'] as const satisfies readonly ComplaintPart[];
export const SIDES = ['TO_ANSWER', 'MINE', 'ALL'] as const satisfies readonly ComplaintScope[];

/** What narrows a list, as the page's address says it. */
export interface ListFilter {
  kind: ComplaintKind | '';
  part: ComplaintPart | '';
  area: string;
  search: string;
  from: string;
  to: string;
}

export const FILTER_NAMES = [
  'kind',
  'part',
  'area',
  'search',
  'from',
  'to',
] as const satisfies readonly (keyof ListFilter)[];

/** What the address says wrongly is left out. */
export function filterIn(params: URLSearchParams): ListFilter {
  const day = (name: string) => {
    const text = params.get(name);
    return isDay(text) ? text : '';
  };
  return {
    kind: KINDS.find((kind) => kind === params.get('kind')) ?? '',
    part: PARTS.find((part) => part === params.get('part')) ?? '',
    area: params.get('area') ?? '',
    search: params.get('search') ?? '',
    from: day('from'),
    to: day('to'),
  };
}

export function askedWith(scope: ComplaintScope, { kind, part, area, search, from, to }: ListFilter): ComplaintFilter {
  return {
    scope,
    kind: kind || null,
    part: part || null,
    areaCode: area || null,
    search: search || null,
    from: from || null,
    to: to || null,
  };
}

/** The same list as a workbook. */
export function workbookAddress(filter: ComplaintFilter): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) params.set(name, `${value}`);
  return `/forms/complaints.xlsx?${params}`;
}
