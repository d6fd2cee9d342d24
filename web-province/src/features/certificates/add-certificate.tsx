import { useAddOfficeCertificateMutation } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asBase64 } from '../../sheets/as-base64';
import { reasonsByField } from '../../ui/reasons-by-field';

type Refusals = Partial<Record<'officeCode' | 'file' | 'password', string>>;

export function AddCertificate({ onChange }: { onChange: () => void }) {
  const { t } = useTranslation('certificates');
  const [add, { loading }] = useAddOfficeCertificateMutation();
  const [officeCode, setOfficeCode] = useState('');
  const [password, setPassword] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const [refusals, setRefusals] = useState<Refusals>({});
  const [failure, setFailure] = useState<unknown>();
  const [isDone, setIsDone] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const file = picker.current?.files?.[0];
    setFailure(undefined);
    setIsDone(false);
    const missing: Refusals = {};
    if (officeCode.trim() === '') missing.officeCode = t('missing');
    if (!file) missing.file = t('missing');
    setRefusals(missing);
    if (!file || Object.keys(missing).length > 0) return;
    try {
      await add({ variables: { officeCode, file: await asBase64(file), password } });
      setPassword('');
      if (picker.current) picker.current.value = '';
      setIsDone(true);
      onChange();
    } catch (error) {
      const { code, fields } = readFailure(error);
      if (code === 'BAD_USER_INPUT') {
        setRefusals(reasonsByField(fields, t('refused')));
      } else if (code === 'CONFLICT') setRefusals({ file: t('known') });
      else setFailure(error);
    }
  };

  return (
    <section className="panel" aria-labelledby="certificate-add">
      <h2 id="certificate-add">{t('addTitle')}</h2>
      <p>{t('addText')}</p>
      <form className="certificates__form" onSubmit={submit} noValidate>
        {isDone ? <Notice kind="success">{t('done')}</Notice> : null}
        {failure === undefined ? null : <ErrorNotice error={failure} />}
        <TextField
          label={t('officeCode')}
          name="office-code"
          autoComplete="off"
          spellCheck={false}
          hint={t('officeCodeHint')}
          value={officeCode}
          error={refusals.officeCode}
          onChange={(event) => setOfficeCode(event.target.value)}
        />
        <TextField
          label={t('file')}
          type="file"
          accept=".p12,.pfx"
          ref={picker}
          hint={t('fileHint')}
          error={refusals.file}
        />
        <TextField
          label={t('password')}
          type="password"
          name="certificate-password"
          autoComplete="off"
          value={password}
          error={refusals.password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <div>
          <Button type="submit" kind="primary" busy={loading}>
            {t('add')}
          </Button>
        </div>
      </form>
    </section>
  );
}
