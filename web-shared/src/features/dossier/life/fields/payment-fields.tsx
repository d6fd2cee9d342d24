import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../../../i18n/language';
import { TextField } from '../../../../ui/form/field';
import { RadioField } from '../../../../ui/form/radio-field';
import { dongInWords } from '../../../../ui/text/dong-in-words';
import { formatNumber } from '../../../../ui/text/number-format';
import type { FieldProps } from './field-props';

const methods = ['CASH', 'TRANSFER'] as const;
/** A thousand million and some: more than any duty, and what the server takes. */
const MOST_DIGITS = 10;

/** Typed with or without dots, shown with them, and said in words as on the receipt. */
export function AmountField({ action, draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('proceedings');
  const amount = Number(draft.amountDong);
  return (
    <TextField
      label={t('field.amount')}
      name="amountDong"
      inputMode="numeric"
      required
      autoComplete="off"
      // What is owed is paid in full, no more and no less.
      readOnly={action === 'RECORD_PAYMENT'}
      value={draft.amountDong === '' ? '' : formatNumber(amount)}
      hint={amount > 0 && currentLanguage() === 'vi' ? dongInWords(amount) : undefined}
      error={error}
      onChange={(event) => onChange({ amountDong: event.target.value.replace(/\D/g, '').slice(0, MOST_DIGITS) })}
    />
  );
}

export function MethodField({ draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('proceedings');
  return (
    <RadioField
      label={t('field.method')}
      name="method"
      value={draft.method}
      choices={methods.map((value) => ({ value, label: t(`field.methodOf.${value}`) }))}
      error={error}
      onChoose={(method) => onChange({ method })}
    />
  );
}
