import { useAreasQuery, useReportOfficesQuery, useSettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { useStaff } from '../../session/session-provider';
import type { Choice } from '../../ui/choice-select';
import type { FigureScope } from './report-address';
import { isBlank } from './settlement-columns';

export interface Choices {
  choices: Choice[];
  loading: boolean;
}

/** The areas that the staff's office sees: its own, those below it, and below a province the communes as well. */
export function useAreaChoices(wanted: boolean): Choices {
  const { office } = useStaff();
  const hasTwoTiers = office.tier === 'PROVINCE';
  const below = useAreasQuery({ variables: { parentCode: office.areaCode }, skip: !wanted });
  const further = useAreasQuery({ variables: { tier: 'COMMUNE' }, skip: !wanted || !hasTwoTiers });
  const children = below.data?.areas ?? [];
  const nameOf = new Map(children.map((area) => [area.code, area.name]));
  const communes = hasTwoTiers ? (further.data?.areas ?? []) : [];
  return {
    loading: below.loading || further.loading,
    choices: [
      { value: office.areaCode, label: office.areaName },
      ...children.map((area) => ({ value: area.code, label: area.name })),
      ...communes.map((area) => ({ value: area.code, label: area.name, hint: nameOf.get(area.parentCode ?? '') })),
    ],
  };
}

/** The offices that receive dossiers in the area. */
export function useOfficeChoices({ from, to, areaCode }: FigureScope, wanted: boolean): Choices {
  const { data, loading } = useReportOfficesQuery({
    variables: { from, to, areaCode },
    skip: !wanted,
    // In the cache it would stand at the place of the whole report by office.
    fetchPolicy: 'no-cache',
  });
  const rows = data?.settlementReport.rows ?? [];
  return { loading, choices: rows.map((row) => ({ value: row.key, label: row.name })) };
}

/** The fields in which the area had any dossier in the period. */
export function useFieldChoices(scope: FigureScope, wanted: boolean): Choices {
  const { data, loading } = useSettlementReportQuery({
    variables: { ...scope, field: null, procedureCode: null, by: 'FIELD' },
    skip: !wanted,
  });
  const rows = (data?.settlementReport.rows ?? []).filter((row) => !isBlank(row));
  return { loading, choices: rows.map((row) => ({ value: row.key, label: row.name })) };
}
