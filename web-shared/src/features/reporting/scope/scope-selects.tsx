import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../session/session-provider';
import { type Choice, ChoiceSelect } from '../../../ui/form/choice-select';
import { type FigureScope, viewWithin } from '../report-address';
import type { ScopeName } from './scope-chips';
import type { ReportScope } from './use-report-scope';
import { useAreaChoices, useFieldChoices, useOfficeChoices } from './use-scope-choices';

interface ScopeSelectsProps {
  at: Pick<ReportScope, 'scope' | 'by' | 'areaName' | 'tier'>;
  /** The conditions in force in words: their lists are fetched only once they are opened. */
  names: readonly ScopeName[];
  onChoose: (scope: FigureScope, by: ReportScope['by']) => void;
}

/** Area, office and field of the report, each found by typing a part of its name. */
export function ScopeSelects({ at, names, onChoose }: ScopeSelectsProps) {
  const { t } = useTranslation('reporting');
  const { office } = useStaff();
  const { scope, by, areaName, tier } = at;
  const area = useAreaChoices();
  const offices = useOfficeChoices(scope);
  const fields = useFieldChoices(scope);
  const nothing = t('choice.nothing');
  const nameOf = (part: ScopeName['part']) => names.find((name) => name.part === part)?.name ?? '';
  return (
    <>
      {office.tier === 'COMMUNE' ? null : (
        <ChoiceSelect
          label={t('choice.area')}
          value={scope.areaCode}
          choices={withChosen(area.choices, scope.areaCode, areaName)}
          loading={area.loading}
          onOpen={area.open}
          listWidth={340}
          nothing={nothing}
          // An office outside the area would leave nothing to count.
          onChoose={(areaCode) => {
            const view = areaCode && area.isCommune(areaCode) ? viewWithin(by, 'areaCode') : by;
            onChoose({ ...scope, areaCode, officeCode: null }, view);
          }}
        />
      )}
      {tier === 'COMMUNE' ? null : (
        <ChoiceSelect
          label={t('choice.office')}
          value={scope.officeCode ?? null}
          choices={withChosen(offices.choices, scope.officeCode, nameOf('officeCode'))}
          loading={offices.loading}
          width={270}
          onOpen={offices.open}
          listWidth={420}
          none={t('choice.allOffices')}
          nothing={nothing}
          onChoose={(officeCode) => onChoose({ ...scope, officeCode }, officeCode ? viewWithin(by, 'officeCode') : by)}
        />
      )}
      <ChoiceSelect
        label={t('choice.field')}
        value={scope.field ?? null}
        choices={withChosen(fields.choices, scope.field, scope.field ?? '')}
        loading={fields.loading}
        onOpen={fields.open}
        listWidth={340}
        none={t('choice.allFields')}
        nothing={nothing}
        onChoose={(field) => onChoose({ ...scope, field }, field ? viewWithin(by, 'field') : by)}
      />
    </>
  );
}

/** What is chosen has its name before the list has come. */
const withChosen = (choices: readonly Choice[], value: string | null | undefined, label: string): Choice[] =>
  !value || choices.some((choice) => choice.value === value) ? [...choices] : [{ value, label }, ...choices];
