import {
  type NationalComparisonQuery,
  useBeginProcedureDraftMutation,
  useNationalComparisonQuery,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { ErrorNotice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatNumber, formatPercent } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

type Found = NationalComparisonQuery['nationalComparison'];
type Missing = Found['missing'][number];

const FIGURES = ['published', 'national', 'inCatalogue', 'own', 'shorter', 'equal', 'longer'] as const;

/** The catalogue beside the national list: how many, what is missing, and how much time is saved against the law. */
export function NationalList() {
  const { t } = useTranslation('procedures');
  const { data, error, refetch } = useNationalComparisonQuery({ fetchPolicy: 'cache-and-network' });
  const found = data?.nationalComparison;
  if (error && !found) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!found) return <Skeleton rows={8} shape="table" />;
  return (
    <>
      <section className="panel">
        <dl className="procedures__figures">
          <div className="procedures__figure--main">
            <dt>{t('national.shortened')}</dt>
            <dd>{formatPercent(found.shortenedPercent)}</dd>
          </div>
          {FIGURES.map((name) => (
            <div key={name}>
              <dt>{t(`national.${name}`)}</dt>
              <dd>{formatNumber(found[name])}</dd>
            </div>
          ))}
        </dl>
        <p className="muted">{t('national.how')}</p>
      </section>
      <section className="panel">
        {found.missing.length === 0 ? <p>{t('national.nothingMissing')}</p> : <MissingList missing={found.missing} />}
      </section>
    </>
  );
}

function MissingList({ missing }: { missing: Missing[] }) {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  const navigate = useNavigate();
  const [begin, { loading, error }] = useBeginProcedureDraftMutation();
  const add = async (code: string) => {
    const done = await begin({ variables: { code } }).catch(() => undefined);
    if (done) void navigate(`/administration/procedures/${encodeURIComponent(code)}`);
  };
  const columns: TableColumn<Missing>[] = [
    { key: 'code', header: t('national.code'), rowHeader: true, cell: ({ code }) => code, csv: ({ code }) => code },
    { key: 'name', header: t('list.name'), cell: ({ name }) => name, csv: ({ name }) => name },
    { key: 'field', header: t('list.field'), cell: ({ field }) => field, csv: ({ field }) => field },
    {
      key: 'tiers',
      header: t('list.tiers'),
      cell: ({ receivingTiers }) => receivingTiers.map((tier) => c(`tierShort.${tier}`)).join(', '),
    },
    {
      key: 'add',
      header: t('national.action'),
      cell: ({ code }) => (
        <Button size="small" busy={loading} aria-label={t('national.addOf', { code })} onClick={() => void add(code)}>
          {t('national.add')}
        </Button>
      ),
    },
  ];
  return (
    <>
      {error ? <ErrorNotice error={error} /> : null}
      <SimpleTable
        columns={columns}
        rows={missing}
        rowKey={({ code }) => code}
        caption={t('national.missing', { count: missing.length })}
        exportName="thu-tuc-con-thieu"
        maxHeight="60vh"
      />
    </>
  );
}
