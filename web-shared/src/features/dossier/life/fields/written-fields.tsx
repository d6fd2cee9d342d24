import { useTranslation } from 'react-i18next';
import { TextAreaField, TextField } from '../../../../ui/form/field';
import { ReasonChoice } from '../../../lists/reason-choice';
import type { FieldProps } from './field-props';

export function ReasonField({ draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('actions');
  return (
    <TextAreaField
      label={t('form.reason')}
      name="reason"
      required
      rows={3}
      value={draft.reason}
      error={error}
      onChange={(event) => onChange({ reason: event.target.value })}
    />
  );
}

/** From the list that the province keeps; the words of the reason are written from it. */
export function ReasonCodeField({ action, draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('actions');
  return (
    <ReasonChoice
      purpose={action === 'REFUSE' ? 'REFUSE' : 'SUPPLEMENT'}
      label={t('form.reasonCode')}
      ownWords={t('form.ownWords')}
      name="reasonCode"
      value={draft.reasonCode}
      words={draft.reason}
      error={error}
      onChoose={(reasonCode, reason) => onChange({ reasonCode, reason })}
    />
  );
}

export function NoteField({ draft, error, onChange }: FieldProps) {
  const { t } = useTranslation('actions');
  return (
    <TextAreaField
      label={t('form.noteOptional')}
      name="note"
      rows={2}
      value={draft.note}
      error={error}
      onChange={(event) => onChange({ note: event.target.value })}
    />
  );
}

type LongName = 'question' | 'answer' | 'explanation';

/** Several lines that somebody else will read. */
function LongField({ name, draft, error, onChange }: FieldProps & { name: LongName }) {
  const { t } = useTranslation('proceedings');
  return (
    <TextAreaField
      label={t(`field.${name}`)}
      name={name}
      required
      rows={3}
      value={draft[name]}
      error={error}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}

export const QuestionField = (props: FieldProps) => <LongField {...props} name="question" />;
export const AnswerField = (props: FieldProps) => <LongField {...props} name="answer" />;
export const ExplanationField = (props: FieldProps) => <LongField {...props} name="explanation" />;

type ShortName = 'purpose' | 'payer' | 'number' | 'signer' | 'trackingCode' | 'to' | 'issuedOn';

function ShortField({ name, draft, error, onChange }: FieldProps & { name: ShortName }) {
  const { t } = useTranslation('proceedings');
  return (
    <TextField
      label={t(`field.${name}`)}
      name={name}
      type={name === 'issuedOn' ? 'date' : 'text'}
      hint={name === 'number' ? t('field.numberHint') : undefined}
      required
      autoComplete="off"
      value={draft[name]}
      error={error}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}

export const PurposeField = (props: FieldProps) => <ShortField {...props} name="purpose" />;
export const PayerField = (props: FieldProps) => <ShortField {...props} name="payer" />;
export const NumberField = (props: FieldProps) => <ShortField {...props} name="number" />;
export const IssuedOnField = (props: FieldProps) => <ShortField {...props} name="issuedOn" />;
export const SignerField = (props: FieldProps) => <ShortField {...props} name="signer" />;
export const TrackingCodeField = (props: FieldProps) => <ShortField {...props} name="trackingCode" />;
export const ToField = (props: FieldProps) => <ShortField {...props} name="to" />;
