import '../offices.css';
import { useOfficeLoadsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { SimpleTable } from '../../../ui/page/simple-table';
import { serverDay } from '../../../ui/text/vietnam-day';
import { officesAddress } from '../office-addresses';
import { useLoadColumns } from './load-columns';

const SHOWN = 5;

/** The offices that are most strained this month: where the head of a unit looks first. */
export function LoadSummary() {
  const { t } = useTranslation('offices');
  const month = serverDay().slice(0, 7);
  const { data, error, refetch } = useOfficeLoadsQuery({
    variables: { month, first: SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useLoadColumns(month);
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={SHOWN} shape="table" />;
  return (
    <section className="offices" aria-labelledby="load-summary">
      <h2 id="load-summary">{t('load.summary')}</h2>
      <SimpleTable
        columns={columns}
        rows={data.officeLoads.nodes}
        rowKey={({ office }) => office.id}
        caption={t('load.summary')}
        hideCaption
      />
      <Link to={officesAddress('load')}>{t('load.all')}</Link>
    </section>
  );
}
