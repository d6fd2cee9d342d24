import {
  type ReplayedDossiersQuery,
  type ReplayedKind,
  type ReplayPartsFragment,
  useReplayedDossiersQuery,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { durationText } from '@hcc/web-shared/src/ui/text/duration-text';
import { formatNumber, formatRate } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

type Result = NonNullable<ReplayPartsFragment['result']>;
type StepRow = Result['steps'][number];
type Band = Result['bands'][number];
type Row = ReplayedDossiersQuery['replayedDossiers']['nodes'][number];

interface Opened {
  kind: ReplayedKind;
  step?: string;
}

const FIRST = 50;

/** As it was beside what it would be: how many late, in which step, how much time was left; and which dossiers. */
export function ReplayResult({ replayId, result }: { replayId: string; result: Result }) {
  const { t } = useTranslation('procedures');
  const [opened, setOpened] = useState<Opened | null>(null);
  const { dossiers, lateWas, late, open, leftOut } = result;
  const kinds: [ReplayedKind, number][] = [
    ['WAS_LATE', lateWas],
    ['LATE', late],
    ['NEWLY_LATE', result.newlyLate],
    ['NO_LONGER_LATE', result.noLongerLate],
  ];
  return (
    <div className="replay__result">
      <p role="status">
        {t('replay.sum', {
          count: dossiers,
          total: formatNumber(dossiers),
          was: formatRate(dossiers ? lateWas / dossiers : null),
          would: formatRate(dossiers ? late / dossiers : null),
        })}{' '}
        {t('replay.rest', { open: formatNumber(open), leftOut: formatNumber(leftOut) })}
      </p>
      <ul className="replay__kinds">
        {kinds.map(([kind, count]) => (
          <li key={kind}>
            <Button size="small" disabled={count === 0} onClick={() => setOpened({ kind })}>
              {t(`replay.kind.${kind}`)}: <strong>{formatNumber(count)}</strong>
            </Button>
          </li>
        ))}
      </ul>
      <Bands bands={result.bands} />
      <Steps steps={result.steps} onOpen={setOpened} />
      {opened ? (
        <Dossiers
          key={`${opened.kind} ${opened.step}`}
          replayId={replayId}
          opened={opened}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </div>
  );
}

function Bands({ bands }: { bands: Band[] }) {
  const { t } = useTranslation('procedures');
  const most = Math.max(1, ...bands.flatMap(({ was, draft }) => [was, draft]));
  const words = ({ fromDays, toDays }: Band): string => {
    if (fromDays === null) return t('bands.lateMore', { days: Math.abs(toDays ?? 0) });
    if (toDays === null) return t('bands.earlyMore', { days: fromDays });
    if (toDays <= 0) return t('bands.late', { from: Math.abs(toDays), to: Math.abs(fromDays) });
    return t('bands.early', { from: fromDays, to: toDays });
  };
  const bar = (value: number, side: 'was' | 'draft') => (
    <span className="bands__cell">
      <span
        className={`bands__bar bands__bar--${side}`}
        style={{ width: `${(value / most) * 70}%` }}
        aria-hidden="true"
      />
      {formatNumber(value)}
    </span>
  );
  const columns: TableColumn<Band>[] = [
    { key: 'band', header: t('bands.left'), rowHeader: true, width: '34%', cell: words },
    { key: 'was', header: t('replay.was'), cell: ({ was }) => bar(was, 'was') },
    { key: 'draft', header: t('replay.would'), cell: ({ draft }) => bar(draft, 'draft') },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={bands}
      rowKey={({ fromDays, toDays }) => `${fromDays} ${toDays}`}
      caption={t('bands.title')}
    />
  );
}

function Steps({ steps, onOpen }: { steps: StepRow[]; onOpen: (opened: Opened) => void }) {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  const quota = (minutes: number | null) => (minutes === null ? '—' : durationText(c, minutes));
  const counted = (count: number, kind: ReplayedKind, step: string) =>
    count === 0 ? (
      '0'
    ) : (
      <Button
        size="small"
        kind="quiet"
        aria-label={t('replay.openOf', { name: step, kind: t(`replay.kind.${kind}`), count })}
        onClick={() => onOpen({ kind, step })}
      >
        {formatNumber(count)}
      </Button>
    );
  const columns: TableColumn<StepRow>[] = [
    { key: 'name', header: t('replay.step'), rowHeader: true, cell: ({ name }) => name },
    { key: 'quotaWas', header: t('replay.quotaWas'), numeric: true, cell: ({ quotaWas }) => quota(quotaWas) },
    { key: 'quota', header: t('replay.quota'), numeric: true, cell: (row) => quota(row.quota) },
    { key: 'overWas', header: t('replay.overWas'), numeric: true, cell: ({ overWas }) => formatNumber(overWas) },
    { key: 'over', header: t('replay.over'), numeric: true, cell: ({ over }) => formatNumber(over) },
    {
      key: 'lateWas',
      header: t('replay.lateWas'),
      numeric: true,
      cell: ({ lateWas, name }) => counted(lateWas, 'WAS_LATE', name),
    },
    { key: 'late', header: t('replay.late'), numeric: true, cell: ({ late, name }) => counted(late, 'LATE', name) },
  ];
  return <SimpleTable columns={columns} rows={steps} rowKey={({ name }) => name} caption={t('replay.bySteps')} />;
}

interface DossiersProps {
  replayId: string;
  opened: Opened;
  onClose: () => void;
}

function Dossiers({ replayId, opened, onClose }: DossiersProps) {
  const { t } = useTranslation('procedures');
  const variables = { replayId, kind: opened.kind, step: opened.step ?? null, first: FIRST };
  const { data, error, fetchMore, refetch } = useReplayedDossiersQuery({ variables, fetchPolicy: 'network-only' });
  const found = data?.replayedDossiers;
  const more = () =>
    fetchMore({
      variables: { after: found?.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        replayedDossiers: {
          ...next.replayedDossiers,
          nodes: [...before.replayedDossiers.nodes, ...next.replayedDossiers.nodes],
        },
      }),
    });
  const columns: TableColumn<Row>[] = [
    {
      key: 'code',
      header: t('replay.code'),
      rowHeader: true,
      cell: ({ code }) => <Link to={`/dossier/${code}`}>{code}</Link>,
    },
    { key: 'office', header: t('replay.office'), cell: ({ officeName }) => officeName },
    { key: 'wasDue', header: t('replay.wasDue'), cell: ({ wasDueAt }) => formatDateTime(wasDueAt) },
    { key: 'due', header: t('replay.due'), cell: ({ dueAt }) => formatDateTime(dueAt) },
    { key: 'done', header: t('replay.completed'), cell: ({ wasCompletedAt }) => formatDateTime(wasCompletedAt) },
    { key: 'wasIn', header: t('replay.lateWas'), cell: ({ wasLateIn }) => wasLateIn ?? '—' },
    { key: 'in', header: t('replay.late'), cell: ({ lateIn }) => lateIn ?? '—' },
  ];
  return (
    <div className="replay__dossiers">
      <div className="procedures__actions">
        <h4>
          {t(`replay.kind.${opened.kind}`)}
          {opened.step ? `: ${opened.step}` : ''}
        </h4>
        <Button size="small" onClick={onClose}>
          {t('replay.close')}
        </Button>
      </div>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={4} shape="table" /> : null}
      {found ? (
        <SimpleTable
          columns={columns}
          rows={found.nodes}
          rowKey={({ code }) => code}
          caption={t('replay.dossiers')}
          hideCaption
          maxHeight="420px"
        />
      ) : null}
      {found?.hasNextPage ? <Button onClick={() => void more()}>{t('replay.more')}</Button> : null}
    </div>
  );
}
