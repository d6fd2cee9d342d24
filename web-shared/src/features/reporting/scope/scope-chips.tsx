import './scope-chips.css';
import { useProcedureByCodeQuery, useReportOfficesQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FigureScope, ScopePart } from '../report-address';

export interface ScopeName {
  part: ScopePart;
  name: string;
  /** With what it is: "Lĩnh vực: Đất đai". */
  text: string;
}

interface ScopeChipsProps {
  names: readonly ScopeName[];
  /** The same page without this condition. */
  addressWithout: (part: ScopePart) => string;
  /** Conditions that a field on the screen shows already: they are written out in print only. */
  inPrint?: readonly ScopePart[];
}

/** Conditions beyond area and period, in words, each with a way to drop it. */
export function ScopeChips({ names, addressWithout, inPrint = [] }: ScopeChipsProps) {
  const { t } = useTranslation('reporting');
  if (names.length === 0) return null;
  const isPrintOnly = names.every(({ part }) => inPrint.includes(part));
  return (
    <ul className={isPrintOnly ? 'rep-chips rep-chip--print' : 'rep-chips'} aria-label={t('filters')}>
      {names.map(({ part, text }) => (
        <li key={part} className={inPrint.includes(part) ? 'rep-chip rep-chip--print' : 'rep-chip'}>
          {text}
          <Link
            to={addressWithout(part)}
            className="rep-chip__drop no-print"
            aria-label={t('removeFilter', { name: text })}
          >
            ×
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The conditions in words; a code stands in until its name has come. */
export function useScopeNames(scope: FigureScope): ScopeName[] {
  const { t } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const { officeCode, field, procedureCode, tier, from, to, structure } = scope;
  const office = useReportOfficesQuery({
    variables: { from, to, areaCode: scope.areaCode, officeCode, structure },
    skip: !officeCode,
    fetchPolicy: 'no-cache',
  });
  const procedure = useProcedureByCodeQuery({ variables: { code: procedureCode ?? '' }, skip: !procedureCode });
  const names: ScopeName[] = [];
  if (officeCode) {
    const name = office.data?.settlementReport.rows.find((row) => row.key === officeCode)?.name ?? officeCode;
    names.push({ part: 'officeCode', name, text: t('filterOffice', { name }) });
  }
  if (field) names.push({ part: 'field', name: field, text: t('filterField', { name: field }) });
  if (tier) names.push({ part: 'tier', name: c(`tier.${tier}`), text: t('filterTier', { name: c(`tier.${tier}`) }) });
  if (procedureCode) {
    const name = procedure.data ? `${procedureCode} ${procedure.data.procedure.name}` : procedureCode;
    names.push({ part: 'procedureCode', name, text: t('filterProcedure', { name }) });
  }
  return names;
}
