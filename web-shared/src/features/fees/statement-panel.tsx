import { useApolloClient } from '@apollo/client/react';
import {
  DossierMoneyDocument,
  type DossierMoneyQuery,
  useAssignTransferMutation,
  useImportStatementMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { TextField } from '../../ui/form/field';
import { FilePick } from '../../ui/form/file-pick';
import { Notice } from '../../ui/page/page-state';
import { formatDate } from '../../ui/text/date-format';
import { formatDong } from '../../ui/text/number-format';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import { AccountSums } from './account-sums';
import { AsideTransfers, SetAside } from './set-aside';
import type { Cash } from './till-panel';

interface StatementProps {
  cash: Cash;
  onChanged: () => void;
}

/** The bank's statement, and what of it nobody knows. */
export function StatementPanel({ cash, onChanged }: StatementProps) {
  const { t } = useTranslation('fees');
  const { can } = useSession();
  const mayTake = can('money:take');
  return (
    <section className="panel" aria-label={t('open.statement')}>
      <h2>{t('open.statement')}</h2>
      {mayTake ? <ImportForm onChanged={onChanged} /> : null}
      <AccountSums rows={cash.account} />
      {cash.unmatched.length > 0 ? (
        <>
          <h3>{t('open.unmatched')}</h3>
          <ul>
            {cash.unmatched.map((row) => (
              <Unmatched key={row.id} row={row} mayAssign={mayTake} onChanged={onChanged} />
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
      <AsideTransfers onChanged={onChanged} />
    </section>
  );
}

/** A statement that comes again changes nothing. */
function ImportForm({ onChanged }: Pick<StatementProps, 'onChanged'>) {
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
  );
}

interface UnmatchedProps {
  row: Cash['unmatched'][number];
  /** Whether the person takes money; who only decides about it sets lines aside. */
  mayAssign: boolean;
  onChanged: () => void;
}

function Unmatched({ row, mayAssign, onChanged }: UnmatchedProps) {
  const { t } = useTranslation('fees');
  const { at, amountDong, text, transactionKey: key } = row;
  return (
    <li>
      <p>{t('open.unmatchedLine', { when: formatDate(at), amount: formatDong(amountDong), text, key })}</p>
      <div className="fees__tools">
        {mayAssign ? <AssignForm id={row.id} onChanged={onChanged} /> : null}
        <SetAside row={row} onChanged={onChanged} />
      </div>
    </li>
  );
}

/** By the dossier's code: its first fee that is still owed. */
function AssignForm({ id, onChanged }: { id: string; onChanged: () => void }) {
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
      await assign({ variables: { id, dutyId: duty.id } });
      onChanged();
    } catch (error) {
      setProblem(refusal(error));
    }
  };
  return (
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
  );
}
