import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TableColumn } from '../../ui/page/simple-table';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { type CaseDeadline, CaseDue } from './case-due';
import { usePersonName } from './use-person-name';

export interface CaseRow extends CaseDeadline {
  id: string;
  number: string;
  title: string;
  openedAt: string;
  openedBy: string;
  openedInOffice: string;
  handlerOffice: string | null;
  takenBy: string | null;
}

/** What every list of cases shows. @param base the address before the id @param about a line under the title */
export function useCaseColumns<Row extends CaseRow>(base: string, about: (row: Row) => string): TableColumn<Row>[] {
  const { t } = useTranslation('casework');
  const personName = usePersonName();
  return [
    {
      key: 'title',
      header: t('columns.title'),
      rowHeader: true,
      cell: (row) => (
        <>
          <Link to={`${base}/${row.id}`}>{row.title}</Link>
          <span className="casework__sub">
            {row.number} · {about(row)}
          </span>
        </>
      ),
    },
    {
      key: 'from',
      header: t('columns.from'),
      cell: ({ openedInOffice, openedBy }) => (
        <>
          {openedInOffice}
          <span className="casework__sub">{personName(openedBy)}</span>
        </>
      ),
    },
    {
      key: 'handler',
      header: t('columns.handler'),
      cell: ({ handlerOffice, takenBy }) => (
        <>
          {handlerOffice ?? t('administrators')}
          {takenBy ? <span className="casework__sub">{takenBy}</span> : null}
        </>
      ),
    },
    {
      key: 'opened',
      header: t('columns.opened'),
      cell: ({ openedAt }) => formatDateTimeShort(openedAt),
      width: '110px',
    },
    { key: 'state', header: t('columns.state'), cell: ({ state }) => t(`states.${state}`), width: '150px' },
    { key: 'due', header: t('columns.due'), cell: (row) => <CaseDue {...row} />, width: '190px' },
  ];
}
