import './period-picker.css';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/button';
import { formatDate } from '../../ui/date-format';
import { DayField } from './day-field';
import { type Day, readDay } from './report-day';
import { PERIOD_PRESETS, type Period, presetOf, presetPeriod } from './report-period';

interface PeriodPickerProps {
  period: Period;
  today: Day;
  /** The address of the same page for another period. */
  addressOf: (period: Period) => string;
  onChoose: (period: Period) => void;
}

/** Four usual periods as links, and two days for any other. */
export function PeriodPicker({ period, today, addressOf, onChoose }: PeriodPickerProps) {
  const { t } = useTranslation('reporting');
  const chosen = presetOf(period, today);
  return (
    <div className="rep-period no-print">
      <nav className="rep-segments" aria-label={t('period.label')}>
        {PERIOD_PRESETS.map((preset) => (
          <Link
            key={preset}
            to={addressOf(presetPeriod(preset, today))}
            className="rep-segment"
            aria-current={preset === chosen ? 'true' : undefined}
          >
            {t(`period.${preset}`)}
          </Link>
        ))}
      </nav>
      {/* The days follow the address when another period is chosen by link. */}
      <CustomDays key={`${period.from}${period.to}`} period={period} custom={chosen === null} onChoose={onChoose} />
    </div>
  );
}

interface CustomDaysProps {
  period: Period;
  custom: boolean;
  onChoose: (period: Period) => void;
}

function CustomDays({ period, custom, onChoose }: CustomDaysProps) {
  const { t } = useTranslation('reporting');
  const [from, setFrom] = useState(formatDate(period.from));
  const [to, setTo] = useState(formatDate(period.to));
  const [wrong, setWrong] = useState<'incomplete' | 'wrongOrder' | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first, last] = [readDay(from), readDay(to)];
    if (!first || !last) return setWrong('incomplete');
    if (first > last) return setWrong('wrongOrder');
    onChoose({ from: first, to: last });
  };
  return (
    <form className="rep-days" onSubmit={submit} noValidate aria-label={t('period.CUSTOM')}>
      <DayField label={t('period.from')} value={from} onChange={setFrom} />
      <DayField label={t('period.to')} value={to} onChange={setTo} />
      <Button type="submit" aria-pressed={custom}>
        {t('period.apply')}
      </Button>
      {wrong ? (
        <p className="rep-days__wrong" role="alert">
          {t(`period.${wrong}`)}
        </p>
      ) : null}
    </form>
  );
}
