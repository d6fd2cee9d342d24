import { type OfficeAccountsQuery, useOfficeAccountsQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextField } from '../../ui/form/field';
import { Dialog } from '../../ui/page/dialog';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { matchesText } from '../../ui/text/plain-text';
import { AccountForm } from './account-form';

type OfficeAccount = OfficeAccountsQuery['officeAccounts'][number];

/** A province has some six hundred desks: what is looked for is typed. */
const SHOWN = 15;

/** The accounts of all offices that I answer for: who has none, and what each of them is. */
export function OfficeAccounts() {
  const { t } = useTranslation('fees');
  const { data, error, refetch } = useOfficeAccountsQuery({ fetchPolicy: 'cache-and-network' });
  const [text, setText] = useState('');
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [open, setOpen] = useState<string>();
  const all = data?.officeAccounts ?? [];
  const missing = all.filter(({ account }) => !account);
  const found = (onlyMissing ? missing : all).filter(({ officeName }) => matchesText(officeName, text));
  const chosen = all.find(({ officeId }) => officeId === open);
  const again = async () => void (await refetch());
  return (
    <section className="panel" aria-label={t('accounts.title')}>
      <h2>{t('accounts.title')}</h2>
      {data ? null : error ? (
        <ErrorNotice error={error} onRetry={() => void again()} />
      ) : (
        <Skeleton rows={6} shape="table" />
      )}
      {data ? (
        <>
          <p className="muted">{t('accounts.lead', { offices: all.length, missing: missing.length })}</p>
          <div className="cash__head">
            <TextField label={t('accounts.search')} value={text} onChange={(event) => setText(event.target.value)} />
            <label>
              <input type="checkbox" checked={onlyMissing} onChange={({ target }) => setOnlyMissing(target.checked)} />{' '}
              {t('accounts.onlyMissing')}
            </label>
          </div>
          {found.length === 0 ? <Empty title={t('accounts.noneFound')}>{t('accounts.noneFoundHint')}</Empty> : null}
          {found.length > 0 ? <List rows={found.slice(0, SHOWN)} onOpen={setOpen} /> : null}
          {found.length > SHOWN ? <p className="muted">{t('accounts.more', { rest: found.length - SHOWN })}</p> : null}
        </>
      ) : null}
      {chosen ? (
        <Dialog title={t('accounts.of', { name: chosen.officeName })} onClose={() => setOpen(undefined)}>
          <AccountForm officeId={chosen.officeId} known={chosen.account} onSaved={again} />
        </Dialog>
      ) : null}
    </section>
  );
}

function List({ rows, onOpen }: { rows: readonly OfficeAccount[]; onOpen: (officeId: string) => void }) {
  const { t } = useTranslation('fees');
  return (
    <SimpleTable
      caption={t('accounts.title')}
      hideCaption
      rows={rows}
      rowKey={({ officeId }) => officeId}
      columns={[
        { key: 'office', header: t('accounts.office'), rowHeader: true, cell: ({ officeName }) => officeName },
        {
          key: 'account',
          header: t('accounts.account'),
          cell: ({ account }) =>
            account ? `${account.bankName} · ${account.accountNumber} · ${account.accountName}` : t('accounts.none'),
        },
        {
          key: 'change',
          header: t('accounts.change'),
          cell: ({ officeId, officeName }) => (
            <Button
              size="small"
              aria-label={t('accounts.changeOf', { name: officeName })}
              onClick={() => onOpen(officeId)}
            >
              {t('accounts.change')}
            </Button>
          ),
        },
      ]}
    />
  );
}
