import '../reporting/segments.css';
import type { FigureMeasure } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../ui/charts/chart';
import { type FigureScope, rowScope } from '../reporting/report-address';
import { writtenValue } from './figure-value';
import { type Asked, measureOf, openedBy } from './figures-address';
import type { Built } from './figures-table';

/** More bars than these can't be told apart; the table has them all. */
const MOST_BARS = 30;
const ROW_PX = 26;
const LEAST_PX = 240;

interface FiguresChartProps {
  asked: Asked;
  rows: Built['rows'];
  target: number | null | undefined;
  scope: FigureScope;
  centreCode: string | null;
  areaCode: string;
  title: string;
}

type Scale = 'COUNT' | 'RATE' | 'HOURS' | 'DAYS';
const scaleOf = (measure: FigureMeasure): Scale => measureOf(measure).unit ?? 'COUNT';

/** The same figures drawn: each unit on a scale of its own, one at a time. */
export function FiguresChart({ asked, rows, target, scope, centreCode, areaCode, title }: FiguresChartProps) {
  const { t } = useTranslation('figures');
  const { t: r } = useTranslation('reporting');
  const { measures, by } = asked;
  const scales = [...new Set(measures.map(scaleOf))];
  const [wanted, setWanted] = useState<Scale>('COUNT');
  const scale = scales.includes(wanted) ? wanted : (scales[0] ?? 'COUNT');
  const drawn: FigureMeasure[] = measures.filter((measure) => scaleOf(measure) === scale);
  const showsRates = scale === 'RATE';
  const shown = rows.slice(0, MOST_BARS);
  const isOverTime = by === 'MONTH';
  const opens = (measure: FigureMeasure, row: Built['rows'][number]) => {
    if (by === 'AREA' && row.key === areaCode && !centreCode) return null;
    return openedBy(measure, rowScope(scope, by, row, centreCode), by);
  };
  return (
    <>
      {scales.length > 1 ? (
        <fieldset className="rep-segments no-print">
          <legend className="visually-hidden">{t('chart.which')}</legend>
          {scales.map((each) => (
            <button
              key={each}
              type="button"
              className="rep-segment"
              aria-pressed={each === scale}
              onClick={() => setWanted(each)}
            >
              {t(`chart.${each}`)}
            </button>
          ))}
        </fieldset>
      ) : null}
      <Chart
        height={isOverTime ? undefined : Math.max(LEAST_PX, 60 + shown.length * ROW_PX * Math.min(drawn.length, 2))}
        model={{
          title,
          heading: r(`rowHeading.${by}`),
          categories: shown.map(({ name }) => name),
          across: !isOverTime,
          format: (value) => writtenValue(drawn[0] ?? 'RECEIVED', value),
          from: 0,
          ...(showsRates && !drawn.includes('TIME_RATE') ? { to: 1 } : {}),
          lines: drawn.includes('ON_TIME_RATE') && target != null ? [{ name: t('chart.target'), value: target }] : [],
          series: drawn.map((measure) => ({
            key: measure,
            name: t(`measure.${measure}`),
            shape: isOverTime && showsRates ? 'line' : 'bar',
            values: shown.map((row) => row.values[measures.indexOf(measure)] ?? null),
            to: shown.map((row) => opens(measure, row)),
          })),
        }}
      />
      {rows.length > MOST_BARS ? <p className="muted">{t('chart.first', { shown: MOST_BARS })}</p> : null}
    </>
  );
}
