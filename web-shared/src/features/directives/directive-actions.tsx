import {
  type DirectiveAction,
  type DirectiveWholeFragment,
  useActOnDirectiveMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextAreaField } from '../../ui/form/field';
import { ErrorNotice, Notice } from '../../ui/page/page-state';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { FileField, uploadAll } from '../files/attach/file-field';
import { DeadlineField, deadlineInput, newDeadline } from './deadline-field';

/** What is said with an action: nothing, or a note that may or must be there, or a deadline too. */
const ASKS: Record<DirectiveAction, { note: 'none' | 'optional' | 'required'; deadline?: boolean }> = {
  ACKNOWLEDGE: { note: 'none' },
  REPORT: { note: 'required' },
  ASK_EXTENSION: { note: 'required', deadline: true },
  ACCEPT: { note: 'optional' },
  RETURN: { note: 'required', deadline: true },
  GRANT_EXTENSION: { note: 'optional' },
  REFUSE_EXTENSION: { note: 'required' },
  CANCEL: { note: 'required' },
};
const MAIN: readonly DirectiveAction[] = ['ACKNOWLEDGE', 'REPORT', 'ACCEPT', 'GRANT_EXTENSION'];

interface DirectiveActionsProps {
  directive: DirectiveWholeFragment;
  onRefresh: () => void;
}

/** The actions that the server offers; those that ask for words open a form. */
export function DirectiveActions({ directive, onRefresh }: DirectiveActionsProps) {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  const { id, version, actions } = directive;
  const [open, setOpen] = useState<DirectiveAction>();
  const [act, { loading, error }] = useActOnDirectiveMutation();
  const run = (action: DirectiveAction, more: object = {}) =>
    act({ variables: { input: { id, expectedVersion: version, action, ...more } } }).then(
      () => setOpen(undefined),
      () => undefined,
    );
  if (actions.length === 0) return null;
  const main = MAIN.find((action) => actions.includes(action));
  return (
    <>
      <div className="directive__actions">
        {actions.map((action) => (
          <Button
            key={action}
            kind={action === main ? 'primary' : action === 'CANCEL' ? 'danger' : 'default'}
            busy={loading && open === undefined}
            aria-expanded={ASKS[action].note === 'none' ? undefined : action === open}
            onClick={() => (ASKS[action].note === 'none' ? void run(action) : setOpen(action))}
          >
            {t(`action.${action}`)}
          </Button>
        ))}
      </div>
      {open ? (
        <ActionForm
          key={open}
          action={open}
          busy={loading}
          error={error}
          onSend={(more) => void run(open, more)}
          onClose={() => setOpen(undefined)}
          onRefresh={onRefresh}
        />
      ) : error ? (
        <ErrorNotice error={error} onRetry={onRefresh} />
      ) : null}
    </>
  );
}

/** The server's own words of why it does not take a file. */
const uploadWords = (problem: unknown): string => (problem instanceof Error ? problem.message : '');

interface ActionFormProps {
  action: DirectiveAction;
  busy: boolean;
  error: unknown;
  onSend: (more: object) => void;
  onClose: () => void;
  onRefresh: () => void;
}

function ActionForm({ action, busy, error, onSend, onClose, onRefresh }: ActionFormProps) {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  const { t: c } = useTranslation('common');
  const asks = ASKS[action];
  const [note, setNote] = useState('');
  const [deadline, setDeadline] = useState(newDeadline);
  const [files, setFiles] = useState<File[]>([]);
  const [sending, setSending] = useState(false);
  const [uploadError, setUploadError] = useState<unknown>();
  const { isRefused, reasonOf } = useFieldReasons(error, t('wrong'));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setUploadError(undefined);
    setSending(true);
    try {
      const uploadIds = await uploadAll(files);
      onSend({
        note: note.trim() || null,
        ...(asks.deadline ? deadlineInput(deadline) : {}),
        ...(uploadIds.length > 0 ? { uploadIds } : {}),
      });
    } catch (problem) {
      setUploadError(problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <form className="directive__form" onSubmit={(event) => void send(event)} aria-label={t(`action.${action}`)}>
      {error && !isRefused ? <ErrorNotice error={error} onRetry={onRefresh} /> : null}
      <TextAreaField
        label={t(`noteOf.${action}` as 'noteOf.REPORT')}
        required={asks.note === 'required'}
        rows={4}
        autoFocus
        value={note}
        error={reasonOf('note')}
        onChange={({ target }) => setNote(target.value)}
      />
      {action === 'REPORT' ? <FileField label={t('files.label')} files={files} onChange={setFiles} /> : null}
      {uploadError ? <Notice kind="error">{uploadWords(uploadError) || t('files.failed')}</Notice> : null}
      {asks.deadline ? <DeadlineField draft={deadline} reasonOf={reasonOf} onChange={setDeadline} /> : null}
      <div className="directive__actions">
        <Button kind="primary" type="submit" busy={busy || sending}>
          {t(`action.${action}`)}
        </Button>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
      </div>
    </form>
  );
}
