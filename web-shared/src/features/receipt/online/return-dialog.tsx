import '../declining/declined.css';
import { useReturnSubmissionMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type Sent, wasDoneByEarlierAttempt } from '../../../session/link/earlier-attempt';
import { useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { TextAreaField } from '../../../ui/form/field';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { Notice } from '../../../ui/page/page-state';
import { readFailure } from '../../../ui/text/graphql-error';
import { useFailureText } from '../../../ui/text/use-failure-text';
import { useFieldWords } from '../../../ui/text/use-field-words';
import { ReasonChoice } from '../../lists/reason-choice';
import type { Submission } from './submission-draft';

type Props = {
  submission: Submission;
  reason: string;
  onReason: (reason: string) => void;
  onClose: () => void;
  /** Somebody else, or the citizen, was faster. */
  onStale: () => void;
};

export function ReturnDialog({ submission, reason, onReason, onClose, onStale }: Props) {
  const { t } = useTranslation('receive', { keyPrefix: 'onlineDesk' });
  const { t: r } = useTranslation('receive');
  const failureText = useFailureText();
  const words = useFieldWords();
  const navigate = useNavigate();
  const { fullName } = useStaff();
  const [giveBack, { loading }] = useReturnSubmissionMutation();
  const [reasonCode, setReasonCode] = useState('');
  const [isUnsaid, setUnsaid] = useState(false);
  const [failure, setFailure] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    const unsaid = reason.trim() === '';
    setUnsaid(unsaid);
    if (unsaid) return;
    const { id, version: expectedVersion } = submission;
    const sent: Sent = { times: 0 };
    try {
      await giveBack({ variables: { id, expectedVersion, reason, reasonCode: reasonCode || null }, context: { sent } });
      navigate('/online');
    } catch (error) {
      if (wasDoneByEarlierAttempt(error, sent, expectedVersion, fullName)) return navigate('/online');
      const { code, fields } = readFailure(error);
      setFailure(fields[0] ? words(fields[0].reason) : failureText(error));
      if (code === 'CONFLICT') onStale();
    }
  };

  return (
    <Dialog title={t('returning.title')} onClose={onClose}>
      <form className="declined" onSubmit={submit} noValidate>
        <p>{t('returning.lead', { name: submission.applicant.fullName, procedure: submission.procedureName })}</p>
        {failure ? <Notice kind="error">{failure}</Notice> : null}
        <ReasonChoice
          purpose="RETURN"
          label={r('decline.reasonCode')}
          ownWords={r('decline.ownWords')}
          value={reasonCode}
          words={reason}
          onChoose={(code, words) => {
            setReasonCode(code);
            onReason(words);
          }}
        />
        <TextAreaField
          label={t('returning.reason')}
          hint={t('returning.hint')}
          required
          rows={4}
          autoFocus
          value={reason}
          error={isUnsaid && reason.trim() === '' ? t('returning.giveReason') : undefined}
          onChange={(event) => onReason(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('returning.cancel')}</Button>
          <Button kind="primary" type="submit" busy={loading}>
            {t('returning.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
