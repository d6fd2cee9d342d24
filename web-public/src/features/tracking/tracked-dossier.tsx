import { currentLanguage } from '@hcc/web-shared/src/i18n/language';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { StatusTag } from '@hcc/web-shared/src/ui/page/status-tag';
import { formatDate, formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { dueMomentText } from '@hcc/web-shared/src/ui/text/due-moment-text';
import { isEnded } from '@hcc/web-shared/src/ui/text/ended-status';
import { sessionText } from '@hcc/web-shared/src/ui/text/session-text';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { type Tracked, trackDossier } from '../../api/public-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { presentStep, readyWay } from '../../api/ready-way';
import { useAnswer } from '../../api/use-answer';
import { type PublicFact, PublicFacts } from '../../facts/public-facts';
import { LookupKeyForm } from './lookup-key-form';

type Props = {
  code: string;
  lookupKey: string | undefined;
  onKey: (key: string) => void;
  go: (question: Question) => void;
};

export function TrackedDossier({ code, lookupKey, onKey, go }: Props) {
  const { t } = useTranslation('public');
  const language = currentLanguage();
  const [answer, again] = useAnswer(
    useCallback(() => trackDossier(code, lookupKey, language), [code, lookupKey, language]),
  );
  if (answer.state === 'waiting') return <Skeleton rows={7} />;
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('track.notFound', { code })} onRetry={again} />;
  }
  const dossier = answer.value;
  return (
    <article className="public__card">
      <h2 lang={dossier.isWhole ? 'vi' : undefined}>{dossier.isWhole ? dossier.procedureName : t('track.title')}</h2>
      <State dossier={dossier} />
      {dossier.isWhole && dossier.status === 'RETURNED' ? (
        <p>
          <PublicLink className="button" question={{ kind: 'rate', secret: `${dossier.code} ${lookupKey}` }} go={go}>
            {t('voice.rateThis')}
          </PublicLink>
        </p>
      ) : null}
      {dossier.isWhole ? (
        <p>
          <PublicLink
            className={dossier.status === 'PAYMENT_REQUIRED' ? 'button' : undefined}
            question={{ kind: 'payment', code: dossier.code, key: lookupKey }}
            go={go}
          >
            {t('payment.open')}
          </PublicLink>
        </p>
      ) : null}
      {dossier.post ? <ByPost post={dossier.post} /> : null}
      {dossier.isWhole && dossier.status === 'SUPPLEMENT_REQUIRED' ? (
        <p>
          <PublicLink
            className="button button--primary"
            question={{ kind: 'supplement', code: dossier.code, key: lookupKey ?? '' }}
            go={go}
          >
            {t('track.supplementOnline')}
          </PublicLink>
        </p>
      ) : null}
      {dossier.isWhole ? <Explanation sentences={dossier.explanation} /> : null}
      {dossier.told.length > 0 ? <Told told={dossier.told} /> : null}
      {dossier.isWhole ? (
        <p>
          <PublicLink question={{ kind: 'complaint', about: dossier.code }} go={go}>
            {t('voice.aboutThis')}
          </PublicLink>
        </p>
      ) : null}
      {dossier.isWhole ? <Steps dossier={dossier} /> : <LookupKeyForm wrong={lookupKey !== undefined} onKey={onKey} />}
      <Button onClick={() => window.print()}>{t('track.print')}</Button>
    </article>
  );
}

function State({ dossier }: { dossier: Tracked }) {
  const { t } = useTranslation('public');
  const { t: c } = useTranslation('common');
  const ended = isEnded(dossier.status);
  const isReady = dossier.status === 'COMPLETED';
  const way = readyWay(dossier);
  const isPaused = dossier.status === 'SUPPLEMENT_REQUIRED' || dossier.status === 'PAYMENT_REQUIRED';
  const due = dossier.dueAt ? dueMomentText(c, dossier.dueAt) : t(isPaused ? 'track.paused' : 'track.noDue');
  const facts: PublicFact[] = [
    [t('track.code'), dossier.code, 'code'],
    [t('track.receivedAt'), formatDateTime(dossier.receivedAt)],
  ];
  if (dossier.isWhole) facts.splice(1, 0, [t('track.applicant'), dossier.applicantMasked, 'vietnamese']);
  if (!ended && !isReady) facts.push([t('track.dueAt'), due]);
  if (!ended && dossier.currentOfficeName) facts.push([t('track.office'), dossier.currentOfficeName, 'vietnamese']);
  const { name, address, phone } = dossier.receivingOffice;
  facts.push([
    t(dossier.returnBy === 'POST' ? 'track.receivedBy' : 'track.place'),
    [name, address, phone].filter(Boolean).join(' · '),
    'vietnamese',
  ]);
  const { sessions, isOpenToday, next } = dossier.receivedAtHours;
  const hours = [
    sessionText(sessions),
    isOpenToday ? '' : t('track.closedToday'),
    next ? t('track.hoursFrom', { day: formatDate(next.fromDay), hours: sessionText(next.sessions) }) : '',
  ];
  if (!ended) facts.push([t('track.hours'), hours.filter(Boolean).join('; ')]);
  return (
    <>
      <p>
        <StatusTag status={dossier.status} />
      </p>
      {way ? (
        <Notice
          kind={way === 'CAME_BACK' || way === 'NOT_DELIVERED' ? 'warning' : 'success'}
          title={t('track.readyTitle')}
        >
          {t(`track.ready.${way}`, { office: dossier.currentOfficeName ?? '' })}
        </Notice>
      ) : null}
      {dossier.status === 'SUPPLEMENT_REQUIRED' ? (
        <Notice kind="warning" title={t('track.supplementTitle')}>
          {t('track.supplement', { office: dossier.currentOfficeName ?? '' })}
        </Notice>
      ) : null}
      {dossier.status === 'PAYMENT_REQUIRED' ? (
        <Notice kind="warning" title={t('track.paymentTitle')}>
          {t('track.payment')}
        </Notice>
      ) : null}
      {dossier.status === 'WITHDRAWN' || dossier.status === 'STOPPED' ? (
        <Notice title={t(`track.${dossier.status}`)}>{t('track.ended', { office: name, phone: phone ?? '' })}</Notice>
      ) : null}
      <PublicFacts facts={facts} />
    </>
  );
}

/** The server's own sentences, in the language of the page. */
function Explanation({ sentences }: { sentences: readonly string[] }) {
  const { t } = useTranslation('public');
  return (
    <>
      <h3>{t('track.explanation')}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** Where the post has the result: its number and state, nothing of a person. */
function ByPost({ post: { trackingNumber, state, at } }: { post: NonNullable<Tracked['post']> }) {
  const { t } = useTranslation('public');
  const stood = t(`track.postOf.${state as 'HANDED_OVER'}`);
  return (
    <section>
      <h3>{t('track.post')}</h3>
      <PublicFacts
        facts={[
          [t('track.postNumber'), trackingNumber, 'code'],
          [t('track.postState'), t('track.postSince', { state: stood, when: formatDateTime(at) })],
        ]}
      />
      <p className="muted">{t('track.postHint')}</p>
    </section>
  );
}

/** What was sent when, and by which way: neither the words nor the address. */
function Told({ told }: { told: Tracked['told'] }) {
  const { t } = useTranslation('public');
  return (
    <>
      <h3>{t('track.told')}</h3>
      <ul>
        {told.map(({ event, channel, at }) => (
          <li key={`${event} ${channel} ${at}`}>
            {t(`track.toldOf.${event as 'RECEIVED'}`)}, {t(`track.toldBy.${channel}`)}, {formatDateTime(at)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Steps({ dossier }: { dossier: Tracked }) {
  const { t } = useTranslation('public');
  const current = isEnded(dossier.status) ? -1 : dossier.steps.findIndex((step) => step.doneAt === null);
  const now = presentStep(dossier);
  return (
    <>
      <h3>{t('track.steps')}</h3>
      <ol className="steps">
        {dossier.steps.map((step, index) => {
          const state = step.doneAt ? 'done' : index === current ? 'current' : 'ahead';
          return (
            <li
              // The same step comes twice when a dossier was sent back.
              key={`${step.name} ${step.officeName} ${step.doneAt}`}
              className={`steps__item steps__item--${state}`}
              aria-current={state === 'current' ? 'step' : undefined}
            >
              <span className="steps__name" lang="vi">
                {step.name}
              </span>
              <span className="steps__office" lang="vi">
                {step.officeName}
              </span>
              <span className="steps__when">
                {step.doneAt
                  ? t('track.doneAt', { when: formatDateTime(step.doneAt) })
                  : t(state === 'ahead' ? 'track.ahead' : now)}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
