import {
  type AdviceFullFragment,
  usePublishAdviceMutation,
  usePublishedAdviceQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { SelectField, TextAreaField } from '../../ui/form/field';
import { LazyDayField } from '../../ui/form/lazy-day-field';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { ErrorNotice } from '../../ui/page/page-state';
import { readFailure } from '../../ui/text/graphql-error';
import { useFieldWords } from '../../ui/text/use-field-words';
import { isDay, serverDay } from '../../ui/text/vietnam-day';
import { Publication } from './publication';

type Advice = Pick<
  AdviceFullFragment,
  'id' | 'version' | 'title' | 'content' | 'answer' | 'procedureCode' | 'procedureName' | 'field' | 'publications'
>;

const OFFERED = 50;

/** What all desks will read, without anybody's data; seen as they will see it before it goes out. */
export function PublishDialog({ advice, onClose }: { advice: Advice; onClose: () => void }) {
  const { t } = useTranslation('advice');
  const { t: c } = useTranslation('common');
  const [question, setQuestion] = useState(`${advice.title}\n\n${advice.content}`);
  const [answer, setAnswer] = useState(advice.answer ?? '');
  const [validFrom, setValidFrom] = useState(serverDay);
  const [validTo, setValidTo] = useState('');
  const [supersedesId, setSupersedesId] = useState('');
  const [isPreview, setPreview] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const [publish, { loading, error }] = usePublishAdviceMutation();
  const wrong = error ? readFailure(error).fields : [];
  const words = useFieldWords();
  const reasonOf = (path: string) => {
    const found = wrong.find((each) => each.path === path);
    return found && words(found.reason);
  };
  const need = (text: string) => (isChecked && text.trim() === '' ? t('publish.need') : undefined);
  const preview = () => {
    setChecked(true);
    setPreview(question.trim() !== '' && answer.trim() !== '' && isDay(validFrom));
  };
  const send = () => {
    const input = {
      id: advice.id,
      expectedVersion: advice.version,
      question,
      answer,
      validFrom,
      validTo: isDay(validTo) ? validTo : null,
      supersedesId: supersedesId || null,
    };
    // What is wrong is said at its field.
    void publish({ variables: { input } }).then(onClose, () => setPreview(false));
  };
  return (
    <Dialog title={t('publish.title')} onClose={onClose} wide>
      {isPreview ? (
        <article className="panel">
          <Publication
            shown={{ ...advice, question, answer, status: 'IN_FORCE', validFrom, validTo: validTo || null }}
          />
        </article>
      ) : (
        <>
          <p className="muted">{t('publish.lead')}</p>
          <TextAreaField
            label={t('publish.question')}
            required
            rows={4}
            value={question}
            error={need(question) ?? reasonOf('question')}
            onChange={(event) => setQuestion(event.target.value)}
          />
          <TextAreaField
            label={t('publish.answer')}
            required
            rows={6}
            value={answer}
            error={need(answer) ?? reasonOf('answer')}
            onChange={(event) => setAnswer(event.target.value)}
          />
          <div className="casework__filters">
            <LazyDayField
              label={t('publish.validFrom')}
              required
              value={validFrom}
              error={isChecked && !isDay(validFrom) ? t('publish.needDay') : undefined}
              onChange={setValidFrom}
            />
            <LazyDayField
              label={t('publish.validTo')}
              value={validTo}
              error={reasonOf('validTo')}
              onChange={setValidTo}
            />
          </div>
          <Supersedes advice={advice} value={supersedesId} onChoose={setSupersedesId} />
          {error && wrong.length === 0 ? <ErrorNotice error={error} /> : null}
        </>
      )}
      <DialogActions>
        {isPreview ? (
          <>
            <Button onClick={() => setPreview(false)}>{t('publish.edit')}</Button>
            <Button kind="primary" busy={loading} onClick={send}>
              {t('publish.send')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>{c('action.cancel')}</Button>
            <Button kind="primary" onClick={preview}>
              {t('publish.preview')}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}

type SupersedesProps = { advice: Advice; value: string; onChoose: (id: string) => void };

/** Published answers of the same field whose place it may take; its own earlier one it takes anyhow. */
function Supersedes({ advice, value, onChoose }: SupersedesProps) {
  const { t } = useTranslation('advice');
  const { field, publications } = advice;
  const { data } = usePublishedAdviceQuery({ variables: { filter: { field }, first: OFFERED } });
  const own = new Set(publications.map(({ id }) => id));
  const others = data?.publishedAdvice.nodes.filter(({ id }) => !own.has(id)) ?? [];
  if (others.length === 0) return null;
  return (
    <SelectField label={t('publish.supersedes')} value={value} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{t('publish.supersedesNone')}</option>
      {others.map(({ id, question }) => (
        <option key={id} value={id}>
          {question.slice(0, 90)}
        </option>
      ))}
    </SelectField>
  );
}
