import '../../reporting/segments.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DirectLink } from '../../../session/direct-link';
import { Button } from '../../../ui/form/button';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { formatNumber } from '../../../ui/text/number-format';
import { FigureLink } from '../../reporting/figures/figure-link';
import { APOLOGY_OWED, type CountedFigure, DUE_SOON, FIGURE_COLUMNS } from '../../reporting/figures/settlement-columns';
import { dossiersAddress, type FigureScope } from '../../reporting/report-address';
import { usePrinting } from '../../reporting/use-printing';
import { byOffice, byPerson, type HeldBy, type Holder } from './holders';

const OVERDUE = FIGURE_COLUMNS.find(({ key }) => key === 'overdue');
const FEW = 12;

/** Offices, or the persons in them, with what is overdue and soon due in their hands. */
export function HolderTable({ holders, scope }: { holders: readonly Holder[]; scope: FigureScope }) {
  const { t } = useTranslation('punctuality');
  const { t: r } = useTranslation('reporting');
  const [persons, setPersons] = useState(false);
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  if (holders.length === 0) return <p className="muted">{t('today.nothing')}</p>;
  const rows = persons ? byPerson(holders) : byOffice(holders);
  const shown = all || printing ? rows : rows.slice(0, FEW);
  const personOf = ({ staffName }: HeldBy) => staffName ?? r('dossiers.nobody');
  const nameOf = (row: HeldBy) => (row.assigneeId === null ? row.office.name : `${personOf(row)}, ${row.office.name}`);
  const cutOf = ({ office, assigneeId }: HeldBy) => ({ holderCode: office.code, assigneeId });
  const counted = (
    key: 'overdue' | 'dueSoon' | 'apologyOwed',
    figure: CountedFigure | undefined,
  ): TableColumn<HeldBy> => ({
    key,
    header: t(`today.${key}`),
    numeric: true,
    cell: (row) =>
      figure ? (
        <FigureLink column={figure} value={row[key]} scope={scope} cut={cutOf(row)} rowName={nameOf(row)} />
      ) : null,
    csv: (row) => row[key],
  });
  const columns: TableColumn<HeldBy>[] = [
    ...(persons ? [{ key: 'person', header: t('today.person'), rowHeader: true, cell: personOf, csv: personOf }] : []),
    {
      key: 'office',
      header: t('today.office'),
      rowHeader: !persons,
      cell: ({ office }) => office.name,
      csv: ({ office }) => office.name,
    },
    counted('overdue', OVERDUE),
    counted('dueSoon', DUE_SOON),
    counted('apologyOwed', APOLOGY_OWED),
    {
      key: 'oldest',
      header: t('today.oldest'),
      cell: ({ oldestDueAt }) => formatDateTimeShort(oldestDueAt),
      csv: ({ oldestDueAt }) => oldestDueAt,
    },
    {
      key: 'direct',
      header: t('today.direct'),
      cell: (row) => (
        <DirectLink
          about={{
            subject: 'FIGURE',
            label: t('today.directHolder', {
              name: nameOf(row),
              overdue: formatNumber(row.overdue),
              dueSoon: formatNumber(row.dueSoon),
            }),
            address: dossiersAddress(scope, row.overdue > 0 ? 'OVERDUE' : 'DUE_SOON', 'AREA', cutOf(row)),
          }}
          words={t('today.direct')}
          ariaLabel={t('today.directAbout', { name: nameOf(row) })}
        />
      ),
    },
  ];
  return (
    <>
      <fieldset className="rep-segments no-print today-segments">
        <legend className="visually-hidden">{t('today.who')}</legend>
        {[false, true].map((side) => (
          <button
            key={String(side)}
            type="button"
            className="rep-segment"
            aria-pressed={side === persons}
            onClick={() => setPersons(side)}
          >
            {t(side ? 'today.person' : 'today.office')}
          </button>
        ))}
      </fieldset>
      <SimpleTable
        columns={columns}
        rows={shown}
        rowKey={({ key }) => key}
        caption={t('today.who')}
        hideCaption
        exportName={t('today.who')}
      />
      {rows.length > FEW ? (
        <Button kind="quiet" size="small" className="no-print" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('more', { count: rows.length })}
        </Button>
      ) : null}
    </>
  );
}
