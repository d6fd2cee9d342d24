import { useApolloClient } from '@apollo/client/react';
import {
  DossierMoneyDocument,
  type DossierMoneyQuery,
  useAssignTransferMutation,
  useDecideRefundMutation,
  useImportStatementMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { TextField } from '../../ui/form/field';
import { FilePick } from '../../ui/form/file-pick';
import { Notice } from '../../ui/page/page-state';
import { formatDate } from '../../ui/text/date-format';
import { formatDong } from '../../ui/text/number-format';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import type { Cash } from './till-panel';

/** Of those that I do not decide. */
const OPEN_WORDS = {
  ASKED: 'open.own',
  SENDING: 'open.sending',
  PAID: 'open.sending',
  REFUSED: 'open.refusedThere',
} as const;

interface OpenProps {
  cash: Cash;
  onChanged: () => void;
}

/** Money that a second person lets go back. */
export function RefundsPanel({ cash, onChanged }: OpenProps) {
  const { t } = useTranslation('fees');
  const refusal = useRefusalText();
  const [decide, { loading, error }] = useDecideRefundMutation();
  if (cash.refunds.length === 0) return null;
  const say = (id: string, accepted: boolean) =>
    void decide({ variables: { id, accepted } })
      .then(onChanged)
      .catch(() => undefined);
  return (
    <section className="panel" aria-label={t('open.refunds')}>
      <h2>{t('open.refunds')}</h2>
      {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
      <ul>
        {cash.refunds.map(({ id, amountDong, payer, dossierCode, reason, askedBy, mayDecide, isStuck, state }) => (
          <li key={id}>
            <p>
              <Link to={`/dossier/${dossierCode}`}>{dossierCode}</Link>{' '}
              {t('open.refund', { amount: formatDong(amountDong), payer, reason, who: askedBy })}
            </p>
            {isStuck ? <p>{t('open.stuck')}</p> : null}
            {mayDecide ? (
              <p className="fees__tools">
                <Button size="small" kind="primary" busy={loading} onClick={() => say(id, true)}>
                  {t(isStuck ? 'open.wentBack' : 'open.accept')}
                </Button>
                <Button size="small" busy={loading} onClick={() => say(id, false)}>
                  {t(isStuck ? 'open.didNot' : 'open.refuse')}
                </Button>
              </p>
            ) : (
              <p className="muted">{t(isStuck ? 'open.own' : OPEN_WORDS[state])}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Postage that no parcel will use, since the result goes another way: each leads to its dossier. */
export function IdlePostagePanel({ cash: { idlePostage } }: Pick<OpenProps, 'cash'>) {
  const { t } = useTranslation('fees');
  if (idlePostage.length === 0) return null;
  return (
    <section className="panel" aria-label={t('open.idlePostage')}>
      <h2>{t('open.idlePostage')}</h2>
      <p className="muted">{t('open.idleLead')}</p>
      <ul>
        {idlePostage.map(({ dossierCode, applicant, amountDong }) => (
          <li key={dossierCode}>
            <Link to={`/dossier/${dossierCode}`}>{dossierCode}</Link> · {applicant} · {formatDong(amountDong)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The bank's statement, and what of it nobody knows. */
export function StatementPanel({ cash, onChanged }: OpenProps) {
  const { t } = useTranslation('fees');
  const refusal = useRefusalText();
  const [file, setFile] = useState<File>();
  const [send, { loading, error, data }] = useImportStatementMutation();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file || loading) return;
    await send({ variables: { text: await file.text() } });
    onChanged();
  };
  return (
    <section className="panel" aria-label={t('open.statement')}>
      <h2>{t('open.statement')}</h2>
      <form className="fees__form" onSubmit={(event) => void submit(event).catch(() => undefined)}>
        <FilePick
          label={t('open.file')}
          hint={t('open.statementHint')}
          choose={t('open.choose')}
          none={t('open.noFile')}
          accept=".csv,text/csv"
          onPick={setFile}
        />
        {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
        {data ? <Notice kind="success">{t('open.result', data.importStatement)}</Notice> : null}
        <div className="fees__tools">
          <Button type="submit" busy={loading} disabled={!file}>
            {t('open.import')}
          </Button>
        </div>
      </form>
      {cash.unmatched.length > 0 ? (
        <>
          <h3>{t('open.unmatched')}</h3>
          <ul>
            {cash.unmatched.map((row) => (
              <Unmatched key={row.id} row={row} onChanged={onChanged} />
            ))}
          </ul>
          {cash.olderUnmatched > 0 ? (
            <p className="muted">{t('open.olderUnmatched', { count: cash.olderUnmatched })}</p>
          ) : null}
        </>
      ) : null}
      {cash.unproven.length > 0 ? (
        <>
          <h3>{t('open.unproven')}</h3>
          <p className="muted">{t('open.unprovenLead')}</p>
          <ul>
            {cash.unproven.map(({ dossierCode: code, payer, amountDong, at, cashier: who, receiptNumber }) => (
              <li key={`${code} ${receiptNumber}`}>
                <Link to={`/dossier/${code}`}>{code}</Link>{' '}
                {t('open.unprovenLine', {
                  number: receiptNumber,
                  amount: formatDong(amountDong),
                  payer,
                  who,
                  when: formatDate(at),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** By the dossier's code: its first fee that is still owed. */
function Unmatched({ row, onChanged }: { row: Cash['unmatched'][number]; onChanged: () => void }) {
  const { t } = useTranslation('fees');
  const client = useApolloClient();
  const refusal = useRefusalText();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const [assign, { loading }] = useAssignTransferMutation();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === '' || loading) return;
    try {
      const { data } = await client.query<DossierMoneyQuery>({
        query: DossierMoneyDocument,
        variables: { code: code.trim() },
        fetchPolicy: 'network-only',
      });
      const duty = data?.dossierMoney.duties.find((each) => each.id !== null && !each.isPaid);
      if (!duty?.id) return setProblem(t('open.noDuty'));
      await assign({ variables: { id: row.id, dutyId: duty.id } });
      onChanged();
    } catch (error) {
      setProblem(refusal(error));
    }
  };
  const { at, amountDong, text, transactionKey: key } = row;
  return (
    <li>
      <p>{t('open.unmatchedLine', { when: formatDate(at), amount: formatDong(amountDong), text, key })}</p>
      <form className="fees__tools" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('open.assignTo')}
          hideLabel
          placeholder={t('open.assignTo')}
          value={code}
          error={problem}
          onChange={(event) => setCode(event.target.value)}
        />
        <Button type="submit" size="small" busy={loading}>
          {t('open.assign')}
        </Button>
      </form>
    </li>
  );
}
