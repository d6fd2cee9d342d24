import '../floor.css';
import { useFloorCentresQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { LazyDayField } from '../../../ui/form/lazy-day-field';
import { Empty, ErrorNotice, Notice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { figuresSearch, readQuestion } from './figures-address';
import { type FigureRow, FiguresTable } from './figures-table';

/** The floors of all centres of an area beside each other: /reports/floor?from=2026-11-23&to=2026-11-23; each opens its own. */
export function FloorCentresPage() {
  const { t } = useTranslation('floor');
  const [params, setParams] = useSearchParams();
  const { from, to } = readQuestion(params);
  const isInOrder = from <= to;
  const { data, previousData, error, refetch } = useFloorCentresQuery({
    variables: { from, to },
    skip: !isInOrder,
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.floorCentres;
  usePageTitle(t('figures.allCentres'));
  const ask = (days: { from?: string; to?: string }) => setParams({ from, to, ...days }, { replace: true });
  const of = ({ key }: FigureRow) => ({ officeId: key, from, to, by: 'GROUP' as const, opened: null });
  return (
    <div className="floor">
      <header className="floor__head">
        <div>
          <h1>{t('figures.allCentres')}</h1>
          <p className="muted">{t('figures.centresLead')}</p>
        </div>
      </header>
      <search className="floor__filters">
        <LazyDayField label={t('figures.from')} value={from} onChange={(day) => day && ask({ from: day })} />
        <LazyDayField label={t('figures.to')} value={to} onChange={(day) => day && ask({ to: day })} />
      </search>
      {isInOrder ? null : <Notice kind="warning">{t('figures.wrongDays')}</Notice>}
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error && isInOrder ? <Skeleton rows={6} shape="table" /> : null}
      {found?.rows.length === 0 ? <Empty title={t('figures.none')}>{t('figures.noneText')}</Empty> : null}
      {found && found.rows.length > 0 ? (
        <FiguresTable
          figures={found}
          caption={t('figures.allCentres')}
          nameOf={({ name }) => name}
          headOf={(row) => <Link to={`/floor${figuresSearch(of(row))}`}>{row.name}</Link>}
          linkTo={(row, measure) =>
            row && `/floor${figuresSearch({ ...of(row), opened: { by: null, key: null, measure } })}`
          }
        />
      ) : null}
    </div>
  );
}
