import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';

export interface RefusedRow {
  row: number;
  column: string;
  reason: string;
}

interface Props {
  rows: readonly RefusedRow[];
  words: { row: string; column: string; reason: string; caption: string };
}

/** Which rows of a sheet were not taken, in which column, and why. */
export function RefusedRows({ rows, words }: Props) {
  const columns: TableColumn<RefusedRow>[] = [
    { key: 'row', header: words.row, numeric: true, rowHeader: true, cell: ({ row }) => row, csv: ({ row }) => row },
    { key: 'column', header: words.column, cell: ({ column }) => column, csv: ({ column }) => column },
    { key: 'reason', header: words.reason, cell: ({ reason }) => reason, csv: ({ reason }) => reason },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={rows}
      rowKey={({ row, column, reason }) => `${row} ${column} ${reason}`}
      caption={words.caption}
      exportName="dong-khong-nap"
      maxHeight="320px"
    />
  );
}
