import type { FinishCell, PersonCell } from './finish-cell.entity';
import type { LegCell, SettlementCell } from './settlement-cell.entity';
import { MEASURES } from './settlement-deltas';

const LEG_MEASURES = ['legs', 'usedMinutes', 'quotaMinutes', 'overQuota'] as const;

/** A measure in which a stored cell, or one that is not there, differs from the sums. */
export interface CellDifference<Cell> {
  cell: Cell;
  key: string;
  measure: string;
  stored: unknown;
  expected: unknown;
}

/** Sums cells by key; what adds up to nothing is no cell. */
class CellSums<Cell extends object, Measure extends keyof Cell> {
  private readonly cells = new Map<string, Cell>();

  constructor(
    private readonly measures: readonly Measure[],
    readonly keyOf: (cell: Cell) => string,
  ) {}

  add(cells: readonly Cell[]): void {
    for (const cell of cells) {
      const key = this.keyOf(cell);
      const sum = this.cells.get(key);
      if (!sum) this.cells.set(key, { ...cell });
      else for (const measure of this.measures) (sum[measure] as number) += cell[measure] as number;
    }
  }

  /** In the order of the key. */
  rows(): Cell[] {
    return [...this.cells.entries()]
      .filter(([, cell]) => this.measures.some((measure) => cell[measure] !== 0))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, cell]) => cell);
  }

  /** Each measure in which what is stored differs from the sums. */
  *compare(stored: readonly Cell[]): Generator<CellDifference<Cell>> {
    const expected = new Map(this.cells);
    for (const cell of stored) {
      const key = this.keyOf(cell);
      const sum = expected.get(key);
      expected.delete(key);
      for (const measure of this.measures) {
        const wanted = sum ? sum[measure] : 0;
        if (cell[measure] !== wanted) {
          yield { cell, key, measure: String(measure), stored: cell[measure], expected: wanted };
        }
      }
    }
    for (const [key, sum] of expected) {
      for (const measure of this.measures) {
        if (sum[measure] !== 0)
          yield { cell: sum, key, measure: String(measure), stored: null, expected: sum[measure] };
      }
    }
  }
}

export type SettlementSums = CellSums<SettlementCell, (typeof MEASURES)[number]>;
const FINISH_MEASURES = ['dossiers', 'usedMinutes', 'quotaMinutes', 'paused', 'pausedMinutes'] as const;

export type FinishSums = CellSums<FinishCell, (typeof FINISH_MEASURES)[number]>;
export type PersonSums = CellSums<PersonCell, (typeof LEG_MEASURES)[number]>;
export type LegSums = CellSums<LegCell, (typeof LEG_MEASURES)[number]>;

export function settlementSums(): SettlementSums {
  return new CellSums(
    MEASURES,
    ({ areaCode, period, procedureId, officeId }) =>
      `${areaCode === '' ? '' : `${areaCode} `}${period} ${procedureId || '*'} ${officeId}`,
  );
}

export function legSums(): LegSums {
  return new CellSums(LEG_MEASURES, (cell) => `${cell.period} ${cell.officeId} ${cell.stepKind}`);
}

export function finishSums(): FinishSums {
  return new CellSums(
    FINISH_MEASURES,
    ({ procedureId, period, officeId, margin }) => `${period} ${procedureId || '*'} ${officeId} ${margin}`,
  );
}

export function personSums(): PersonSums {
  return new CellSums(LEG_MEASURES, (cell) => `${cell.period} ${cell.officeId} ${cell.personId}`);
}
