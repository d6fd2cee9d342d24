import './period-picker.css';
import '../segments.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DayRange } from '../../../ui/form/day-range';
import type { Day } from '../../../ui/text/vietnam-day';
import { PERIOD_PRESETS, type Period, presetOf, presetPeriod, QUICK_PRESETS } from './report-period';

interface PeriodPickerProps {
  period: Period;
  today: Day;
  /** The address of the same page for another period. */
  addressOf: (period: Period) => string;
  onChoose: (period: Period) => void;
}

/** The usual periods as links; any other by its two days, typed or from the calendar. Inside `<AntdScope>`. */
export function PeriodPicker({ period, today, addressOf, onChoose }: PeriodPickerProps) {
  const { t } = useTranslation('reporting');
  const chosen = presetOf(period, today);
  return (
    <div className="rep-period no-print">
      <nav className="rep-segments" aria-label={t('period.label')}>
        {QUICK_PRESETS.map((preset) => (
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
      <fieldset className="rep-days">
        <legend className="visually-hidden">{t('period.CUSTOM')}</legend>
        <DayRange
          days={period}
          fromLabel={t('period.from')}
          toLabel={t('period.to')}
          presets={PERIOD_PRESETS.map((preset) => ({
            label: t(`period.${preset}`),
            days: presetPeriod(preset, today),
          }))}
          onChoose={onChoose}
        />
      </fieldset>
    </div>
  );
}
