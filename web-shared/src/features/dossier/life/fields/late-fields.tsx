import { useLateCausesQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../../session/session-provider';
import { Button } from '../../../../ui/form/button';
import { SelectField } from '../../../../ui/form/field';
import { LazyDayField } from '../../../../ui/form/lazy-day-field';
import { RadioField } from '../../../../ui/form/radio-field';
import { formatDateTimeShort } from '../../../../ui/text/date-format';
import { dueMomentText } from '../../../../ui/text/due-moment-text';
import { serverDay, toDay } from '../../../../ui/text/vietnam-day';
import { closeOf, weekdaysAfter } from '../../../../ui/text/working-days';
import { workingTimeWords } from '../../clock/working-time';
import type { FieldProps } from './field-props';

const PROPOSED_DAYS = [3, 5, 10] as const;

/** From the list that the province keeps. */
export function CauseField({ draft, error, onChange }: FieldProps) {
  const { t, i18n } = useTranslation('proceedings');
  const { data } = useLateCausesQuery();
  const causes = (data?.lateCauses ?? []).filter(({ isActive }) => isActive);
  return (
    <SelectField
      label={t('field.cause')}
      name="cause"
      required
      value={draft.cause}
      error={error}
      onChange={(event) => onChange({ cause: event.target.value })}
    >
      <option value="">{t('field.pickCause')}</option>
      {causes.map(({ code, text, textEn }) => (
        <option key={code} value={code}>
          {(i18n.language === 'en' && textEn) || text}
        </option>
      ))}
    </SelectField>
  );
}

export function PromisedAtField({ dossier, draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('proceedings');
  const { t: c } = useTranslation('common');
  // A date is promised beyond the one that is owed, or was promised before.
  const owed = dossier.promisedAt ?? dossier.dueAt;
  const from = owed && toDay(owed) > serverDay() ? toDay(owed) : serverDay();
  return (
    <div className="action-form__days">
      <LazyDayField
        label={t('field.promisedAt')}
        name="promisedAt"
        required
        earliest={from}
        value={draft.promisedAt}
        error={error}
        hint={draft.promisedAt ? dueMomentText(c, closeOf(draft.promisedAt)) : t('field.workingDaysHint')}
        onChange={(promisedAt) => onChange({ promisedAt })}
      />
      {PROPOSED_DAYS.map((count) => (
        <Button key={count} size="small" onClick={() => onChange({ promisedAt: weekdaysAfter(count, from) })}>
          {t('field.workingDays', { count })}
        </Button>
      ))}
    </div>
  );
}

export function DecisionField({ draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('proceedings');
  return (
    <RadioField
      label={t('field.decision')}
      name="decision"
      value={draft.decision}
      choices={[
        { value: 'APPROVE', label: t('field.approve') },
        { value: 'REJECT', label: t('field.reject') },
      ]}
      error={error}
      onChoose={(decision) => onChange({ decision })}
    />
  );
}

/** Working minutes beyond those allotted. Nobody is late with a result that lies ready. */
function overOf({ stepKind, quotaMinutes, usedMinutes }: FieldProps['dossier']['legs'][number]): number {
  return stepKind !== 'RETURN' && quotaMinutes > 0 ? Math.max(0, usedMinutes - quotaMinutes) : 0;
}

/** The stays that this office answers for and that took too long; of a dossier that is late as a whole, all of them. */
export function LegField({ dossier, draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('proceedings');
  const { t: d } = useTranslation('dossier');
  const { office } = useStaff();
  const isLate = dossier.clock.timeliness === 'LATE' || dossier.clock.state === 'OPEN_OVERDUE';
  const own = dossier.legs
    .filter((leg) => leg.office.id === office.id && (isLate || overOf(leg) > 0))
    .sort((a, b) => a.ordinal - b.ordinal);
  return (
    <SelectField
      label={t('field.leg')}
      name="leg"
      required
      value={draft.leg}
      error={error}
      onChange={(event) => onChange({ leg: event.target.value })}
    >
      <option value="">—</option>
      {own.map((leg) => {
        const { ordinal, stepName, enteredAt } = leg;
        const over = overOf(leg);
        const time = workingTimeWords(d, over, dossier.clock.minutesPerDay);
        return (
          <option key={ordinal} value={ordinal}>
            {stepName}, {formatDateTimeShort(enteredAt)}
            {over > 0 ? ` (${t('field.legOver', { time })})` : ''}
          </option>
        );
      })}
    </SelectField>
  );
}
