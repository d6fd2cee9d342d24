import {
  type PartnerPartsFragment,
  useChangePartnerMutation,
  useCreatePartnerMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { ErrorNotice, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PartnerArea } from './partner-area';
import { useWishReasons } from './use-wish-reasons';

const SCOPES = [
  ['dossier:read', 'scope.read'],
  ['dossier:changes', 'scope.changes'],
  ['submission:write', 'scope.write'],
  ['post:track', 'scope.track'],
  ['post:announce', 'scope.announce'],
] as const;

/** What a system may; without one, a new system. */
export function PartnerForm({ partner, onDone }: { partner?: PartnerPartsFragment; onDone: () => void }) {
  const { t } = useTranslation('connections');
  const [create, creating] = useCreatePartnerMutation();
  const [change, changing] = useChangePartnerMutation();
  const [failure, setFailure] = useState<unknown>();
  const reasonOf = useWishReasons(failure);
  const [isDone, setIsDone] = useState(false);
  const [areaCode, setAreaCode] = useState(partner?.areaCode ?? null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const values = new FormData(form);
    const text = (name: string) => String(values.get(name) ?? '');
    const wish = {
      name: text('name'),
      contact: text('contact'),
      scopes: values.getAll('scopes').map(String),
      callsPerMinute: Number(text('callsPerMinute')),
      intakesPerDay: Number(text('intakesPerDay')),
      areaCode,
    };
    setFailure(undefined);
    setIsDone(false);
    try {
      if (partner) {
        await change({ variables: { input: { ...wish, id: partner.id, expectedVersion: partner.version } } });
      } else {
        const kind = text('kind') === 'INTAKE' ? 'INTAKE' : 'SYSTEM';
        await create({ variables: { input: { ...wish, code: text('code'), kind } } });
        form.reset();
        setAreaCode(null);
      }
      setIsDone(true);
    } catch (error) {
      setFailure(error);
    }
    onDone();
  };

  return (
    <form onSubmit={submit}>
      {isDone ? <Notice kind="success">{t('saved')}</Notice> : null}
      {failure === undefined ? null : <ErrorNotice error={failure} />}
      <div className="connections__form">
        {partner ? null : (
          <>
            <TextField
              label={t('code')}
              name="code"
              required
              hint={t('codeHint')}
              error={reasonOf('code')}
              autoComplete="off"
            />
            <SelectField label={t('kind')} name="kind" defaultValue="SYSTEM">
              <option value="SYSTEM">{t('kinds.SYSTEM')}</option>
              <option value="INTAKE">{t('kinds.INTAKE')}</option>
            </SelectField>
          </>
        )}
        <TextField label={t('name')} name="name" required error={reasonOf('name')} defaultValue={partner?.name} />
        <TextField
          label={t('contact')}
          name="contact"
          required
          error={reasonOf('contact')}
          defaultValue={partner?.contact}
        />
        <TextField
          label={t('callsPerMinute')}
          name="callsPerMinute"
          type="number"
          min={1}
          error={reasonOf('callsPerMinute')}
          defaultValue={partner?.callsPerMinute ?? 60}
        />
        <TextField
          label={t('intakesPerDay')}
          name="intakesPerDay"
          type="number"
          min={0}
          error={reasonOf('intakesPerDay')}
          defaultValue={partner?.intakesPerDay ?? 100}
        />
        <PartnerArea code={areaCode} error={reasonOf('areaCode')} onChoose={setAreaCode} />
        <fieldset>
          <legend>{t('scopes')}</legend>
          {SCOPES.map(([scope, words]) => (
            <label key={scope} className="connections__row">
              <input
                type="checkbox"
                name="scopes"
                value={scope}
                defaultChecked={partner?.scopes.includes(scope) ?? scope === 'dossier:read'}
              />
              {t(words)}
            </label>
          ))}
          {reasonOf('scopes') ? <p className="field__error">{reasonOf('scopes')}</p> : null}
        </fieldset>
      </div>
      <div className="connections__row">
        <Button type="submit" kind="primary" busy={creating.loading || changing.loading}>
          {partner ? t('save') : t('add')}
        </Button>
      </div>
    </form>
  );
}
