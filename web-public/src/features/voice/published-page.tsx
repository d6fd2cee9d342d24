import './voice.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../address/public-address';
import { PublicLink } from '../../address/public-link';
import { PublicFailureNotice } from '../../api/public-failure-notice';
import { useAnswer } from '../../api/use-answer';
import { type Published, publishedComplaints } from '../../api/voice-api';

/** Complaints with their answers, as everybody may read them. */
export function PublishedPage({ go }: { go: (question: Question) => void }) {
  const { t } = useTranslation('voice');
  const { t: p } = useTranslation('public');
  const [answer, again] = useAnswer(useCallback(() => publishedComplaints(null), []));
  if (answer.state === 'waiting') return <Skeleton rows={8} />;
  if (answer.state === 'failed') {
    return <PublicFailureNotice error={answer.error} notFound={t('published.notFound')} onRetry={again} />;
  }
  return (
    <div className="voice">
      <p className="muted">{t('published.lead')}</p>
      {answer.value.nodes.length === 0 ? <p>{t('published.none')}</p> : <List first={answer.value} />}
      <PublicLink className="button" question={{ kind: 'complaint' }} go={go}>
        {p('voice.start')}
      </PublicLink>
    </div>
  );
}

function List({ first }: { first: Published }) {
  const { t } = useTranslation('voice');
  const [pages, setPages] = useState([first]);
  const [failure, setFailure] = useState<unknown>();
  const { hasNextPage, endCursor } = pages.at(-1)!.pageInfo;
  const more = () => {
    setFailure(undefined);
    void publishedComplaints(endCursor).then((page) => setPages((before) => [...before, page]), setFailure);
  };
  return (
    <>
      {pages
        .flatMap(({ nodes }) => nodes)
        .map(({ id, kind, note, answer, officeName, answeredAt }) => (
          <article key={id} className="public__card">
            <p className="muted">{t(`kinds.${kind}`)}</p>
            <h2 className="voice__text" lang="vi">
              {note}
            </h2>
            <p className="voice__text" lang="vi">
              {answer}
            </p>
            <p className="muted">{t('published.answered', { office: officeName, day: formatDate(answeredAt) })}</p>
          </article>
        ))}
      {failure ? <PublicFailureNotice error={failure} notFound={t('published.notFound')} onRetry={more} /> : null}
      {hasNextPage ? <Button onClick={more}>{t('published.more')}</Button> : null}
    </>
  );
}
