import { type PostView, usePostParcelsQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { useParcelColumns } from './parcel-columns';
import { ParcelJournal } from './parcel-journal';
import { useAfterDeed } from './use-after';

const PAGE_ROWS = 50;

/** Parcels of one's desk in a view; of what a notice leads to the journal opens. */
export function ParcelsSide({ view }: { view: PostView }) {
  const { t } = useTranslation('post');
  const { t: c } = useTranslation('common');
  const after = useAfterDeed();
  const columns = useParcelColumns(after, view === 'ARRIVED');
  const named = useSearchParams()[0].get('parcel');
  const [closed, setClosed] = useState(false);
  const { data, error, loading, refetch, fetchMore } = usePostParcelsQuery({
    variables: { view, first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  const rows = data?.postParcels.nodes ?? [];
  const shown = rows.find(({ id }) => id === named);
  const title = t(`sides.${view === 'READY' ? 'WAITING' : view}`);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {error && !data ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {!data && !error ? <Skeleton rows={5} shape="table" /> : null}
      {data && rows.length === 0 ? <Empty title={t(view === 'BACK' ? 'parcels.emptyBack' : 'parcels.empty')} /> : null}
      {rows.length > 0 ? (
        <SimpleTable caption={title} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />
      ) : null}
      {data?.postParcels.pageInfo.hasNextPage ? (
        <Button size="small" busy={loading} onClick={() => void fetchMore(pageAfter('postParcels', data))}>
          {c('action.more')}
        </Button>
      ) : null}
      {shown && !closed ? <ParcelJournal id={shown.id} person={shown.person} onClose={() => setClosed(true)} /> : null}
    </section>
  );
}
