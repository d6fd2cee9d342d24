import { useReturnResultMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Sent, wasDoneByEarlierAttempt } from '../../../session/link/earlier-attempt';
import { useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { TextField } from '../../../ui/form/field';
import { ErrorNotice, Notice } from '../../../ui/page/page-state';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { readFailure } from '../../../ui/text/graphql-error';
import { useFailureText } from '../../../ui/text/use-failure-text';
import { useFieldWords } from '../../../ui/text/use-field-words';
import type { DossierRow } from '../../listing/use-keyset-rows';

interface ReturnRowProps {
  row: DossierRow;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  onDone: (row: DossierRow, receivedBy: string) => void;
  onReload: () => void;
}

/** One result waiting for its citizen; opened, it asks who takes it. */
export function ReturnRow({ row, open, onOpen, onClose, onDone, onReload }: ReturnRowProps) {
  const { t } = useTranslation(['worklist', 'returning']);
  const { t: c } = useTranslation('common');
  const canReturn = row.availableActions.includes('RETURN_RESULT');
  return (
    <li className={open ? 'returns__row returns__row--open' : 'returns__row'}>
      <div className="returns__what">
        <p>
          <strong>{row.applicant.fullName}</strong> <span>· {row.procedure.name}</span>
        </p>
        <p className="returns__line">
          <Link to={`/dossier/${row.code}`}>{row.code}</Link>
          {row.completedAt ? <span>{t('returning:ready', { when: formatDateTimeShort(row.completedAt) })}</span> : null}
          <span>{c(`returnBy.${row.returnBy}`)}</span>
          {row.outcome === 'REFUSED' ? <strong className="returns__refused">{t('returning:refused')}</strong> : null}
        </p>
      </div>
      {open ? (
        <ReturnForm row={row} onClose={onClose} onDone={onDone} onReload={onReload} />
      ) : canReturn ? (
        <Button onClick={onOpen} aria-label={`${t('returning:returnResult')}: ${row.applicant.fullName}, ${row.code}`}>
          {t('returning:returnResult')}
        </Button>
      ) : null}
    </li>
  );
}

/** Survives leaving the page: a clerk is called away between the name and the Enter. */
function draftKey(code: string): string {
  return `hcc.return.${code}`;
}

function storedName(code: string): string | null {
  try {
    return localStorage.getItem(draftKey(code));
  } catch {
    return null;
  }
}

function keepName(code: string, name: string | null): void {
  try {
    if (name === null) localStorage.removeItem(draftKey(code));
    else localStorage.setItem(draftKey(code), name);
  } catch {
    // Without storage the name lives as long as the form.
  }
}

type ReturnFormProps = Pick<ReturnRowProps, 'row' | 'onClose' | 'onDone' | 'onReload'>;

function ReturnForm({ row, onClose, onDone, onReload }: ReturnFormProps) {
  const { t } = useTranslation(['worklist', 'returning']);
  const words = useFieldWords();
  const { fullName } = useStaff();
  const field = useRef<HTMLInputElement>(null);
  const sent = useRef<Sent & { version: number }>({ times: 0, version: row.version });
  // Nearly always the applicant comes himself: his name stands there marked, Enter takes it, typing replaces it.
  const [name, setName] = useState(() => storedName(row.code) ?? row.applicant.fullName);
  const [authorisation, setAuthorisation] = useState('');
  const [empty, setEmpty] = useState(false);
  const [returnResult, { loading, error }] = useReturnResultMutation();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const isOther = name.trim() !== '' && name.trim() !== row.applicant.fullName;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const receivedBy = name.trim();
    setEmpty(receivedBy === '');
    if (receivedBy === '' || loading) return;
    if (sent.current.version !== row.version) sent.current = { times: 0, version: row.version };
    try {
      await returnResult({
        variables: {
          id: row.id,
          expectedVersion: row.version,
          receivedBy,
          authorisation: isOther ? authorisation.trim() || null : null,
        },
        context: { sent: sent.current },
      });
    } catch (caught) {
      // Else shown below from the mutation's own state.
      if (!wasDoneByEarlierAttempt(caught, sent.current, row.version, fullName)) return;
    }
    keepName(row.code, null);
    onDone(row, receivedBy);
  };
  const failure = error ? readFailure(error) : undefined;
  const refused = failure?.fields.find(({ path }) => path.split(/[.[\]]+/).includes('receivedBy'));
  const reason = refused && words(refused.reason);
  return (
    <form
      className="returns__form"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextField
        ref={field}
        label={t('returning:receivedBy')}
        hint={t('returning:receivedByHint')}
        required
        autoComplete="off"
        value={name}
        error={empty ? t('returning:required') : reason}
        onChange={(event) => {
          setName(event.target.value);
          keepName(row.code, event.target.value);
        }}
      />
      {isOther ? (
        <TextField
          label={t('returning:authorisation')}
          autoComplete="off"
          value={authorisation}
          onChange={(event) => setAuthorisation(event.target.value)}
        />
      ) : null}
      <div className="returns__buttons">
        <Button type="submit" kind="primary" busy={loading} shortcut="Enter">
          {t('returning:confirm')}
        </Button>
        <Button onClick={onClose}>{t('returning:cancel')}</Button>
      </div>
      {failure && !reason ? <ReturnProblem error={error} onReload={onReload} /> : null}
    </form>
  );
}

function ReturnProblem({ error, onReload }: { error: unknown; onReload: () => void }) {
  const { t } = useTranslation(['worklist', 'returning']);
  const failureText = useFailureText();
  const { code } = readFailure(error);
  if (code !== 'CONFLICT' && code !== 'ILLEGAL_ACTION') return <ErrorNotice error={error} />;
  return (
    <Notice kind="warning" actions={<Button onClick={onReload}>{t('reload')}</Button>}>
      {failureText(error)}
    </Notice>
  );
}
