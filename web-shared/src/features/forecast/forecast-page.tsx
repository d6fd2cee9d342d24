import './forecast.css';
import { useForecastBasisQuery, useOfficeForecastsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDateTime } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { forecastAddress, useForecastFilter } from './forecast-address';
import { JudgedBlock } from './judged-block';
import { LikelyDossiers } from './likely-dossiers';
import { OfficeForecasts } from './office-forecasts';
import { PeopleBlock } from './people-block';

/** Which open dossiers are likely to be late, how far to believe that, and where people and work do not match. */
export function ForecastPage() {
  const { t } = useTranslation('forecast');
  const { t: c } = useTranslation('common');
  usePageTitle(t('title'));
  const { office } = useStaff();
  const filter = useForecastFilter();
  const fetchPolicy = 'cache-and-network';
  const basis = useForecastBasisQuery({ fetchPolicy });
  const offices = useOfficeForecastsQuery({ fetchPolicy });
  const known = basis.data?.forecastBasis;
  const list = offices.data?.officeForecasts;
  const likely = list?.reduce((sum, row) => sum + row.likely, 0) ?? 0;
  const expected = list?.reduce((sum, row) => sum + row.expectedLate, 0) ?? 0;
  const open = list?.reduce((sum, row) => sum + row.open, 0) ?? 0;
  return (
    <div className="forecast">
      <header className="forecast__head">
        <div>
          <h1>{t('title')}</h1>
          <p className="muted">
            {office.areaName}
            {known?.scoredAt ? ` · ${t('asOf', { when: formatDateTime(known.scoredAt) })}` : ''}
          </p>
        </div>
        <Button className="no-print" onClick={() => window.print()}>
          {c('action.print')}
        </Button>
      </header>
      {!basis.data && basis.error ? <ErrorNotice error={basis.error} onRetry={() => void basis.refetch()} /> : null}
      {!basis.data && !basis.error ? <Skeleton rows={10} shape="table" /> : null}
      {basis.data && !known?.scoredAt ? <Empty title={t('none')}>{t('noneHint')}</Empty> : null}
      {known?.scoredAt ? (
        <>
          <p className="forecast__sum">
            {list
              ? t('sum', {
                  open: formatNumber(open),
                  expected: formatNumber(Math.round(expected)),
                  likely: formatNumber(likely),
                })
              : null}
          </p>
          <div className="forecast__two">
            <section className="panel" aria-labelledby="forecast-offices">
              <h2 id="forecast-offices">{t('offices.title')}</h2>
              {list ? (
                <OfficeForecasts
                  rows={list}
                  addressOf={(office, least) => forecastAddress({ least, office, procedure: null })}
                />
              ) : null}
              {!list && offices.error ? (
                <ErrorNotice error={offices.error} onRetry={() => void offices.refetch()} />
              ) : null}
              {!list && !offices.error ? <Skeleton rows={8} shape="table" /> : null}
            </section>
            <JudgedBlock basis={known} />
          </div>
          <LikelyDossiers
            filter={filter}
            offices={list?.map(({ office: one }) => one) ?? []}
            scoredAt={known.scoredAt}
          />
        </>
      ) : null}
      <PeopleBlock />
    </div>
  );
}
