import './online.css';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button } from '../../../ui/form/button';
import { ErrorNotice, Notice, Skeleton } from '../../../ui/page/page-state';
import { SimpleTable } from '../../../ui/page/simple-table';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { formatDateTime } from '../../../ui/text/date-format';
import { declineLetterAddress } from '../declining/decline-letter-address';
import { ReturnDialog } from './return-dialog';
import { type Submission, submissionDraft } from './submission-draft';
import { SubmissionJournal } from './submission-journal';
import { useSubmission } from './use-submission';
import { waitedText } from './waited-text';

const DeclineDialog = lazy(() => import('../declining/decline-dialog').then((m) => ({ default: m.DeclineDialog })));

/** What one citizen sent in, and the three ways on from here. */
export function OnlineRequestPage() {
  const { t } = useTranslation('receive', { keyPrefix: 'onlineDesk' });
  const { submission, error, refetch } = useSubmission();
  usePageTitle(submission?.applicant.fullName ?? t('request'));
  return (
    <div className="online">
      <p>
        <Link to="/online">← {t('back')}</Link>
      </p>
      {error && !submission ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!submission && !error ? <Skeleton rows={8} /> : null}
      {submission ? <Request submission={submission} refetch={() => void refetch()} /> : null}
    </div>
  );
}

function Request({ submission, refetch }: { submission: Submission; refetch: () => void }) {
  const { t } = useTranslation('receive', { keyPrefix: 'onlineDesk' });
  const { t: c } = useTranslation('common');
  const { applicant } = submission;
  const facts: [string, string | null][] = [
    [t('procedure'), `${submission.procedureCode} ${submission.procedureName}`],
    [t('applicant'), applicant.fullName],
    [t('idNumber'), applicant.idNumber],
    [t('phone'), applicant.phone],
    [t('email'), applicant.email],
    [t('address'), applicant.address],
    [t('returnBy'), c(`returnBy.${submission.returnBy}`)],
    [t('note'), submission.note],
    [t('portal'), submission.portalId ?? null],
  ];
  return (
    <>
      <h1>
        {t('request')} · {applicant.fullName}
      </h1>
      <p className="muted">
        {t('submittedAt')} {formatDateTime(submission.submittedAt)}
        {submission.status === 'SUBMITTED'
          ? ` · ${t('waiting')} ${waitedText(t, submission.submittedAt)}. ${t('clock')}`
          : null}
      </p>
      <Ways submission={submission} refetch={refetch} />
      <div className="online__columns">
        <section className="panel">
          <h2>{t('typed')}</h2>
          <dl className="online__facts">
            {facts.map(([name, value]) =>
              value ? (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ) : null,
            )}
          </dl>
          <Documents documents={submission.documents} />
          <SentFiles submission={submission} />
        </section>
        <SubmissionJournal journal={submission.journal} />
      </div>
    </>
  );
}

function Documents({ documents }: { documents: Submission['documents'] }) {
  const { t } = useTranslation('receive', { keyPrefix: 'onlineDesk' });
  if (documents.length === 0) return <p className="muted">{t('noDocuments')}</p>;
  return (
    <SimpleTable
      caption={t('documents')}
      rows={documents}
      rowKey={({ name, requirementId }) => `${requirementId} ${name}`}
      columns={[
        { key: 'name', header: t('documentName'), rowHeader: true, cell: ({ name }) => name },
        { key: 'originals', header: t('originals'), numeric: true, cell: ({ originals }) => originals },
        { key: 'certified', header: t('certifiedCopies'), numeric: true, cell: (one) => one.certifiedCopies },
        { key: 'photocopies', header: t('photocopies'), numeric: true, cell: ({ photocopies }) => photocopies },
      ]}
    />
  );
}

/** Photographs and files that came with it; received, they are the dossier's. */
function SentFiles({ submission: { files, documents } }: { submission: Submission }) {
  const { t } = useTranslation('receive', { keyPrefix: 'onlineDesk' });
  if (files.length === 0) return <p className="muted">{t('noFiles')}</p>;
  const shows = (part: string | null) => documents.find(({ requirementId }) => requirementId === part)?.name;
  return (
    <>
      <h3>{t('files')}</h3>
      <ul>
        {files.map(({ id, name, part }) => (
          <li key={id}>
            <a href={`/files/online/${id}`} target="hcc-file">
              {name}
            </a>
            {part && shows(part) ? <span className="muted"> {shows(part)}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

type Open = 'return' | 'decline' | null;

/** What may be done with it, or what has been. */
function Ways({ submission, refetch }: { submission: Submission; refetch: () => void }) {
  const { t } = useTranslation('receive', { keyPrefix: 'onlineDesk' });
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>(null);
  // Kept while the page is open: who looks something up in between does not type it again.
  const [reason, setReason] = useState('');
  const [draft] = useState(() => submissionDraft(submission));
  const { id, status, dossierCode, declinedRequestId } = submission;
  if (status !== 'SUBMITTED') {
    return (
      <Notice
        actions={
          <>
            {dossierCode ? <Link to={`/dossier/${dossierCode}`}>{t('openDossier')}</Link> : null}
            {declinedRequestId ? (
              <a href={declineLetterAddress(declinedRequestId)} target="hcc-slip">
                {t('print')}
              </a>
            ) : null}
          </>
        }
      >
        {t(`settled.${status}`, { code: dossierCode })}
      </Notice>
    );
  }
  return (
    <div className="online__ways">
      <Link className="button button--primary button--large" to={`/online/${id}/receive`}>
        {t('accept')}
      </Link>
      <Button size="large" onClick={() => setOpen('return')}>
        {t('return')}
      </Button>
      <Button size="large" kind="quiet" onClick={() => setOpen('decline')}>
        {t('decline')}
      </Button>
      {open === 'return' ? (
        <ReturnDialog
          submission={submission}
          reason={reason}
          onReason={setReason}
          onClose={() => setOpen(null)}
          onStale={refetch}
        />
      ) : null}
      {open === 'decline' ? (
        <Suspense>
          <DeclineDialog draft={draft} onCancel={() => setOpen(null)} onDone={() => navigate('/online')} />
        </Suspense>
      ) : null}
    </div>
  );
}
