import type { PaperKind, ReportBy } from '@hcc/shared-schema/generated/hooks';
import { type FigureScope, reportAddress } from '../report-address';

export const PAPER_KINDS: readonly PaperKind[] = [
  'WEEKLY',
  'MONTHLY',
  'QUARTERLY',
  'LATE_REGISTER',
  'WORK',
  'SETTLEMENT',
];

export interface PaperQuestion {
  kind: PaperKind;
  by: ReportBy;
  scope: FigureScope;
}

function paramsOf({ kind, by, scope }: PaperQuestion): string {
  // Both addresses take the same filter.
  const params = new URLSearchParams(reportAddress(scope, by).split('?')[1]);
  params.set('kind', kind);
  return params.toString();
}

/** The paper on the screen, as it would be issued. */
export function paperPageAddress(question: PaperQuestion): string {
  return `/papers?${paramsOf(question)}`;
}

export function paperFileAddress(question: PaperQuestion, format: 'pdf' | 'xlsx'): string {
  return `/reports/paper.${format}?${paramsOf(question)}`;
}

export function issuedFileAddress(id: string, format: 'pdf' | 'xlsx'): string {
  return `/reports/issued/${id}.${format}`;
}

export function readKind(params: URLSearchParams): PaperKind {
  const kind = params.get('kind');
  return PAPER_KINDS.find((each) => each === kind) ?? 'WEEKLY';
}

/** How a paper is cut where nobody says: a week is looked at by office, all else by area. */
export function usualCut(kind: PaperKind): ReportBy {
  return kind === 'WEEKLY' ? 'OFFICE' : 'AREA';
}
