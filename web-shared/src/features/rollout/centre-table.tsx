import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SimpleTable, type TableColumn } from '../../ui/page/simple-table';
import { formatDate, formatMonth } from '../../ui/text/date-format';
import { formatNumber } from '../../ui/text/number-format';
import { monthEnd } from '../../ui/text/vietnam-day';
import { dossiersAddress, reportAddress } from '../reporting/report-address';
import { type Centre, READY_SIGNS, readiness, slipDays, stateOf } from './centre-signs';

interface CentreTableProps {
  centres: readonly Centre[];
  today: string;
  caption: string;
}

/** Units with every sign that their centre works; each opens what it is made of. */
export function CentreTable({ centres, today, caption }: CentreTableProps) {
  const { t } = useTranslation('rollout');
  const columns: TableColumn<Centre>[] = [
    {
      key: 'unit',
      header: t('unit'),
      rowHeader: true,
      width: '19%',
      csv: ({ areaName }) => areaName,
      cell: (centre) => <UnitName centre={centre} />,
    },
    {
      key: 'dueOn',
      header: t('dueOn'),
      csv: ({ dueOn }) => dueOn,
      cell: ({ dueOn }) => formatDate(dueOn),
    },
    {
      key: 'state',
      header: t('stateHeading'),
      csv: (centre) => t(`centreState.${stateOf(centre, today)}`),
      cell: (centre) => <StateWords centre={centre} today={today} />,
    },
    {
      key: 'firstDossier',
      header: t('sign.firstDossier'),
      csv: ({ firstDossierOn }) => firstDossierOn,
      cell: (centre) => <FirstDossier centre={centre} />,
    },
    {
      key: 'signedIn',
      header: t('sign.signedIn'),
      csv: ({ firstSignInOn }) => firstSignInOn,
      cell: ({ firstSignInOn, accounts }) => (
        <>
          {firstSignInOn ? formatDate(firstSignInOn) : <Missing />}
          <div className="muted">{t('accounts', { count: accounts, shown: formatNumber(accounts) })}</div>
        </>
      ),
    },
    {
      key: 'catalogue',
      header: t('sign.digitised'),
      numeric: true,
      title: t('digitisedOf'),
      csv: ({ digitised, procedures }) => `${digitised}/${procedures}`,
      cell: ({ digitised, procedures }) =>
        procedures === 0 ? <Missing /> : `${formatNumber(digitised)} / ${formatNumber(procedures)}`,
    },
    {
      key: 'seconded',
      header: t('sign.seconded'),
      numeric: true,
      csv: ({ seconded }) => seconded,
      cell: ({ seconded, firstSecondedOn }) => (firstSecondedOn ? formatNumber(seconded) : <Missing />),
    },
    {
      key: 'online',
      header: t('sign.online'),
      title: t('onlineMeans'),
      csv: ({ firstOnlineIn }) => firstOnlineIn,
      cell: (centre) => <FirstOnline centre={centre} />,
    },
    {
      key: 'kiosk',
      header: t('sign.kiosk'),
      title: t('kioskMeans'),
      csv: ({ kioskSince, boardSince }) => [kioskSince, boardSince].filter(Boolean).join(' / '),
      cell: (centre) => <FloorMachines centre={centre} />,
    },
    {
      key: 'ready',
      header: t('ready'),
      title: t('readyMeans'),
      csv: (centre) => `${readiness(centre)}/${READY_SIGNS}`,
      cell: (centre) => (centre.firstDossierOn ? t('running') : `${readiness(centre)} / ${READY_SIGNS}`),
    },
  ];
  return (
    <SimpleTable
      columns={columns}
      rows={centres}
      rowKey={({ areaCode }) => areaCode}
      caption={caption}
      hideCaption
      exportName="lo-trinh-don-vi"
    />
  );
}

/** The machines of its floor: since when there is a kiosk, since when a board, and how many of them run. */
function FloorMachines({ centre: { kioskSince, boardSince, machines } }: { centre: Centre }) {
  const { t } = useTranslation('rollout');
  if (!kioskSince && !boardSince) return <Missing />;
  return (
    <>
      {kioskSince ? <div>{t('kioskSince', { day: formatDate(kioskSince) })}</div> : null}
      {boardSince ? <div>{t('boardSince', { day: formatDate(boardSince) })}</div> : null}
      <div className="muted">{t('machines', { count: machines, shown: formatNumber(machines) })}</div>
    </>
  );
}

/** Nothing in the system shows it. */
function Missing() {
  const { t } = useTranslation('rollout');
  return <span className="muted centre-state">{t('notYet')}</span>;
}

function UnitName({ centre }: { centre: Centre }) {
  const { t } = useTranslation('rollout');
  return (
    <>
      {centre.areaName}
      {centre.isPilot ? <span className="rollout__pilot">{t('pilot')}</span> : null}
      {centre.officeCode ? null : <div className="muted">{t('noCentre')}</div>}
    </>
  );
}

function StateWords({ centre, today }: { centre: Centre; today: string }) {
  const { t } = useTranslation('rollout');
  const state = stateOf(centre, today);
  const slip = slipDays(centre, today) ?? 0;
  const days = formatNumber(slip);
  const words = { RUNNING_LATE: t('lateBy', { days }), OVERDUE: t('overdueBy', { days }) };
  return (
    <span className={`centre-state centre-state--${state}`}>
      {state === 'RUNNING_LATE' || state === 'OVERDUE' ? words[state] : t(`centreState.${state}`)}
    </span>
  );
}

function FirstDossier({ centre: { firstDossierOn, officeCode, areaName } }: { centre: Centre }) {
  const { t } = useTranslation('rollout');
  if (!firstDossierOn) return <Missing />;
  const shown = formatDate(firstDossierOn);
  if (!officeCode) return shown;
  const day = { from: firstDossierOn, to: firstDossierOn, officeCode };
  return (
    <Link to={dossiersAddress(day, 'RECEIVED')} aria-label={t('openDay', { day: shown, name: areaName })}>
      {shown}
    </Link>
  );
}

function FirstOnline({ centre: { firstOnlineIn, officeCode, areaName } }: { centre: Centre }) {
  const { t } = useTranslation('rollout');
  if (!firstOnlineIn) return <Missing />;
  const shown = formatMonth(firstOnlineIn);
  if (!officeCode) return shown;
  const month = { from: `${firstOnlineIn}-01`, to: monthEnd(`${firstOnlineIn}-01`), officeCode };
  return (
    <Link to={dossiersAddress(month, 'RECEIVED_ONLINE')} aria-label={t('openOnline', { month: shown, name: areaName })}>
      {shown}
    </Link>
  );
}

/** What a centre has received under each procedure, since its first day. */
export const byProcedure = (officeCode: string, from: string, to: string): string =>
  reportAddress({ from, to, officeCode }, 'PROCEDURE');
