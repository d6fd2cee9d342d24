import type { CalendarDayInput, DayChange } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { LazyDayField } from '@hcc/web-shared/src/ui/form/lazy-day-field';
import { RadioField } from '@hcc/web-shared/src/ui/form/radio-field';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysOf } from './pending-days';
import { isWeekend, type SpecialDay, weekdayOf } from './year-model';

/** A swap is a day off with the day that is worked instead. */
type Meant = DayChange | 'SWAP';

interface DayDialogProps {
  day: string;
  special: readonly SpecialDay[];
  onAdd: (days: CalendarDayInput[]) => void;
  onClose: () => void;
}

/** What becomes of a day, or of a stretch of days from it on. */
export function DayDialog({ day, special, onAdd, onClose }: DayDialogProps) {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const known = special.find((one) => one.day === day);
  const [meant, setMeant] = useState<Meant>(known ? 'PLAIN' : isWeekend(day) ? 'WORK' : 'OFF');
  const [from, setFrom] = useState(day);
  const [to, setTo] = useState(day);
  const [makeUp, setMakeUp] = useState('');
  const [reason, setReason] = useState(known?.reason ?? '');
  const [problem, setProblem] = useState<{ field: 'to' | 'makeUp' | 'reason'; text: string }>();
  const textOf = (field: 'to' | 'makeUp' | 'reason') => (problem?.field === field ? problem.text : undefined);
  const isPast = day < serverDay();
  const title = `${c(`weekday.d${weekdayOf(day) as 0}`)} ${formatDate(day)}`;

  const add = (event: FormEvent) => {
    event.preventDefault();
    const words = reason.trim();
    if (from === '' || to < from) return setProblem({ field: 'to', text: t('chooseDays') });
    if (meant !== 'PLAIN' && meant !== 'WORK' && words === '')
      return setProblem({ field: 'reason', text: t('giveReason') });
    const kind = meant === 'SWAP' ? 'OFF' : meant;
    const days = daysOf(kind, { from, to }, special, words);
    if (days.length === 0) return setProblem({ field: 'to', text: t(`noDay.${kind}`) });
    if (meant === 'SWAP') {
      if (makeUp === '' || !isWeekend(makeUp) || makeUp < serverDay())
        return setProblem({ field: 'makeUp', text: t('noDay.WORK') });
      days.push({ day: makeUp, kind: 'WORK', reason: t('madeUpFor', { day: formatDate(from), reason: words }) });
    }
    onAdd(days);
  };

  if (isPast) {
    return (
      <Dialog title={title} onClose={onClose}>
        <p>
          {known
            ? `${t(`looks.${known.kind}`)}: ${known.reason}`
            : t(isWeekend(day) ? 'looks.WEEKEND' : 'looks.WORKED')}
        </p>
        <p className="muted">{t('past')}</p>
        <DialogActions>
          <Button onClick={onClose}>{t('close')}</Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={add} noValidate className="calendar__form">
        {known ? <p>{`${t(`looks.${known.kind}`)}: ${known.reason}`}</p> : null}
        <RadioField
          label={t('kind')}
          name="kind"
          value={meant}
          choices={(['OFF', 'SWAP', 'WORK', 'PLAIN'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChoose={setMeant}
        />
        <div className="calendar__days">
          <LazyDayField label={t('from')} earliest={serverDay()} value={from} onChange={setFrom} />
          <LazyDayField label={t('to')} earliest={from} value={to} error={textOf('to')} onChange={setTo} />
        </div>
        {meant === 'SWAP' ? (
          <LazyDayField
            label={t('makeUpOn')}
            hint={t('makeUpHint')}
            earliest={serverDay()}
            value={makeUp}
            error={textOf('makeUp')}
            onChange={setMakeUp}
          />
        ) : null}
        {meant === 'PLAIN' ? null : (
          <TextField
            label={t('reason')}
            required={meant !== 'WORK'}
            maxLength={160}
            value={reason}
            error={textOf('reason')}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        <DialogActions>
          <Button onClick={onClose}>{c('action.cancel')}</Button>
          <Button type="submit" kind="primary">
            {t('add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
