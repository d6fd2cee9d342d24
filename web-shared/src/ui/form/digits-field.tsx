import { TextField, type TextFieldProps } from './field';

interface DigitsFieldProps extends Omit<TextFieldProps, 'inputMode' | 'onChange'> {
  /** How many digits are kept; all where it is left out. */
  most?: number;
  onDigits: (digits: string) => void;
}

/** A whole number without a sign; whatever else is typed or pasted is left out. */
export function DigitsField({ most, onDigits, ...field }: DigitsFieldProps) {
  return (
    <TextField
      {...field}
      inputMode="numeric"
      onChange={(event) => onDigits(event.target.value.replace(/\D/g, '').slice(0, most))}
    />
  );
}
