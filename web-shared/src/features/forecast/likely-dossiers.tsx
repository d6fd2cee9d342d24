import { useApolloClient } from '@apollo/client/react';
import {
  ForecastDossiersDocument,
  type ForecastDossiersQuery,
  type ForecastDossiersQueryVariables,
  useForecastDossiersQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { DirectLink } from '../../session/direct-link';
import { AntdScope } from '../../ui/form/antd-scope';
import { Button } from '../../ui/form/button';
import { type Choice, ChoiceSelect } from '../../ui/form/choice-select';
import { SearchPick } from '../../ui/form/search-pick';
import { useProcedureOptions } from '../../ui/form/use-procedure-options';
import { DueText } from '../../ui/page/due-text';
import { pageAfter } from '../../ui/page/page-after';
import { Empty, ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn, tableCsv } from '../../ui/page/simple-table';
import { StatusTag } from '../../ui/page/status-tag';
import { useListTools } from '../../ui/page/use-list-tools';
import { downloadCsv } from '../../ui/text/csv';
import { formatDateTime } from '../../ui/text/date-format';
import { formatNumber, formatRate } from '../../ui/text/number-format';
import { type ForecastFilter, forecastAddress, LEAST } from './forecast-address';

type Row = ForecastDossiersQuery['forecastDossiers']['nodes'][number];

const PAGE = 50;
const FILE_PAGE = 200;

interface LikelyDossiersProps {
  filter: ForecastFilter;
  /** Those with open dossiers. */
  offices: readonly { code: string; name: string; areaName: string }[];
  scoredAt: string;
}

/** Open dossiers of at least a chance, the likeliest to be late first. */
export function LikelyDossiers({ filter, offices, scoredAt }: LikelyDossiersProps) {
  const { t } = useTranslation('forecast');
  const { t: c } = useTranslation('common');
  const client = useApolloClient();
  const columns = useColumns();
  const tools = useListTools<Row>();
  const wanted = { least: filter.least / 100, officeCode: filter.office, procedureCode: filter.procedure };
  const { data, error, loading, fetchMore, refetch } = useForecastDossiersQuery({
    variables: { ...wanted, first: PAGE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.forecastDossiers;
  const more = () => tools.more(() => fetchMore(pageAfter('forecastDossiers', data)));
  const exportAll = () =>
    tools.exportAll(
      async (after) => {
        const answer = await client.query<ForecastDossiersQuery, ForecastDossiersQueryVariables>({
          query: ForecastDossiersDocument,
          variables: { ...wanted, first: FILE_PAGE, after },
          fetchPolicy: 'no-cache',
        });
        return answer.data?.forecastDossiers;
      },
      (rows) => downloadCsv(t('list.file'), tableCsv(columns, rows)),
    );
  return (
    <section className="panel" aria-labelledby="forecast-list">
      <div className="forecast__head">
        <h2 id="forecast-list">
          {t('list.title')}
          {list ? (
            <span className="forecast__count"> {t('list.count', { count: formatNumber(list.totalCount) })}</span>
          ) : null}
        </h2>
        <Button
          className="no-print"
          size="small"
          busy={tools.read !== null}
          disabled={!list?.totalCount}
          onClick={exportAll}
        >
          {c('action.exportCsv')}
        </Button>
      </div>
      <Filters filter={filter} offices={offices} />
      <p className="muted">{t('list.hint', { when: formatDateTime(scoredAt) })}</p>
      {tools.failure ? <ErrorNotice error={tools.failure} /> : null}
      {tools.cutOff ? (
        <Notice kind="warning">
          {t('list.cutOff', { rows: formatNumber(tools.cutOff.rows), total: formatNumber(tools.cutOff.total) })}
        </Notice>
      ) : null}
      {error && !list ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!list && !error ? <Skeleton rows={8} shape="table" /> : null}
      {list && list.nodes.length === 0 ? <Empty title={t('list.empty')}>{t('list.emptyHint')}</Empty> : null}
      {list && list.nodes.length > 0 ? (
        <SimpleTable
          caption={t('list.title')}
          hideCaption
          columns={columns}
          rows={list.nodes}
          rowKey={({ dossier }) => dossier.id}
        />
      ) : null}
      {list?.pageInfo.hasNextPage ? (
        <Button className="no-print" size="small" busy={loading} onClick={more}>
          {c('action.more')}
        </Button>
      ) : null}
    </section>
  );
}

function Filters({ filter, offices }: Pick<LikelyDossiersProps, 'filter' | 'offices'>) {
  const { t } = useTranslation('forecast');
  const navigate = useNavigate();
  const choices: Choice[] = offices.map(({ code, name, areaName }) => ({ value: code, label: name, hint: areaName }));
  return (
    <div className="forecast__filters no-print">
      <nav aria-label={t('list.least')}>
        {LEAST.map((least) => (
          <Link
            key={least}
            className="button button--small"
            to={forecastAddress({ ...filter, least })}
            aria-current={least === filter.least ? 'page' : undefined}
            preventScrollReset
          >
            {least === 0 ? t('list.any') : t('list.atLeast', { percent: least })}
          </Link>
        ))}
      </nav>
      <AntdScope>
        <ChoiceSelect
          label={t('list.office')}
          value={filter.office}
          choices={choices}
          none={t('list.allOffices')}
          nothing={t('list.noOffice')}
          listWidth={360}
          onChoose={(office) => void navigate(forecastAddress({ ...filter, office }), { preventScrollReset: true })}
        />
      </AntdScope>
      {filter.procedure ? (
        <Link className="button button--small" to={forecastAddress({ ...filter, procedure: null })} preventScrollReset>
          {t('list.withoutProcedure', { code: filter.procedure })}
        </Link>
      ) : (
        <SearchPick
          label={t('list.procedure')}
          nothing={t('list.noProcedure')}
          useOptions={useProcedureOptions}
          onPick={({ value }) =>
            void navigate(forecastAddress({ ...filter, procedure: value }), { preventScrollReset: true })
          }
        />
      )}
    </div>
  );
}

function useColumns(): TableColumn<Row>[] {
  const { t } = useTranslation('forecast');
  const { t: c } = useTranslation('common');
  return [
    {
      key: 'chance',
      header: t('list.chance'),
      numeric: true,
      width: '96px',
      cell: ({ chance }) => <b className={chance >= 0.5 ? 'forecast__likely' : undefined}>{formatRate(chance, 0)}</b>,
      csv: ({ chance }) => chance,
    },
    {
      key: 'code',
      width: '150px',
      header: t('list.code'),
      rowHeader: true,
      cell: ({ dossier }) => <Link to={`/dossier/${dossier.code}`}>{dossier.code}</Link>,
      csv: ({ dossier }) => dossier.code,
    },
    {
      key: 'procedure',
      width: '260px',
      header: t('list.procedure'),
      cell: ({ dossier }) => <span title={dossier.procedure.code}>{dossier.procedure.name}</span>,
      csv: ({ dossier }) => `${dossier.procedure.code} ${dossier.procedure.name}`,
    },
    {
      key: 'holder',
      width: '190px',
      header: t('list.holder'),
      cell: ({ dossier }) => (
        <>
          <b>{dossier.assignee?.fullName ?? dossier.currentOffice?.name}</b>
          <span className="forecast__sub">{dossier.currentStep?.name}</span>
        </>
      ),
      csv: ({ dossier }) =>
        [dossier.currentOffice?.name, dossier.assignee?.fullName, dossier.currentStep?.name]
          .filter(Boolean)
          .join(' · '),
    },
    {
      key: 'due',
      width: '130px',
      header: t('list.due'),
      cell: ({ dossier }) => <DueText {...dossier} />,
      csv: ({ dossier }) => formatDateTime(dossier.dueAt),
    },
    {
      key: 'status',
      header: t('list.status'),
      cell: ({ dossier }) => <StatusTag status={dossier.status} />,
      csv: ({ dossier }) => c(`status.${dossier.status}`),
    },
    {
      key: 'direct',
      header: t('direct'),
      cell: ({ dossier }) => (
        <DirectLink
          about={{ subject: 'DOSSIER', ref: dossier.code, label: `${dossier.code} – ${dossier.procedure.name}` }}
          words={t('direct')}
          ariaLabel={t('directAbout', { name: dossier.code })}
        />
      ),
    },
  ];
}
