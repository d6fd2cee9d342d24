import { useManagedOfficeQuery } from '@hcc/shared-schema/generated/hooks';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { lazyPart } from '../../session/lazy-page';
import { Empty, ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { SideTabs, useSide } from '../../ui/page/side-tabs';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDate } from '../../ui/text/date-format';
import { readFailure } from '../../ui/text/graphql-error';
import { ContactPanel } from './contact-panel';
import { CountersPanel } from './counters/counters-panel';
import { HistoryPanel } from './history-panel';
import { PeopleLoadPanel } from './load/people-load-panel';
import type { Managed } from './managed-office';
import { officeAddress, officesAddress } from './office-addresses';
import type { OfficesPageProps } from './offices-page-props';
import { ProceduresPanel } from './procedures-panel';

const FloorPanel = lazyPart(() => import('./floor/floor-panel').then((m) => m.FloorPanel), 'floorSettings');

const OfflinePanel = lazyPart(() => import('./offline/offline-panel').then((m) => m.OfflinePanel), 'offlineDesks');

const SIDES = ['OFFICE', 'FLOOR', 'OFFLINE', 'PEOPLE', 'PROCEDURES', 'HISTORY'] as const;
/** Only a centre has them. */
const OF_CENTRES: readonly string[] = ['FLOOR', 'OFFLINE'];

/** One office: how it is reached, its counters, its people against their load, its procedures, what was changed. */
export function OfficePage({ id, Hours }: OfficesPageProps & { id: string }) {
  const { t } = useTranslation('offices');
  const side = useSide(SIDES);
  const { data, error, refetch } = useManagedOfficeQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  const managed = data?.managedOffice;
  usePageTitle(managed?.office.name ?? t('title'));
  if (error && !managed) {
    return readFailure(error).code === 'NOT_FOUND' ? (
      <Empty heading title={t('unknown')} actions={<Link to={officesAddress()}>{t('back')}</Link>}>
        {t('unknownText')}
      </Empty>
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    );
  }
  if (!managed) return <Skeleton rows={8} />;
  return (
    <div className="offices">
      <Head managed={managed} />
      <SideTabs
        label={t('office.sides')}
        current={side}
        sides={SIDES.filter((one) => !OF_CENTRES.includes(one) || managed.office.kind === 'CENTRE').map((one) => ({
          side: one,
          label: t(`office.side.${one}`),
        }))}
      />
      {side === 'OFFICE' ? (
        <>
          <ContactPanel managed={managed} />
          {Hours ? <Hours officeId={id} /> : null}
          {managed.office.kind === 'CENTRE' ? <CountersPanel managed={managed} /> : null}
        </>
      ) : null}
      {side === 'FLOOR' ? (
        <Suspense fallback={<Skeleton rows={6} />}>
          <FloorPanel officeId={id} />
        </Suspense>
      ) : null}
      {side === 'OFFLINE' ? (
        <Suspense fallback={<Skeleton rows={6} />}>
          <OfflinePanel officeId={id} />
        </Suspense>
      ) : null}
      {side === 'PEOPLE' ? <PeopleLoadPanel officeId={id} /> : null}
      {side === 'PROCEDURES' ? <ProceduresPanel officeId={id} /> : null}
      {side === 'HISTORY' ? <HistoryPanel managed={managed} /> : null}
    </div>
  );
}

function Head({ managed: { office, validFrom, validTo, successor, predecessors } }: { managed: Managed }) {
  const { t } = useTranslation('offices');
  const { t: c } = useTranslation('common');
  const facts = [
    office.code,
    t(`kind.${office.kind}`),
    c(`tier.${office.tier}`),
    office.areaName,
    validFrom ? t('office.since', { day: formatDate(validFrom) }) : '',
  ];
  return (
    <>
      <div>
        <Link to={officesAddress()}>← {t('back')}</Link>
        <h1>{office.name}</h1>
        <p className="muted">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {successor ? (
        <Notice kind="warning" title={t('office.closed', { day: formatDate(validTo) })}>
          {t('office.successor')} <Link to={officeAddress(successor.id)}>{successor.name}</Link>
        </Notice>
      ) : null}
      {predecessors.length > 0 ? (
        <p>
          {t('office.predecessors')}{' '}
          {predecessors.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 ? ', ' : ''}
              <Link to={officeAddress(id)}>{name}</Link>
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}
