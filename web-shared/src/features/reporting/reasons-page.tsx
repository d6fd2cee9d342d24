import './reporting.css';
import { type ReasonCountsQuery, type ReasonPurpose, useReasonCountsQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { AntdScope } from '../../ui/form/antd-scope';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatNumber } from '../../ui/text/number-format';
import { serverDay } from '../../ui/text/vietnam-day';
import { PeriodPicker } from './period/period-picker';
import { presetPeriod, readPeriod } from './period/report-period';
import { ReasonUses } from './reason-uses';

type Row = ReasonCountsQuery['reasonCounts'][number];

const PURPOSES = { DECLINE: 'declined', SUPPLEMENT: 'supplements', RETURN: 'returned', REFUSE: 'refused' } as const;
const isPurpose = (name: string | null): name is ReasonPurpose => name !== null && Object.hasOwn(PURPOSES, name);

/** In the address for what was turned away with a reason in words only. */
const IN_WORDS = '-';

/** Why requests were turned away, supplements asked for and dossiers refused; each count opens what it counts. */
export function ReasonsPage() {
  const { t, i18n } = useTranslation('reporting');
  const [params, setParams] = useSearchParams();
  const today = serverDay();
  const period = readPeriod(params) ?? presetPeriod('YEAR', today);
  const { data, error, refetch } = useReasonCountsQuery({ variables: period, fetchPolicy: 'cache-and-network' });
  usePageTitle(t('reasons.title'));
  const rows = data?.reasonCounts;
  const purpose = params.get('purpose');
  const code = params.get('code');
  const textOf = ({ text, textEn }: Row) => (i18n.language === 'en' && textEn) || text || t('reasons.inWords');
  const opened = isPurpose(purpose) ? rows?.find((row) => (row.code ?? IN_WORDS) === code) : undefined;

  const counted = (key: ReasonPurpose): TableColumn<Row> => ({
    key,
    header: t(`reasons.${key}`),
    numeric: true,
    width: '150px',
    csv: (row) => row[PURPOSES[key]],
    cell: (row) => {
      const count = row[PURPOSES[key]];
      if (count === 0) return '0';
      const address = new URLSearchParams({ ...period, purpose: key, code: row.code ?? IN_WORDS });
      return (
        <Link to={{ search: `?${address}` }} aria-label={`${textOf(row)}, ${t(`reasons.${key}`)}: ${count}`}>
          {formatNumber(count)}
        </Link>
      );
    },
  });
  const columns: TableColumn<Row>[] = [
    { key: 'text', header: t('reasons.reason'), rowHeader: true, cell: textOf, csv: textOf },
    counted('DECLINE'),
    counted('SUPPLEMENT'),
    counted('RETURN'),
    counted('REFUSE'),
  ];
  return (
    <AntdScope>
      <div className="rep">
        <header className="rep-head">
          <div>
            <h1>{t('reasons.title')}</h1>
            <p className="muted">{t('reasons.lead')}</p>
          </div>
        </header>
        <PeriodPicker
          period={period}
          today={today}
          addressOf={(next) => `?${new URLSearchParams({ ...next })}`}
          onChoose={(next) => setParams({ ...next })}
        />
        {error && !rows ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
        {!rows && !error ? <Skeleton rows={8} shape="table" /> : null}
        {rows && rows.length === 0 ? <Empty title={t('reasons.none')}>{t('reasons.noneHint')}</Empty> : null}
        {rows && rows.length > 0 ? (
          <SimpleTable
            columns={columns}
            rows={rows}
            rowKey={(row) => row.code ?? IN_WORDS}
            caption={t('reasons.caption')}
            exportName={t('reasons.title')}
          />
        ) : null}
        {opened && isPurpose(purpose) ? (
          <ReasonUses
            key={`${purpose} ${code}`}
            title={`${t(`reasons.${purpose}`)}: ${textOf(opened)}`}
            purpose={purpose}
            code={opened.code ?? null}
            period={period}
          />
        ) : null}
      </div>
    </AntdScope>
  );
}
