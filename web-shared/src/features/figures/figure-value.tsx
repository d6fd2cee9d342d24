import type { FigureMeasure, ReportBy } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDecimal, formatNumber, formatRate } from '../../ui/text/number-format';
import { useHere } from '../reporting/came-from';
import type { FigureScope } from '../reporting/report-address';
import { measureOf, openedBy } from './figures-address';

/** As it is written: a count, a rate in percent, hours or days with a decimal. */
export function writtenValue(measure: FigureMeasure, value: number | null | undefined): string {
  const { unit } = measureOf(measure);
  if (unit === 'RATE') return formatRate(value);
  return unit ? formatDecimal(value ?? null) : formatNumber(value);
}

interface FigureValueProps {
  measure: FigureMeasure;
  value: number | null | undefined;
  /** What it counts; null where it can't be opened. */
  scope: FigureScope | null;
  by: ReportBy;
  rowName: string;
}

/** A figure that opens what it counts; of a rate its part. Nothing stands behind a nought. */
export function FigureValue({ measure, value, scope, by, rowName }: FigureValueProps) {
  const { t } = useTranslation('figures');
  const here = useHere();
  const { alarm, unit } = measureOf(measure);
  const to = scope && openedBy(measure, scope, by);
  const shown = writtenValue(measure, value);
  if (!value) return <span className="rep-nought">{shown}</span>;
  const tone = alarm ? 'rep-figure rep-figure--alarm' : 'rep-figure';
  if (!to) return <span className={tone}>{shown}</span>;
  return (
    <Link
      className={tone}
      to={to}
      state={here}
      aria-label={t(unit ? 'openRate' : 'open', { measure: t(`measure.${measure}`), row: rowName, shown })}
    >
      {shown}
    </Link>
  );
}
