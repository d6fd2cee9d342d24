import { useHeldDossiersQuery } from '@hcc/shared-schema/generated/hooks';
import { heldAddress } from '@hcc/web-shared/src/features/offices/office-addresses';
import { DossierList } from '@hcc/web-shared/src/features/reporting/dossiers/dossier-list';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const SHOWN = 20;

interface Props {
  officeId: string;
  officeName: string;
  staffId: string;
}

/** The dossiers that go over when somebody leaves an office: the most pressing ones, and the way to all. */
export function HandedOverList({ officeId, officeName, staffId }: Props) {
  const { t } = useTranslation('accounts');
  const { data, error, refetch } = useHeldDossiersQuery({
    variables: { officeId, view: 'HELD', month: null, staffId, nobody: false, first: SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.heldDossiers;
  if (!list)
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} shape="table" />;
  if (list.totalCount === 0) return <p>{t('held.noneAt', { office: officeName })}</p>;
  const all = heldAddress(officeId, { view: 'HELD', month: serverDay().slice(0, 7), staffId });
  return (
    <section className="people__handed" aria-label={t('held.goesOver', { count: list.totalCount })}>
      <p>
        <strong>{t('held.goesOver', { count: list.totalCount })}</strong>{' '}
        {list.pageInfo.hasNextPage ? t('held.first', { count: list.nodes.length }) : null}{' '}
        <Link to={all} target="_blank">
          {t('held.all', { total: formatNumber(list.totalCount) })}
        </Link>
      </p>
      <div className="people__scroll">
        <DossierList rows={list.nodes} caption={t('held.goesOver', { count: list.totalCount })} />
      </div>
    </section>
  );
}
