import { useRolloutQuery } from '@hcc/shared-schema/generated/hooks';
import { SelectField, TextAreaField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { LazyDayField } from '@hcc/web-shared/src/ui/form/lazy-day-field';
import { useTranslation } from 'react-i18next';
import { AreaField } from './area-field';
import type { DataFieldsProps } from './data-fields-props';
import type { KeptList } from './entry-words';
import { LevelRows } from './level-rows';

const PURPOSES = ['DECLINE', 'SUPPLEMENT', 'RETURN', 'REFUSE'] as const;
const SCALES = ['DECREE_61', 'DECREE_61_GRADE', 'FACES'] as const;
const MEASURES = [
  'ON_TIME',
  'ONLINE_DOSSIERS',
  'ONLINE_PROCEDURES',
  'OUTSIDE_SERVICES',
  'DIGITISED_RESULTS',
  'SATISFIED',
] as const;
const TIERS = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
const EVIDENCE = ['FIRST_DOSSIER', 'FIRST_DOSSIERS_OF_TIER', 'CATALOGUE_STEPS', 'FIRST_ONLINE', 'KIOSK_SEEN'] as const;
const COMPONENTS = [
  'PUBLICITY',
  'PROGRESS',
  'ONLINE_SERVICES',
  'ONLINE_PAYMENT',
  'SATISFACTION',
  'DIGITISATION',
] as const;
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The part of an entry that its list has of its own. */
export function DataFields({ list, ...props }: DataFieldsProps & { list: KeptList }) {
  switch (list) {
    case 'REFUSAL_REASON':
      return <PurposeFields {...props} />;
    case 'DOCUMENT_KIND':
      return <AliasField {...props} />;
    case 'SURVEY_CRITERION':
      return <SurveyFields {...props} />;
    case 'TARGET':
      return <TargetFields {...props} />;
    case 'SERVICE_INDEX':
      return <IndexFields {...props} />;
    case 'ROLLOUT_PLAN':
      return <PlanField {...props} />;
    case 'MILESTONE':
      return <MilestoneFields {...props} />;
    default:
      return null;
  }
}

function PurposeFields({ draft: { data }, refusals, onChange }: DataFieldsProps) {
  const { t } = useTranslation('lists');
  const chosen = data.purposes ?? [];
  return (
    <fieldset className="lists__ticks">
      <legend className="field__label">{t('field.purposes')}</legend>
      {PURPOSES.map((purpose) => (
        <label key={purpose} className="lists__tick">
          <input
            type="checkbox"
            checked={chosen.includes(purpose)}
            onChange={({ target }) =>
              onChange({
                ...data,
                purposes: PURPOSES.filter((one) => (one === purpose ? target.checked : chosen.includes(one))),
              })
            }
          />{' '}
          {t(`purpose.${purpose}`)}
        </label>
      ))}
      {refusals['data.purposes'] ? (
        <p className="field__error" role="alert">
          {refusals['data.purposes']}
        </p>
      ) : null}
    </fieldset>
  );
}

function AliasField({ draft: { data }, refusals, onChange }: DataFieldsProps) {
  const { t } = useTranslation('lists');
  return (
    <TextAreaField
      label={t('field.aliases')}
      hint={t('aliasHint')}
      rows={5}
      className="lists__wide"
      value={(data.aliases ?? []).join('\n')}
      error={refusals['data.aliases']}
      onChange={({ target }) => onChange({ ...data, aliases: target.value.split('\n') })}
    />
  );
}

function SurveyFields(props: DataFieldsProps) {
  const { t } = useTranslation('lists');
  const { draft, refusals, onChange } = props;
  const { data } = draft;
  return (
    <>
      <SelectField
        label={t('field.scale')}
        value={data.scale ?? ''}
        error={refusals['data.scale']}
        onChange={({ target }) => onChange({ ...data, scale: SCALES.find((one) => one === target.value) })}
      >
        {SCALES.map((scale) => (
          <option key={scale} value={scale}>
            {t(`scale.${scale}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('field.weight')}
        type="number"
        min={0}
        max={10}
        step={0.5}
        value={data.weight ?? ''}
        error={refusals['data.weight']}
        onChange={({ target }) => onChange({ ...data, weight: target.value === '' ? null : Number(target.value) })}
      />
      <LevelRows {...props} />
    </>
  );
}

/** The common one is written as ''. */
function TierField({ draft: { data }, refusals, onChange, all }: DataFieldsProps & { all: boolean }) {
  const { t } = useTranslation('lists');
  return (
    <SelectField
      label={t('field.tier')}
      value={data.tier ?? ''}
      error={refusals['data.tier']}
      onChange={({ target }) => onChange({ ...data, tier: TIERS.find((one) => one === target.value) ?? null })}
    >
      {all ? <option value="">{t('tier.ALL')}</option> : null}
      {TIERS.map((tier) => (
        <option key={tier} value={tier}>
          {t(`tier.${tier}`)}
        </option>
      ))}
    </SelectField>
  );
}

function TargetFields(props: DataFieldsProps) {
  const { t } = useTranslation('lists');
  const { draft, refusals, onChange } = props;
  const { data } = draft;
  return (
    <>
      <SelectField
        label={t('field.measure')}
        value={data.measure ?? ''}
        error={refusals['data.measure']}
        onChange={({ target }) => onChange({ ...data, measure: MEASURES.find((one) => one === target.value) })}
      >
        {MEASURES.map((measure) => (
          <option key={measure} value={measure}>
            {t(`measure.${measure}`)}
          </option>
        ))}
      </SelectField>
      <TierField {...props} all />
      <TextField
        label={t('field.percentOf')}
        type="number"
        min={0}
        max={100}
        step={0.1}
        value={data.percent ?? ''}
        error={refusals['data.percent']}
        onChange={({ target }) => onChange({ ...data, percent: target.value === '' ? null : Number(target.value) })}
      />
      <LazyDayField
        label={t('field.dueOnOptional')}
        value={data.dueOn ?? ''}
        error={refusals['data.dueOn']}
        onChange={(day) => onChange({ ...data, dueOn: day || null })}
      />
    </>
  );
}

function PlanField({ draft: { data }, refusals, onChange }: DataFieldsProps) {
  const { t } = useTranslation('lists');
  return (
    <>
      <TextField
        label={t('field.procedureTotal')}
        type="number"
        min={1}
        value={data.procedureTotal ?? ''}
        error={refusals['data.procedureTotal']}
        onChange={({ target }) => onChange({ ...data, procedureTotal: Math.trunc(Number(target.value)) || null })}
      />
      <label className="lists__tick lists__wide">
        <input
          type="checkbox"
          checked={Boolean(data.inForce)}
          onChange={({ target }) => onChange({ ...data, inForce: target.checked })}
        />{' '}
        {t('field.inForceHint')}
      </label>
    </>
  );
}

function IndexFields({ draft: { data }, refusals, onChange }: DataFieldsProps) {
  const { t } = useTranslation('lists');
  return (
    <>
      <SelectField
        label={t('field.component')}
        value={data.component ?? ''}
        error={refusals['data.component']}
        onChange={({ target }) => onChange({ ...data, component: COMPONENTS.find((one) => one === target.value) })}
      >
        {COMPONENTS.map((component) => (
          <option key={component} value={component}>
            {t(`component.${component}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('field.mostPoints')}
        type="number"
        min={0}
        max={100}
        step={0.5}
        value={data.weight ?? ''}
        error={refusals['data.weight']}
        onChange={({ target }) => onChange({ ...data, weight: target.value === '' ? null : Number(target.value) })}
      />
    </>
  );
}

function MilestoneFields(props: DataFieldsProps) {
  const { t } = useTranslation('lists');
  const { draft, refusals, onChange } = props;
  const { data } = draft;
  const { data: rollout } = useRolloutQuery({ variables: { plan: null } });
  const quarter = (data.dueOn ?? '').slice(5);
  const year = (data.dueOn ?? '').slice(0, 4);
  const plans = rollout?.rollout.plans ?? [];
  return (
    <>
      <SelectField
        label={t('field.planId')}
        value={data.planId ?? ''}
        error={refusals['data.planId']}
        onChange={({ target }) => onChange({ ...data, planId: target.value })}
      >
        <option value="">—</option>
        {plans.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <AreaField {...props} />
      <TierField {...props} all={false} />
      <SelectField
        label={t('field.quarter')}
        value={quarter}
        error={refusals['data.dueOn']}
        onChange={({ target }) => onChange({ ...data, dueOn: `${year || new Date().getFullYear()}-${target.value}` })}
      >
        <option value="">—</option>
        {QUARTER_ENDS.map((end, index) => (
          <option key={end} value={end}>
            {t('quarter', { no: index + 1 })}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('field.year')}
        type="number"
        min={2000}
        max={2100}
        value={year}
        onChange={({ target }) => onChange({ ...data, dueOn: `${target.value}-${quarter || '12-31'}` })}
      />
      <SelectField
        label={t('field.evidenceKind')}
        value={data.evidenceKind ?? ''}
        error={refusals['data.evidenceKind']}
        onChange={({ target }) => onChange({ ...data, evidenceKind: EVIDENCE.find((one) => one === target.value) })}
      >
        {EVIDENCE.map((kind) => (
          <option key={kind} value={kind}>
            {t(`evidence.${kind}`)}
          </option>
        ))}
      </SelectField>
      <label className="lists__tick">
        <input
          type="checkbox"
          checked={Boolean(data.isPilot)}
          onChange={({ target }) => onChange({ ...data, isPilot: target.checked })}
        />{' '}
        {t('field.isPilot')}
      </label>
      {data.evidenceKind === 'FIRST_DOSSIERS_OF_TIER' ? (
        <TextField
          label={t('field.target')}
          type="number"
          min={1}
          value={data.target ?? ''}
          error={refusals['data.target']}
          onChange={({ target }) => onChange({ ...data, target: Math.trunc(Number(target.value)) || null })}
        />
      ) : null}
    </>
  );
}
