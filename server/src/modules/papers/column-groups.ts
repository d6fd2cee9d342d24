import type { FigureColumn } from './paper';

export interface ColumnGroup {
  /** Null for a column that stands by itself. */
  name: string | null;
  columns: FigureColumn[];
}

/** Neighbours under one heading. */
export function columnGroups(columns: readonly FigureColumn[]): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (const column of columns) {
    const name = column.group ?? null;
    const last = groups.at(-1);
    if (name !== null && last?.name === name) last.columns.push(column);
    else groups.push({ name, columns: [column] });
  }
  return groups;
}
