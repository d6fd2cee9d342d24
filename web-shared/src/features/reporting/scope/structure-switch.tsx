import '../segments.css';
import './structure-switch.css';
import { type ReportBy, useSettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../../ui/text/date-format';
import { formatNumber } from '../../../ui/text/number-format';
import type { Figures } from '../figures/settlement-columns';
import type { FigureScope } from '../report-address';

interface StructureSwitchProps {
  scope: FigureScope;
  by: ReportBy;
  /** The day on which the units changed. */
  changedOn: string;
  /** Of the report that is shown. */
  total: Figures;
  /** The same page under the other structure. */
  addressOf: (structure: 'THEN' | null) => string;
}

/** The units of then or of now, and that both count the same dossiers: shown where units changed in the period or after. */
export function StructureSwitch({ scope, by, changedOn, total, addressOf }: StructureSwitchProps) {
  const { t } = useTranslation('reporting');
  const isThen = scope.structure === 'THEN';
  const { data } = useSettlementReportQuery({ variables: { ...scope, structure: isThen ? null : 'THEN', by } });
  const other = data?.settlementReport.total;
  const sums = ({ received, settled, inProgress }: Figures) => ({
    received: formatNumber(received),
    settled: formatNumber(settled),
    inProgress: formatNumber(inProgress),
  });
  const isSame =
    other &&
    other.received === total.received &&
    other.settled === total.settled &&
    other.inProgress === total.inProgress &&
    other.carriedOver === total.carriedOver;
  return (
    <div className="rep-structure">
      <nav className="rep-segments no-print" aria-label={t('structure.label')}>
        {([null, 'THEN'] as const).map((structure) => (
          <Link
            key={structure ?? 'NOW'}
            to={addressOf(structure)}
            className="rep-segment"
            aria-current={isThen === (structure === 'THEN') ? 'true' : undefined}
          >
            {t(`structure.${structure ?? 'NOW'}`)}
          </Link>
        ))}
      </nav>
      <p role="status">
        {t('structure.changed', { day: formatDate(changedOn) })}{' '}
        {other ? (
          isSame ? (
            <b>✓ {t('structure.same', sums(total))}</b>
          ) : (
            t(isThen ? 'structure.otherNow' : 'structure.otherThen', sums(other))
          )
        ) : null}
      </p>
    </div>
  );
}
