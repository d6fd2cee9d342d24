import '../listing/list-page.css';
import { useApolloClient } from '@apollo/client/react';
import { type ComponentType, lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { lazyPage } from '../../session/lazy-page';
import { Notice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { withParams } from '../../ui/page/with-params';
import { type ColumnKey, useDossierColumns } from '../listing/dossier-columns';
import { DossierTable } from '../listing/dossier-table';
import { useKeysetRows } from '../listing/use-keyset-rows';
import { useListCursor } from '../listing/use-list-cursor';
import { useSelection } from '../listing/use-selection';
import { SearchBox } from '../search/search-box';
import { ArrivalsBar } from './arrivals/arrivals-bar';
import { useArrivals } from './arrivals/use-arrivals';
import { useWideScreen } from './use-wide-screen';
import { type PanelDone, useWorklistPanel } from './use-worklist-panel';
import { ViewTabs } from './view-tabs';
import { WorklistFoot } from './worklist-foot';
import { worklistSource } from './worklist-source';
import { WorklistState } from './worklist-state';
import { viewFromAddress } from './worklist-views';

/** Its code and words come with the first row that is marked. */
const loadBulkBar = lazyPage(() => import('./bulk/bulk-bar').then((m) => m.BulkBar), 'bulk');
const BulkBar = lazy(async () => ({ default: (await loadBulkBar()).Component }));

export interface WorklistPanelProps {
  code: string;
  onClose: () => void;
  onDone: (done: PanelDone) => void;
}

interface WorklistPageProps {
  /** What the app calls this work, e.g. "Việc của tôi". */
  title: string;
  /** Shows a dossier beside the list; without it a dossier opens on its own page. */
  DossierPanel?: ComponentType<WorklistPanelProps>;
  /** What an app shows above the list, e.g. a district its communes. */
  above?: ReactNode;
}

const columnKeys: readonly ColumnKey[] = ['due', 'code', 'citizen', 'procedure', 'step', 'from', 'holder'];

/** What waits at my office, soonest due first. */
export function WorklistPage({ title, DossierPanel, above }: WorklistPageProps) {
  const { t } = useTranslation('worklist');
  const client = useApolloClient();
  const navigate = useNavigate();
  const wide = useWideScreen() && DossierPanel !== undefined;
  const [params, setParams] = useSearchParams();
  const view = viewFromAddress(params.get('view'));
  const search = params.get('q') ?? '';
  const openCode = params.get('open');
  const [message, setMessage] = useState('');
  usePageTitle(title);

  const source = useMemo(() => worklistSource(search, view), [search, view]);
  const list = useKeysetRows(source);
  const rows = list.connection?.nodes ?? [];
  const arrivals = useArrivals(list, source);
  const selection = useSelection(rows);
  const [marked, setMarked] = useState(false);
  if (!marked && selection.rows.length > 0) setMarked(true);
  const columns = useDossierColumns(columnKeys);
  const gone = useMemo(() => new Set(arrivals.changes.left), [arrivals.changes.left]);

  const setOpen = useCallback(
    (code: string | null) => {
      setParams((before) => withParams(before, { open: code }), { replace: true });
    },
    [setParams],
  );
  const open = (row: { code: string }) => {
    setMessage('');
    if (wide) setOpen(row.code);
    else void navigate(`/dossier/${row.code}`);
  };
  const cursor = useListCursor({
    rows,
    onOpen: open,
    onToggle: selection.toggle,
    onMark: selection.mark,
    onEnd: () => void list.loadMore(),
  });

  // An address with an open dossier, sent to a colleague with a smaller screen.
  useEffect(() => {
    if (openCode && !wide) void navigate(`/dossier/${openCode}`, { replace: true });
  }, [openCode, wide, navigate]);

  const { reload } = list;
  const { forget } = arrivals;
  const refresh = useCallback(async () => {
    void client.refetchQueries({ include: ['WorklistCounts'] });
    await reload().then(forget, () => undefined);
  }, [client, reload, forget]);
  const panel = useWorklistPanel({ rows, cursor, openCode, setOpen, refresh, onMessage: setMessage });

  const searchFor = (text: string) =>
    setParams((before) => withParams(before, { q: text, open: null }), { replace: true });

  return (
    <div className="worklist">
      <h1 className="visually-hidden">{title}</h1>
      {above}
      <div className="worklist__tools">
        <ViewTabs view={view} />
        <SearchBox
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={search}
          onSearch={searchFor}
          onDown={() => cursor.moveTo(0)}
        />
      </div>
      {message ? <Notice kind="success">{message}</Notice> : null}
      <ArrivalsBar changes={arrivals.changes} onApply={arrivals.apply} />
      {marked ? (
        <Suspense fallback={null}>
          <BulkBar
            rows={selection.rows}
            onClear={selection.clear}
            onFinished={(unfinished) => {
              selection.keepOnly(unfinished);
              void refresh();
            }}
          />
        </Suspense>
      ) : null}
      <div className={openCode && wide ? 'worklist__split worklist__split--open' : 'worklist__split'}>
        <section className="worklist__list" aria-label={t(`views.${view}`)}>
          {list.connection && rows.length > 0 ? (
            <>
              <DossierTable
                label={t('listLabel')}
                columns={columns}
                rows={rows}
                cursor={cursor}
                onOpen={open}
                selection={selection}
                openCode={openCode}
                gone={gone}
                compact={Boolean(openCode) && wide}
                busy={list.stale}
              />
              <WorklistFoot
                list={list}
                connection={list.connection}
                fileName={`worklist-${view.toLowerCase()}`}
                keys={t('keys.list')}
              />
            </>
          ) : (
            <WorklistState list={list} view={view} search={search} />
          )}
        </section>
        {openCode && wide && DossierPanel ? (
          <aside className="worklist__panel" aria-label={t('panel.label')}>
            <Suspense fallback={<Skeleton rows={8} />}>
              <DossierPanel code={openCode} onClose={panel.close} onDone={panel.done} />
            </Suspense>
          </aside>
        ) : null}
      </div>
    </div>
  );
}
