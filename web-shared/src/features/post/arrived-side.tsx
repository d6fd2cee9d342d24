import { useRegisterArrivedParcelMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { TextField } from '../../ui/form/field';
import { SearchPick } from '../../ui/form/search-pick';
import { useProcedureOptions } from '../../ui/form/use-procedure-options';
import { Notice } from '../../ui/page/page-state';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import { ParcelsSide } from './parcels-side';
import { useAfterDeed } from './use-after';

/** What the post brings in: written down, and what of it is still to be received. */
export function ArrivedSide() {
  const { can } = useSession();
  return (
    <>
      {can('dossier:receive') ? <RegisterForm /> : null}
      <ParcelsSide view="ARRIVED" />
    </>
  );
}

const BLANK = { person: '', phone: '', address: '', trackingNumber: '', contents: '' };
const newKey = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

function RegisterForm() {
  const { t } = useTranslation('post');
  const refusal = useRefusalText();
  const after = useAfterDeed();
  const key = useRef(newKey());
  const [typed, setTyped] = useState(BLANK);
  const [procedure, setProcedure] = useState<{ code: string; name: string }>();
  const [register, { loading, error, data }] = useRegisterArrivedParcelMutation();
  const { fields, reasonOf } = useFieldReasons(error, t('costs.taskWrong'));
  const field = (name: keyof typeof BLANK) => ({
    value: typed[name],
    autoComplete: 'off',
    error: reasonOf(name),
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { ...typed, procedureCode: procedure?.code, idempotencyKey: key.current };
    void register({ variables: { input } })
      .then(() => {
        key.current = newKey();
        setTyped(BLANK);
        setProcedure(undefined);
        after();
      })
      .catch(() => undefined);
  };
  return (
    <section className="panel" aria-label={t('arrived.title')}>
      <h2>{t('arrived.title')}</h2>
      <p className="muted">{t('arrived.lead')}</p>
      {error && !fields.some(({ path }) => path in typed) ? <Notice kind="error">{refusal(error)}</Notice> : null}
      {data && !error ? <Notice kind="success">{t('arrived.registered')}</Notice> : null}
      <form className="post__form" onSubmit={submit}>
        <div className="post__columns">
          <TextField label={t('parcel.sender')} required {...field('person')} />
          <TextField label={t('parcel.phone')} inputMode="tel" {...field('phone')} />
          <TextField label={t('parcel.address')} required {...field('address')} />
          <TextField label={t('parcel.tracking')} {...field('trackingNumber')} />
          <TextField label={t('parcel.contents')} hint={t('arrived.contentsHint')} required {...field('contents')} />
          <div>
            <SearchPick
              label={t('arrived.procedure')}
              nothing={t('arrived.nothing')}
              useOptions={useProcedureOptions}
              onPick={({ value, label }) => setProcedure({ code: value, name: label })}
            />
            {procedure ? <p className="muted">{t('arrived.chosen', { name: procedure.name })}</p> : null}
          </div>
        </div>
        <div className="post__tools">
          <Button kind="primary" type="submit" busy={loading}>
            {t('arrived.register')}
          </Button>
        </div>
      </form>
    </section>
  );
}
