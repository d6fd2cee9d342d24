import {
  type FeedbackFilter,
  type FeedbackRowFragment,
  type FeedbacksQuery,
  useFeedbacksQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';
import { useCaseColumns } from '../casework/case-columns';
import { ListFoot } from '../casework/list-foot';
import { topicKey } from './topics';

const PAGE_ROWS = 50;

/** What the filter finds. */
export function FeedbackList({ filter }: { filter: FeedbackFilter }) {
  const { t } = useTranslation('feedback');
  const columns = useCaseColumns<FeedbackRowFragment>('/feedback', ({ topic, leading }) =>
    [t(`topics.${topicKey(topic)}`), leading && t('joinedTo', { number: leading.number })].filter(Boolean).join(' · '),
  );
  const { data, error, loading, fetchMore, refetch } = useFeedbacksQuery({
    variables: { filter, first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} shape="table" />;
  }
  const { nodes, totalCount, pageInfo } = data.feedbacks;
  if (nodes.length === 0) return <Empty title={t(`empty.${filter.scope}`)}>{t(`empty.${filter.scope}Hint`)}</Empty>;
  const more = () => void fetchMore(pageAfter('feedbacks', data));
  return (
    <>
      {filter.scope === 'PUBLISHED' ? (
        nodes.map((each) => <PublishedAnswer key={each.id} shown={each} />)
      ) : (
        <SimpleTable caption={t('caption')} hideCaption columns={columns} rows={nodes} rowKey={({ id }) => id} />
      )}
      <ListFoot
        shown={nodes.length}
        total={totalCount}
        busy={loading}
        onMore={pageInfo.hasNextPage ? more : undefined}
      />
    </>
  );
}

type Published = FeedbacksQuery['feedbacks']['nodes'][number];

/** What all desks read of an obstacle: the matter and how it was solved. */
function PublishedAnswer({ shown }: { shown: Published }) {
  const { t } = useTranslation('feedback');
  const { t: w } = useTranslation('casework');
  const { id, number, topic, publicNote, answer, handlerOffice, answeredAt } = shown;
  return (
    <article className="panel">
      <h2 className="casework__text">{publicNote}</h2>
      <p className="casework__text">{answer}</p>
      <p className="muted">
        <Link to={`/feedback/${id}`}>{number}</Link> · {t(`topics.${topicKey(topic)}`)} ·{' '}
        {handlerOffice ?? w('administrators')} · {formatDate(answeredAt)}
      </p>
    </article>
  );
}
