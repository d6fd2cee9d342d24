import { useFindProceduresQuery } from '@hcc/shared-schema/generated/hooks';
import { SelectField } from '@hcc/web-shared/src/ui/form/field';
import { useTranslation } from 'react-i18next';
import type { FieldsOf } from './change-fields-props';
import { CodesField } from './codes-field';
import { type RuleForm, TIERS_AFTER, type TierAfter } from './order-form';

const PROCEDURES_SHOWN = 8;

function useProcedureOptions(search: string) {
  const { data, loading } = useFindProceduresQuery({
    variables: { search, first: PROCEDURES_SHOWN },
    skip: search === '',
  });
  const nodes = data?.procedures.nodes ?? [];
  return {
    options: nodes.map(({ code, name, field }) => ({ value: code, label: `${code} ${name}`, hint: field })),
    loading,
  };
}

/** Where each procedure's work goes when the tier of districts ends. */
export function TierFields({ change, errorAt, onChange }: FieldsOf<'TIER'>) {
  const { t } = useTranslation('reorganisation');
  const { otherwise, rules } = change;
  const setRules = (codes: string[]) => {
    const known = new Map(rules.map((rule) => [rule.procedureCode, rule]));
    const other: TierAfter = otherwise === 'PROVINCE' ? 'COMMUNE' : 'PROVINCE';
    onChange({ ...change, rules: codes.map((code) => known.get(code) ?? { procedureCode: code, tier: other }) });
  };
  const setTier = (wanted: RuleForm, tier: TierAfter) =>
    onChange({ ...change, rules: rules.map((rule) => (rule === wanted ? { ...rule, tier } : rule)) });
  return (
    <>
      <p className="muted">{t('edit.tierHint')}</p>
      <TierSelect
        label={t('edit.otherwise')}
        value={otherwise}
        onChange={(tier) => onChange({ ...change, otherwise: tier })}
      />
      <CodesField
        label={t('edit.rules')}
        codes={rules.map(({ procedureCode }) => procedureCode)}
        nameOf={(code) => {
          const rule = rules.find(({ procedureCode }) => procedureCode === code)!;
          return (
            <span className="reorganisation__rule">
              {code}
              <TierSelect
                label={t('edit.ruleOf', { code })}
                hideLabel
                value={rule.tier}
                onChange={(tier) => setTier(rule, tier)}
              />
            </span>
          );
        }}
        spokenName={(code) => code}
        useOptions={useProcedureOptions}
        error={errorAt('rules') ?? errorAt('tier')}
        errorAt={(index) => errorAt(`rules.${index}`)}
        onChange={setRules}
      />
    </>
  );
}

interface TierSelectProps {
  label: string;
  hideLabel?: boolean;
  value: TierAfter;
  onChange: (tier: TierAfter) => void;
}

function TierSelect({ label, hideLabel, value, onChange }: TierSelectProps) {
  const { t } = useTranslation('reorganisation');
  return (
    <SelectField
      {...{ label, hideLabel, value }}
      onChange={({ target }) => onChange(target.value === 'COMMUNE' ? 'COMMUNE' : 'PROVINCE')}
    >
      {TIERS_AFTER.map((tier) => (
        <option key={tier} value={tier}>
          {t(`edit.tierAfter.${tier}`)}
        </option>
      ))}
    </SelectField>
  );
}
