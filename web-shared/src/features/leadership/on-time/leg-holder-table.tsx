import '../../reporting/segments.css';
import { type LegHolder, type LegHoldersQuery, useLegHoldersQuery } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatNumber, formatRate } from '../../../ui/text/number-format';
import { useHere } from '../../reporting/came-from';
import { legsAddress } from '../../reporting/legs/legs-address';
import type { FigureScope } from '../../reporting/report-address';
import { Answer } from '../answer';

type Row = LegHoldersQuery['legHolders'][number];
const HOLDERS: readonly LegHolder[] = ['OFFICE', 'PERSON'];

/** Offices or persons most often over their time in legs of the period; each number opens its legs. */
export function LegHolderTable({ scope }: { scope: FigureScope }) {
  const { t } = useTranslation('punctuality');
  const { t: r } = useTranslation('reporting');
  const [by, setBy] = useState<LegHolder>('OFFICE');
  const { from, to, areaCode } = scope;
  const answer = useLegHoldersQuery({ variables: { from, to, areaCode, by }, fetchPolicy: 'cache-and-network' });
  const here = useHere();
  const opened = (row: Row, count: number, overQuota: boolean) =>
    count === 0 ? (
      <span className="rep-nought">0</span>
    ) : (
      <Link
        className={overQuota ? 'rep-figure rep-figure--alarm' : 'rep-figure'}
        to={legsAddress(scope, { officeCode: row.office.code, personId: row.personId, overQuota })}
        state={here}
        aria-label={t(overQuota ? 'openOver' : 'openLegs', { name: nameOf(row), shown: formatNumber(count) })}
      >
        {formatNumber(count)}
      </Link>
    );
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
      cell: (row) => opened(row, row.legs, false),
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
      cell: (row) => opened(row, row.overQuota, true),
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
              rowKey={({ office, personId }) => `${office.code} ${personId ?? ''}`}
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
