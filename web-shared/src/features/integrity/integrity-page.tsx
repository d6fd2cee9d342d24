import './integrity.css';
import {
  type IntegrityFindingPartsFragment,
  type IntegrityPattern,
  useIntegrityFindingsQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { Empty, ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDateTime } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { useFindingWords } from './finding-words';

const PATTERNS = [
  'DEADLINE_BURST',
  'REPEATED_SUPPLEMENT',
  'LATE_PAUSE',
  'SETTLED_UNPAID',
  'ISSUED_BEFORE_SIGNED',
] as const satisfies readonly IntegrityPattern[];

/** Where something that polishes rates comes more often than chance explains; each finding opens its dossiers. */
export function IntegrityPage() {
  const { t } = useTranslation('integrity');
  const { t: c } = useTranslation('common');
  usePageTitle(t('title'));
  const { office } = useStaff();
  const [params] = useSearchParams();
  const chosen = PATTERNS.find((pattern) => pattern === params.get('pattern')) ?? null;
  const columns = useColumns();
  const words = useFindingWords();
  const { data, error, refetch } = useIntegrityFindingsQuery({ fetchPolicy: 'cache-and-network' });
  const found = data?.integrityFindings;
  const all = found?.nodes ?? [];
  const rows = chosen ? all.filter(({ pattern }) => pattern === chosen) : all;
  return (
    <div className="integrity">
      <header className="integrity__head">
        <div>
          <h1>{t('title')}</h1>
          <p className="muted">
            {office.areaName}
            {found?.fromDay && found.toDay
              ? ` · ${words.period({ fromDay: found.fromDay, toDay: found.toDay })} · ${t('asOf', { when: formatDateTime(found.countedAt) })}`
              : ''}
          </p>
        </div>
        <Button className="no-print" onClick={() => window.print()}>
          {c('action.print')}
        </Button>
      </header>
      <Notice>{t(found && !found.withPeople ? 'questionOffices' : 'question')}</Notice>
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={8} shape="table" /> : null}
      {found ? (
        <nav className="integrity__patterns no-print" aria-label={t('patterns')}>
          {[null, ...PATTERNS].map((pattern) => (
            <Link
              key={pattern ?? 'all'}
              className="button button--small"
              to={pattern ? `/integrity?pattern=${pattern}` : '/integrity'}
              aria-current={pattern === chosen ? 'page' : undefined}
            >
              {pattern ? t(`pattern.${pattern}`) : t('allPatterns')}{' '}
              {formatNumber(pattern ? all.filter((one) => one.pattern === pattern).length : all.length)}
            </Link>
          ))}
        </nav>
      ) : null}
      {chosen ? <p className="muted">{t(`means.${chosen}`)}</p> : null}
      {found && rows.length === 0 ? (
        <Empty title={t(found.countedAt ? 'empty' : 'none')}>{t(found.countedAt ? 'emptyHint' : 'noneHint')}</Empty>
      ) : null}
      {rows.length > 0 ? (
        <SimpleTable
          caption={t('title')}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          exportName={t('file')}
        />
      ) : null}
    </div>
  );
}

function useColumns(): TableColumn<IntegrityFindingPartsFragment>[] {
  const { t } = useTranslation('integrity');
  const words = useFindingWords();
  return [
    {
      key: 'who',
      header: t('columns.who'),
      rowHeader: true,
      cell: (finding) => (
        <>
          <Link to={`/integrity/${finding.id}`}>{words.who(finding)}</Link>
          <span className="integrity__sub">{words.where(finding)}</span>
        </>
      ),
      csv: (finding) => `${words.who(finding)}, ${words.where(finding)}`,
    },
    { key: 'pattern', header: t('columns.pattern'), cell: words.pattern, csv: words.pattern },
    {
      key: 'count',
      header: t('columns.count'),
      cell: (finding) => (
        <Link
          to={`/integrity/${finding.id}`}
          aria-label={t('opens', { name: words.who(finding), what: words.count(finding) })}
        >
          {words.count(finding)}
        </Link>
      ),
      csv: words.count,
    },
    { key: 'rare', header: t('columns.rare'), cell: words.rare, csv: words.rare },
    {
      key: 'seen',
      header: t('columns.seen'),
      cell: ({ notes: [last] }) =>
        last ? (
          <>
            {t('seenBy', { name: last.byName, when: formatDateTime(last.at) })}
            <span className="integrity__sub">{last.note}</span>
          </>
        ) : (
          <span className="muted">{t('unseen')}</span>
        ),
      csv: ({ notes: [last] }) => last?.note,
    },
  ];
}
