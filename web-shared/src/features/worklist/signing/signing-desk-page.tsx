import '../../listing/list-page.css';
import './signing-desk.css';
import { useApolloClient } from '@apollo/client/react';
import { type ComponentType, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDebounced } from '../../../ui/form/use-debounced';
import { Notice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { type ColumnKey, useDossierColumns } from '../../listing/dossier-columns';
import { DossierTable } from '../../listing/dossier-table';
import { useKeysetRows } from '../../listing/use-keyset-rows';
import { useListCursor } from '../../listing/use-list-cursor';
import { useSelection } from '../../listing/use-selection';
import { ArrivalsBar } from '../arrivals/arrivals-bar';
import { useArrivals } from '../arrivals/use-arrivals';
import { BulkBar } from '../bulk/bulk-bar';
import { useWideScreen } from '../use-wide-screen';
import type { PanelDone } from '../use-worklist-panel';
import { WorklistFoot } from '../worklist-foot';
import { worklistSource } from '../worklist-source';
import { WorklistState } from '../worklist-state';

export interface SigningPanelProps {
  code: string;
  onClose: () => void;
  onDone: (done: PanelDone) => void;
  isAdvanceKeyTaken: boolean;
}

interface SigningDeskProps {
  /** The dossier under the cursor, to be read and decided on. */
  DossierPanel: ComponentType<SigningPanelProps>;
}

const columnKeys: readonly ColumnKey[] = ['due', 'citizen', 'procedure'];
const PAGE_ROWS = 200;
/** What one action takes at most; the rest comes when these are signed. */
const MOST_ROWS = 500;
/** Passing over a row with the arrows is not reading it. */
const READ_AFTER_MS = 250;

/** What waits for a signature: read with the arrows, signed one by one or many at once, without leaving the keyboard. */
export function SigningDeskPage({ DossierPanel }: SigningDeskProps) {
  const { t } = useTranslation(['worklist', 'signing']);
  const { t: c } = useTranslation('common');
  const client = useApolloClient();
  const navigate = useNavigate();
  const wide = useWideScreen();
  const pane = useRef<HTMLElement>(null);
  const [message, setMessage] = useState('');
  usePageTitle(c('nav.signing'));

  const source = useMemo(() => worklistSource('', 'TO_SIGN', PAGE_ROWS), []);
  const list = useKeysetRows(source);
  const rows = list.connection?.nodes ?? [];
  const arrivals = useArrivals(list, source);
  const selection = useSelection(rows);
  const columns = useDossierColumns(columnKeys);
  const gone = useMemo(() => new Set(arrivals.changes.left), [arrivals.changes.left]);
  const { loadMore, loadingMore, moreFailed, reload } = list;
  const wantsMore = list.connection?.pageInfo.hasNextPage === true && rows.length < MOST_ROWS;
  useEffect(() => {
    if (wantsMore && !loadingMore && !moreFailed) void loadMore();
  }, [wantsMore, loadingMore, moreFailed, loadMore]);

  const cursor = useListCursor({
    rows,
    onOpen: (row) => {
      if (wide) pane.current?.querySelector<HTMLElement>('.actions button')?.focus();
      else void navigate(`/dossier/${row.code}`);
    },
    onToggle: selection.toggle,
    onMark: selection.mark,
  });
  const reading = useDebounced(rows[cursor.index]?.code, READ_AFTER_MS);

  const { forget } = arrivals;
  const refresh = useCallback(async () => {
    void client.refetchQueries({ include: ['WorklistCounts'] });
    await reload().then(forget, () => undefined);
  }, [client, reload, forget]);
  const latest = useRef(cursor);
  latest.current = cursor;
  const toList = useCallback(() => latest.current.moveTo(latest.current.index), []);
  const done = useCallback(
    (what: PanelDone) => {
      setMessage(what.message);
      // Its row goes, the next one takes its place under the cursor and is read.
      void refresh().then(toList);
    },
    [refresh, toList],
  );

  return (
    <div className="worklist">
      <div className="signing__head">
        <h1>{c('nav.signing')}</h1>
        <p className="muted">{t('signing:lead')}</p>
      </div>
      {message ? <Notice kind="success">{message}</Notice> : null}
      <ArrivalsBar changes={arrivals.changes} onApply={arrivals.apply} />
      <BulkBar
        keys
        rows={selection.rows}
        onClear={selection.clear}
        onFinished={(unfinished) => {
          selection.keepOnly(unfinished);
          void refresh();
        }}
      />
      {list.connection && rows.length > 0 ? (
        <div className={wide ? 'signing signing--wide' : 'signing'}>
          <section className="worklist__list signing__list" aria-label={t('signing:listLabel')}>
            <DossierTable
              label={t('signing:listLabel')}
              columns={columns}
              rows={rows}
              cursor={cursor}
              onOpen={(row) => {
                if (!wide) void navigate(`/dossier/${row.code}`);
              }}
              selection={selection}
              openCode={wide ? reading : undefined}
              gone={gone}
              compact={wide}
              busy={list.stale}
            />
            <WorklistFoot list={list} connection={list.connection} fileName="to-sign" keys={t('signing:keys')} />
          </section>
          {wide && reading ? (
            <aside ref={pane} className="worklist__panel" aria-label={t('signing:reading')}>
              <Suspense fallback={<Skeleton rows={8} />}>
                <DossierPanel
                  code={reading}
                  onClose={toList}
                  onDone={done}
                  isAdvanceKeyTaken={selection.rows.length > 0}
                />
              </Suspense>
            </aside>
          ) : null}
        </div>
      ) : (
        <WorklistState list={list} view="TO_SIGN" search="" />
      )}
    </div>
  );
}
