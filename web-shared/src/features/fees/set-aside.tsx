import {
  useSetAsideTransfersQuery,
  useSetTransferAsideMutation,
  useTakeTransferBackMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextAreaField } from '../../ui/form/field';
import { pageAfter } from '../../ui/page/page-after';
import { ErrorNotice, Notice } from '../../ui/page/page-state';
import { formatDate, formatDateTime } from '../../ui/text/date-format';
import { formatDong } from '../../ui/text/number-format';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import { MoneyForm } from './money-form';
import type { Cash } from './till-panel';

const PAGE_ROWS = 20;
const AFTER = { refetchQueries: ['SetAsideTransfers'] };

interface SetAsideProps {
  row: Cash['unmatched'][number];
  onChanged: () => void;
}

/** A line that is for nothing here leaves the open ones, with the reason why. */
export function SetAside({ row, onChanged }: SetAsideProps) {
  const { t } = useTranslation('fees');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [setAside, { loading, error }] = useSetTransferAsideMutation(AFTER);
  const { reasonOf } = useFieldReasons(error, t('wrong'));
  const { id, at, amountDong, text, transactionKey: key } = row;
  const send = async () => {
    await setAside({ variables: { id, reason } });
    setOpen(false);
    onChanged();
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('aside.open')}
      </Button>
      {isOpen ? (
        <MoneyForm
          title={t('aside.title')}
          confirm={t('aside.confirm')}
          error={reasonOf('reason') ? undefined : error}
          busy={loading}
          onClose={() => setOpen(false)}
          onSend={send}
        >
          <p>{t('open.unmatchedLine', { when: formatDate(at), amount: formatDong(amountDong), text, key })}</p>
          <TextAreaField
            label={t('aside.reason')}
            hint={t('aside.hint')}
            required
            rows={2}
            value={reason}
            error={reasonOf('reason')}
            onChange={(event) => setReason(event.target.value)}
          />
        </MoneyForm>
      ) : null}
    </>
  );
}

/** What was set aside: why, by whom and when; each may be taken back among the open ones. */
export function AsideTransfers({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation('fees');
  const { t: c } = useTranslation('common');
  const refusal = useRefusalText();
  const { data, error, loading, fetchMore, refetch } = useSetAsideTransfersQuery({
    variables: { first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  const [takeBack, { loading: busy, error: refused }] = useTakeTransferBackMutation(AFTER);
  if (!data) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null;
  const { nodes, totalCount, pageInfo } = data.setAsideTransfers;
  if (totalCount === 0) return null;
  const back = (id: string) =>
    void takeBack({ variables: { id } })
      .then(onChanged)
      .catch(() => undefined);
  return (
    <>
      <h3>{t('aside.list', { count: totalCount })}</h3>
      {refused ? <Notice kind="error">{refusal(refused)}</Notice> : null}
      <ul>
        {nodes.map(({ id, at, amountDong, text, transactionKey: key, asideReason, asideBy, asideAt }) => (
          <li key={id}>
            <p>{t('open.unmatchedLine', { when: formatDate(at), amount: formatDong(amountDong), text, key })}</p>
            <p className="muted">
              {t('aside.why', { reason: asideReason, who: asideBy, when: formatDateTime(asideAt) })}
            </p>
            <p className="fees__tools">
              <Button size="small" busy={busy} onClick={() => back(id)}>
                {t('aside.back')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage ? (
        <Button
          size="small"
          busy={loading}
          onClick={() => void fetchMore(pageAfter('setAsideTransfers', data)).catch(() => undefined)}
        >
          {c('action.more')}
        </Button>
      ) : null}
    </>
  );
}
