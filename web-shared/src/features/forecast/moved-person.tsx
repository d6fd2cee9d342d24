import { type PlayedOfficePartsFragment, usePersonMovedQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { durationText } from '../../ui/text/duration-text';
import { formatDecimal, formatNumber, formatRate } from '../../ui/text/number-format';

type Outcome = PlayedOfficePartsFragment['before'];

/** Two offices played through, as they are and with one person moved. */
export function MovedPerson({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('forecast');
  const { t: c } = useTranslation('common');
  const { data, error, refetch } = usePersonMovedQuery({ variables: { fromOffice: from, toOffice: to } });
  if (!data)
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton rows={3} shape="table" />;
  const rows = [data.personMoved.from, data.personMoved.to];
  const change = rows.reduce((sum, { before, after }) => sum + after.latePerMonth - before.latePerMonth, 0);
  const wait = ({ waitMinutes }: Outcome) =>
    waitMinutes === null ? t('people.endless') : durationText(c, Math.round(waitMinutes));
  const both = (
    key: string,
    header: string,
    words: (outcome: Outcome) => string,
  ): TableColumn<(typeof rows)[number]> => ({
    key,
    header,
    numeric: true,
    cell: ({ before, after }) => `${words(before)} → ${words(after)}`,
  });
  const columns: TableColumn<(typeof rows)[number]>[] = [
    {
      key: 'office',
      header: t('offices.office'),
      rowHeader: true,
      cell: ({ office }) => (
        <>
          {office.name}
          <span className="forecast__sub">{office.areaName}</span>
        </>
      ),
    },
    both('people', t('people.people'), ({ people }) => formatNumber(people)),
    both('busy', t('people.busy'), ({ busyShare }) => formatRate(busyShare, 0)),
    both('wait', t('people.wait'), wait),
    both('late', t('people.lateShare'), ({ lateShare }) => formatRate(lateShare)),
    both('month', t('people.lateMonth'), ({ latePerMonth }) => formatDecimal(latePerMonth)),
  ];
  const words = change < 0 ? 'people.fewer' : 'people.more';
  return (
    <div aria-live="polite">
      <p>
        <b>{Math.abs(change) < 0.05 ? t('people.same') : t(words, { count: formatDecimal(Math.abs(change)) })}</b>
      </p>
      <SimpleTable
        caption={t('people.move')}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={({ office }) => office.id}
      />
      <p className="muted">{t('people.assumed')}</p>
    </div>
  );
}
