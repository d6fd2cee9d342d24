import 'dayjs/locale/en-gb';
import 'dayjs/locale/vi';
import DatePicker from 'antd/es/date-picker';
import dayjs, { type Dayjs } from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/language';

/** Two days, yyyy-MM-dd, both counted. */
export interface Days {
  from: string;
  to: string;
}

interface DayRangeProps {
  days: Days | null;
  fromLabel: string;
  toLabel: string;
  presets?: { label: string; days: Days }[];
  /** Days before it can't be chosen. */
  earliest?: string;
  onChoose: (days: Days) => void;
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
export const DAY_FORMATS = { vi: TYPED, en: ['D MMM YYYY', ...TYPED] } as const;

const asRange = ({ from, to }: Days): [Dayjs, Dayjs] => [dayjs(from), dayjs(to)];
const asDay = (day: Dayjs): string => day.format('YYYY-MM-DD');

/** A first and a last day, typed or from the calendar; labels are read aloud. Inside `<AntdScope>`. */
export function DayRange({ days, fromLabel, toLabel, presets, earliest, onChoose }: DayRangeProps) {
  const { t } = useTranslation('common');
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}from`} className="visually-hidden">
        {fromLabel}
      </label>
      <label htmlFor={`${id}to`} className="visually-hidden">
        {toLabel}
      </label>
      <DatePicker.RangePicker
        id={{ start: `${id}from`, end: `${id}to` }}
        value={days && asRange(days)}
        format={[...DAY_FORMATS[currentLanguage()]]}
        placeholder={[t('state.dayForm'), t('state.dayForm')]}
        presets={presets?.map((preset) => ({ label: preset.label, value: asRange(preset.days) }))}
        disabledDate={earliest === undefined ? undefined : (day) => asDay(day) < earliest}
        allowClear={false}
        previewValue={false}
        onChange={(chosen) => {
          const [from, to] = chosen ?? [];
          if (from && to) onChoose({ from: asDay(from), to: asDay(to) });
        }}
      />
    </>
  );
}
