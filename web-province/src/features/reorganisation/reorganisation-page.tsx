import './reorganisation.css';
import {
  type ReorganisationsQuery,
  useBeginReorganisationMutation,
  useReorganisationsQuery,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Empty, ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { formatDate, formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { FileProblems } from './file-problems';

type Row = ReorganisationsQuery['reorganisations'][number];

/** How often the page looks while dossiers follow a change. */
const LOOK_MS = 3_000;
/** What a new order begins with. */
const NOTHING = JSON.stringify({ effectiveOn: '', decision: '', changes: [] });

/** Units merged, split, moved, renamed, abolished: the orders that there are, and how a new one is begun. */
export function ReorganisationPage() {
  const { t } = useTranslation('reorganisation');
  usePageTitle(t('title'));
  const fileId = useId();
  const navigate = useNavigate();
  const { data, error, refetch, startPolling, stopPolling } = useReorganisationsQuery({
    fetchPolicy: 'cache-and-network',
  });
  const rows = data?.reorganisations;
  const isFollowing = rows?.some(({ state }) => state === 'APPLYING') ?? false;
  useEffect(() => {
    if (!isFollowing) return;
    startPolling(LOOK_MS);
    return stopPolling;
  }, [isFollowing, startPolling, stopPolling]);
  const [begin, { loading }] = useBeginReorganisationMutation();
  const [failure, setFailure] = useState<unknown>();

  const start = async (content: string) => {
    setFailure(undefined);
    const done = await begin({ variables: { content } }).catch(setFailure);
    if (done?.data) navigate(`/reorganisation/${done.data.beginReorganisation.id}`);
  };
  return (
    <div className="reorganisation">
      <div>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      <section className="panel" aria-labelledby="reorganisation-new">
        <h2 id="reorganisation-new">{t('file')}</h2>
        <div className="reorganisation__actions">
          <Button kind="primary" busy={loading} onClick={() => void start(NOTHING)}>
            {t('write')}
          </Button>
          <div className="field">
            <label htmlFor={fileId} className="field__label">
              {t('choose')}
            </label>
            <input
              id={fileId}
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void file.text().then(start, setFailure);
                target.value = '';
              }}
            />
          </div>
        </div>
        {failure === undefined ? null : <FileProblems error={failure} />}
      </section>
      {error && !rows ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!rows && !error ? <Skeleton rows={4} shape="table" /> : null}
      {rows ? <Orders rows={rows} /> : null}
    </div>
  );
}

function Orders({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('reorganisation');
  if (rows.length === 0) return <Empty title={t('none')}>{t('noneHint')}</Empty>;
  const columns: TableColumn<Row>[] = [
    {
      key: 'decision',
      header: t('decision'),
      rowHeader: true,
      cell: ({ id, decision }) => <Link to={`/reorganisation/${id}`}>{decision || t('unnamed')}</Link>,
    },
    { key: 'day', header: t('effectiveOn'), width: '120px', cell: ({ effectiveOn }) => formatDate(effectiveOn) },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state, moved, isMine }) => (
        <>
          {t(`states.${state}`, { total: formatNumber(moved) })}
          {state === 'DRAFT' ? <span className="muted"> · {t(isMine ? 'byOther' : 'byYou')}</span> : null}
        </>
      ),
    },
    {
      key: 'changed',
      header: t('changedBy'),
      cell: ({ changedBy, changedAt }) => `${changedBy}, ${formatDateTime(changedAt)}`,
    },
    { key: 'confirmed', header: t('confirmedBy'), cell: ({ confirmedBy }) => confirmedBy ?? '' },
  ];
  return (
    <section className="panel">
      <SimpleTable columns={columns} rows={rows} rowKey={({ id }) => id} caption={t('orders')} />
    </section>
  );
}
