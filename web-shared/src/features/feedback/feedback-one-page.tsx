import '../casework/casework.css';
import {
  type FeedbackFullFragment,
  useActOnFeedbackMutation,
  useFeedbackByIdQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TextField } from '../../ui/form/field';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { CaseActions } from '../casework/case-actions';
import { CaseAnswer } from '../casework/case-answer';
import { CaseFacts } from '../casework/case-facts';
import { CaseJournal } from '../casework/case-journal';
import { topicKey } from './topics';

/** One report: what, where, who answers, and what may be done. */
export function FeedbackOnePage({ id }: { id: string }) {
  const { t } = useTranslation('feedback');
  const { data, error, refetch } = useFeedbackByIdQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  const shown = data?.feedback;
  usePageTitle(shown ? shown.number : t('title'));
  return (
    <div className="casework">
      <p className="no-print">
        <Link to="/feedback">{t('one.back')}</Link>
      </p>
      {!shown && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!shown && !error ? <Skeleton rows={8} /> : null}
      {shown ? <Shown shown={shown} onStale={() => void refetch().catch(() => undefined)} /> : null}
    </div>
  );
}

function Shown({ shown, onStale }: { shown: FeedbackFullFragment; onStale: () => void }) {
  const { t } = useTranslation('feedback');
  const [leadingNumber, setLeadingNumber] = useState('');
  const [act] = useActOnFeedbackMutation();
  const { id, version, topic, leading, joined, publicNote, isPublic } = shown;
  return (
    <>
      <h1>{shown.title}</h1>
      <p className="muted">
        {shown.number} · {t(`topics.${topicKey(topic)}`)}
      </p>
      <CaseActions
        actions={shown.actions}
        state={shown.state}
        answer={shown.answer}
        extra={{
          JOINED: {
            ready: leadingNumber.trim() !== '',
            fields: (
              <TextField
                label={t('one.leadingNumber')}
                hint={t('one.leadingHint')}
                required
                value={leadingNumber}
                onChange={(event) => setLeadingNumber(event.target.value)}
              />
            ),
          },
        }}
        onAct={(kind, note) =>
          act({
            variables: {
              input: {
                id,
                expectedVersion: version,
                kind,
                note,
                leadingNumber: kind === 'JOINED' ? leadingNumber : null,
              },
            },
          }).catch((error: unknown) => {
            onStale();
            throw error;
          })
        }
      />
      <div className="casework__columns">
        <div className="casework__main">
          <section className="panel">
            <p className="casework__text">{shown.content}</p>
            {shown.files.length > 0 ? (
              <ul aria-label={t('one.pictures')}>
                {shown.files.map((file) => (
                  <li key={file.id}>
                    <a href={`/files/feedback/${file.id}`} target="_blank" rel="noreferrer">
                      {file.name}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
          </section>
          <CaseAnswer {...shown} />
          {isPublic && publicNote !== shown.content ? (
            <section className="panel">
              <h2>{t('one.publicNote')}</h2>
              <p className="casework__text">{publicNote}</p>
            </section>
          ) : null}
          <CaseJournal lines={shown.journal} />
        </div>
        <div className="casework__main">
          <CaseFacts
            {...shown}
            more={[
              [t('one.page'), shown.page],
              [t('one.version'), shown.appVersion],
              [t('one.browser'), shown.browser],
              [t('one.error'), shown.errorCode],
              [t('one.request'), shown.requestId],
            ]}
          />
          {leading || joined.length > 0 ? (
            <section className="panel">
              <h2>{t(leading ? 'one.leading' : 'one.joined')}</h2>
              <ul>
                {(leading ? [leading] : joined).map((each) => (
                  <li key={each.id}>
                    <Link to={`/feedback/${each.id}`}>
                      {each.number} {each.title}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </div>
    </>
  );
}
