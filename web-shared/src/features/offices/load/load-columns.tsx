import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TableColumn } from '../../../ui/page/simple-table';
import { formatDecimal, formatNumber } from '../../../ui/text/number-format';
import { dossiersAddress } from '../../reporting/report-address';
import { daysOfMonth, heldAddress, officeAddress } from '../office-addresses';
import { NumberLink } from './number-link';
import { type Load, perHead, strainOf } from './strain';

const HOUR = 60;
/** More than so many dossiers at a time with one person is drawn as too much. */
const MUCH = 20;

/** What an office's people had to do in a month; every number of dossiers opens them. */
export function useLoadColumns(month: string): TableColumn<Load>[] {
  const { t } = useTranslation('offices');
  const hours = (minutes: number) => formatNumber(Math.round(minutes / HOUR));
  const held = (key: 'held' | 'dueSoon' | 'overdue', view: 'HELD' | 'DUE_SOON' | 'OVERDUE'): TableColumn<Load> => ({
    key,
    header: t(`load.${key}`),
    title: t(`load.${key}Title`),
    numeric: true,
    cell: (load) => (
      <NumberLink
        value={load[key]}
        to={heldAddress(load.office.id, { view, month })}
        label={`${load.office.name}, ${t(`load.${key}`)}`}
        overdue={key === 'overdue'}
      />
    ),
    csv: (load) => load[key],
  });
  return [
    {
      key: 'office',
      header: t('load.office'),
      rowHeader: true,
      cell: ({ office }) => <Link to={officeAddress(office.id, 'people')}>{office.name}</Link>,
      csv: ({ office }) => office.name,
    },
    {
      key: 'people',
      header: t('load.present'),
      title: t('load.presentTitle'),
      numeric: true,
      cell: ({ present, people }) =>
        present === people ? formatNumber(people) : t('load.presentOf', { present, people }),
      csv: ({ present }) => present,
    },
    {
      key: 'received',
      header: t('load.received'),
      title: t('load.receivedTitle'),
      numeric: true,
      cell: ({ received, office }) =>
        received === null ? (
          <span className="muted">—</span>
        ) : (
          <NumberLink
            value={received}
            to={dossiersAddress({ ...daysOfMonth(month), officeCode: office.code }, 'RECEIVED', 'OFFICE')}
            label={`${office.name}, ${t('load.received')}`}
          />
        ),
      csv: ({ received }) => received,
    },
    held('held', 'HELD'),
    held('dueSoon', 'DUE_SOON'),
    held('overdue', 'OVERDUE'),
    {
      key: 'perHead',
      header: t('load.perHead'),
      title: t('load.perHeadTitle'),
      numeric: true,
      cell: (load) => formatDecimal(perHead(load)),
      csv: (load) => perHead(load),
    },
    {
      key: 'hours',
      header: t('load.hours'),
      title: t('load.hoursTitle'),
      numeric: true,
      cell: ({ usedMinutes, availableMinutes }) =>
        t('load.hoursOf', { used: hours(usedMinutes), available: hours(availableMinutes) }),
      csv: ({ usedMinutes }) => Math.round(usedMinutes / HOUR),
    },
    {
      key: 'strain',
      header: t('load.strain'),
      title: t('load.strainTitle'),
      numeric: true,
      cell: (load) => <Strain load={load} />,
      csv: (load) => strainOf(load),
    },
  ];
}

/** In words where nobody was there for what lay there. */
function Strain({ load }: { load: Load }) {
  const { t } = useTranslation('offices');
  const strain = strainOf(load);
  if (strain === null)
    return <span className="offices__overdue">{load.usedMinutes > 0 ? t('load.noPeople') : '—'}</span>;
  return <span className={strain > MUCH ? 'offices__overdue' : undefined}>{formatDecimal(strain)}</span>;
}
