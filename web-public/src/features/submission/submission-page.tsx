import './submission.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { dueMomentText } from '@hcc/web-shared/src/ui/text/due-moment-text';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { type MySubmission, mySubmission, withdrawOnline } from '../../api/submission-api';
import { useAnswer } from '../../api/use-answer';
import { CorrectForm } from './correct-form';
import { ReferenceCard } from './reference-card';
import { RequestFacts } from './request-facts';
import { useSending } from './use-sending';

type Props = { reference: string; go: (question: Question) => void };

/** What the reference opens: how the request stands, and what the citizen may do now. */
export function SubmissionPage({ reference, go }: Props) {
  const { t } = useTranslation('submit');
  const [answer, again] = useAnswer(useCallback(() => mySubmission(reference), [reference]));
  const { failure, attempt } = useSending(again);
  if (answer.state === 'waiting') return <Skeleton rows={8} />;
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('mine.notFound')} onRetry={again} />;
  }
  return (
    <>
      {failure ? <Notice kind="warning">{failure}</Notice> : null}
      <Sent key={answer.value.version} sent={answer.value} go={go} again={again} attempt={attempt} />
    </>
  );
}

type SentProps = {
  sent: MySubmission;
  go: Props['go'];
  again: () => void;
  attempt: ReturnType<typeof useSending>['attempt'];
};

function Sent({ sent, go, again, attempt }: SentProps) {
  const { t } = useTranslation('submit');
  const [isCorrecting, setCorrecting] = useState(false);
  const isOpen = sent.status === 'SUBMITTED' || sent.status === 'RETURNED';
  if (isCorrecting) {
    return <CorrectForm sent={sent} attempt={attempt} onSent={again} onCancel={() => setCorrecting(false)} />;
  }
  return (
    <article className="public__card">
      <h2 lang="vi">{sent.procedureName}</h2>
      <State sent={sent} go={go} />
      {sent.status === 'RETURNED' ? (
        <Button kind="primary" size="large" onClick={() => setCorrecting(true)}>
          {t('mine.correct')}
        </Button>
      ) : null}
      {isOpen ? <ReferenceCard reference={sent.reference} /> : null}
      <h3>{t('mine.what')}</h3>
      <p className="muted">
        {t('mine.submittedAt')} {formatDateTime(sent.submittedAt)}
      </p>
      <RequestFacts request={sent} />
      {sent.files.length > 0 ? (
        <>
          <h3>{t('files.sent')}</h3>
          <ul>
            {sent.files.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="submit__ways no-print">
        {isOpen ? <Withdraw sent={sent} attempt={attempt} onDone={again} /> : null}
        <PublicLink question={{ kind: 'submit' }} go={go}>
          {t('mine.another')}
        </PublicLink>
      </div>
    </article>
  );
}

const KIND = {
  SUBMITTED: 'info',
  RETURNED: 'warning',
  ACCEPTED: 'success',
  DECLINED: 'error',
  WITHDRAWN: 'info',
} as const;

function State({ sent, go }: Pick<SentProps, 'sent' | 'go'>) {
  const { t } = useTranslation('submit');
  const { t: c } = useTranslation('common');
  const { status, dossierCode: code, dossierKey: key, dossierDueAt } = sent;
  return (
    <Notice kind={KIND[status]} title={t(`mine.status.${status}`)}>
      {status === 'SUBMITTED' ? <p>{t('mine.waits')}</p> : null}
      {status === 'RETURNED' ? (
        <p>
          {t('mine.returned')}: <strong>{sent.reason}</strong>
        </p>
      ) : null}
      {status === 'DECLINED' ? (
        <>
          <p>
            {t('mine.declinedBecause')}: <strong>{sent.reason}</strong>
          </p>
          <p>{t('mine.declinedHelp', { office: sent.officeName })}</p>
        </>
      ) : null}
      {status === 'ACCEPTED' && code ? (
        <>
          <p>
            {dossierDueAt
              ? t('mine.accepted', { code, due: dueMomentText(c, dossierDueAt) })
              : t('mine.acceptedNoDue', { code })}
          </p>
          <p>
            <PublicLink question={{ kind: 'dossier', code, ...(key ? { key } : {}) }} go={go}>
              {t('mine.track')}
            </PublicLink>
          </p>
        </>
      ) : null}
    </Notice>
  );
}

function Withdraw({ sent, attempt, onDone }: Pick<SentProps, 'sent' | 'attempt'> & { onDone: () => void }) {
  const { t } = useTranslation('submit');
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('mine.withdraw')}
      </Button>
    );
  }
  const withdraw = () =>
    attempt(async () => {
      await withdrawOnline(sent.reference, sent.version);
      onDone();
    });
  return (
    <Notice
      kind="warning"
      actions={
        <>
          <Button kind="danger" onClick={() => void withdraw()}>
            {t('mine.withdrawYes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('mine.withdrawNo')}</Button>
        </>
      }
    >
      {t('mine.withdrawSure')}
    </Notice>
  );
}
