import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/form/field';
import { LazyDayField } from '../../ui/form/lazy-day-field';
import { RadioField } from '../../ui/form/radio-field';
import { serverDay } from '../../ui/text/vietnam-day';
import { closeOf, weekdaysAfter } from '../../ui/text/working-days';

export interface DeadlineDraft {
  by: 'DAYS' | 'DAY';
  days: string;
  day: string;
}

const FIRST_DAYS = 5;

export const newDeadline = (): DeadlineDraft => ({
  by: 'DAYS',
  days: String(FIRST_DAYS),
  day: weekdaysAfter(FIRST_DAYS),
});

/** As the server takes it: so many working days, or the close of a day. */
export function deadlineInput({ by, days, day }: DeadlineDraft): { workingDays?: number; dueAt?: string } {
  return by === 'DAYS' ? { workingDays: Number(days) } : { dueAt: closeOf(day) };
}

interface DeadlineFieldProps {
  draft: DeadlineDraft;
  /** The server's reason by the field that it names. */
  reasonOf: (path: string) => string | undefined;
  onChange: (draft: DeadlineDraft) => void;
}

/** A deadline on the clock of dossiers, or a day. */
export function DeadlineField({ draft, reasonOf, onChange }: DeadlineFieldProps) {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  return (
    <div className="directive__deadline">
      <RadioField
        label={t('deadline.label')}
        name="deadline"
        value={draft.by}
        choices={[
          { value: 'DAYS', label: t('deadline.DAYS') },
          { value: 'DAY', label: t('deadline.DAY') },
        ]}
        onChoose={(by) => onChange({ ...draft, by })}
      />
      {draft.by === 'DAYS' ? (
        <TextField
          label={t('deadline.days')}
          type="number"
          min={1}
          value={draft.days}
          error={reasonOf('workingDays')}
          onChange={({ target }) => onChange({ ...draft, days: target.value })}
        />
      ) : (
        <LazyDayField
          label={t('deadline.day')}
          earliest={serverDay()}
          value={draft.day}
          error={reasonOf('dueAt')}
          onChange={(day) => onChange({ ...draft, day })}
        />
      )}
    </div>
  );
}
