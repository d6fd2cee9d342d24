import './period-picker.css';
import '../segments.css';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/vi';
import DatePicker from 'antd/es/date-picker';
import dayjs, { type Dayjs } from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { currentLanguage } from '../../../i18n/language';
import type { Day } from '../../../ui/text/vietnam-day';
import { PERIOD_PRESETS, type Period, presetOf, presetPeriod, QUICK_PRESETS } from './report-period';

interface PeriodPickerProps {
  period: Period;
  today: Day;
  /** The address of the same page for another period. */
  addressOf: (period: Period) => string;
  onChoose: (period: Period) => void;
}

/** How people type a day; the one in which it is shown comes first, as everywhere on the screen. */
const TYPED = [
  'DD/MM/YYYY',
  'D/M/YYYY',
  'D/MM/YYYY',
  'DD/M/YYYY',
  'DDMMYYYY',
  'DD-MM-YYYY',
  'D-M-YYYY',
  'DD.MM.YYYY',
  'D.M.YYYY',
];
const FORMATS = { vi: TYPED, en: ['D MMM YYYY', ...TYPED] } as const;

const asRange = ({ from, to }: Period): [Dayjs, Dayjs] => [dayjs(from), dayjs(to)];
const asDay = (day: Dayjs): Day => day.format('YYYY-MM-DD');

/** The usual periods as links; any other by its two days, typed or from the calendar. Inside `<AntdScope>`. */
export function PeriodPicker({ period, today, addressOf, onChoose }: PeriodPickerProps) {
  const { t } = useTranslation('reporting');
  const id = useId();
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
        <label htmlFor={`${id}from`} className="visually-hidden">
          {t('period.from')}
        </label>
        <label htmlFor={`${id}to`} className="visually-hidden">
          {t('period.to')}
        </label>
        <DatePicker.RangePicker
          id={{ start: `${id}from`, end: `${id}to` }}
          value={asRange(period)}
          format={[...FORMATS[currentLanguage()]]}
          placeholder={[t('period.dayForm'), t('period.dayForm')]}
          presets={PERIOD_PRESETS.map((preset) => ({
            label: t(`period.${preset}`),
            value: asRange(presetPeriod(preset, today)),
          }))}
          allowClear={false}
          previewValue={false}
          onChange={(days) => {
            const [from, to] = days ?? [];
            if (from && to) onChoose({ from: asDay(from), to: asDay(to) });
          }}
        />
      </fieldset>
    </div>
  );
}
