import type { DossierCut, FinishMargin, ReportBy, SettlementColumn, Tier } from '@hcc/shared-schema/generated/hooks';
import { monthWithin, type Period } from './period/report-period';

/** What a figure counts: the same filter the API takes, so an address opens exactly the dossiers of its figure. */
export interface FigureScope extends Period {
  areaCode?: string | null;
  officeCode?: string | null;
  field?: string | null;
  procedureCode?: string | null;
  /** Of the office that received. */
  tier?: Tier | null;
  /** Under the units that there were; those of today where it says nothing. */
  structure?: 'THEN' | null;
}

export const REPORT_VIEWS: ReportBy[] = ['AREA', 'OFFICE', 'FIELD', 'PROCEDURE', 'MONTH', 'TIER'];
const SCOPE_PARTS = ['areaCode', 'officeCode', 'field', 'procedureCode'] as const;
const TIERS: readonly Tier[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
export type ScopePart = (typeof SCOPE_PARTS)[number] | 'tier';

/** A scope as the parameters of an address. */
export function writeScope(scope: FigureScope): URLSearchParams {
  const params = new URLSearchParams({ from: scope.from, to: scope.to });
  for (const part of SCOPE_PARTS) {
    const value = scope[part];
    if (value) params.set(part, value);
  }
  if (scope.tier) params.set('tier', scope.tier);
  if (scope.structure) params.set('structure', scope.structure);
  return params;
}

export function readScope(params: URLSearchParams, period: Period): FigureScope {
  const scope: FigureScope = { ...period, tier: readTier(params), structure: readStructure(params) };
  for (const part of SCOPE_PARTS) scope[part] = params.get(part) || null;
  return scope;
}

export function readStructure(params: URLSearchParams): 'THEN' | null {
  return params.get('structure') === 'THEN' ? 'THEN' : null;
}

function readTier(params: URLSearchParams): Tier | null {
  return TIERS.find((tier) => tier === params.get('tier')) ?? null;
}

export function readView(params: URLSearchParams): ReportBy {
  const by = params.get('by');
  return REPORT_VIEWS.find((view) => view === by) ?? 'AREA';
}

/** @param path of the page: report 06a, or another that reads the same address */
export function reportAddress(scope: FigureScope, by: ReportBy, path = '/reports'): string {
  const params = writeScope(scope);
  params.set('by', by);
  return `${path}?${params}`;
}

/** The same report as a file: on paper, or as a workbook whose totals are formulas. */
export function paperAddress(scope: FigureScope, by: ReportBy, kind: 'pdf' | 'xlsx'): string {
  const params = writeScope(scope);
  params.set('by', by);
  return `/reports/06a.${kind}?${params}`;
}

/** From the earliest to the latest. */
export const MARGINS: readonly FinishMargin[] = [
  'EARLY_10',
  'EARLY_5',
  'EARLY_2',
  'EARLY_1',
  'ON_DAY',
  'NO_LIMIT',
  'LATE_1',
  'LATE_5',
  'LATE_10',
  'LATE_MORE',
];
const CUT_PARTS = ['margin', 'holderCode', 'assigneeId'] as const;

/** The part of a column that the address names; null for all of it. */
export function readCut(params: URLSearchParams): DossierCut | null {
  const margin = MARGINS.find((each) => each === params.get('margin'));
  const holderCode = params.get('holderCode');
  if (margin) return { margin };
  if (params.get('waited') === '1') return { waited: true };
  if (!holderCode) return null;
  return { holderCode, assigneeId: params.get('assigneeId') };
}

/** `by` is the view the figure was clicked in, where the list leads back to. */
export function dossiersAddress(
  scope: FigureScope,
  column: SettlementColumn,
  by: ReportBy = 'AREA',
  cut: DossierCut | null = null,
): string {
  const params = writeScope(scope);
  params.set('column', column);
  for (const part of CUT_PARTS) {
    const value = cut?.[part];
    if (value !== undefined && value !== null) params.set(part, value);
  }
  if (cut?.waited) params.set('waited', '1');
  if (by !== 'AREA') params.set('by', by);
  return `/reports/dossiers?${params}`;
}

/**
 * The view that still says something once one commune, office or field is chosen: by that alone it would be a single
 * row.
 */
export function viewWithin(by: ReportBy, part: 'areaCode' | 'officeCode' | 'field'): ReportBy {
  if (part === 'field') return by === 'FIELD' ? 'PROCEDURE' : by;
  return by === 'AREA' || by === 'OFFICE' ? 'PROCEDURE' : by;
}

export interface RowRef {
  key: string;
}

/**
 * The scope of one row of a report. `centreCode` is the office behind the row of the area itself: its area code alone
 * would count the areas below it as well.
 */
export function rowScope(scope: FigureScope, by: ReportBy, row: RowRef, centreCode?: string | null): FigureScope {
  switch (by) {
    case 'AREA':
      return row.key === scope.areaCode && centreCode
        ? { ...scope, officeCode: centreCode }
        : { ...scope, areaCode: row.key };
    case 'OFFICE':
      return { ...scope, officeCode: row.key };
    case 'FIELD':
      return { ...scope, field: row.key };
    case 'PROCEDURE':
      return { ...scope, procedureCode: row.key };
    case 'MONTH':
      return { ...scope, ...monthWithin(row.key, scope) };
    case 'TIER':
      return { ...scope, tier: TIERS.find((tier) => tier === row.key) };
  }
}

/**
 * Where the name of a row leads: one question further down; null where there is none. `leaves` says that the areas of
 * the rows have none below them.
 */
export function drillAddress(
  scope: FigureScope,
  by: ReportBy,
  row: RowRef,
  leaves: boolean,
  centreCode?: string | null,
  path?: string,
): string | null {
  const inside = rowScope(scope, by, row, centreCode);
  switch (by) {
    case 'AREA':
      if (row.key === scope.areaCode) return centreCode ? reportAddress(inside, 'PROCEDURE', path) : null;
      return reportAddress(inside, leaves ? 'PROCEDURE' : 'AREA', path);
    case 'TIER':
      return reportAddress(inside, 'OFFICE', path);
    case 'OFFICE':
      return reportAddress(inside, 'PROCEDURE', path);
    case 'FIELD':
      return reportAddress(inside, 'PROCEDURE', path);
    case 'PROCEDURE':
    case 'MONTH':
      return reportAddress(inside, leaves ? 'OFFICE' : 'AREA', path);
  }
}
