import './reporting.css';
import { useApolloClient } from '@apollo/client/react';
import {
  type SettlementColumn,
  SettlementDossiersDocument,
  type SettlementDossiersQuery,
  type SettlementDossiersQueryVariables,
  useSettlementDossiersQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DirectLink } from '../../session/direct-link';
import { ProofLine } from '../../session/proof-line';
import { Button } from '../../ui/form/button';
import { dueWords } from '../../ui/page/due-text';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { useListTools } from '../../ui/page/use-list-tools';
import { usePageTitle } from '../../ui/page/use-page-title';
import { downloadCsv } from '../../ui/text/csv';
import { formatNumber } from '../../ui/text/number-format';
import { useCauseText } from '../lists/use-cause-text';
import { useCameFrom } from './came-from';
import { DossierList } from './dossiers/dossier-list';
import { dossiersCsv } from './dossiers/dossiers-csv';
import type { FigureDossier } from './dossiers/figure-dossier';
import { lateLegs, lateLegWords } from './dossiers/late-legs';
import { columnByName, type OpenedFigure } from './figures/settlement-columns';
import { usePeriodName } from './period/use-period-name';
import { dossiersAddress, readCut, reportAddress } from './report-address';
import { AreaBreadcrumb } from './scope/area-breadcrumb';
import { ScopeChips, useScopeNames } from './scope/scope-chips';
import { useCutWords } from './scope/use-cut-words';
import { type ReportScope, useReportScope } from './scope/use-report-scope';

const PAGE = 50;
const FILE_PAGE = 200;
/** Of these the reader asks who was late, where and why. */
const LATE_COLUMNS: ReadonlySet<SettlementColumn> = new Set(['LATE', 'OVERDUE']);

/** Exactly the dossiers that one figure of the report counted. */
export function SettlementDossiersPage() {
  const { t } = useTranslation('reporting');
  const at = useReportScope();
  const column = columnByName(at.params.get('column'));
  usePageTitle(column ? t(`figure.${column.key}`) : t('dossiers.title'));
  if (column) return <FigureDossiers key={at.params.toString()} at={at} column={column} />;
  return (
    <div className="rep">
      <h1>{t('dossiers.title')}</h1>
      <Notice
        kind="warning"
        actions={
          <Link className="button" to={reportAddress(at.scope, at.by)}>
            {t('dossiers.back')}
          </Link>
        }
      >
        {t('dossiers.unknownColumn')}
      </Notice>
    </div>
  );
}

function FigureDossiers({ at, column }: { at: ReportScope; column: OpenedFigure }) {
  const { t } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const { scope, by, period, areaName, path } = at;
  const periodName = usePeriodName()(period);
  const withLegs = LATE_COLUMNS.has(column.column);
  const cut = readCut(at.params);
  const variables = { ...scope, column: column.column, cut, withLegs };
  const causeText = useCauseText(withLegs);
  const { data, error, loading, fetchMore, refetch } = useSettlementDossiersQuery({
    variables: { ...variables, first: PAGE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const client = useApolloClient();
  const tools = useListTools<FigureDossier>();
  const names = useScopeNames(scope);
  const cameFrom = useCameFrom();
  const list = data?.settlementDossiers;
  const part = useCutWords(cut);
  const title = part ? `${t(`figure.${column.key}`)}, ${part}` : t(`figure.${column.key}`);

  const exportAll = () =>
    tools.exportAll(
      async (after) => {
        const answer = await client.query<SettlementDossiersQuery, SettlementDossiersQueryVariables>({
          query: SettlementDossiersDocument,
          variables: { ...variables, first: FILE_PAGE, after },
          fetchPolicy: 'no-cache',
        });
        return answer.data?.settlementDossiers;
      },
      (rows) => {
        const csv = dossiersCsv(rows, {
          column: (key) => t(`dossiers.${key}`),
          due: (row) => dueWords(c, row),
          status: (row) => c(`status.${row.status}`),
          late: (row) =>
            lateLegs(row)
              .map((leg) => lateLegWords(c, leg, causeText))
              .join('; '),
        });
        const then = scope.structure === 'THEN' ? '-don-vi-khi-do' : '';
        downloadCsv(`ho-so-${column.column.toLowerCase()}-${period.from}-${period.to}${then}`, csv);
      },
    );

  return (
    <div className="rep rep--wide">
      <header className="rep-head">
        <div>
          <Link className="rep-back no-print" to={cameFrom ?? reportAddress(scope, by)}>
            ← {t(!cameFrom || cameFrom.startsWith('/reports') ? 'dossiers.back' : 'dossiers.backToPage')}
          </Link>
          <h1>
            {title}
            {list ? (
              <span className="rep-head__count"> {t('dossiers.count', { shown: formatNumber(list.totalCount) })}</span>
            ) : null}
          </h1>
          <div className="rep-head__scope">
            <AreaBreadcrumb
              path={path}
              addressOf={(areaCode) =>
                dossiersAddress({ ...scope, areaCode, officeCode: null }, column.column, by, cut)
              }
            />
            <span>{periodName}</span>
            {scope.structure === 'THEN' ? <span>{t('structure.isThen')}</span> : null}
          </div>
        </div>
        <div className="rep-head__tools no-print">
          <DirectLink
            about={{
              subject: 'FIGURE',
              label: `${title}, ${areaName}, ${periodName}`,
              address: dossiersAddress(scope, column.column, by, cut),
            }}
            words={t('dossiers.direct')}
            className="button"
          />
          <Button onClick={exportAll} busy={tools.read !== null} disabled={!list?.totalCount}>
            {tools.read === null ? c('action.exportCsv') : t('dossiers.exporting', { read: formatNumber(tools.read) })}
          </Button>
          <Button onClick={() => window.print()}>{c('action.print')}</Button>
        </div>
      </header>
      <ScopeChips
        names={names}
        addressWithout={(part) => dossiersAddress({ ...scope, [part]: null }, column.column, by, cut)}
      />
      {error && !list ? <ErrorNotice error={error} onRetry={() => refetch()} title={t('errorHint')} /> : null}
      {tools.failure ? <ErrorNotice error={tools.failure} /> : null}
      {tools.cutOff ? (
        <Notice kind="warning">
          {t('dossiers.cutOff', { rows: formatNumber(tools.cutOff.rows), total: formatNumber(tools.cutOff.total) })}
        </Notice>
      ) : null}
      {!list && !error ? <Skeleton rows={10} shape="table" /> : null}
      {list && list.nodes.length === 0 ? <Empty title={t('dossiers.empty')}>{t('dossiers.emptyHint')}</Empty> : null}
      {list && list.nodes.length > 0 ? (
        <>
          <DossierList rows={list.nodes} caption={`${title}, ${areaName}, ${periodName}`} />
          <div className="rep-more">
            <span className="muted">
              {t('dossiers.shown', { shown: formatNumber(list.nodes.length), total: formatNumber(list.totalCount) })}
            </span>
            {list.pageInfo.hasNextPage ? (
              <Button
                className="no-print"
                busy={loading}
                onClick={() => tools.more(() => fetchMore(pageAfter('settlementDossiers', data)))}
              >
                {c('action.more')}
              </Button>
            ) : null}
          </div>
        </>
      ) : null}
      {list ? <ProofLine /> : null}
    </div>
  );
}
