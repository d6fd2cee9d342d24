import { type PeopleLoadQuery, usePeopleLoadQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatDate } from '../../../ui/text/date-format';
import { heldAddress, readMonth } from '../office-addresses';
import { useLoadColumns } from './load-columns';
import { MonthInAddress } from './month-in-address';
import { NumberLink } from './number-link';

type People = PeopleLoadQuery['peopleLoad'];
type Person = People['people'][number];
/** What nobody has taken stands as the last row, under an empty id. */
type Row = Pick<Person, 'id' | 'fullName' | 'held' | 'dueSoon' | 'overdue'> & { person: Person | null };

/** Who works in an office, what each received in a month and holds now, and the office as a whole. */
export function PeopleLoadPanel({ officeId }: { officeId: string }) {
  const { t } = useTranslation('offices');
  const [params] = useSearchParams();
  const month = readMonth(params);
  const { data, previousData, error, refetch } = usePeopleLoadQuery({
    variables: { officeId, month },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.peopleLoad;
  const columns = useLoadColumns(month);
  if (error && !found) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <search className="offices__filters offices__filters--month">
        <MonthInAddress month={month} />
      </search>
      {found ? (
        <>
          <SimpleTable
            columns={columns.slice(1)}
            rows={[found.office]}
            rowKey={({ office }) => office.id}
            caption={t('load.whole')}
          />
          <PeopleTable officeId={officeId} month={month} found={found} />
          <p className="muted">{t('load.explained')}</p>
        </>
      ) : (
        <Skeleton rows={6} shape="table" />
      )}
    </>
  );
}

function PeopleTable({ officeId, month, found }: { officeId: string; month: string; found: People }) {
  const { t } = useTranslation('offices');
  const rows: Row[] = [
    ...found.people.map((person) => ({ ...person, person })),
    { id: '', fullName: t('load.nobody'), ...found.nobody, person: null },
  ];
  const number = (key: 'held' | 'dueSoon' | 'overdue', view: 'HELD' | 'DUE_SOON' | 'OVERDUE'): TableColumn<Row> => ({
    key,
    header: t(`load.${key}`),
    title: t(`load.${key}Title`),
    numeric: true,
    cell: (row) => (
      <NumberLink
        value={row[key]}
        to={heldAddress(officeId, { view, month, staffId: row.id })}
        label={`${row.fullName}, ${t(`load.${key}`)}`}
        overdue={key === 'overdue'}
      />
    ),
    csv: (row) => row[key],
  });
  const columns: TableColumn<Row>[] = [
    {
      key: 'name',
      header: t('load.person'),
      rowHeader: true,
      cell: ({ fullName, person }) => (
        <>
          {fullName}
          {person ? <PersonFacts person={person} /> : null}
        </>
      ),
      csv: ({ fullName }) => fullName,
    },
    {
      key: 'counter',
      header: t('load.counter'),
      width: '90px',
      cell: ({ person }) => person?.counter ?? <span className="muted">—</span>,
      csv: ({ person }) => person?.counter,
    },
    {
      key: 'received',
      header: t('load.received'),
      title: t('load.receivedTitle'),
      numeric: true,
      cell: ({ id, fullName, person }) =>
        person ? (
          <NumberLink
            value={person.received}
            to={heldAddress(officeId, { view: 'RECEIVED', month, staffId: id })}
            label={`${fullName}, ${t('load.received')}`}
          />
        ) : (
          <span className="muted">—</span>
        ),
      csv: ({ person }) => person?.received,
    },
    number('held', 'HELD'),
    number('dueSoon', 'DUE_SOON'),
    number('overdue', 'OVERDUE'),
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      caption={t('load.people')}
      exportName={`can-bo-${month}`}
    />
  );
}

/** In what roles, until when, and whether the person is there. */
function PersonFacts({ person: { roles, worksUntil, awayUntil, isHere } }: { person: Person }) {
  const { t } = useTranslation('offices');
  const facts = [
    roles.map((role) => t(`role.${role}`)).join(', '),
    worksUntil ? t('load.worksUntil', { day: formatDate(worksUntil) }) : '',
    isHere ? '' : t('load.left'),
  ];
  return (
    <p className="offices__second">
      {facts.filter(Boolean).join(' · ')}
      {awayUntil ? <b className="offices__away"> {t('load.awayUntil', { day: formatDate(awayUntil) })}</b> : null}
    </p>
  );
}
