import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { type FormEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseMessages, type MessageChoice, messageChoice } from '../../api/messages-api';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { useAnswer } from '../../api/use-answer';

/** What the link at the end of a mail opens: whether more of them come. It says of nobody which dossier it is. */
export function MessagesPage({ messageKey }: { messageKey: string }) {
  const { t } = useTranslation('messages');
  const [answer, again] = useAnswer(useCallback(() => messageChoice(messageKey), [messageKey]));
  if (answer.state === 'waiting') return <Skeleton rows={4} />;
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('notFound')} onRetry={again} />;
  }
  return <ChoiceForm messageKey={messageKey} before={answer.value} />;
}

function ChoiceForm({ messageKey, before }: { messageKey: string; before: MessageChoice }) {
  const { t } = useTranslation('messages');
  const [choice, setChoice] = useState({ email: before.email, sms: before.sms });
  const [outcome, setOutcome] = useState<'busy' | 'saved' | { error: unknown }>();
  const save = async (wanted: typeof choice) => {
    setChoice(wanted);
    setOutcome('busy');
    try {
      await chooseMessages({ key: messageKey, ...wanted });
      setOutcome('saved');
    } catch (error) {
      setOutcome({ error });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(choice);
  };
  return (
    <form className="public__card" onSubmit={submit}>
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      {(['email', 'sms'] as const).map((name) => (
        <p key={name}>
          <label>
            <input
              type="checkbox"
              checked={choice[name]}
              onChange={({ target }) => setChoice({ ...choice, [name]: target.checked })}
            />{' '}
            {t(name)}
          </label>
        </p>
      ))}
      {outcome === 'saved' ? (
        <Notice kind="success">{t(choice.email || choice.sms ? 'saved' : 'savedNone')}</Notice>
      ) : null}
      {typeof outcome === 'object' ? (
        <PublicFailureNotice error={outcome.error} notFound={t('notFound')} onRetry={() => void save(choice)} />
      ) : null}
      <p>
        <Button type="submit" kind="primary" size="large" busy={outcome === 'busy'}>
          {t('save')}
        </Button>{' '}
        <Button size="large" busy={outcome === 'busy'} onClick={() => void save({ email: false, sms: false })}>
          {t('none')}
        </Button>
      </p>
      <p className="muted">{t('stillThere')}</p>
    </form>
  );
}
