import { SelectField, TextAreaField, TextField } from '@hcc/web-shared/src/ui/form/field';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentRows } from './document-rows';
import { CONSULTATION_RULES, type Content, isCounted, LIMIT_UNITS, SUPPLEMENT_RULES, TIERS } from './procedure-terms';
import { StepRoad } from './step-road';

interface Props {
  content: Content;
  offices: readonly { rule: string; label: string }[];
  onChange: (content: Content) => void;
  /** Beside the limit. */
  aside: ReactNode;
}

const whole = (text: string): number | null => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : null);

/** Everything that a version says: what it is called, its limit and fee, its road, its documents. */
export function ContentForm({ content, offices, onChange, aside }: Props) {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  const change = (part: Partial<Content>) => onChange({ ...content, ...part });
  const { limit } = content;
  return (
    <>
      <div className="procedures__fields">
        <TextAreaField
          label={t('content.name')}
          className="procedures__wide"
          rows={2}
          value={content.name}
          onChange={({ target }) => change({ name: target.value })}
        />
        <TextField
          label={t('content.field')}
          value={content.field}
          onChange={({ target }) => change({ field: target.value })}
        />
        <TextField
          label={t('content.agency')}
          value={content.agency ?? ''}
          onChange={({ target }) => change({ agency: target.value })}
        />
        <TextField
          label={t('content.decision')}
          maxLength={60}
          value={content.decision ?? ''}
          onChange={({ target }) => change({ decision: target.value })}
        />
        <TextField
          label={t('content.feeDong')}
          inputMode="numeric"
          value={content.feeDong ?? ''}
          onChange={({ target }) => change({ feeDong: whole(target.value) })}
        />
        <SelectField
          label={t('content.limitUnit')}
          value={limit.unit}
          onChange={({ target }) =>
            change({ limit: { ...limit, unit: LIMIT_UNITS.find((unit) => unit === target.value) ?? limit.unit } })
          }
        >
          {LIMIT_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t(`limitUnit.${unit}`)}
            </option>
          ))}
        </SelectField>
        {isCounted(limit.unit) ? (
          <TextField
            label={t('content.limitAmount')}
            inputMode="numeric"
            value={limit.amount ?? ''}
            onChange={({ target }) => change({ limit: { ...limit, amount: whole(target.value) } })}
          />
        ) : null}
        <SelectField
          label={t('content.onSupplement')}
          value={content.onSupplement}
          onChange={({ target }) =>
            change({ onSupplement: SUPPLEMENT_RULES.find((rule) => rule === target.value) ?? content.onSupplement })
          }
        >
          {SUPPLEMENT_RULES.map((rule) => (
            <option key={rule} value={rule}>
              {t(`rule.${rule}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('content.onConsultation')}
          value={content.onConsultation}
          onChange={({ target }) =>
            change({
              onConsultation: CONSULTATION_RULES.find((rule) => rule === target.value) ?? content.onConsultation,
            })
          }
        >
          {CONSULTATION_RULES.map((rule) => (
            <option key={rule} value={rule}>
              {t(`rule.${rule}`)}
            </option>
          ))}
        </SelectField>
        <fieldset className="procedures__tiers">
          <legend className="field__label">{t('content.receivingTiers')}</legend>
          {TIERS.map((tier) => (
            <label key={tier}>
              <input
                type="checkbox"
                checked={content.receivingTiers.includes(tier)}
                onChange={({ target }) =>
                  change({
                    receivingTiers: TIERS.filter((one) =>
                      one === tier ? target.checked : content.receivingTiers.includes(one),
                    ),
                  })
                }
              />{' '}
              {c(`tier.${tier}`)}
            </label>
          ))}
        </fieldset>
      </div>
      {aside}
      <h3>{t('road.title')}</h3>
      <StepRoad steps={content.steps} offices={offices} onChange={(steps) => change({ steps })} />
      <h3>{t('documents.title')}</h3>
      <DocumentRows code={content.code} documents={content.documents} onChange={(documents) => change({ documents })} />
    </>
  );
}
