import type { FigureMeasure, ReportBy } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber, formatRate } from '../../ui/text/number-format';
import { useHere } from '../reporting/came-from';
import { dossiersAddress, type FigureScope } from '../reporting/report-address';
import { measureOf } from './figures-address';

/** As it is written: a count, or a rate in percent. */
export const writtenValue = (measure: FigureMeasure, value: number | null | undefined): string =>
  measureOf(measure).isRate ? formatRate(value) : formatNumber(value);

interface FigureValueProps {
  measure: FigureMeasure;
  value: number | null | undefined;
  /** What it counts; null where it can't be opened. */
  scope: FigureScope | null;
  by: ReportBy;
  rowName: string;
}

/** A figure that opens its dossiers; of a rate those of its part. Nothing stands behind a nought. */
export function FigureValue({ measure, value, scope, by, rowName }: FigureValueProps) {
  const { t } = useTranslation('figures');
  const here = useHere();
  const { column, alarm, isRate } = measureOf(measure);
  const shown = writtenValue(measure, value);
  if (!value) return <span className="rep-nought">{shown}</span>;
  const tone = alarm ? 'rep-figure rep-figure--alarm' : 'rep-figure';
  if (!scope || !column) return <span className={tone}>{shown}</span>;
  return (
    <Link
      className={tone}
      to={dossiersAddress(scope, column, by)}
      state={here}
      aria-label={t(isRate ? 'openRate' : 'open', { measure: t(`measure.${measure}`), row: rowName, shown })}
    >
      {shown}
    </Link>
  );
}
