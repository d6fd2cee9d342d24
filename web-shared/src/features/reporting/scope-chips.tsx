import { useProcedureByCodeQuery, useReportOfficesQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FigureScope, ScopePart } from './report-address';

interface ScopeChipsProps {
  scope: FigureScope;
  /** The same page without this condition. */
  addressWithout: (part: ScopePart) => string;
}

/** Conditions beyond area and period, in words, each with a way to drop it. */
export function ScopeChips({ scope, addressWithout }: ScopeChipsProps) {
  const { t } = useTranslation('reporting');
  const names = useScopeNames(scope);
  if (names.length === 0) return null;
  return (
    <ul className="rep-chips" aria-label={t('filters')}>
      {names.map(({ part, text }) => (
        <li key={part} className="rep-chip">
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
export function useScopeNames(scope: FigureScope): { part: ScopePart; text: string }[] {
  const { t } = useTranslation('reporting');
  const { officeCode, field, procedureCode, from, to } = scope;
  const office = useReportOfficesQuery({
    variables: { from, to, areaCode: scope.areaCode, officeCode },
    skip: !officeCode,
    fetchPolicy: 'no-cache',
  });
  const procedure = useProcedureByCodeQuery({ variables: { code: procedureCode ?? '' }, skip: !procedureCode });
  const officeName = office.data?.settlementReport.rows.find((row) => row.key === officeCode)?.name ?? officeCode;
  const names: { part: ScopePart; text: string }[] = [];
  if (officeName) names.push({ part: 'officeCode', text: t('filterOffice', { name: officeName }) });
  if (field) names.push({ part: 'field', text: t('filterField', { name: field }) });
  if (procedureCode) {
    const name = procedure.data ? `${procedureCode} ${procedure.data.procedure.name}` : procedureCode;
    names.push({ part: 'procedureCode', text: t('filterProcedure', { name }) });
  }
  return names;
}
