import './simple-table.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../form/button';
import { downloadCsv, toCsv } from '../text/csv';

export type TableColumn<Row> = {
  key: string;
  header: string;
  /** A longer explanation of the heading, shown on hover. */
  title?: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  width?: string;
  /** The row's own name: read aloud before each of its cells. At most one column. */
  rowHeader?: boolean;
  /** The plain value for the exported file; a column without it is left out. */
  csv?: (row: Row) => string | number | null | undefined;
};

export type SimpleTableProps<Row> = {
  columns: TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  caption: string;
  hideCaption?: boolean;
  /** Name of the exported file; without it there is no export button. */
  exportName?: string;
  footer?: ReactNode;
  maxHeight?: string;
};

/** Rows as a file, in the columns that say something for one. */
export function tableCsv<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const exported = columns.filter((column) => column.csv);
  return toCsv(
    exported.map(({ header }) => header),
    rows.map((row) => exported.map(({ csv }) => csv?.(row))),
  );
}

export function SimpleTable<Row>(props: SimpleTableProps<Row>) {
  const { columns, rows, rowKey, caption, hideCaption, exportName, footer, maxHeight } = props;
  const { t } = useTranslation('common');
  const exportRows = () => downloadCsv(exportName ?? caption, tableCsv(columns, rows));
  return (
    <div className="table-block">
      {exportName ? (
        <div className="table-tools no-print">
          <Button size="small" onClick={exportRows} disabled={rows.length === 0}>
            {t('action.exportCsv')}
          </Button>
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard only if its frame can take the focus */}
      <section className="table-frame" style={{ maxHeight }} aria-label={caption} tabIndex={0}>
        <table className="table">
          <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  className={column.numeric ? 'numeric' : undefined}
                  style={{ width: column.width }}
                  title={column.title}
                >
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) =>
                  column.rowHeader ? (
                    <th key={column.key} scope="row">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.key} className={column.numeric ? 'numeric' : undefined}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
          {footer ? <tfoot>{footer}</tfoot> : null}
        </table>
      </section>
    </div>
  );
}
