import { useApolloClient } from '@apollo/client/react';
import { AccountDocument, type AccountPartsFragment, type AccountQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { ErrorNotice } from '@hcc/web-shared/src/ui/page/page-state';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountActions } from './account-actions';

type Found = { account: AccountPartsFragment } | { missing: true } | { error: unknown };

/** Finds somebody who cannot get in, and helps. */
export function AccountHelp() {
  const { t } = useTranslation('accounts');
  const client = useApolloClient();
  const [username, setUsername] = useState('');
  const [found, setFound] = useState<Found>();
  const [busy, setBusy] = useState(false);

  const find = async (event: FormEvent) => {
    event.preventDefault();
    if (username.trim() === '') return;
    setBusy(true);
    try {
      const variables = { username };
      // Never from the cache: somebody else may have helped a minute ago.
      const { data } = await client.query<AccountQuery>({
        query: AccountDocument,
        variables,
        fetchPolicy: 'no-cache',
      });
      setFound(data ? { account: data.account } : { missing: true });
    } catch (error) {
      setFound(readFailure(error).code === 'NOT_FOUND' ? { missing: true } : { error });
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="panel" aria-labelledby="account-help">
      <h2 id="account-help">{t('accountTitle')}</h2>
      <div className="profile__stack">
        <p>{t('accountText')}</p>
        <form className="profile__form" onSubmit={find} noValidate>
          <TextField
            label={t('username')}
            name="account"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={username}
            error={found && 'missing' in found ? t('notFound') : undefined}
            onChange={(event) => setUsername(event.target.value)}
          />
          <div>
            <Button type="submit" busy={busy}>
              {t('find')}
            </Button>
          </div>
        </form>
        {found && 'error' in found ? <ErrorNotice error={found.error} /> : null}
        {found && 'account' in found ? (
          <AccountActions
            key={found.account.username}
            account={found.account}
            onChange={(account) => setFound({ account })}
          />
        ) : null}
      </div>
    </section>
  );
}
