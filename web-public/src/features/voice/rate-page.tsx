import './voice.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextAreaField } from '@hcc/web-shared/src/ui/form/field';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { type FormEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { PublicFailure } from '../../api/public-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { useAnswer } from '../../api/use-answer';
import { type RatingForm, rateService, ratingForm } from '../../api/voice-api';
import { useSending } from '../submission/use-sending';
import { FiveFaces } from './five-faces';
import { RateKeyForm } from './rate-key-form';

type Props = {
  /** Empty where the address has none: then it is asked for. */
  secret: string;
  /** Of the dossier, where the address names it. */
  code?: string;
  go: (question: Question) => void;
};

/** What one was served with, rated by who has the secret of its slip or ticket. */
export function RatePage({ secret, code, go }: Props) {
  if (secret !== '') return <Rated secret={secret} code={code} go={go} />;
  return (
    <article className="public__card voice">
      <RateKeyForm code={code} onSecret={(found) => go({ kind: 'rate', secret: found })} />
    </article>
  );
}

function Rated({ secret, code, go }: Props) {
  const { t } = useTranslation('voice');
  const { t: p } = useTranslation('public');
  const [answer, again] = useAnswer(useCallback(() => ratingForm(secret), [secret]));
  const [isDone, setDone] = useState(false);
  if (answer.state === 'waiting') return <Skeleton rows={8} />;
  if (answer.state === 'failed') {
    const isUnknown = answer.error instanceof PublicFailure && answer.error.code === 'NOT_FOUND';
    return (
      <article className="public__card voice">
        <PublicFailureNotice error={answer.error} notFound={t('rate.notFound')} onRetry={again} />
        {isUnknown ? <RateKeyForm code={code} onSecret={(found) => go({ kind: 'rate', secret: found })} /> : null}
      </article>
    );
  }
  const form = answer.value;
  return (
    <article className="public__card voice">
      <p>
        <strong lang="vi">{form.officeName}</strong>
        {form.procedureName ? (
          <span className="muted" lang="vi">
            {' '}
            · {form.procedureName}
          </span>
        ) : null}
      </p>
      {isDone || form.isSpent ? (
        <>
          <Notice kind="success">{t(isDone ? 'rate.thanks' : 'rate.spent')}</Notice>
          <PublicLink question={{ kind: 'complaint' }} go={go}>
            {p('voice.start')}
          </PublicLink>
        </>
      ) : (
        <Questions secret={secret} form={form} onDone={() => setDone(true)} onSpent={again} />
      )}
    </article>
  );
}

interface QuestionsProps {
  secret: string;
  form: RatingForm;
  onDone: () => void;
  onSpent: () => void;
}

function Questions({ secret, form: { criteria }, onDone, onSpent }: QuestionsProps) {
  const { t } = useTranslation('voice');
  const [face, setFace] = useState<number>();
  const [marks, setMarks] = useState<Record<string, number>>({});
  const [comment, setComment] = useState('');
  const [isPartly, setPartly] = useState(false);
  const [busy, setBusy] = useState(false);
  const { failure, attempt } = useSending(onSpent);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = Object.entries(marks).map(([code, points]) => ({ code, points }));
    const partly = given.length > 0 && given.length < criteria.length;
    setPartly(partly);
    if (face === undefined || partly) return;
    setBusy(true);
    await attempt(async () => {
      await rateService({ secret, face, criteria: given, comment });
      onDone();
    });
    setBusy(false);
  };
  return (
    <form className="voice" onSubmit={(event) => void submit(event)}>
      <FiveFaces label={t('rate.ask')} value={face} onChoose={setFace} />
      <p className="muted">{t('rate.anonymous')}</p>
      {face === undefined ? null : (
        <>
          <TextAreaField
            label={t('rate.comment')}
            rows={3}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
          <details>
            <summary>{t('rate.more')}</summary>
            {criteria.map(({ code, name, levels }) => (
              <fieldset key={code} className="voice__criterion">
                <legend>{name}</legend>
                {levels.map(({ points, text }) => (
                  <label key={points} className="voice__check">
                    <input
                      type="radio"
                      name={code}
                      checked={marks[code] === points}
                      onChange={() => setMarks((before) => ({ ...before, [code]: points }))}
                    />
                    {text}
                  </label>
                ))}
              </fieldset>
            ))}
          </details>
          {isPartly ? (
            <p className="field__error" role="alert">
              {t('rate.allOrNone')}
            </p>
          ) : null}
          {failure ? <Notice kind="error">{failure}</Notice> : null}
          <Button kind="primary" size="large" type="submit" busy={busy}>
            {t('rate.send')}
          </Button>
        </>
      )}
    </form>
  );
}
