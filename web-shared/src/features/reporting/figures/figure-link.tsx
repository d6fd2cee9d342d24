import type { DossierCut, ReportBy } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../../ui/text/number-format';
import { useHere } from '../came-from';
import { dossiersAddress, type FigureScope } from '../report-address';
import type { CountedFigure } from './settlement-columns';

interface FigureLinkProps {
  column: CountedFigure;
  value: number;
  /** What the figure counts; null where it cannot be opened. */
  scope: FigureScope | null;
  by?: ReportBy;
  /** Of the figure, the part that is counted. */
  cut?: DossierCut;
  rowName: string;
}

/** A count that opens exactly its dossiers. Nothing stands behind a nought, nor behind what never was a dossier. */
export function FigureLink({ column, value, scope, by, cut, rowName }: FigureLinkProps) {
  const { t } = useTranslation('reporting');
  const here = useHere();
  const shown = formatNumber(value);
  if (value === 0) return <span className="rep-nought">0</span>;
  const tone = column.alarm ? 'rep-figure rep-figure--alarm' : 'rep-figure';
  if (!scope || column.column === null) return <span className={tone}>{shown}</span>;
  return (
    <Link
      className={tone}
      to={dossiersAddress(scope, column.column, by, cut)}
      state={here}
      aria-label={t('openDossiers', { figure: t(`figure.${column.key}`), row: rowName, shown })}
    >
      {shown}
    </Link>
  );
}
