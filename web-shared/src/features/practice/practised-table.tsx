import type { PracticeQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';

type Person = NonNullable<NonNullable<PracticeQuery['practice']>['colleagues']>[number];

/** Those of the office, who has not practised first. */
export function PractisedTable({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation('practice');
  const columns: TableColumn<Person>[] = [
    { key: 'name', header: t('columns.name'), rowHeader: true, cell: ({ fullName }) => fullName },
    {
      key: 'finished',
      header: t('columns.finished'),
      cell: ({ finishedAt }) => (finishedAt ? formatDateTimeShort(finishedAt) : t('never')),
    },
    { key: 'times', header: t('columns.times'), numeric: true, cell: ({ times }) => formatNumber(times) },
  ];
  return (
    <details className="practice__people">
      <summary>{t('colleagues')}</summary>
      <SimpleTable
        columns={columns}
        rows={people}
        rowKey={({ staffId }) => staffId}
        caption={t('colleagues')}
        hideCaption
      />
    </details>
  );
}
