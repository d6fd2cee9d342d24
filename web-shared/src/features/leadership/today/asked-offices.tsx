import type { TodayFiguresQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { DirectLink } from '../../../session/direct-link';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatNumber } from '../../../ui/text/number-format';
import { FigureLink } from '../../reporting/figures/figure-link';
import { UNANSWERED } from '../../reporting/figures/settlement-columns';
import { dossiersAddress, type FigureScope } from '../../reporting/report-address';

type Asked = TodayFiguresQuery['todayFigures']['askedOffices'][number];

/** Offices that were asked and let the day pass. */
export function AskedOffices({ offices, scope }: { offices: readonly Asked[]; scope: FigureScope }) {
  const { t } = useTranslation('punctuality');
  if (offices.length === 0) return <p className="muted">{t('today.nothingAsked')}</p>;
  const nameOf = ({ office }: Asked) => office?.name ?? t('today.outside');
  const columns: TableColumn<Asked>[] = [
    { key: 'office', header: t('today.office'), rowHeader: true, cell: nameOf, csv: nameOf },
    {
      key: 'count',
      header: t('today.count'),
      numeric: true,
      cell: (row) => (
        <FigureLink
          column={UNANSWERED}
          value={row.unanswered}
          scope={row.office ? scope : null}
          cut={{ holderCode: row.office?.code }}
          rowName={nameOf(row)}
        />
      ),
      csv: ({ unanswered }) => unanswered,
    },
    {
      key: 'direct',
      header: t('today.direct'),
      cell: (row) =>
        row.office ? (
          <DirectLink
            about={{
              subject: 'FIGURE',
              label: t('today.directAsked', { name: nameOf(row), count: formatNumber(row.unanswered) }),
              address: dossiersAddress(scope, 'UNANSWERED', 'AREA', { holderCode: row.office.code }),
            }}
            words={t('today.direct')}
            ariaLabel={t('today.directAbout', { name: nameOf(row) })}
          />
        ) : null,
    },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={offices}
      rowKey={({ office }) => office?.code ?? ''}
      caption={t('today.asked')}
      hideCaption
      maxHeight="360px"
    />
  );
}
