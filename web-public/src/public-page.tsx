import '@hcc/web-shared/src/ui/form/field.css';
import './public.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { LanguageSwitch } from '@hcc/web-shared/src/ui/form/language-switch';
import { LineNotice } from '@hcc/web-shared/src/ui/page/line-notice';
import { Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { type FormEvent, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Question, questionFromText, questionOf, useAddress } from './address/public-address';
import { PublicLink } from './address/public-link';
import { OftenAsked } from './features/procedures/often-asked';
import { ProcedureDetails } from './features/procedures/procedure-details';
import { ProcedureResults } from './features/procedures/procedure-results';
import { TrackedDossier } from './features/tracking/tracked-dossier';
import { lazyPublic } from './lazy-public';

const ScanQr = lazyPublic(() => import('./features/tracking/scan-qr').then((m) => m.ScanQr));
const SubmitPage = lazyPublic(() => import('./features/submission/submit-page').then((m) => m.SubmitPage), 'submit');
const SubmissionPage = lazyPublic(
  () => import('./features/submission/submission-page').then((m) => m.SubmissionPage),
  'submit',
);

const SupplementPage = lazyPublic(
  () => import('./features/submission/papers/supplement-page').then((m) => m.SupplementPage),
  'submit',
);

const CentresPage = lazyPublic(
  () => import('./features/centres/centres-page').then((m) => m.CentresPage),
  'centres',
  'ticket',
);

const ComplainPage = lazyPublic(
  () => import('./features/voice/complain-page').then((m) => m.ComplainPage),
  'voice',
  'submit',
);
const ComplaintPage = lazyPublic(
  () => import('./features/voice/complaint-page').then((m) => m.ComplaintPage),
  'voice',
  'submit',
);
const PublishedPage = lazyPublic(() => import('./features/voice/published-page').then((m) => m.PublishedPage), 'voice');
const RatePage = lazyPublic(() => import('./features/voice/rate-page').then((m) => m.RatePage), 'voice', 'submit');
const MessagesPage = lazyPublic(
  () => import('./features/messages/messages-page').then((m) => m.MessagesPage),
  'messages',
);
const PaymentPage = lazyPublic(() => import('./features/payment/payment-page').then((m) => m.PaymentPage), 'payment');

const EXAMPLE_CODE = '000.17.28.H56-210305-0007';

const apps = [
  ['COMMUNE', '/commune/'],
  ['DISTRICT', '/district/'],
  ['PROVINCE', '/province/'],
] as const;

function titleOf(question: Question): string {
  if (question.kind === 'dossier' || question.kind === 'procedure') return question.code;
  return question.kind === 'search' ? question.text : '';
}

/** Of the pages that are no look-up; they have a heading of their own, and no field above it. */
const HEADINGS = {
  submit: 'online.title',
  submission: 'online.sentTitle',
  supplement: 'online.supplement',
  centres: 'centres.title',
  complaint: 'voice.title',
  published: 'voice.published',
  rate: 'voice.rate',
  messages: 'messages',
  payment: 'payment.title',
} as const;

const hasHeading = (question: Question): question is Question & { kind: keyof typeof HEADINGS } =>
  question.kind in HEADINGS;

/** The secret stands in the field, so that asking again doesn't lose it; it doesn't stand in the list of tabs. */
function textOf(question: Question): string {
  return question.kind === 'dossier' && question.key ? `${question.code} ${question.key}` : titleOf(question);
}

/**
 * One field for a citizen: the code on the slip, or the name of what is wanted. `typed` is what stands in it already,
 * and `isTyping` whether somebody is still at it.
 */
export function PublicPage({ typed = '', isTyping = false }: { typed?: string; isTyping?: boolean }) {
  const { t } = useTranslation('public');
  const { t: c } = useTranslation('common');
  const [address, go] = useAddress();
  const question = questionOf(address);
  const [text, setText] = useState(() => typed || textOf(question));
  const answer = useRef<HTMLElement>(null);
  const isLookup = !hasHeading(question);
  const heading = t(isLookup ? 'title' : HEADINGS[question.kind]);
  usePageTitle(titleOf(question) || heading);

  const answered = useRef(address);
  useEffect(() => {
    if (answered.current === address) return;
    answered.current = address;
    setText(textOf(questionOf(address)));
    // The link that was followed is gone: who goes by the keyboard is at the answer, not at the top of everything.
    if (document.activeElement === document.body) answer.current?.focus({ preventScroll: true });
  }, [address]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    go(questionFromText(text));
    answer.current?.focus();
  };

  return (
    <div className="public">
      <header className="public__head">
        <p className="public__province">{t('province')}</p>
        <h1>{heading}</h1>
        {isLookup ? (
          <form className="public__form no-print" onSubmit={submit}>
            <label htmlFor="ask">{t('ask')}</label>
            <div className="public__row">
              <input
                id="ask"
                className="input"
                // Also sent as it is, by who is faster than the script.
                name="q"
                type="search"
                // biome-ignore lint/a11y/noAutofocus: the focus stays where it is
                autoFocus={isTyping}
                enterKeyHint="search"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                aria-describedby={question.kind === 'none' ? 'ask-hint' : undefined}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
              <Button kind="primary" size="large" type="submit">
                {t('submit')}
              </Button>
            </div>
            {question.kind === 'none' ? (
              <p id="ask-hint" className="field__hint">
                {t('hintCode')} <span className="public__code">{EXAMPLE_CODE}</span>. {t('hintKey')} {t('hintName')}{' '}
                {t('online.hint')}
              </p>
            ) : null}
          </form>
        ) : (
          <PublicLink className="public__back" question={{ kind: 'none' }} go={go}>
            ← {t('online.back')}
          </PublicLink>
        )}
      </header>
      <main ref={answer} tabIndex={-1} className="public__answer" aria-live="polite">
        <LineNotice />
        {question.kind === 'none' ? <Start go={go} /> : null}
        {question.kind === 'dossier' ? (
          <TrackedDossier
            key={`${question.code} ${question.key}`}
            code={question.code}
            lookupKey={question.key}
            onKey={(key) => go({ ...question, key })}
            go={go}
          />
        ) : null}
        {question.kind === 'procedure' ? <ProcedureDetails key={question.code} code={question.code} go={go} /> : null}
        {question.kind === 'search' ? <ProcedureResults key={question.text} text={question.text} go={go} /> : null}
        <Suspense fallback={<Skeleton rows={8} />}>
          {question.kind === 'submit' ? <SubmitPage code={question.code} draft={question.draft} go={go} /> : null}
          {question.kind === 'supplement' ? (
            <SupplementPage key={question.code} code={question.code} lookupKey={question.key} go={go} />
          ) : null}
          {question.kind === 'submission' ? (
            <SubmissionPage key={question.reference} reference={question.reference} go={go} />
          ) : null}
          {question.kind === 'centres' ? (
            <CentresPage
              key={`${question.area} ${question.procedure}`}
              area={question.area}
              procedure={question.procedure}
              go={go}
            />
          ) : null}
          {question.kind === 'complaint' && question.reference ? (
            <ComplaintPage key={question.reference} reference={question.reference} go={go} />
          ) : null}
          {question.kind === 'complaint' && !question.reference ? (
            <ComplainPage key={question.about} about={question.about} go={go} />
          ) : null}
          {question.kind === 'published' ? <PublishedPage go={go} /> : null}
          {question.kind === 'rate' ? (
            <RatePage
              key={`${question.code} ${question.secret}`}
              secret={question.secret}
              code={question.code}
              go={go}
            />
          ) : null}
          {question.kind === 'payment' ? (
            <PaymentPage
              key={`${question.code} ${question.key}`}
              code={question.code}
              lookupKey={question.key}
              onKey={(key) => go({ ...question, key })}
              go={go}
            />
          ) : null}
          {question.kind === 'messages' ? <MessagesPage key={question.key} messageKey={question.key} /> : null}
        </Suspense>
      </main>
      <footer className="public__foot no-print">
        <nav aria-label={t('staff')}>
          <span className="muted">{t('staff')}</span>
          {apps.map(([tier, path]) => (
            <a key={tier} href={path}>
              {c(`tier.${tier}`)}
            </a>
          ))}
        </nav>
        <LanguageSwitch className="link-button" />
      </footer>
    </div>
  );
}

function Start({ go }: { go: (question: Question) => void }) {
  const { t } = useTranslation('public');
  return (
    <>
      <OftenAsked go={go} />
      <div className="public__scan">
        <Suspense fallback={null}>
          <ScanQr go={go} />
        </Suspense>
      </div>
      <section className="public__online">
        <h2>{t('online.title')}</h2>
        <p>{t('online.lead')}</p>
        <PublicLink className="button" question={{ kind: 'submit' }} go={go}>
          {t('online.start')}
        </PublicLink>
      </section>
      <section className="public__online">
        <h2>{t('centres.title')}</h2>
        <p>{t('centres.lead')}</p>
        <PublicLink className="button" question={{ kind: 'centres' }} go={go}>
          {t('centres.start')}
        </PublicLink>{' '}
        <a href="/queue">{t('queue.start')}</a>
      </section>
      <section className="public__online">
        <h2>{t('voice.title')}</h2>
        <p>{t('voice.lead')}</p>
        <PublicLink className="button" question={{ kind: 'complaint' }} go={go}>
          {t('voice.start')}
        </PublicLink>{' '}
        <PublicLink question={{ kind: 'published' }} go={go}>
          {t('voice.published')}
        </PublicLink>
      </section>
    </>
  );
}
