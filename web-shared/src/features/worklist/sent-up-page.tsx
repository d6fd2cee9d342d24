import './worklist-page.css';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '../../session/session-provider';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page-state';
import { usePageTitle } from '../../ui/use-page-title';
import { ArrivalsBar } from './arrivals-bar';
import { type ColumnKey, useDossierColumns } from './dossier-columns';
import { DossierTable } from './dossier-table';
import { useArrivals } from './use-arrivals';
import { useKeysetRows } from './use-keyset-rows';
import { useListCursor } from './use-list-cursor';
import { WorklistFoot } from './worklist-foot';
import { sentUpSource } from './worklist-source';

const columnKeys: readonly ColumnKey[] = ['due', 'code', 'citizen', 'procedure', 'at', 'step', 'holder'];

/** What was received here and now stands at another office, newest first. */
export function SentUpPage() {
  const { t } = useTranslation('worklist');
  const { t: c } = useTranslation('common');
  const { appTier } = useSession();
  const navigate = useNavigate();
  // Above the province there is nothing to send up to.
  const title = c(appTier === 'PROVINCE' ? 'nav.sentOn' : 'nav.sentUp');
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
