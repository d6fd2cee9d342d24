import {
  type SurveyQuestionKind,
  useOpenSurveyMutation,
  useSurveyRoundsQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { SelectField, TextField } from '../../ui/form/field';
import { LazyDayField } from '../../ui/form/lazy-day-field';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { serverDay } from '../../ui/text/vietnam-day';

/** The rounds in which seconded staff were asked, and opening another. */
export function SurveyRounds() {
  const { t } = useTranslation('ratings');
  const { can } = useSession();
  const [isOpening, setOpening] = useState(false);
  const { data, error, refetch } = useSurveyRoundsQuery({ fetchPolicy: 'cache-and-network' });
  const rounds = data?.surveyRounds;
  return (
    <section className="panel">
      <div className="ratings__row">
        <h2>{t('survey.title')}</h2>
        {can('admin:manage') ? <Button onClick={() => setOpening(true)}>{t('survey.open')}</Button> : null}
      </div>
      <p className="muted">{t('survey.lead')}</p>
      {!rounds && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!rounds && !error ? <Skeleton rows={3} shape="table" /> : null}
      {rounds?.length === 0 ? <p>{t('survey.none')}</p> : null}
      {rounds && rounds.length > 0 ? (
        <SimpleTable
          caption={t('survey.title')}
          hideCaption
          rows={rounds}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', header: t('survey.name'), rowHeader: true, cell: ({ title }) => title },
            { key: 'from', header: t('survey.from'), cell: ({ from }) => formatDate(from) },
            { key: 'to', header: t('survey.to'), cell: ({ to }) => formatDate(to) },
            {
              key: 'invited',
              header: t('survey.invited'),
              numeric: true,
              cell: ({ invited }) => formatNumber(invited),
            },
            {
              key: 'results',
              header: t('survey.results'),
              cell: ({ id, isOver, to }) =>
                isOver ? (
                  <Link to={`/surveys/${id}/results`}>{t('survey.results')}</Link>
                ) : (
                  t('survey.running', { day: formatDate(to) })
                ),
            },
          ]}
        />
      ) : null}
      {isOpening ? <OpenDialog onClose={() => setOpening(false)} /> : null}
    </section>
  );
}

const KINDS = ['SCALE', 'TEXT'] as const satisfies readonly SurveyQuestionKind[];
const FIRST_QUESTIONS = [
  { key: 1, text: '', kind: 'SCALE' as SurveyQuestionKind },
  { key: 2, text: '', kind: 'TEXT' as SurveyQuestionKind },
];

function OpenDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('ratings');
  const { t: c } = useTranslation('common');
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState(serverDay);
  const [to, setTo] = useState('');
  const [questions, setQuestions] = useState(FIRST_QUESTIONS);
  const [isTried, setTried] = useState(false);
  const [open, { loading, error }] = useOpenSurveyMutation({ refetchQueries: ['SurveyRounds'] });
  const { isRefused, reasonOf } = useFieldReasons(error, t('survey.wrong'));
  const change = (key: number, changes: Partial<(typeof FIRST_QUESTIONS)[number]>) =>
    setQuestions((before) => before.map((each) => (each.key === key ? { ...each, ...changes } : each)));
  const send = async () => {
    setTried(true);
    if (to === '') return;
    const input = { title, from, to, questions: questions.map(({ text, kind }) => ({ text, kind })) };
    await open({ variables: { input } });
    onClose();
  };
  return (
    <Dialog title={t('survey.open')} onClose={onClose} wide>
      {error && !isRefused ? <ErrorNotice error={error} /> : null}
      <TextField
        label={t('survey.name')}
        required
        value={title}
        error={isTried && title.trim() === '' ? t('survey.wrong') : reasonOf('title')}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="ratings__row ratings__row--days">
        <LazyDayField label={t('survey.from')} value={from} error={reasonOf('from')} onChange={setFrom} />
        <LazyDayField
          label={t('survey.to')}
          required
          value={to}
          error={isTried && to === '' ? t('survey.wrong') : reasonOf('to')}
          onChange={setTo}
        />
      </div>
      {questions.map(({ key, text, kind }, index) => (
        <div key={key} className="ratings__row ratings__row--question">
          <TextField
            label={t('survey.question', { number: index + 1 })}
            value={text}
            error={reasonOf(`questions.${index}.text`) ?? (index === 0 ? reasonOf('questions') : undefined)}
            onChange={(event) => change(key, { text: event.target.value })}
          />
          <SelectField
            label={t('survey.kind', { number: index + 1 })}
            value={kind}
            onChange={(event) => change(key, { kind: event.target.value as SurveyQuestionKind })}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`survey.kinds.${each}`)}
              </option>
            ))}
          </SelectField>
          {questions.length > 1 ? (
            <Button kind="quiet" onClick={() => setQuestions((before) => before.filter((each) => each.key !== key))}>
              {t('survey.remove', { number: index + 1 })}
            </Button>
          ) : null}
        </div>
      ))}
      <p>
        <Button
          size="small"
          onClick={() =>
            setQuestions((before) => [
              ...before,
              { key: Math.max(...before.map(({ key }) => key)) + 1, text: '', kind: 'SCALE' },
            ])
          }
        >
          {t('survey.add')}
        </Button>
      </p>
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="primary" busy={loading} onClick={() => void send().catch(() => undefined)}>
          {t('survey.send')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
