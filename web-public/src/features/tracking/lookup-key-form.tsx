import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

const EXAMPLE_KEY = '7KXS3-M9PQ-2RTV4';

type Props = {
  /** A key was given, and it is not this dossier's. */
  wrong: boolean;
  /** What it opens, where that is not how the dossier stands. */
  why?: string;
  onKey: (key: string) => void;
};

/** Under what the code alone shows: what is missing, where the key stands on the slip, and a field for it. */
export function LookupKeyForm({ wrong, why, onKey }: Props) {
  const { t } = useTranslation('public');
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const key = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
    if (key !== '') onKey(key);
  };
  return (
    <form className="public__key" onSubmit={submit}>
      <p>{why ?? t('key.why')}</p>
      {wrong ? (
        <Notice kind="warning" title={t('key.wrongTitle')}>
          {t('key.wrong')}
        </Notice>
      ) : null}
      <label htmlFor="lookup-key">{t('key.label')}</label>
      <div className="public__row">
        <input
          id="lookup-key"
          className="input"
          type="text"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          aria-describedby="lookup-key-hint"
          aria-invalid={wrong || undefined}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button size="large" type="submit">
          {t('key.submit')}
        </Button>
      </div>
      <p id="lookup-key-hint" className="field__hint">
        {t('key.hint')} <span className="public__code">{EXAMPLE_KEY}</span>. {t('key.none')}
      </p>
    </form>
  );
}
