import { badField } from '../../kernel/errors';
import { Structure, Tier } from '../organisation/organisation-terms';
import { ReportBy } from '../reporting/report-terms';
import { FigureMeasure, FiguresPeriod } from './figures-terms';
import type { FiguresRequest } from './read-figures';

const NARROWER = ['areaCode', 'officeCode', 'field', 'procedureCode'] as const;

/** The parameters of an address that says all of a request. */
export type FiguresParameters = Partial<
  Record<'m' | 'by' | 'period' | 'from' | 'to' | 'tier' | 'structure' | (typeof NARROWER)[number], string>
>;

/** "/figures?m=RECEIVED,LATE&by=OFFICE&period=LAST_WEEK": the whole request, to be sent to a colleague. */
export function figuresAddress(request: FiguresRequest, page: '/figures' | '/figures.xlsx' = '/figures'): string {
  const { measures, by, period, from, to, tier, structure } = request;
  const params = new URLSearchParams({ m: measures.join(','), by, period });
  const more = { from, to, tier, structure, ...Object.fromEntries(NARROWER.map((name) => [name, request[name]])) };
  for (const [name, value] of Object.entries(more)) if (value) params.set(name, value);
  return `${page}?${params}`;
}

/** @throws HccError BAD_USER_INPUT naming the parameter that says nothing known */
export function requestOf(parameters: FiguresParameters): FiguresRequest {
  const { m, by, period, tier, structure, from, to } = parameters;
  const measures = (m ?? '').split(',').filter((name) => name !== '');
  return {
    measures: measures.map((name) => oneOf(FigureMeasure, name, 'm')!),
    by: oneOf(ReportBy, by, 'by') ?? ReportBy.AREA,
    period: oneOf(FiguresPeriod, period, 'period') ?? FiguresPeriod.THIS_MONTH,
    from: from || null,
    to: to || null,
    tier: oneOf(Tier, tier, 'tier'),
    structure: oneOf(Structure, structure, 'structure'),
    ...Object.fromEntries(NARROWER.map((name) => [name, parameters[name] || null])),
  };
}

function oneOf<T extends string>(terms: Record<string, T>, text: string | undefined, path: string): T | null {
  if (!text) return null;
  const found = Object.values(terms).find((term) => term === text);
  if (!found) throw badField(path, `Phải là một trong: ${Object.values(terms).join(', ')}.`);
  return found;
}
