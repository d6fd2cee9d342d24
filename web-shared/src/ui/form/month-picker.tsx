import 'dayjs/locale/en-gb';
import 'dayjs/locale/vi';
import DatePicker from 'antd/es/date-picker';
import dayjs from 'dayjs';
import { useId } from 'react';
import { FieldFrame } from './field';

export interface MonthFieldProps {
  label: string;
  /** yyyy-MM */
  value: string;
  /** Months after it can't be chosen. */
  latest?: string;
  onChange: (month: string) => void;
}

const SHOWN = ['MM/YYYY', 'M/YYYY', 'MMYYYY'];

/** A month, typed or chosen, in the language of the page and not of the browser. Inside `<AntdScope>`. */
export function MonthPicker({ label, value, latest, onChange }: MonthFieldProps) {
  const id = useId();
  return (
    <FieldFrame {...{ id, label }}>
      <DatePicker
        id={id}
        picker="month"
        // Never empty, so that nothing stands in its place.
        allowClear={false}
        value={value ? dayjs(`${value}-01`) : null}
        format={SHOWN}
        disabledDate={(day) => latest !== undefined && day.format('YYYY-MM') > latest}
        previewValue={false}
        onChange={(day) => day && onChange(day.format('YYYY-MM'))}
        // As in the day's field: who goes on to the next one means what he has typed.
        onBlur={({ target }) => {
          const typed = dayjs(target instanceof HTMLInputElement ? target.value : '', SHOWN, true);
          const month = typed.isValid() ? typed.format('YYYY-MM') : value;
          if (month !== value && (latest === undefined || month <= latest)) onChange(month);
        }}
      />
    </FieldFrame>
  );
}
