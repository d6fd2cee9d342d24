import {
  AuditRetentionDocument,
  useAuditRetentionQuery,
  useSetAuditRetentionMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { useFailureText } from '@hcc/web-shared/src/ui/text/use-failure-text';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** For how long the trail is kept; an administrator may say another time. */
export function Retention() {
  const { t } = useTranslation('audit');
  const { can } = useSession();
  const failureText = useFailureText();
  const { data } = useAuditRetentionQuery({ fetchPolicy: 'cache-and-network' });
  const [save, { loading, error }] = useSetAuditRetentionMutation({ refetchQueries: [AuditRetentionDocument] });
  const [draft, setDraft] = useState<string>();
  const months = data?.auditRetentionMonths;
  if (months === undefined) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await save({ variables: { months: Number(draft) } }).catch(() => undefined);
    if (saved?.data) setDraft(undefined);
  };
  if (draft === undefined) {
    return (
      <p className="trail__retention muted">
        {t('kept', { count: months })}
        {can('admin:manage') ? (
          <Button size="small" className="no-print" onClick={() => setDraft(String(months))}>
            {t('changeKept')}
          </Button>
        ) : null}
      </p>
    );
  }
  return (
    <form noValidate className="trail__retention no-print" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('keptFor')}
        type="number"
        min={12}
        max={240}
        value={draft}
        error={error ? failureText(error) : undefined}
        onChange={({ target }) => setDraft(target.value)}
      />
      <Button type="submit" kind="primary" busy={loading}>
        {t('saveKept')}
      </Button>
      <Button onClick={() => setDraft(undefined)}>{t('leaveKept')}</Button>
    </form>
  );
}
