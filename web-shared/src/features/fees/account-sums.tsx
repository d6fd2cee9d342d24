import { useTranslation } from 'react-i18next';
import { SimpleTable } from '../../ui/page/simple-table';
import { formatDong, formatNumber } from '../../ui/text/number-format';
import type { Cash } from './till-panel';

/** All that came to the account on the day, by what became of it, so that it can be held against the bank's sum. */
export function AccountSums({ rows }: { rows: Cash['account'] }) {
  const { t } = useTranslation('fees');
  if (rows.length === 0) return <p className="muted">{t('arrived.none')}</p>;
  const total = (key: 'lines' | 'dong') => rows.reduce((sum, row) => sum + row[key], 0);
  return (
    <SimpleTable
      caption={t('arrived.title')}
      rows={rows}
      rowKey={({ state }) => state}
      columns={[
        {
          key: 'state',
          header: t('arrived.what'),
          rowHeader: true,
          cell: ({ state }) => t(`arrived.stateOf.${state}`),
        },
        { key: 'lines', header: t('arrived.lines'), numeric: true, cell: ({ lines }) => formatNumber(lines) },
        { key: 'dong', header: t('cash.amount'), numeric: true, cell: ({ dong }) => formatDong(dong) },
      ]}
      footer={
        <tr>
          <th scope="row">{t('arrived.total')}</th>
          <td className="numeric">{formatNumber(total('lines'))}</td>
          <td className="numeric">{formatDong(total('dong'))}</td>
        </tr>
      }
    />
  );
}
