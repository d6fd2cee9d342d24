import {
  type RolePoliciesQuery,
  useRolePoliciesQuery,
  useSetRolePolicyMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useStaff } from '@hcc/web-shared/src/session/session-provider';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Policy = RolePoliciesQuery['rolePolicies'][number];

/** Which roles sign in with a second factor only. */
export function RolePolicies() {
  const { t } = useTranslation('accounts');
  const { t: s } = useTranslation('staff');
  const { data, error, refetch } = useRolePoliciesQuery({ fetchPolicy: 'cache-and-network' });
  const [save, { data: saved }] = useSetRolePolicyMutation();
  const [asking, setAsking] = useState<Policy>();
  const [failure, setFailure] = useState<unknown>();
  const policies = saved?.setRolePolicy ?? data?.rolePolicies;

  const set = async (role: Policy['role'], requiresSecondFactor: boolean) => {
    setAsking(undefined);
    setFailure(undefined);
    await save({ variables: { role, requiresSecondFactor } }).catch(setFailure);
  };

  const columns: TableColumn<Policy>[] = [
    {
      key: 'role',
      header: t('roleColumn'),
      rowHeader: true,
      cell: ({ role }) => (
        <>
          {s(`role.${role}`)} <span className="muted">· {t(`roleText.${role}`)}</span>
        </>
      ),
    },
    { key: 'people', header: t('howMany'), numeric: true, cell: ({ people }) => formatNumber(people) },
    { key: 'enrolled', header: t('enrolled'), numeric: true, cell: ({ enrolled }) => formatNumber(enrolled) },
    {
      key: 'required',
      header: t('required'),
      cell: (policy) => (
        <input
          type="checkbox"
          aria-label={t('requireOf', { role: s(`role.${policy.role}`) })}
          checked={policy.requiresSecondFactor}
          onChange={() => (policy.requiresSecondFactor ? void set(policy.role, false) : setAsking(policy))}
        />
      ),
    },
  ];

  return (
    <section className="panel" aria-labelledby="role-policies">
      <h2 id="role-policies">{t('policyTitle')}</h2>
      <div className="profile__stack">
        <p>{t('policyText')}</p>
        {failure === undefined ? null : <ErrorNotice error={failure} />}
        {error && !policies ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
        {!policies && !error ? <Skeleton rows={6} shape="table" /> : null}
        {policies ? (
          <SimpleTable
            columns={columns}
            rows={policies}
            rowKey={({ role }) => role}
            caption={t('policyTitle')}
            hideCaption
          />
        ) : null}
      </div>
      {asking ? (
        <AskFirst policy={asking} onConfirm={() => void set(asking.role, true)} onClose={() => setAsking(undefined)} />
      ) : null}
    </section>
  );
}

type AskProps = { policy: Policy; onConfirm: () => void; onClose: () => void };

/** It stops people in the middle of their work, so it says how many. */
function AskFirst({ policy, onConfirm, onClose }: AskProps) {
  const { t } = useTranslation('accounts');
  const { t: s } = useTranslation('staff');
  const { t: c } = useTranslation('common');
  const { roles } = useStaff();
  return (
    <Dialog title={t('askTitle', { role: s(`role.${policy.role}`) })} onClose={onClose}>
      <p>{t('askText', { count: policy.people - policy.enrolled })}</p>
      {roles.includes(policy.role) ? <p>{t('askYourself')}</p> : null}
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="primary" onClick={onConfirm}>
          {t('askConfirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
