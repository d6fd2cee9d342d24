import {
  type AdminGrantPartsFragment,
  useAdminGrantsQuery,
  useConfirmAdminGrantMutation,
  useRefuseAdminGrantMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormDialog } from './form-dialog';

interface Props {
  /** Of one person only. */
  username?: string;
  onChange: () => void;
}

type Asked = { grant: AdminGrantPartsFragment; gives: boolean };

/** Who is to administer and waits for a second administrator; nothing where nobody does. */
export function AdminGrants({ username, onChange }: Props) {
  const { t } = useTranslation('accounts');
  const { data, error, refetch } = useAdminGrantsQuery({ fetchPolicy: 'cache-and-network' });
  const [confirm] = useConfirmAdminGrantMutation();
  const [refuse] = useRefuseAdminGrantMutation();
  const [asked, setAsked] = useState<Asked>();
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const grants = (data?.adminGrants ?? []).filter((grant) => !username || grant.username === username);
  if (grants.length === 0 && !asked) return null;
  return (
    <section className="panel people__waiting" aria-labelledby="admin-grants">
      <h2 id="admin-grants">{t('grant.title')}</h2>
      <ul className="people__lines">
        {grants.map((grant) => {
          const { id, fullName, office, kind, reason, askedAt, askedBy, mayConfirm } = grant;
          return (
            <li key={id}>
              {username ? (
                <strong>{fullName}</strong>
              ) : (
                <Link to={`/accounts/${encodeURIComponent(grant.username)}`}>{fullName}</Link>
              )}{' '}
              · {office.name} · {kind === 'ROLE' ? reason : t(`grant.kinds.${kind}`)}
              <span className="people__small">{t('grant.asked', { who: askedBy, when: formatDateTime(askedAt) })}</span>
              <span className="people__actions">
                {mayConfirm ? (
                  <Button
                    size="small"
                    kind="primary"
                    aria-label={t('grant.confirmOf', { name: fullName })}
                    onClick={() => setAsked({ grant, gives: true })}
                  >
                    {t('grant.confirm')}
                  </Button>
                ) : (
                  <span className="people__warn">{t('grant.otherPerson')}</span>
                )}
                <Button
                  size="small"
                  aria-label={t('grant.refuseOf', { name: fullName })}
                  onClick={() => setAsked({ grant, gives: false })}
                >
                  {t(mayConfirm ? 'grant.refuse' : 'grant.takeBack')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {asked ? (
        <FormDialog
          danger={!asked.gives}
          title={t(asked.gives ? 'grant.confirmTitle' : 'grant.refuseTitle', { name: asked.grant.fullName })}
          save={t(asked.gives ? 'grant.confirm' : 'grant.refuse')}
          missing={() => undefined}
          send={async () => {
            const variables = { id: asked.grant.id };
            try {
              await (asked.gives ? confirm({ variables }) : refuse({ variables }));
            } finally {
              void refetch();
              onChange();
            }
          }}
          onClose={() => setAsked(undefined)}
        >
          <p>{t(asked.gives ? `grant.confirmTexts.${asked.grant.kind}` : 'grant.refuseText')}</p>
        </FormDialog>
      ) : null}
    </section>
  );
}
