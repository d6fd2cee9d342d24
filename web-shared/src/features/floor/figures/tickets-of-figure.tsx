import { type FloorTicketsQuery, useFloorTicketsQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../ui/form/button';
import { ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatDate, formatTime } from '../../../ui/text/date-format';
import { formatNumber } from '../../../ui/text/number-format';
import { type FiguresQuestion, figuresSearch, type OpenedFigure } from './figures-address';
import type { Figures } from './figures-table';
import { useRowName } from './use-row-name';

type Row = FloorTicketsQuery['floorTickets']['nodes'][number];

const PAGE = 100;

interface Props {
  figures: Figures;
  question: FiguresQuestion;
  opened: OpenedFigure;
}

/** The tickets that a figure counts. */
export function TicketsOfFigure({ figures, question, opened }: Props) {
  const { t } = useTranslation('floor');
  const { t: words } = useTranslation('ticket');
  const { t: c } = useTranslation('common');
  const nameOf = useRowName(question.by);
  const [isLoading, setLoading] = useState(false);
  const variables = {
    officeId: figures.officeId,
    from: question.from,
    to: question.to,
    ...opened,
    first: PAGE,
  };
  const { data, error, refetch, fetchMore } = useFloorTicketsQuery({ variables, fetchPolicy: 'cache-and-network' });
  const found = data?.floorTickets;
  const row = figures.rows.find(({ key }) => key === opened.key);
  const name = opened.by === null ? t('figures.total') : nameOf({ key: opened.key, name: row?.name ?? '' });
  const title = t('figures.tickets', {
    name,
    measure: opened.measure ? t(`figures.${opened.measure}`) : t('figures.issued'),
  });
  const minutes = (seconds: number) => Math.round(seconds / 60);
  const columns: TableColumn<Row>[] = [
    {
      key: 'label',
      header: t('figures.label'),
      rowHeader: true,
      cell: ({ label }) => label,
      csv: ({ label }) => label,
    },
    { key: 'day', header: t('figures.day'), cell: ({ day }) => formatDate(day), csv: ({ day }) => day },
    { key: 'group', header: t('figures.group'), cell: ({ groupName }) => groupName, csv: ({ groupName }) => groupName },
    {
      key: 'class',
      header: t('figures.class'),
      cell: ({ ticketClass }) => words(`class.${ticketClass}`),
      csv: ({ ticketClass }) => words(`class.${ticketClass}`),
    },
    {
      key: 'state',
      header: t('figures.state'),
      cell: ({ state }) => words(`state.${state}`),
      csv: ({ state }) => words(`state.${state}`),
    },
    {
      key: 'counter',
      header: t('figures.counter'),
      cell: ({ counterNumber }) => counterNumber ?? '—',
      csv: ({ counterNumber }) => counterNumber,
    },
    {
      key: 'person',
      header: t('figures.person'),
      cell: ({ staff }) => staff?.fullName ?? '—',
      csv: ({ staff }) => staff?.fullName,
    },
    {
      key: 'issuedAt',
      header: t('figures.issuedAt'),
      cell: ({ issuedAt }) => formatTime(issuedAt),
      csv: ({ issuedAt }) => issuedAt,
    },
    {
      key: 'waited',
      header: t('figures.waited'),
      numeric: true,
      cell: ({ waitedSeconds }) => formatNumber(minutes(waitedSeconds)),
      csv: ({ waitedSeconds }) => minutes(waitedSeconds),
    },
    {
      key: 'served',
      header: t('figures.served'),
      numeric: true,
      cell: ({ servedSeconds }) => (servedSeconds > 0 ? formatNumber(minutes(servedSeconds)) : '—'),
      csv: ({ servedSeconds }) => minutes(servedSeconds),
    },
  ];
  const more = async () => {
    setLoading(true);
    await fetchMore({
      variables: { after: found?.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({
        floorTickets: {
          ...fetchMoreResult.floorTickets,
          nodes: [...before.floorTickets.nodes, ...fetchMoreResult.floorTickets.nodes],
        },
      }),
    }).catch(() => undefined);
    setLoading(false);
  };
  return (
    <section className="panel" aria-labelledby="floor-tickets">
      <div className="floor__head">
        <h2 id="floor-tickets">{title}</h2>
        <Link to={figuresSearch({ ...question, opened: null })}>{t('figures.closeList')}</Link>
      </div>
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={5} shape="table" /> : null}
      {found ? (
        <>
          <SimpleTable
            columns={columns}
            rows={found.nodes}
            rowKey={({ id }) => id}
            caption={title}
            hideCaption
            exportName={t('figures.ticketFile')}
          />
          <p role="status">
            {t('figures.shown', { shown: formatNumber(found.nodes.length), total: formatNumber(found.totalCount) })}{' '}
            {found.hasNextPage ? (
              <Button size="small" busy={isLoading} onClick={() => void more()}>
                {c('action.more')}
              </Button>
            ) : null}
          </p>
        </>
      ) : null}
    </section>
  );
}
