import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readDay } from './report-day';

interface DayFieldProps {
  label: string;
  /** As typed: dd/mm/yyyy once it is complete. */
  value: string;
  onChange: (value: string) => void;
}

/**
 * A browser writes the days of its own date field in the order of its own language, month first on an English PC. So
 * the day is typed in a text field, and the browser's calendar only fills it.
 */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const { t } = useTranslation('reporting');
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <div className="day-field">
      <label>
        <span>{label}</span>
        <input
          className="input"
          inputMode="numeric"
          autoComplete="off"
          placeholder="dd/mm/yyyy"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <button
        type="button"
        className="day-field__open"
        aria-label={t('period.calendar', { label })}
        onClick={() => calendar.current?.showPicker()}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <input
        ref={calendar}
        className="day-field__calendar"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={readDay(value) ?? ''}
        onChange={(event) => onChange(event.target.value.split('-').reverse().join('/'))}
      />
    </div>
  );
}
