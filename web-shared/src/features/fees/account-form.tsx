import { useSaveBankAccountMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextField } from '../../ui/form/field';
import { Notice } from '../../ui/page/page-state';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { useRefusalText } from '../../ui/text/use-refusal-text';

const FIELDS = ['bankBin', 'bankName', 'accountNumber', 'accountName'] as const;
type Account = Record<(typeof FIELDS)[number], string>;
const NONE: Account = { bankBin: '', bankName: '', accountNumber: '', accountName: '' };

interface AccountFormProps {
  officeId: string;
  known: (Account & { version: number }) | null | undefined;
  onSaved: () => Promise<void>;
}

/** To which account an office has fees transferred. */
export function AccountForm({ officeId, known, onSaved }: AccountFormProps) {
  const { t } = useTranslation('fees');
  const refusal = useRefusalText();
  const [typed, setTyped] = useState<Partial<Account>>({});
  const [save, saving] = useSaveBankAccountMutation();
  const { isRefused, reasonOf } = useFieldReasons(saving.error, t('wrong'));
  const account: Account = { ...NONE, ...known, ...typed };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { bankBin, bankName, accountNumber, accountName } = account;
    const fields = { bankBin, bankName, accountNumber, accountName };
    await save({ variables: { input: { officeId, expectedVersion: known?.version ?? 0, ...fields } } });
    setTyped({});
    await onSaved();
  };
  return (
    <form className="fees__form" noValidate onSubmit={(event) => void submit(event).catch(() => undefined)}>
      {known ? null : <p className="muted">{t('account.none')}</p>}
      {saving.error && !isRefused ? <Notice kind="error">{refusal(saving.error)}</Notice> : null}
      {saving.data && !saving.loading ? <Notice kind="success">{t('account.saved')}</Notice> : null}
      {FIELDS.map((name) => (
        <TextField
          key={name}
          label={t(`account.${name}`)}
          required
          autoComplete="off"
          value={account[name]}
          error={reasonOf(name)}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      ))}
      <div className="fees__tools">
        <Button type="submit" busy={saving.loading}>
          {t('account.save')}
        </Button>
      </div>
    </form>
  );
}
