import './consultation-inbox.css';
import {
  type ConsultationSide,
  type ConsultationsQuery,
  useConsultationsQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SideTabs, useSide } from '../../ui/page/side-tabs';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDateTimeShort, isSameDay } from '../../ui/text/date-format';
import { dueMomentText } from '../../ui/text/due-moment-text';
import { formatNumber } from '../../ui/text/number-format';
import { serverNow } from '../../ui/text/server-clock';

type Item = ConsultationsQuery['consultations']['nodes'][number];

const PAGE_ROWS = 50;
const sides = ['ASKED_OF_US', 'ASKED_BY_US'] as const satisfies readonly ConsultationSide[];

/** What my office is asked, and what it has asked others; soonest due first. */
export function ConsultationInboxPage() {
  const { t } = useTranslation('consultation');
  const { t: c } = useTranslation('common');
  const side = useSide(sides);
  usePageTitle(c('nav.questions'));
  return (
    <div className="inbox">
      <div className="inbox__head">
        <h1>{c('nav.questions')}</h1>
        <SideTabs
          label={t('sides.label')}
          sides={sides.map((one) => ({ side: one, label: t(`sides.${one}`) }))}
          current={side}
        />
        <p className="muted">{t(`lead.${side}`)}</p>
      </div>
      <Questions key={side} side={side} />
    </div>
  );
}

function Questions({ side }: { side: ConsultationSide }) {
  const { t } = useTranslation('consultation');
  const { t: c } = useTranslation('common');
  const columns = useColumns(side);
  const { data, error, loading, fetchMore, refetch } = useConsultationsQuery({
    variables: { side, first: PAGE_ROWS },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} shape="table" />;
  }
  const { nodes, totalCount, pageInfo } = data.consultations;
  if (nodes.length === 0) return <Empty title={t(`empty.${side}`)}>{t(`empty.${side}Hint`)}</Empty>;
  const more = () => void fetchMore(pageAfter('consultations', data));
  return (
    <>
      <SimpleTable
        caption={t('caption')}
        hideCaption
        columns={columns}
        rows={nodes}
        rowKey={({ dossier, ordinal }) => `${dossier.id}-${ordinal}`}
      />
      <p className="inbox__foot" role="status">
        {t('shown', { count: totalCount, shown: formatNumber(nodes.length), total: formatNumber(totalCount) })}
        {pageInfo.hasNextPage ? (
          <Button size="small" busy={loading} onClick={more}>
            {c('action.more')}
          </Button>
        ) : null}
      </p>
    </>
  );
}

function useColumns(side: ConsultationSide): TableColumn<Item>[] {
  const { t } = useTranslation('consultation');
  const isOurs = side === 'ASKED_OF_US';
  return [
    { key: 'due', header: t('columns.due'), cell: (item) => <Due item={item} />, width: '190px' },
    {
      key: 'office',
      header: t(isOurs ? 'columns.asker' : 'columns.asked'),
      cell: ({ askedByOffice, officeName }) => (isOurs ? askedByOffice.name : officeName),
    },
    {
      key: 'dossier',
      header: t('columns.dossier'),
      rowHeader: true,
      cell: ({ dossier }) => (
        <>
          <strong>{dossier.applicant.fullName}</strong>
          <span className="inbox__sub">{dossier.code}</span>
        </>
      ),
    },
    { key: 'procedure', header: t('columns.procedure'), cell: ({ dossier }) => dossier.procedure.name },
    {
      key: 'askedAt',
      header: t('columns.askedAt'),
      cell: ({ askedAt }) => formatDateTimeShort(askedAt),
      width: '110px',
    },
    {
      key: 'action',
      header: t('columns.action'),
      cell: (item) => <Action item={item} isOurs={isOurs} />,
      width: '120px',
    },
  ];
}

/** The date in words, and how it stands with it. */
function Due({ item }: { item: Item }) {
  const { t } = useTranslation('consultation');
  const { t: c } = useTranslation('common');
  const isLate = item.state === 'UNANSWERED' || Date.parse(item.dueAt) < serverNow();
  const isToday = isSameDay(item.dueAt, serverNow());
  const state = isLate ? 'late' : isToday ? 'today' : 'waiting';
  return (
    <span className={`inbox__due inbox__due--${state}`}>
      <strong>{t(`state.${state}`)}</strong>
      <span className="inbox__sub">{dueMomentText(c, item.dueAt)}</span>
    </span>
  );
}

/** What one's office may answer opens with the form of the answer. */
function Action({ item, isOurs }: { item: Item; isOurs: boolean }) {
  const { t } = useTranslation('consultation');
  const { code, availableActions } = item.dossier;
  const mayAnswer = isOurs && availableActions.includes('ANSWER_CONSULTATION');
  return mayAnswer ? (
    <Link
      className="button button--primary button--small"
      to={`/dossier/${code}?do=answer-consultation`}
      aria-label={t('answerLabel', { code })}
    >
      {t('answer')}
    </Link>
  ) : (
    <Link className="button button--small" to={`/dossier/${code}`} aria-label={t('openLabel', { code })}>
      {t('open')}
    </Link>
  );
}
