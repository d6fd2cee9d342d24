import '../listing/list-page.css';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { type ColumnKey, useDossierColumns } from '../listing/dossier-columns';
import { DossierTable } from '../listing/dossier-table';
import { useKeysetRows } from '../listing/use-keyset-rows';
import { useListCursor } from '../listing/use-list-cursor';
import { ArrivalsBar } from './arrivals/arrivals-bar';
import { useArrivals } from './arrivals/use-arrivals';
import { WorklistFoot } from './worklist-foot';
import { sentUpSource } from './worklist-source';

const columnKeys: readonly ColumnKey[] = ['due', 'code', 'citizen', 'procedure', 'at', 'step', 'holder'];

/** What was received here and now stands at another office, newest first. */
export function SentUpPage({ title }: { title: string }) {
  const { t } = useTranslation('worklist');
  const navigate = useNavigate();
  usePageTitle(title);
  const list = useKeysetRows(sentUpSource);
  const arrivals = useArrivals(list, sentUpSource);
  const rows = list.connection?.nodes ?? [];
  const columns = useDossierColumns(columnKeys);
  const open = (row: { code: string }) => void navigate(`/dossier/${row.code}`);
  const cursor = useListCursor({ rows, onOpen: open, onEnd: () => void list.loadMore() });

  return (
    <div className="worklist">
      <div>
        <h1>{title}</h1>
        <p className="muted">{t('sentUp.lead')}</p>
      </div>
      <ArrivalsBar changes={arrivals.changes} onApply={arrivals.apply} />
      {list.connection && rows.length > 0 ? (
        <>
          <DossierTable label={title} columns={columns} rows={rows} cursor={cursor} onOpen={open} />
          <WorklistFoot list={list} connection={list.connection} fileName="sent-up" keys={t('keys.plain')} />
        </>
      ) : list.error && !list.connection ? (
        <ErrorNotice error={list.error} onRetry={() => void list.reload().catch(() => undefined)} />
      ) : list.connection ? (
        <Empty title={t('sentUp.empty')}>{t('sentUp.emptyHint')}</Empty>
      ) : (
        <Skeleton rows={10} shape="table" />
      )}
    </div>
  );
}
