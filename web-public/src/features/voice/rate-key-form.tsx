import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { readSlipCode } from '@hcc/web-shared/src/ui/text/dossier-code';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ratedSecret } from '../../address/rated-secret';

type Props = {
  /** Of the dossier, where the address names one; then its key alone is missing. */
  code: string | undefined;
  onSecret: (secret: string) => void;
};

/** What shows that somebody was served: the key of the slip, or the code of the ticket. */
export function RateKeyForm({ code, onSecret }: Props) {
  const { t } = useTranslation('voice');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const secret = ratedSecret(code && !readSlipCode(typed) ? `${code} ${typed}` : typed);
    setWrong(secret === undefined);
    if (secret) onSecret(secret);
  };
  const which = code ? 'slip' : 'any';
  return (
    <form className="voice" onSubmit={submit} noValidate>
      <p>{t(`rate.key.lead.${which}`, { code })}</p>
      <TextField
        label={t(`rate.key.label.${which}`)}
        hint={t(`rate.key.hint.${which}`)}
        error={isWrong ? t(`rate.key.wrong.${which}`) : undefined}
        required
        enterKeyHint="go"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={80}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button kind="primary" size="large" type="submit">
        {t('rate.key.open')}
      </Button>
    </form>
  );
}
