import '../receive.css';
import { type ProcedureByCodeQuery, useProcedureByCodeQuery } from '@hcc/shared-schema/generated/hooks';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useStaff } from '../../../session/session-provider';
import { ErrorNotice, Notice, Skeleton } from '../../../ui/page/page-state';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { formatDateTime } from '../../../ui/text/date-format';
import { newDraft } from '../draft/receive-draft';
import { useReceiveDraft } from '../draft/use-receive-draft';
import { ReceiveForm } from '../receive-form';
import { ReceivedPanel } from '../received-panel';
import type { SavedDossier } from '../use-submit-dossier';
import { type Submission, submissionDraft } from './submission-draft';
import { useSubmission } from './use-submission';

/** The desk's own form, filled in by the citizen. */
export function ReceiveOnlinePage() {
  const { t } = useTranslation('receive', { keyPrefix: 'onlineDesk' });
  usePageTitle(t('receiving'));
  const { submission, error, refetch } = useSubmission();
  const procedure = useProcedureByCodeQuery({
    variables: { code: submission?.procedureCode ?? '' },
    skip: !submission,
  });
  const [saved, setSaved] = useState<SavedDossier>();
  const navigate = useNavigate();
  const onNext = useCallback(() => navigate('/online'), [navigate]);
  if (saved) return <ReceivedPanel saved={saved} onNext={onNext} />;
  const failed = error ?? procedure.error;
  if (failed && !(submission && procedure.data)) {
    const retry = () => void (procedure.error ? procedure.refetch() : refetch());
    return <ErrorNotice error={failed} onRetry={retry} />;
  }
  if (!submission || !procedure.data) return <Skeleton rows={8} />;
  if (submission.status !== 'SUBMITTED') {
    return (
      <Notice kind="warning" actions={<Link to={`/online/${submission.id}`}>{t('request')}</Link>}>
        {t('overtaken')}
      </Notice>
    );
  }
  return (
    <Receiving
      key={submission.version}
      submission={submission}
      procedure={procedure.data.procedure}
      onSaved={setSaved}
    />
  );
}

type Props = {
  submission: Submission;
  procedure: ProcedureByCodeQuery['procedure'];
  onSaved: (saved: SavedDossier) => void;
};

function Receiving({ submission, procedure, onSaved }: Props) {
  const { t } = useTranslation('receive', { keyPrefix: 'onlineDesk' });
  const { id: staffId } = useStaff();
  const drafting = useReceiveDraft(`${staffId}.${submission.id}`, () => submissionDraft(submission, procedure));
  return (
    <>
      <div className="receive__lead">
        <Notice actions={<Link to={`/online/${submission.id}`}>{t('request')}</Link>}>
          {t('receivingLead', { when: formatDateTime(submission.submittedAt) })}
        </Notice>
      </div>
      <ReceiveForm
        drafting={drafting}
        onSaved={(saved) => {
          // Of a dossier that the server has nothing is kept here.
          drafting.startOver(newDraft());
          onSaved(saved);
        }}
      />
    </>
  );
}
