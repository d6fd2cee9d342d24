import type { PreviewCalendarChangeQuery } from '@hcc/shared-schema/generated/hooks';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useTranslation } from 'react-i18next';
import { MovedList } from './moved-list';
import type { Proposed } from './use-moves';

type Found = PreviewCalendarChangeQuery['previewCalendarChange'];
type Count = Found['byArea'][number];

/** Whom a proposal would move: how many, where, and each of them. */
export function Preview({ found, proposed }: { found: Found; proposed: Proposed }) {
  const { t } = useTranslation('calendar');
  const counts = (header: string): TableColumn<Count>[] => [
    { key: 'name', header, rowHeader: true, cell: ({ name }) => name, csv: ({ name }) => name },
    {
      key: 'moved',
      header: t('movedColumn'),
      numeric: true,
      cell: ({ moved }) => formatNumber(moved),
      csv: ({ moved }) => moved,
    },
  ];
  const keyOf = ({ key }: Count) => key;
  return (
    <div className="calendar__preview">
      <p role="status">
        {found.moved === 0
          ? t('movesNothing')
          : t('moves', {
              count: found.moved,
              total: formatNumber(found.moved),
              later: formatNumber(found.later),
              earlier: formatNumber(found.earlier),
            })}{' '}
        {found.lateAtOnce > 0 ? (
          <strong>{t('lateCount', { count: found.lateAtOnce, total: formatNumber(found.lateAtOnce) })}</strong>
        ) : null}{' '}
        <span className="muted">{t('overdueStays')}</span>
      </p>
      {found.moved > 0 ? (
        <>
          <div className="calendar__counts">
            <SimpleTable
              columns={counts(t('area'))}
              rows={found.byArea}
              rowKey={keyOf}
              caption={t('byArea')}
              maxHeight="260px"
            />
            <SimpleTable
              columns={counts(t('office'))}
              rows={found.byOffice}
              rowKey={keyOf}
              caption={t('byOffice')}
              maxHeight="260px"
            />
          </div>
          <MovedList proposed={proposed} total={found.moved} />
        </>
      ) : null}
    </div>
  );
}
