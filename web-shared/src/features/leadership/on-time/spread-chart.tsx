import type { FinishSpreadQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/charts/chart';
import type { ChartColour, ChartModel } from '../../../ui/charts/chart-model';
import { formatNumber, formatRate } from '../../../ui/text/number-format';
import { dossiersAddress, type FigureScope } from '../../reporting/report-address';

type Margins = FinishSpreadQuery['finishSpread']['margins'];

const GROUPS: readonly { key: 'early' | 'onTime' | 'late'; begins: string; colour: ChartColour }[] = [
  { key: 'early', begins: 'EARLY', colour: 'blue' },
  { key: 'onTime', begins: 'O', colour: 'sky' },
  { key: 'late', begins: 'LATE', colour: 'amber' },
];

/** A bar for each distance from the due day, from the earliest to the latest; each opens its dossiers. */
export function SpreadChart({ margins, scope }: { margins: Margins; scope: FigureScope }) {
  const { t } = useTranslation('punctuality');
  const { t: r } = useTranslation('reporting');
  const total = margins.reduce((sum, { dossiers }) => sum + dossiers, 0);
  if (total === 0) return <p className="muted">{t('noSpread')}</p>;
  const groupOf = (margin: string) =>
    margin === 'NO_LIMIT' ? 'onTime' : (GROUPS.find(({ begins }) => margin.startsWith(begins))?.key ?? 'onTime');
  const to = margins.map(({ margin, dossiers }) =>
    dossiers === 0 ? null : dossiersAddress(scope, 'SETTLED', 'AREA', { margin }),
  );
  const model: ChartModel = {
    title: t('spread'),
    heading: t('margin'),
    categories: margins.map(({ margin }) => r(`margin.${margin}`)),
    across: true,
    format: formatNumber,
    series: [
      ...GROUPS.map(({ key, colour }) => ({
        key,
        name: r(`column.${key}`),
        colour,
        stack: 'all',
        values: margins.map(({ margin, dossiers }) => (groupOf(margin) === key ? dossiers : null)),
        to,
      })),
      {
        key: 'part',
        name: t('part'),
        values: margins.map(({ dossiers }) => dossiers / total),
        format: (value: number) => formatRate(value),
        inTableOnly: true,
      },
    ],
  };
  return <Chart model={model} />;
}
