import type { FloorCut, FloorMeasure } from '@hcc/shared-schema/generated/hooks';
import { isDay, serverDay } from '../../../ui/text/vietnam-day';

export const CUTS: readonly FloorCut[] = ['DAY', 'GROUP', 'COUNTER', 'PERSON', 'CLASS'];
export const MEASURES: readonly FloorMeasure[] = ['SERVED', 'NO_SHOW', 'CANCELLED', 'LEFT_OVER', 'OPEN'];

/** The page of all centres of an area. */
export const FLOORS_PATH = '/reports/floor';

/** A figure whose tickets are shown: of a row, or of all where `by` is null; of one ending, or of all issued. */
export interface OpenedFigure {
  by: FloorCut | null;
  /** Null for tickets that nobody called. */
  key: string | null;
  measure: FloorMeasure | null;
}

export interface FiguresQuestion {
  officeId: string | null;
  from: string;
  to: string;
  by: FloorCut;
  opened: OpenedFigure | null;
}

/** What the address asks for; today by line where it says nothing. */
export function readQuestion(params: URLSearchParams): FiguresQuestion {
  const today = serverDay();
  const from = params.get('from');
  const to = params.get('to');
  const by = CUTS.find((cut) => cut === params.get('by')) ?? 'GROUP';
  const row = params.get('row');
  const opened: OpenedFigure | null =
    row === null
      ? null
      : {
          by: row === 'all' ? null : by,
          key: row.startsWith('of:') ? row.slice(3) : null,
          measure: MEASURES.find((measure) => measure === params.get('measure')) ?? null,
        };
  return {
    officeId: params.get('office'),
    from: isDay(from) ? from : today,
    to: isDay(to) ? to : today,
    by,
    opened,
  };
}

/** The same as an address, so that it can be sent to a colleague. */
export function figuresSearch({ officeId, from, to, by, opened }: FiguresQuestion): string {
  const params = new URLSearchParams({ from, to, by });
  if (officeId) params.set('office', officeId);
  if (opened) {
    params.set('row', opened.by === null ? 'all' : opened.key === null ? 'nobody' : `of:${opened.key}`);
    if (opened.measure) params.set('measure', opened.measure);
  }
  return `?${params}`;
}
