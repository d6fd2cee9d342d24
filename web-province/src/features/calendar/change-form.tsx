import type { CalendarDayInput, CalendarYearQuery, DayChange } from '@hcc/shared-schema/generated/hooks';
import { AntdScope } from '@hcc/web-shared/src/ui/form/antd-scope';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { DayRange, type Days } from '@hcc/web-shared/src/ui/form/day-range';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysOf } from './pending-days';

const KINDS: readonly DayChange[] = ['OFF', 'WORK', 'PLAIN'];

type Props = {
  special: CalendarYearQuery['calendarYear']['days'];
  onAdd: (days: CalendarDayInput[]) => void;
};

/** One announcement: which days, what becomes of them, and why. */
export function ChangeForm({ special, onAdd }: Props) {
  const { t } = useTranslation('calendar');
  const kindId = useId();
  const [kind, setKind] = useState<DayChange>('OFF');
  const [days, setDays] = useState<Days | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();

  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!days) return setProblem(t('chooseDays'));
    if (kind === 'OFF' && reason.trim() === '') return setProblem(t('giveReason'));
    const meant = daysOf(kind, days, special, reason.trim());
    if (meant.length === 0) return setProblem(t(`noDay.${kind}`));
    setProblem(undefined);
    setDays(null);
    setReason('');
    onAdd(meant);
  };

  return (
    <AntdScope>
      <form className="calendar__form" onSubmit={add} noValidate>
        <div className="field">
          <label htmlFor={kindId} className="field__label">
            {t('kind')}
          </label>
          <select
            id={kindId}
            className="input"
            value={kind}
            onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? 'OFF')}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`kinds.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <fieldset>
          <legend className="field__label">{t('days')}</legend>
          <DayRange days={days} fromLabel={t('from')} toLabel={t('to')} earliest={serverDay()} onChoose={setDays} />
        </fieldset>
        <TextField
          label={t('reason')}
          maxLength={200}
          value={reason}
          error={problem}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit">{t('add')}</Button>
      </form>
    </AntdScope>
  );
}
