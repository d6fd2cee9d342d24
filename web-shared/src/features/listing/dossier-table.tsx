import './dossier-table.css';
import type { TFunction } from 'i18next';
import { type MouseEvent, memo, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router';
import type { DossierColumn } from './dossier-columns';
import { useGrowing } from './use-growing';
import type { DossierRow } from './use-keyset-rows';
import type { ListCursor } from './use-list-cursor';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (row: DossierRow) => void;
  toggleAll: () => void;
}

interface DossierTableProps {
  label: string;
  columns: DossierColumn[];
  rows: readonly DossierRow[];
  cursor: ListCursor;
  onOpen: (row: DossierRow) => void;
  selection?: Selection;
  /** The dossier that stands open beside the list. */
  openCode?: string | null;
  /** Rows that others have meanwhile taken away. */
  gone?: ReadonlySet<string>;
  /** Beside an open dossier only the essential columns have room. */
  compact?: boolean;
  busy?: boolean;
}

/** The list of dossiers: a grid with one row under the cursor. */
export function DossierTable(props: DossierTableProps) {
  const { label, columns, rows, cursor, onOpen, selection, openCode, gone, compact, busy } = props;
  const { t } = useTranslation('worklist');
  const drawn = useGrowing(rows.length);
  const folder = useHref('/dossier/');
  // Stable for every row, so that moving the cursor draws two rows anew and not all of them.
  const latest = useRef({ cursor, onOpen, selection, rows });
  latest.current = { cursor, onOpen, selection, rows };
  const openAt = useCallback((index: number) => {
    const row = latest.current.rows[index];
    latest.current.cursor.moveTo(index);
    if (row) latest.current.onOpen(row);
  }, []);
  const focusAt = useCallback((index: number) => latest.current.cursor.moveTo(index, false), []);
  const toggle = useCallback((row: DossierRow) => latest.current.selection?.toggle(row), []);
  const allSelected = selection !== undefined && rows.length > 0 && rows.every((row) => selection.ids.has(row.id));
  return (
    <table
      className={compact ? 'dossiers dossiers--compact' : 'dossiers'}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are moved through and selected
      role="grid"
      aria-label={label}
      aria-busy={busy || undefined}
      aria-multiselectable={selection ? true : undefined}
    >
      <thead>
        <tr>
          {selection ? (
            <th scope="col" className="dossiers__check">
              <input
                type="checkbox"
                aria-label={t('selectAll')}
                title={t('selectAll')}
                checked={allSelected}
                onChange={selection.toggleAll}
              />
            </th>
          ) : null}
          {columns.map((column) => (
            <th key={column.key} scope="col" className={`dossiers__${column.key}`}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={cursor.body} onKeyDown={cursor.onKeyDown}>
        {rows.slice(0, drawn).map((row, index) => (
          <Row
            key={row.id}
            row={row}
            href={folder + row.code}
            columns={columns}
            t={t}
            atCursor={index === cursor.index}
            selected={selection?.ids.has(row.id)}
            isOpen={row.code === openCode}
            gone={gone?.has(row.id) ?? false}
            index={index}
            onOpenAt={openAt}
            onFocusAt={focusAt}
            onToggle={selection ? toggle : undefined}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: DossierRow;
  href: string;
  columns: DossierColumn[];
  /** Of the list: each row's own hook costs a phone more than its cells do. */
  t: TFunction<'worklist'>;
  atCursor: boolean;
  selected: boolean | undefined;
  isOpen: boolean;
  gone: boolean;
  index: number;
  onOpenAt: (index: number) => void;
  onFocusAt: (index: number) => void;
  onToggle: ((row: DossierRow) => void) | undefined;
}

function RowOf(props: RowProps) {
  const { row, href, columns, t, index, atCursor, selected, isOpen, gone, onOpenAt, onFocusAt, onToggle } = props;
  const openHere = (event: MouseEvent) => {
    // Ctrl or the middle button on the code still opens a tab of its own, as any link does.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    onOpenAt(index);
  };
  const classes = ['dossiers__row', isOpen && 'dossiers__row--open', gone && 'dossiers__row--gone'];
  return (
    <tr
      className={classes.filter(Boolean).join(' ')}
      tabIndex={atCursor ? 0 : -1}
      aria-selected={selected}
      aria-current={isOpen || undefined}
      onClick={openHere}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !atCursor) onFocusAt(index);
      }}
    >
      {onToggle ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the row answers to Space; this only widens the mouse target
        <td className="dossiers__check" onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t('selectRow', { code: row.code })}
            checked={selected ?? false}
            onChange={() => onToggle(row)}
          />
        </td>
      ) : null}
      {columns.map((column) => (
        <td key={column.key} className={`dossiers__${column.key}`}>
          {column.key === 'code' ? (
            <a href={href} tabIndex={-1} onClick={openHere}>
              {column.cell(row)}
            </a>
          ) : (
            column.cell(row)
          )}
          {gone && column.key === 'due' ? <span className="dossiers__moment">{t('leftList')}</span> : null}
        </td>
      ))}
    </tr>
  );
}

const Row = memo(RowOf);
