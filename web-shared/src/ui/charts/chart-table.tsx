import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SimpleTable, type TableColumn } from '../page/simple-table';
import { type ChartModel, writeValue } from './chart-model';

/** The figures of a chart. `hidden`: seen by screen readers alone. */
export function ChartTable({ model, hidden }: { model: ChartModel; hidden: boolean }) {
  const { t } = useTranslation('charts');
  const columns: TableColumn<number>[] = [
    {
      key: 'category',
      header: model.heading,
      rowHeader: true,
      cell: (index) => model.categories[index] ?? '',
      csv: (index) => model.categories[index],
    },
    ...model.series.map(
      (series): TableColumn<number> => ({
        key: series.key,
        header: series.name,
        numeric: true,
        cell: (index) => {
          const words = writeValue(model, series, series.values[index]);
          const to = series.to?.[index];
          if (!to) return words;
          return (
            <Link
              to={to}
              tabIndex={hidden ? -1 : undefined}
              aria-label={t('open', { category: model.categories[index] ?? '', series: series.name, value: words })}
            >
              {words}
            </Link>
          );
        },
        csv: (index) => series.values[index],
      }),
    ),
  ];
  return (
    <div className={hidden ? 'visually-hidden' : undefined}>
      <SimpleTable
        columns={columns}
        rows={model.categories.map((_, index) => index)}
        rowKey={String}
        caption={model.title}
        hideCaption
        exportName={hidden ? undefined : model.title}
        maxHeight="420px"
      />
    </div>
  );
}
