import './connections.css';
import { type PartnerPartsFragment, usePartnersQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PartnerForm } from './partner-form';
import { PartnerPanel } from './partner-panel';
import { PortalPanel } from './portal-panel';

/** Which systems are connected, with what they may, and one of them in full. */
export function ConnectionsPage() {
  const { t } = useTranslation('connections');
  const { data, error, refetch } = usePartnersQuery({ fetchPolicy: 'cache-and-network' });
  const [params, setParams] = useSearchParams();
  const openId = params.get('open');
  usePageTitle(t('title'));
  const reload = () => void refetch();
  const partners = data?.partners;
  const columns: TableColumn<PartnerPartsFragment>[] = [
    { key: 'name', header: t('name'), rowHeader: true, cell: ({ name, code }) => `${name} (${code})` },
    { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
    { key: 'status', header: t('status'), cell: ({ status }) => t(`statuses.${status}`) },
    {
      key: 'limits',
      header: t('limit'),
      cell: ({ callsPerMinute, intakesPerDay }) => t('limits', { calls: callsPerMinute, intakes: intakesPerDay }),
    },
    {
      key: 'open',
      header: t('open'),
      cell: ({ id, name }) => (
        <Button size="small" aria-label={t('openOf', { name })} onClick={() => setParams({ open: id })}>
          {t('open')}
        </Button>
      ),
    },
  ];
  return (
    <div className="connections">
      <div>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      <section className="panel" aria-labelledby="connections-list">
        <h2 id="connections-list">{t('listTitle')}</h2>
        {error && !partners ? <ErrorNotice error={error} onRetry={reload} /> : null}
        {!partners && !error ? <Skeleton rows={4} shape="table" /> : null}
        {partners?.length === 0 ? <p className="muted">{t('empty')}</p> : null}
        {partners && partners.length > 0 ? (
          <SimpleTable columns={columns} rows={partners} rowKey={({ id }) => id} caption={t('listTitle')} hideCaption />
        ) : null}
      </section>
      {openId ? <PartnerPanel key={openId} id={openId} onChange={reload} /> : null}
      <section className="panel" aria-labelledby="connections-add">
        <h2 id="connections-add">{t('add')}</h2>
        <PartnerForm onDone={reload} />
      </section>
      <PortalPanel />
    </div>
  );
}
