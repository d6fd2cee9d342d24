import '../reporting.css';
import { useApolloClient } from '@apollo/client/react';
import {
  ClosedLegsDocument,
  type ClosedLegsQuery,
  type ClosedLegsQueryVariables,
  type LegCut,
  useClosedLegsQuery,
  useOfficesQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DirectLink } from '../../../session/direct-link';
import { ProofLine } from '../../../session/proof-line';
import { Button } from '../../../ui/form/button';
import { pageAfter } from '../../../ui/page/page-after';
import { Empty, ErrorNotice, Notice, Skeleton } from '../../../ui/page/page-state';
import { SimpleTable, tableCsv } from '../../../ui/page/simple-table';
import { useListTools } from '../../../ui/page/use-list-tools';
import { usePageTitle } from '../../../ui/page/use-page-title';
import { downloadCsv } from '../../../ui/text/csv';
import { formatNumber } from '../../../ui/text/number-format';
import { monthEnd, monthStart } from '../../../ui/text/vietnam-day';
import { useCameFrom } from '../came-from';
import { usePeriodName } from '../period/use-period-name';
import { AreaBreadcrumb } from '../scope/area-breadcrumb';
import { useReportScope } from '../scope/use-report-scope';
import { legsAddress, readLegCut } from './legs-address';
import { type ClosedLeg, useLegColumns } from './use-leg-columns';

const PAGE = 50;
const FILE_PAGE = 200;

/** Exactly the legs that one figure of time counted. */
export function ClosedLegsPage() {
  const at = useReportScope();
  return <ClosedLegs key={at.params.toString()} at={at} />;
}

function ClosedLegs({ at }: { at: ReturnType<typeof useReportScope> }) {
  const { t } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const client = useApolloClient();
  const columns = useLegColumns();
  const cut = readLegCut(at.params);
  const { areaCode } = at.scope;
  // The cells of time know months.
  const months = { from: monthStart(at.period.from), to: monthEnd(at.period.to) };
  const scope = { ...months, areaCode };
  const wanted = { ...scope, cut };
  const { data, error, loading, fetchMore, refetch } = useClosedLegsQuery({
    variables: { ...wanted, first: PAGE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const tools = useListTools<ClosedLeg>();
  const list = data?.closedLegs;
  const title = useTitle(cut, list?.nodes[0]);
  usePageTitle(title);
  const periodName = usePeriodName()(months);
  const cameFrom = useCameFrom();
  const exportAll = () =>
    tools.exportAll(
      async (after) => {
        const answer = await client.query<ClosedLegsQuery, ClosedLegsQueryVariables>({
          query: ClosedLegsDocument,
          variables: { ...wanted, first: FILE_PAGE, after },
          fetchPolicy: 'no-cache',
        });
        return answer.data?.closedLegs;
      },
      (rows) => downloadCsv(`chang-xu-ly-${months.from}-${months.to}`, tableCsv(columns, rows)),
    );
  return (
    <div className="rep rep--wide">
      <header className="rep-head">
        <div>
          <Link className="rep-back no-print" to={cameFrom ?? '/on-time'}>
            ← {t('dossiers.backToPage')}
          </Link>
          <h1>
            {title}
            {list ? (
              <span className="rep-head__count"> {t('legs.count', { shown: formatNumber(list.totalCount) })}</span>
            ) : null}
          </h1>
          <div className="rep-head__scope">
            <AreaBreadcrumb
              path={at.path}
              addressOf={(area) =>
                legsAddress({ ...months, areaCode: area }, { ...cut, officeCode: null, personId: null })
              }
            />
            <span>{periodName}</span>
          </div>
        </div>
        <div className="rep-head__tools no-print">
          <DirectLink
            about={{
              subject: 'FIGURE',
              label: `${title}, ${at.areaName}, ${periodName}`,
              address: legsAddress(scope, cut),
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
      <p className="muted">{t('legs.hint')}</p>
      {error && !list ? <ErrorNotice error={error} onRetry={() => refetch()} title={t('errorHint')} /> : null}
      {tools.failure ? <ErrorNotice error={tools.failure} /> : null}
      {tools.cutOff ? (
        <Notice kind="warning">
          {t('legs.cutOff', { rows: formatNumber(tools.cutOff.rows), total: formatNumber(tools.cutOff.total) })}
        </Notice>
      ) : null}
      {!list && !error ? <Skeleton rows={10} shape="table" /> : null}
      {list && list.nodes.length === 0 ? <Empty title={t('legs.empty')}>{t('dossiers.emptyHint')}</Empty> : null}
      {list && list.nodes.length > 0 ? (
        <>
          <SimpleTable
            columns={columns}
            rows={list.nodes}
            rowKey={({ dossierId, ordinal }) => `${dossierId} ${ordinal}`}
            caption={`${title}, ${at.areaName}, ${periodName}`}
            hideCaption
          />
          <div className="rep-more">
            <span className="muted">
              {t('legs.shown', { shown: formatNumber(list.nodes.length), total: formatNumber(list.totalCount) })}
            </span>
            {list.pageInfo.hasNextPage ? (
              <Button
                className="no-print"
                busy={loading}
                onClick={() => tools.more(() => fetchMore(pageAfter('closedLegs', data)))}
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

/** "Chặng vượt giờ: Thẩm định, cấp huyện". */
function useTitle({ tier, stepKind, officeCode, personId, overQuota }: LegCut, first?: ClosedLeg): string {
  const { t } = useTranslation('reporting');
  const { t: c } = useTranslation('common');
  const offices = useOfficesQuery({ variables: { search: officeCode ?? '', first: 5 }, skip: !officeCode });
  const office = officeCode
    ? (offices.data?.offices.find(({ code }) => code === officeCode)?.name ?? officeCode)
    : null;
  const person = personId === '' ? t('nobodyNamed') : personId ? (first?.personName ?? null) : null;
  const parts = [stepKind ? c(`stepKind.${stepKind}`) : null, tier ? c(`tier.${tier}`) : null, person, office];
  const of = parts.filter((part) => part !== null).join(', ');
  const what = t(overQuota ? 'legs.over' : 'legs.all');
  return of ? `${what}: ${of}` : what;
}
