import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';

export interface RefusedRow {
  /** Where the workbook has several. */
  sheet?: string;
  row: number;
  column: string;
  reason: string;
}

interface Props {
  rows: readonly RefusedRow[];
  words: { sheet?: string; row: string; column: string; reason: string; caption: string };
}

/** Which rows of a sheet were not taken, in which column, and why. */
export function RefusedRows({ rows, words }: Props) {
  const { sheet } = words;
  const columns: TableColumn<RefusedRow>[] = [
    ...(sheet
      ? [{ key: 'sheet', header: sheet, cell: (at: RefusedRow) => at.sheet, csv: (at: RefusedRow) => at.sheet ?? '' }]
      : []),
    { key: 'row', header: words.row, numeric: true, rowHeader: true, cell: ({ row }) => row, csv: ({ row }) => row },
    { key: 'column', header: words.column, cell: ({ column }) => column, csv: ({ column }) => column },
    { key: 'reason', header: words.reason, cell: ({ reason }) => reason, csv: ({ reason }) => reason },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={rows}
      rowKey={(at) => `${at.sheet ?? ''} ${at.row} ${at.column} ${at.reason}`}
      caption={words.caption}
      exportName="dong-khong-nap"
      maxHeight="320px"
    />
  );
}
