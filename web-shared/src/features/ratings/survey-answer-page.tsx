import './ratings.css';
import { type MySurveyQuery, useAnswerSurveyMutation, useMySurveyQuery } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextAreaField } from '../../ui/form/field';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';

const SCALE = [1, 2, 3, 4, 5] as const;

/** A survey as one who is seconded answers it. */
export function SurveyAnswerPage({ id }: { id: string }) {
  const { t } = useTranslation('ratings');
  const { data, error, refetch } = useMySurveyQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  const survey = data?.mySurvey;
  usePageTitle(survey?.title ?? t('survey.title'));
  if (!survey) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />;
  return (
    <div className="ratings">
      <h1>{survey.title}</h1>
      {survey.isAnswered ? (
        <Notice kind="success">{t('survey.answered')}</Notice>
      ) : survey.isOpen ? (
        <Questions survey={survey} />
      ) : (
        <Notice kind="info">{t('survey.closed')}</Notice>
      )}
    </div>
  );
}

function Questions({ survey: { id, questions } }: { survey: MySurveyQuery['mySurvey'] }) {
  const { t } = useTranslation('ratings');
  const [scales, setScales] = useState<Record<string, number>>({});
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [isMissing, setMissing] = useState(false);
  const [answer, { loading, error }] = useAnswerSurveyMutation();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const missing = questions.some(({ code, kind }) => kind === 'SCALE' && scales[code] === undefined);
    setMissing(missing);
    if (missing) return;
    const replies = questions.map(({ code }) => ({ code, scale: scales[code] ?? null, text: texts[code] ?? null }));
    void answer({ variables: { input: { id, replies } }, refetchQueries: ['MySurvey'] }).catch(() => undefined);
  };
  return (
    <form className="panel ratings__survey" onSubmit={send}>
      <p className="muted">{t('survey.anonymous')}</p>
      {questions.map(({ code, text, kind }) =>
        kind === 'TEXT' ? (
          <TextAreaField
            key={code}
            label={text}
            rows={4}
            value={texts[code] ?? ''}
            onChange={(event) => setTexts((before) => ({ ...before, [code]: event.target.value }))}
          />
        ) : (
          <fieldset key={code} className="ratings__question">
            <legend>{text}</legend>
            <div className="ratings__scale">
              {SCALE.map((scale) => (
                <label key={scale}>
                  <input
                    type="radio"
                    name={code}
                    checked={scales[code] === scale}
                    onChange={() => setScales((before) => ({ ...before, [code]: scale }))}
                  />
                  {scale}
                  {scale === 1 || scale === 5 ? ` · ${t(`survey.scale.${scale}`)}` : ''}
                </label>
              ))}
            </div>
          </fieldset>
        ),
      )}
      {isMissing ? (
        <p className="field__error" role="alert">
          {t('survey.missing')}
        </p>
      ) : null}
      {error ? <ErrorNotice error={error} /> : null}
      <p>
        <Button kind="primary" type="submit" busy={loading}>
          {t('survey.answerSend')}
        </Button>
      </p>
    </form>
  );
}
