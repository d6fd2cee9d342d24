import 'dayjs/locale/en-gb';
import 'dayjs/locale/vi';
import DatePicker from 'antd/es/date-picker';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/language';
import { DAY_FORMATS } from './day-range';
import { describedBy, FieldFrame } from './field';

export interface DayFieldProps {
  label: string;
  /** yyyy-MM-dd, or '' for none. */
  value: string;
  hint?: string;
  error?: string;
  required?: boolean;
  /** The label is read aloud but not drawn. */
  hideLabel?: boolean;
  /** By which a refusal finds it. */
  name?: string;
  /** Days before it can't be chosen. */
  earliest?: string;
  /** Days after it can't be chosen. */
  latest?: string;
  /** Of its frame. */
  className?: string;
  onChange: (day: string) => void;
}

/** A day, typed the way people write it or chosen from the calendar; looks the same in every browser. Inside `<AntdScope>`. */
export function DayField({
  label,
  value,
  hint,
  error,
  required,
  hideLabel,
  name,
  earliest,
  latest,
  className,
  onChange,
}: DayFieldProps) {
  const { t } = useTranslation('common');
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, required, hideLabel, className }}>
      <DatePicker
        id={id}
        name={name}
        aria-required={required || undefined}
        value={value ? dayjs(value) : null}
        format={[...DAY_FORMATS[currentLanguage()]]}
        placeholder={t('state.dayForm')}
        status={error ? 'error' : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        disabledDate={(day) => !isWithin(day.format('YYYY-MM-DD'), earliest, latest)}
        previewValue={false}
        // Behind an open dialog nothing can be pressed.
        getPopupContainer={(field) => field.closest('dialog') ?? document.body}
        onChange={(day) => onChange(day?.format('YYYY-MM-DD') ?? '')}
        // The library forgets what was typed and left without Enter; who goes on to the next field means it.
        onBlur={({ target }) => {
          const text = target instanceof HTMLInputElement ? target.value : '';
          const typed = dayjs(text, [...DAY_FORMATS[currentLanguage()]], true);
          const day = typed.isValid() ? typed.format('YYYY-MM-DD') : value;
          if (day !== value && isWithin(day, earliest, latest)) onChange(day);
        }}
      />
    </FieldFrame>
  );
}

const isWithin = (day: string, earliest = day, latest = day): boolean => day >= earliest && day <= latest;
