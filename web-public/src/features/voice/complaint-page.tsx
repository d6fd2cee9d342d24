import './voice.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextAreaField } from '@hcc/web-shared/src/ui/form/field';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { useAnswer } from '../../api/use-answer';
import { appealComplaint, type MyComplaint, myComplaint } from '../../api/voice-api';
import { PublicFacts } from '../../facts/public-facts';
import { useSending } from '../submission/use-sending';

/** What became of a complaint, for who has its reference. */
export function ComplaintPage({ reference, go }: { reference: string; go: (question: Question) => void }) {
  const { t } = useTranslation('voice');
  const { t: p } = useTranslation('public');
  const [answer, again] = useAnswer(useCallback(() => myComplaint(reference), [reference]));
  if (answer.state === 'waiting') return <Skeleton rows={8} />;
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('mine.notFound')} onRetry={again} />;
  }
  return (
    <article className="public__card voice">
      <Shown complaint={answer.value} />
      {answer.value.mayAppeal ? <Appeal key={answer.value.version} complaint={answer.value} onDone={again} /> : null}
      <PublicLink question={{ kind: 'published' }} go={go}>
        {p('voice.published')}
      </PublicLink>
    </article>
  );
}

type Standing = 'waits' | 'works' | 'answered' | 'declined' | 'above';

function stateOf({ state, isDeclined, answer, appealedAt }: MyComplaint): Standing {
  if (isDeclined) return 'declined';
  if (answer !== null && (state === 'ANSWERED' || state === 'CLOSED')) return 'answered';
  if (appealedAt) return 'above';
  return state === 'OPENED' || state === 'FORWARDED' ? 'waits' : 'works';
}

type ToldKind = 'OPENED' | 'TAKEN' | 'ASSIGNED' | 'FORWARDED' | 'ANSWERED' | 'DECLINED' | 'APPEALED' | 'CLOSED';

type Said = Omit<MyComplaint['steps'][number], 'text'> & { text: string };

/** What was said to and fro; an answer that was put right stands in the place of the one before. */
function saidIn(steps: MyComplaint['steps']): Said[] {
  const said = steps.flatMap(({ text, ...step }) => (text === null || text === undefined ? [] : [{ ...step, text }]));
  return said.filter(
    ({ kind }, index) => kind === 'APPEALED' || !said[index + 1] || said[index + 1]?.kind === 'APPEALED',
  );
}

/** The answers, told apart by the appeal between them. */
function Answers({ steps }: Pick<MyComplaint, 'steps'>) {
  const { t } = useTranslation('voice');
  const said = saidIn(steps);
  const appeal = said.findIndex(({ kind }) => kind === 'APPEALED');
  const titleOf = (kind: string, index: number) => {
    if (kind === 'APPEALED') return t('mine.said.appeal');
    if (kind === 'DECLINED') return t('mine.said.declined');
    return t(appeal < 0 ? 'mine.said.answer' : index < appeal ? 'mine.said.first' : 'mine.said.above');
  };
  return said.map(({ kind, at, officeName, text }, index) => (
    <section key={`${kind} ${at}`}>
      <h3>{titleOf(kind, index)}</h3>
      <p className="muted">
        {officeName ? (
          <>
            <span lang="vi">{officeName}</span> ·{' '}
          </>
        ) : null}
        {formatDateTime(at)}
      </p>
      <p className="voice__text" lang="vi">
        {text}
      </p>
    </section>
  ));
}

function Shown({ complaint }: { complaint: MyComplaint }) {
  const { t } = useTranslation('voice');
  const { number, reference, dueAt, isOverdue, officeName, content, steps } = complaint;
  const state = stateOf(complaint);
  return (
    <>
      <h2>{t(steps.length > 1 ? 'mine.number' : 'mine.sent', { number })}</h2>
      <Notice
        kind={state === 'answered' ? 'success' : isOverdue || state === 'declined' ? 'warning' : 'info'}
        title={t(`mine.state.${state}`)}
      >
        {dueAt ? t(isOverdue ? 'mine.overdue' : 'mine.due', { when: formatDateTime(dueAt) }) : null}
      </Notice>
      <p>
        {t('send.reference')}: <span className="voice__code">{reference}</span>
      </p>
      <p className="muted">{t('mine.keep')}</p>
      <PublicFacts facts={[[t('mine.office'), officeName, 'vietnamese']]} />
      <Answers steps={steps} />
      <h3>{t('mine.yours')}</h3>
      <p className="voice__text">{content}</p>
      <h3>{t('mine.steps')}</h3>
      <ol>
        {steps.map(({ kind, at, officeName: office }) => (
          <li key={`${kind} ${at}`}>
            {t(`mine.step.${kind as ToldKind}`)} · {formatDateTime(at)}
            {office ? (
              <>
                {' · '}
                <span lang="vi">{office}</span>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function Appeal({ complaint: { reference, version }, onDone }: { complaint: MyComplaint; onDone: () => void }) {
  const { t } = useTranslation('voice');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { failure, attempt } = useSending(onDone);
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t('mine.appeal')}</Button>;
  const send = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    void attempt(async () => {
      await appealComplaint({ reference, expectedVersion: version, reason });
      onDone();
    });
  };
  return (
    <section className="voice">
      <p>{t('mine.appealOnce')}</p>
      <TextAreaField
        label={t('mine.appealWhy')}
        required
        rows={4}
        value={reason}
        error={isMissing ? t('mine.needReason') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {failure ? <Notice kind="error">{failure}</Notice> : null}
      <Button kind="primary" onClick={send}>
        {t('mine.appealSend')}
      </Button>
      <Button onClick={() => setOpen(false)}>{t('mine.cancel')}</Button>
    </section>
  );
}
