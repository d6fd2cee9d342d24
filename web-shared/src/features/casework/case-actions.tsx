import type { CaseEventKind, CaseState } from '@hcc/shared-schema/generated/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextAreaField } from '../../ui/form/field';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { ErrorNotice } from '../../ui/page/page-state';
import { readFailure } from '../../ui/text/graphql-error';
import { useFieldWords } from '../../ui/text/use-field-words';

/** These need words; the dialog asks for them. */
const WITH_NOTE = [
  'FORWARDED',
  'ASKED_BACK',
  'REPLIED',
  'ANSWERED',
  'REOPENED',
  'PUBLISHED',
  'PROPOSED',
  'SENT_BACK',
  'DECLINED',
] as const;
type WithNote = (typeof WITH_NOTE)[number];
const needsNote = (kind: CaseEventKind): kind is WithNote => WITH_NOTE.some((each) => each === kind);

/** The step that the case waits for stands out. */
const MAIN: readonly CaseEventKind[] = ['TAKEN', 'ANSWERED', 'REPLIED', 'PROPOSED'];

interface CaseActionsProps {
  actions: readonly CaseEventKind[];
  state: CaseState;
  /** What there is of an answer: given, or drafted. */
  answer: string | null;
  /** What of an action's input the room asks for beside the words; `ready` is false until it is chosen. */
  extra?: Partial<Record<CaseEventKind, { fields: ReactNode; ready: boolean }>>;
  onAct: (kind: CaseEventKind, note: string | null) => Promise<unknown>;
  /** More buttons of the room. */
  children?: ReactNode;
}

/** What the server offers to do; what needs words, or something chosen, asks for it in a dialog. */
export function CaseActions({ actions, state, answer, extra = {}, onAct, children }: CaseActionsProps) {
  const { t } = useTranslation('casework');
  const [asked, setAsked] = useState<CaseEventKind>();
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState<CaseEventKind>();
  if (actions.length === 0 && !children) return null;
  const label = (kind: CaseEventKind) => {
    if (kind === 'ANSWERED' && state === 'ANSWERED') return t('correct');
    return kind === 'ANSWERED' && state === 'PROPOSED' ? t('approve') : t(`actions.${kind}`);
  };
  // What is put right, approved or written anew begins with what is there.
  const goesOn = (kind: CaseEventKind) =>
    kind === 'PROPOSED' || (kind === 'ANSWERED' && (state === 'ANSWERED' || state === 'PROPOSED'));
  const act = async (kind: CaseEventKind, note: string | null) => {
    setBusy(kind);
    setFailure(undefined);
    await onAct(kind, note).then(
      () => setAsked(undefined),
      (error: unknown) => setFailure(error),
    );
    setBusy(undefined);
  };
  const start = (kind: CaseEventKind) => {
    setFailure(undefined);
    if (needsNote(kind) || extra[kind]) setAsked(kind);
    else void act(kind, null);
  };
  return (
    <div className="casework__actions">
      {actions.map((kind) => (
        <Button
          key={kind}
          kind={MAIN.includes(kind) && state !== 'ANSWERED' ? 'primary' : 'default'}
          busy={busy === kind}
          onClick={() => start(kind)}
        >
          {label(kind)}
        </Button>
      ))}
      {children}
      {failure !== undefined && !asked ? <ErrorNotice error={failure} /> : null}
      {asked ? (
        <ActionDialog
          kind={asked}
          title={label(asked)}
          first={goesOn(asked) ? (answer ?? '') : ''}
          extra={extra[asked]}
          failure={failure}
          busy={busy === asked}
          onClose={() => setAsked(undefined)}
          onSend={(note) => void act(asked, note)}
        />
      ) : null}
    </div>
  );
}

interface ActionDialogProps {
  kind: CaseEventKind;
  title: string;
  first: string;
  extra?: { fields: ReactNode; ready: boolean };
  failure: unknown;
  busy: boolean;
  onClose: () => void;
  onSend: (note: string | null) => void;
}

function ActionDialog({ kind, title, first, extra, failure, busy, onClose, onSend }: ActionDialogProps) {
  const { t } = useTranslation('casework');
  const { t: c } = useTranslation('common');
  const words = useFieldWords();
  const [note, setNote] = useState(first);
  const [isMissing, setMissing] = useState(false);
  const wrong = failure === undefined ? [] : readFailure(failure).fields;
  const isUnready = !(extra?.ready ?? true);
  const send = () => {
    const isEmpty = needsNote(kind) && note.trim() === '';
    setMissing(isEmpty || isUnready);
    if (!isEmpty && !isUnready) onSend(needsNote(kind) ? note : null);
  };
  return (
    <Dialog title={title.replace('…', '')} onClose={onClose} wide={kind === 'ANSWERED' || kind === 'PROPOSED'}>
      {extra?.fields}
      {isMissing && isUnready ? (
        <p className="field__error" role="alert">
          {t('chooseFirst')}
        </p>
      ) : null}
      {needsNote(kind) ? (
        <TextAreaField
          label={t(`notes.${kind}`)}
          rows={kind === 'ANSWERED' || kind === 'PROPOSED' ? 10 : 4}
          required
          value={note}
          error={isMissing && note.trim() === '' ? t('missing') : undefined}
          onChange={(event) => setNote(event.target.value)}
        />
      ) : null}
      {wrong.length > 0 ? (
        <p className="field__error" role="alert">
          {wrong.map(({ reason }) => words(reason)).join(' ')}
        </p>
      ) : failure === undefined ? null : (
        <ErrorNotice error={failure} />
      )}
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="primary" busy={busy} onClick={send}>
          {title.replace('…', '')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
