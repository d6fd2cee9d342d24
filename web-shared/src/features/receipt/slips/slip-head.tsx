import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../../ui/form/field';
import { LazyDayField } from '../../../ui/form/lazy-day-field';
import { formatDate } from '../../../ui/text/date-format';
import type { HandedOver } from './handed-over';
import type { SlipCode } from './read-slip-code';

/** What stands on the paper, as it is typed. */
export interface SlipDraft {
  code: string;
  time: string;
  dueDay: string;
  dueTime: string;
  clerkId: string;
  key: string;
}

export const BLANK_SLIP: SlipDraft = { code: '', time: '', dueDay: '', dueTime: '17:00', clerkId: '', key: '' };

/** The paper as the machine had it, but for its secret, which the server keeps. */
export function slipOf({ code, receivedAt, printedDueAt, clerkId }: HandedOver): SlipDraft {
  return {
    code,
    time: receivedAt?.slice(11, 16) ?? '',
    dueDay: printedDueAt?.slice(0, 10) ?? '',
    dueTime: printedDueAt?.slice(11, 16) ?? BLANK_SLIP.dueTime,
    clerkId: clerkId ?? '',
    key: '',
  };
}

interface Props {
  slip: SlipDraft;
  read: SlipCode | null;
  /** What is wrong with a field, once somebody has tried to send it. */
  errors: Partial<Record<keyof SlipDraft, string>>;
  onChange: (change: Partial<SlipDraft>) => void;
}

export function SlipHead({ slip, read, errors, onChange }: Props) {
  const { t } = useTranslation('offlineDesks');
  const first = useRef<HTMLInputElement>(null);
  // The scanner types into what has the focus.
  useEffect(() => first.current?.focus(), []);
  return (
    <section className="panel offline-slip" aria-labelledby="offline-slip">
      <h2 id="offline-slip">{t('slips.heading')}</h2>
      <div className="offline-slip__fields">
        <TextField
          ref={first}
          label={t('slips.code')}
          hint={t('slips.codeHint')}
          required
          autoComplete="off"
          value={slip.code}
          error={errors.code}
          onChange={({ target }) => onChange({ code: target.value })}
        />
        <TextField
          label={t('slips.time')}
          hint={read ? t('slips.timeHint', { day: formatDate(read.day) }) : undefined}
          required
          inputMode="numeric"
          autoComplete="off"
          placeholder="08:05"
          value={slip.time}
          error={errors.time}
          onChange={({ target }) => onChange({ time: target.value })}
        />
        <LazyDayField
          label={t('slips.dueDay')}
          hint={t('slips.dueHint')}
          value={slip.dueDay}
          error={errors.dueDay}
          onChange={(dueDay) => onChange({ dueDay })}
        />
        <TextField
          label={t('slips.dueTime')}
          inputMode="numeric"
          autoComplete="off"
          placeholder="17:00"
          value={slip.dueTime}
          error={errors.dueTime}
          onChange={({ target }) => onChange({ dueTime: target.value })}
        />
        <SelectField
          label={t('slips.clerk')}
          value={slip.clerkId}
          error={errors.clerkId}
          onChange={({ target }) => onChange({ clerkId: target.value })}
        >
          <option value="">—</option>
          {(read?.desk.clerks ?? []).map(({ id, fullName }) => (
            <option key={id} value={id}>
              {fullName}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('slips.key')}
          hint={t('slips.keyHint')}
          autoComplete="off"
          value={slip.key}
          error={errors.key}
          onChange={({ target }) => onChange({ key: target.value })}
        />
      </div>
    </section>
  );
}
