import './declined.css';
import { type DeclineRequestMutation, useDeclineRequestMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../ui/form/button';
import { TextAreaField } from '../../../ui/form/field';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { Notice } from '../../../ui/page/page-state';
import { readFailure } from '../../../ui/text/graphql-error';
import { useFailureText } from '../../../ui/text/use-failure-text';
import { ReasonChoice } from '../../lists/reason-choice';
import { newId, type ReceiveDraft, toInput } from '../draft/receive-draft';
import { refusalKey } from '../receive-checks';
import { declineLetterAddress } from './decline-letter-address';

type Props = {
  draft: ReceiveDraft;
  onCancel: () => void;
  onDone: () => void;
  /** Once the letter is there, before it is printed. */
  onWritten?: (letterId: string) => void;
};

type Letter = DeclineRequestMutation['declineRequest'];

export function DeclineDialog({ draft, onCancel, onDone, onWritten }: Props) {
  const { t } = useTranslation('receive');
  const [letter, setLetter] = useState<Letter>();
  if (letter) return <LetterWritten letter={letter} onDone={onDone} />;
  return (
    <Dialog title={t('decline.title')} onClose={onCancel}>
      <DeclineForm
        draft={draft}
        onCancel={onCancel}
        onWritten={(written) => {
          setLetter(written);
          onWritten?.(written.id);
        }}
      />
    </Dialog>
  );
}

type FormProps = { draft: ReceiveDraft; onCancel: () => void; onWritten: (letter: Letter) => void };

function DeclineForm({ draft, onCancel, onWritten }: FormProps) {
  const { t } = useTranslation('receive');
  const failureText = useFailureText();
  const [decline, { loading }] = useDeclineRequestMutation();
  const [idempotencyKey] = useState(newId);
  const [reason, setReason] = useState('');
  const [reasonCode, setReasonCode] = useState('');
  const [note, setNote] = useState('');
  const [isUnsaid, setUnsaid] = useState(false);
  const [failure, setFailure] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    const unsaid = reason.trim() === '';
    setUnsaid(unsaid);
    if (unsaid) return;
    const { procedureCode, applicant, submission } = toInput(draft, []);
    try {
      const input = {
        idempotencyKey,
        procedureCode,
        applicant,
        submission,
        reason,
        reasonCode: reasonCode || null,
        note: note.trim() || null,
      };
      const { data } = await decline({ variables: { input } });
      if (data) onWritten(data.declineRequest);
    } catch (error) {
      const [field] = readFailure(error).fields;
      if (!field) setFailure(failureText(error));
      else setFailure(field.reason || t(refusalKey(field.path)));
    }
  };

  return (
    <form className="declined" onSubmit={submit} noValidate>
      <p>{t('decline.lead', { name: draft.applicant.fullName, procedure: draft.procedure?.name })}</p>
      {failure ? <Notice kind="error">{failure}</Notice> : null}
      <ReasonChoice
        purpose="DECLINE"
        label={t('decline.reasonCode')}
        ownWords={t('decline.ownWords')}
        value={reasonCode}
        words={reason}
        onChoose={(code, words) => {
          setReasonCode(code);
          setReason(words);
        }}
      />
      <TextAreaField
        label={t('decline.reason')}
        hint={t('decline.reasonHint')}
        required
        rows={3}
        autoFocus
        value={reason}
        error={isUnsaid && reason.trim() === '' ? t('decline.giveReason') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <TextAreaField
        label={t('decline.note')}
        rows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <DialogActions>
        <Button onClick={onCancel}>{t('decline.cancel')}</Button>
        <Button kind="danger" type="submit" busy={loading}>
          {t('decline.save')}
        </Button>
      </DialogActions>
    </form>
  );
}

function LetterWritten({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const { t } = useTranslation('receive');
  return (
    <Dialog title={t('decline.written', { number: letter.number, year: letter.year })} onClose={onDone}>
      <p role="status">{t('decline.writtenText', { name: letter.applicant.fullName })}</p>
      <DialogActions>
        <Link className="button button--quiet" to="/declined">
          {t('decline.list')}
        </Link>
        <a className="button" href={declineLetterAddress(letter.id)} target="hcc-slip">
          {t('decline.print')}
        </a>
        <Button kind="primary" autoFocus onClick={onDone}>
          {t('done.next')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
