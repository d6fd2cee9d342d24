import type { ForecastBasisQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../ui/charts/chart';
import type { ChartModel } from '../../ui/charts/chart-model';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate, formatMonth } from '../../ui/text/date-format';
import { formatDecimal, formatNumber, formatRate } from '../../ui/text/number-format';

type Basis = NonNullable<ForecastBasisQuery['forecastBasis']>;
type Month = Basis['judged'][number];

const DIGITS = 4;

/** How well months were foretold that the model did not know, beside the plain past rate. */
export function JudgedBlock({ basis }: { basis: Basis }) {
  const { t } = useTranslation('forecast');
  const { judged, together, calibration, fromDay, untilDay, legs, every } = basis;
  const model = useModel(calibration);
  const columns: TableColumn<Month>[] = [
    {
      key: 'month',
      header: t('judged.month'),
      rowHeader: true,
      cell: ({ month }) => (month === '' ? t('judged.together') : formatMonth(month)),
    },
    {
      key: 'forecasts',
      header: t('judged.forecasts'),
      numeric: true,
      cell: ({ forecasts }) => formatNumber(forecasts),
    },
    { key: 'late', header: t('judged.late'), numeric: true, cell: ({ late }) => formatNumber(late) },
    {
      key: 'brier',
      header: t('judged.brier'),
      title: t('judged.brierHint'),
      numeric: true,
      cell: ({ brier }) => formatDecimal(brier, DIGITS),
    },
    {
      key: 'baseline',
      header: t('judged.baseline'),
      title: t('judged.baselineHint'),
      numeric: true,
      cell: ({ baselineBrier }) => formatDecimal(baselineBrier, DIGITS),
    },
  ];
  return (
    <section className="panel" aria-labelledby="forecast-judged">
      <h2 id="forecast-judged">{t('judged.title')}</h2>
      {together ? (
        <>
          <p>
            {t(together.brier < together.baselineBrier ? 'judged.better' : 'judged.worse', {
              percent: formatRate(Math.abs(1 - together.brier / together.baselineBrier), 0),
            })}
          </p>
          <Chart model={model} height={220} />
          <SimpleTable
            caption={t('judged.table')}
            hideCaption
            columns={columns}
            rows={[...judged, together]}
            rowKey={({ month }) => month}
          />
        </>
      ) : (
        <p className="muted">{t('judged.none')}</p>
      )}
      <p className="muted">
        {t('judged.basis', { from: formatDate(fromDay), until: formatDate(untilDay), legs: formatNumber(legs) })}
        {every > 1 ? ` ${t('judged.every', { every })}` : ''}
      </p>
    </section>
  );
}

/** What was said beside what came, by tenths of the chance. */
function useModel(calibration: Basis['calibration']): ChartModel {
  const { t } = useTranslation('forecast');
  const said = calibration.filter(({ forecasts }) => forecasts > 0);
  return {
    title: t('judged.chart'),
    heading: t('judged.chance'),
    categories: said.map(({ bin }) => `${bin * 10}–${bin * 10 + 10} %`),
    format: (value) => formatRate(value, 0),
    from: 0,
    to: 1,
    series: [
      { key: 'said', name: t('judged.said'), shape: 'line', values: said.map(({ meanChance }) => meanChance) },
      {
        key: 'came',
        name: t('judged.came'),
        values: said.map(({ late, forecasts }) => late / forecasts),
        colour: 'sky',
      },
      {
        key: 'forecasts',
        name: t('judged.forecasts'),
        values: said.map(({ forecasts }) => forecasts),
        format: formatNumber,
        inTableOnly: true,
      },
    ],
  };
}
