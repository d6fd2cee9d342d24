import './radio-field.css';
import { useId } from 'react';

interface RadioFieldProps<Value extends string> {
  label: string;
  name: string;
  value: Value | '';
  choices: readonly { value: Value; label: string }[];
  error?: string;
  onChoose: (value: Value) => void;
}

/** One of a few, all in sight; arrows go from one to the next. */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>) {
  const { label, name, value, choices, error, onChoose } = props;
  const id = useId();
  return (
    <fieldset className="radio-field" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="field__label">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
          {choice.label}
        </label>
      ))}
      {error ? (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
