import { useAreasQuery, useReportOfficesQuery, useSettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useStaff } from '../../../session/session-provider';
import type { Choice } from '../../../ui/form/choice-select';
import { isBlank } from '../figures/settlement-columns';
import type { FigureScope } from '../report-address';

/** A list that is fetched when it is opened for the first time. */
export interface Choices {
  choices: Choice[];
  loading: boolean;
  open: () => void;
}

/** The areas that the staff's office sees: its own, those below it, and below a province the communes as well. */
export function useAreaChoices(): Choices & { isCommune: (areaCode: string) => boolean } {
  const [wanted, setWanted] = useState(false);
  const { office } = useStaff();
  const hasTwoTiers = office.tier === 'PROVINCE';
  const below = useAreasQuery({ variables: { parentCode: office.areaCode }, skip: !wanted });
  const further = useAreasQuery({ variables: { tier: 'COMMUNE' }, skip: !wanted || !hasTwoTiers });
  const children = below.data?.areas ?? [];
  const nameOf = new Map(children.map((area) => [area.code, area.name]));
  const communes = hasTwoTiers ? (further.data?.areas ?? []) : [];
  const leaves = new Set((hasTwoTiers ? communes : children).map((area) => area.code));
  return {
    loading: below.loading || further.loading,
    open: () => setWanted(true),
    isCommune: (areaCode) => leaves.has(areaCode),
    choices: [
      { value: office.areaCode, label: office.areaName },
      ...children.map((area) => ({ value: area.code, label: area.name })),
      ...communes.map((area) => ({ value: area.code, label: area.name, hint: nameOf.get(area.parentCode ?? '') })),
    ],
  };
}

/** The offices that receive dossiers in the area. */
export function useOfficeChoices({ from, to, areaCode, structure }: FigureScope): Choices {
  const [wanted, setWanted] = useState(false);
  const { data, loading } = useReportOfficesQuery({
    variables: { from, to, areaCode, structure },
    skip: !wanted,
    // In the cache it would stand at the place of the whole report by office.
    fetchPolicy: 'no-cache',
  });
  const rows = data?.settlementReport.rows ?? [];
  return { loading, open: () => setWanted(true), choices: rows.map((row) => ({ value: row.key, label: row.name })) };
}

/** The fields in which the area had any dossier in the period. */
export function useFieldChoices(scope: FigureScope): Choices {
  const [wanted, setWanted] = useState(false);
  const { data, loading } = useSettlementReportQuery({
    variables: { ...scope, field: null, procedureCode: null, by: 'FIELD' },
    skip: !wanted,
  });
  const rows = (data?.settlementReport.rows ?? []).filter((row) => !isBlank(row));
  return { loading, open: () => setWanted(true), choices: rows.map((row) => ({ value: row.key, label: row.name })) };
}
