import { useApolloClient } from '@apollo/client/react';
import { ManagedOfficeDocument, useChangeOfficeContactMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextField } from '../../ui/form/field';
import { ChangeError } from './change-error';
import type { Managed } from './managed-office';
import { useOfficeChange } from './use-office-change';

const FIELDS = ['phone', 'email', 'address'] as const;

/** How an office is reached; papers issued from now on and the public page say it at once. */
export function ContactPanel({ managed }: { managed: Managed }) {
  const { t } = useTranslation('offices');
  const { office, email, successor } = managed;
  const [isEdited, setEdited] = useState(false);
  const facts: [string, string | null][] = [
    [t('contact.address'), office.address],
    [t('contact.phone'), office.phone],
    [t('contact.email'), email],
  ];
  return (
    <section className="panel offices__panel" aria-labelledby="office-contact">
      <div className="offices__head">
        <h2 id="office-contact">{t('contact.title')}</h2>
        {successor || isEdited ? null : <Button onClick={() => setEdited(true)}>{t('contact.edit')}</Button>}
      </div>
      {isEdited ? (
        <ContactForm managed={managed} onDone={() => setEdited(false)} />
      ) : (
        <dl className="offices__facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value ?? <span className="muted">{t('missing')}</span>}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function ContactForm({ managed, onDone }: { managed: Managed; onDone: () => void }) {
  const { t } = useTranslation('offices');
  const { t: c } = useTranslation('common');
  const { office, email, version } = managed;
  const client = useApolloClient();
  const [draft, setDraft] = useState({ phone: office.phone ?? '', address: office.address ?? '', email: email ?? '' });
  const [change] = useChangeOfficeContactMutation();
  const changing = useOfficeChange(() => client.refetchQueries({ include: [ManagedOfficeDocument] }), FIELDS);
  const { busy, reason, run } = changing;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const variables = { officeId: office.id, expectedVersion: version, input: draft };
    if (await run(() => change({ variables }))) onDone();
  };
  return (
    <form className="offices__form" onSubmit={(event) => void save(event)} noValidate>
      {FIELDS.map((name) => (
        <TextField
          key={name}
          label={t(`contact.${name}`)}
          hint={name === 'phone' ? t('contact.phoneHint') : undefined}
          required={name === 'address'}
          type={name === 'phone' ? 'tel' : name === 'email' ? 'email' : 'text'}
          value={draft[name]}
          error={reason(name)}
          className={name === 'address' ? 'offices__wide' : undefined}
          onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
        />
      ))}
      <p className="muted offices__wide">{t('contact.effect')}</p>
      <ChangeError change={changing} />
      <div className="offices__actions offices__wide">
        <Button kind="primary" type="submit" busy={busy}>
          {t('save')}
        </Button>
        <Button onClick={onDone}>{c('action.cancel')}</Button>
      </div>
    </form>
  );
}
