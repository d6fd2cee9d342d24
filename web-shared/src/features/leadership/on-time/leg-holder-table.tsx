import '../../reporting/segments.css';
import { type LegHolder, type LegHoldersQuery, useLegHoldersQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatNumber, formatRate } from '../../../ui/text/number-format';
import { FigureLink } from '../../reporting/figures/figure-link';
import { OVER_QUOTA } from '../../reporting/figures/settlement-columns';
import type { FigureScope } from '../../reporting/report-address';
import { Answer } from '../answer';

type Row = LegHoldersQuery['legHolders'][number];
const HOLDERS: readonly LegHolder[] = ['OFFICE', 'PERSON'];

/** Offices or persons most often over their time in legs of the period; the number opens the dossiers. */
export function LegHolderTable({ scope }: { scope: FigureScope }) {
  const { t } = useTranslation('punctuality');
  const { t: r } = useTranslation('reporting');
  const [by, setBy] = useState<LegHolder>('OFFICE');
  const { from, to, areaCode } = scope;
  const answer = useLegHoldersQuery({ variables: { from, to, areaCode, by }, fetchPolicy: 'cache-and-network' });
  const nameOf = ({ office, personName }: Row) =>
    personName === null ? office.name : `${personName || r('nobodyNamed')}, ${office.name}`;
  const columns: TableColumn<Row>[] = [
    ...(by === 'PERSON'
      ? [
          {
            key: 'person',
            header: t('person'),
            rowHeader: true,
            cell: ({ personName }: Row) => personName || r('nobodyNamed'),
            csv: ({ personName }: Row) => personName,
          },
        ]
      : []),
    {
      key: 'office',
      header: t('OFFICE'),
      rowHeader: by === 'OFFICE',
      cell: ({ office }) => office.name,
      csv: ({ office }) => office.name,
    },
    {
      key: 'legs',
      header: t('legCount'),
      numeric: true,
      cell: ({ legs }) => formatNumber(legs),
      csv: ({ legs }) => legs,
    },
    {
      key: 'used',
      header: t('used'),
      numeric: true,
      cell: ({ usedMinutes, quotaMinutes }) => formatRate(quotaMinutes > 0 ? usedMinutes / quotaMinutes : null, 0),
      csv: ({ usedMinutes, quotaMinutes }) => (quotaMinutes > 0 ? usedMinutes / quotaMinutes : null),
    },
    {
      key: 'over',
      header: t('over'),
      numeric: true,
      cell: (row) => (
        <FigureLink
          column={OVER_QUOTA}
          value={row.overQuota}
          scope={scope}
          cut={{ holderCode: row.office.code, personName: row.personName }}
          rowName={nameOf(row)}
        />
      ),
      csv: ({ overQuota }) => overQuota,
    },
  ];
  return (
    <>
      <fieldset className="rep-segments no-print on-time-holders">
        <legend className="visually-hidden">{t('holders')}</legend>
        {HOLDERS.map((holder) => (
          <button
            key={holder}
            type="button"
            className="rep-segment"
            aria-pressed={holder === by}
            onClick={() => setBy(holder)}
          >
            {t(holder)}
          </button>
        ))}
      </fieldset>
      <Answer of={answer} rows={6}>
        {({ legHolders }) =>
          legHolders.length === 0 ? (
            <p className="muted">{t('noLegs')}</p>
          ) : (
            <SimpleTable
              columns={columns}
              rows={legHolders}
              rowKey={nameOf}
              caption={t('legs')}
              hideCaption
              exportName={t('legs')}
              maxHeight="420px"
            />
          )
        }
      </Answer>
    </>
  );
}
