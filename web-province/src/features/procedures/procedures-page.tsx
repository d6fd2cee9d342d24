import './procedures.css';
import {
  type AdministeredProceduresQuery,
  useAdministeredProceduresQuery,
  useSetProcedureSecondPersonMutation,
} from '@hcc/shared-schema/generated/hooks';
import { AntdScope } from '@hcc/web-shared/src/ui/form/antd-scope';
import { useDebounced } from '@hcc/web-shared/src/ui/form/use-debounced';
import { Empty, ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { Pager, readPage } from '@hcc/web-shared/src/ui/page/pager';
import { SideTabs, useSide } from '@hcc/web-shared/src/ui/page/side-tabs';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { durationText } from '@hcc/web-shared/src/ui/text/duration-text';
import { limitText } from '@hcc/web-shared/src/ui/text/limit-text';
import { formatNumber, formatPercent } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NationalList } from './national-list';
import { Filters, useProcedureFilter } from './procedure-filters';
import { WorkbookPanel } from './workbook-panel';

type Found = AdministeredProceduresQuery['administeredProcedures'];
type Row = Found['nodes'][number];

const SIDES = ['LIST', 'NATIONAL'] as const;
const SIZE = 25;

/** The catalogue as its administrator has it: what there is, in what state, and how it stands to the national list. */
export function ProceduresPage() {
  const { t } = useTranslation('procedures');
  usePageTitle(t('title'));
  const side = useSide(SIDES);
  return (
    <div className="procedures">
      <div>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      <SideTabs
        label={t('sides.label')}
        current={side}
        sides={SIDES.map((one) => ({ side: one, label: t(`sides.${one}`) }))}
      />
      {side === 'LIST' ? <List /> : <NationalList />}
    </div>
  );
}

function List() {
  const { t } = useTranslation('procedures');
  const { filter, page, choose, setPage } = useProcedureFilter();
  const asked = useDebounced(filter, 250);
  const { data, previousData, error, refetch } = useAdministeredProceduresQuery({
    variables: { filter: asked, first: SIZE, offset: (page - 1) * SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.administeredProcedures;
  if (error && !found) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <AntdScope>
      <Filters filter={filter} found={found} onChoose={choose} />
      {found ? <Rows found={found} /> : <Skeleton rows={8} shape="table" />}
      {found ? (
        <>
          <Pager
            label={t('pages')}
            page={readPage(String(page), found.totalCount, SIZE)}
            size={SIZE}
            total={found.totalCount}
            onChange={setPage}
          />
          <WorkbookPanel />
          <SecondPerson required={found.secondPerson} />
        </>
      ) : null}
    </AntdScope>
  );
}

/** "−30 %" of the law's time; "+10 %" where it takes longer; "−<0,1 %" where it is less than is shown. */
function againstLaw({ percent, ownMinutes, lawMinutes }: NonNullable<Found['shortening']>): string {
  if (ownMinutes === lawMinutes) return '=';
  const share = percent === 0 ? `<${formatPercent(0.1)}` : formatPercent(Math.abs(percent));
  return `${ownMinutes < lawMinutes ? '−' : '+'}${share}`;
}

function Rows({ found }: { found: Found }) {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  if (found.totalCount === 0) return <Empty title={t('list.none')}>{t('list.noneText')}</Empty>;
  const columns: TableColumn<Row>[] = [
    {
      key: 'name',
      header: t('list.name'),
      rowHeader: true,
      cell: ({ code, name }) => (
        <Link to={`/administration/procedures/${encodeURIComponent(code)}`}>
          <span className="procedures__code">{code}</span> {name}
        </Link>
      ),
    },
    { key: 'field', header: t('list.field'), width: '15%', cell: ({ field }) => field },
    { key: 'limit', header: t('list.limit'), width: '120px', cell: ({ limit }) => limitText(c, limit) },
    {
      key: 'law',
      header: t('list.law'),
      width: '90px',
      numeric: true,
      cell: ({ shortening }) => (shortening ? againstLaw(shortening) : ''),
    },
    {
      key: 'tiers',
      header: t('list.tiers'),
      width: '100px',
      cell: ({ receivingTiers }) => receivingTiers.map((tier) => c(`tierShort.${tier}`)).join(', '),
    },
    {
      key: 'readiness',
      header: t('list.readiness'),
      width: '150px',
      cell: ({ readiness }) => (
        <span className={`procedures__mark procedures__mark--${readiness.toLowerCase()}`}>
          {t(`readiness.${readiness}`)}
        </span>
      ),
    },
    {
      key: 'state',
      header: t('list.state'),
      width: '185px',
      cell: ({ state, versions, draft }) => (
        <>
          {t(`edition.${state}`)} · {t('list.versions', { count: versions })}
          {draft ? <strong className="procedures__draft">{t(`draft.${draft}`)}</strong> : null}
        </>
      ),
    },
  ];
  const { shortening } = found;
  return (
    <>
      {shortening ? (
        <p className="procedures__law" title={t('list.lawHint')}>
          {t('list.lawTotal', {
            percent: againstLaw(shortening),
            own: durationText(c, shortening.ownMinutes),
            law: durationText(c, shortening.lawMinutes),
          })}
        </p>
      ) : null}
      <SimpleTable
        columns={columns}
        rows={found.nodes}
        rowKey={({ code }) => code}
        caption={t('list.caption', { count: found.totalCount, total: formatNumber(found.totalCount) })}
      />
    </>
  );
}

function SecondPerson({ required }: { required: boolean }) {
  const { t } = useTranslation('procedures');
  const [set, { loading, error }] = useSetProcedureSecondPersonMutation({ refetchQueries: ['AdministeredProcedures'] });
  return (
    <section className="panel procedures__setting">
      <label>
        <input
          type="checkbox"
          checked={required}
          disabled={loading}
          onChange={({ target }) => void set({ variables: { required: target.checked } }).catch(() => undefined)}
        />{' '}
        {t('secondPerson.label')}
      </label>
      <p className="muted">{t('secondPerson.hint')}</p>
      {error ? <ErrorNotice error={error} /> : null}
    </section>
  );
}
