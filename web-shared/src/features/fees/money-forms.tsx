import {
  type DossierMoneyQuery,
  type PaymentMethod,
  useAskRefundMutation,
  useGrantReductionMutation,
  useTakePaymentMutation,
  useVoidReceiptMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DigitsField } from '../../ui/form/digits-field';
import { SelectField, TextAreaField, TextField } from '../../ui/form/field';
import { RadioField } from '../../ui/form/radio-field';
import { formatDong } from '../../ui/text/number-format';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { MoneyForm } from './money-form';

export type Money = DossierMoneyQuery['dossierMoney'];
export type Duty = Money['duties'][number];
export type Entry = Duty['entries'][number];

const METHODS = ['CASH', 'TRANSFER'] as const satisfies readonly PaymentMethod[];
/** What came through the gateway may go back through it. */
const BACK_METHODS = ['ONLINE', ...METHODS] as const;

interface TakeProps {
  money: Money;
  duty: Duty;
  payer: string;
  onClose: () => void;
  onDone: () => void;
}

/** All that is owed, from who pays; one key for the form, so that a lost answer takes nothing twice. */
export function TakeForm({ money, duty, payer: applicant, onClose, onDone }: TakeProps) {
  const { t } = useTranslation('fees');
  const [payer, setPayer] = useState(applicant);
  const [method, setMethod] = useState<(typeof METHODS)[number]>('CASH');
  const [note, setNote] = useState('');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [take, { loading, error }] = useTakePaymentMutation();
  const { reasonOf } = useFieldReasons(error, t('wrong'));
  const amountDong = duty.amountDong - duty.paidDong;
  const send = async () => {
    const { dossierId } = money;
    const input = { dossierId, ordinal: duty.ordinal, amountDong, payer, method, note, idempotencyKey };
    await take({ variables: { input } });
    onDone();
  };
  const title = t('take.title', { amount: formatDong(amountDong) });
  return (
    <MoneyForm {...{ title, error, onClose }} confirm={t('take.confirm')} busy={loading} onSend={send}>
      <p>{duty.purpose}</p>
      <TextField
        label={t('take.payer')}
        required
        value={payer}
        error={reasonOf('payer')}
        onChange={(event) => setPayer(event.target.value)}
      />
      <RadioField
        label={t('take.method')}
        name="money-method"
        value={method}
        choices={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
        onChoose={setMethod}
      />
      <TextField label={t('take.note')} value={note} onChange={(event) => setNote(event.target.value)} />
    </MoneyForm>
  );
}

/** How many copies and pages, and who pays less by which paper. */
export function ReduceForm({ money, duty, onClose, onDone }: Omit<TakeProps, 'payer'>) {
  const { t } = useTranslation('fees');
  const [copies, setCopies] = useState(String(duty.copies));
  const [pages, setPages] = useState(String(duty.pages));
  const [code, setCode] = useState('');
  const [evidence, setEvidence] = useState('');
  const [grant, { loading, error }] = useGrantReductionMutation();
  const { reasonOf } = useFieldReasons(error, t('wrong'));
  const { exemptions, byCopy, byPage } = money.tariff;
  const chosen = exemptions.find((one) => one.code === code);
  const send = async () => {
    const counts = { copies: Number(copies), pages: Number(pages) };
    await grant({
      variables: { input: { dossierId: money.dossierId, ...counts, exemption: code || null, evidence } },
    });
    onDone();
  };
  const title = t('reduce.title');
  return (
    <MoneyForm {...{ title, error, onClose }} confirm={t('reduce.confirm')} busy={loading} onSend={send}>
      {byCopy ? (
        <DigitsField label={t('reduce.copies')} value={copies} error={reasonOf('copies')} onDigits={setCopies} />
      ) : null}
      {byPage ? (
        <DigitsField label={t('reduce.pages')} value={pages} error={reasonOf('pages')} onDigits={setPages} />
      ) : null}
      <SelectField
        label={t('reduce.exemption')}
        value={code}
        hint={chosen ? t('reduce.needs', { evidence: chosen.evidence, basis: chosen.basis }) : undefined}
        onChange={(event) => setCode(event.target.value)}
      >
        <option value="">{t('reduce.none')}</option>
        {exemptions.map(({ code: value, name, percent }) => (
          <option key={value} value={value}>
            {t('reduce.of', { name, percent })}
          </option>
        ))}
      </SelectField>
      {chosen ? (
        <TextField
          label={t('reduce.evidence')}
          required
          value={evidence}
          error={reasonOf('evidence')}
          onChange={(event) => setEvidence(event.target.value)}
        />
      ) : null}
    </MoneyForm>
  );
}

/** Why a receipt is voided, or money is to be given back. */
export function TakeBackForm(props: { entry: Entry; isVoid: boolean; onClose: () => void; onDone: () => void }) {
  const { entry, isVoid, onClose, onDone } = props;
  const { t } = useTranslation('fees');
  const [reason, setReason] = useState('');
  const [method, setMethod] = useState<PaymentMethod>(entry.method ?? 'TRANSFER');
  const [voidReceipt, voiding] = useVoidReceiptMutation();
  const [ask, asking] = useAskRefundMutation();
  const error = voiding.error ?? asking.error;
  const { reasonOf } = useFieldReasons(error, t('wrong'));
  const send = async () => {
    if (isVoid) await voidReceipt({ variables: { id: entry.id, reason } });
    else await ask({ variables: { entryId: entry.id, method, reason } });
    onDone();
  };
  const title = isVoid
    ? t('reason.voidTitle', { number: entry.receiptNumber })
    : t('reason.backTitle', { amount: formatDong(entry.amountDong) });
  return (
    <MoneyForm
      {...{ title, error, onClose }}
      confirm={t(isVoid ? 'reason.confirmVoid' : 'reason.confirmBack')}
      keep={isVoid ? t('reason.keep') : undefined}
      busy={voiding.loading || asking.loading}
      onSend={send}
    >
      <TextAreaField
        label={t('reason.reason')}
        required
        rows={3}
        value={reason}
        error={reasonOf('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      {isVoid ? null : (
        <>
          <RadioField
            label={t('reason.method')}
            name="refund-method"
            value={method}
            choices={(entry.method === 'ONLINE' ? BACK_METHODS : METHODS).map((value) => ({
              value,
              label: t(`method.${value}`),
            }))}
            onChoose={setMethod}
          />
          <p className="muted">{t('reason.second')}</p>
        </>
      )}
    </MoneyForm>
  );
}
