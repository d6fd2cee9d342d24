import { useRenewFloorPairingMutation, useRevokeFloorDeviceMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Empty } from '../../../ui/page/page-state';
import { SimpleTable, type TableColumn } from '../../../ui/page/simple-table';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { serverNow } from '../../../ui/text/server-clock';
import { ChangeError } from '../change-error';
import { useOfficeChange } from '../use-office-change';
import { DeviceDialog } from './device-dialog';
import type { Settings, SettingsProps } from './floor-settings';
import type { Pairing } from './pairing';
import { PairingDialog } from './pairing-dialog';
import { PrinterDialog } from './printer-dialog';

type Device = Settings['devices'][number];
/** Kiosks, boards and counter screens: which are there, when each was last heard of, and an end to one. */
export function DevicesPanel({ settings, refetch }: SettingsProps) {
  const { t } = useTranslation('floorSettings');
  const [isMaking, setMaking] = useState(false);
  const [changed, setChanged] = useState<Device | null>(null);
  const [pairing, setPairing] = useState<Pairing | null>(null);
  const [renew] = useRenewFloorPairingMutation();
  const [revoke] = useRevokeFloorDeviceMutation();
  const changing = useOfficeChange(refetch);
  const { busy, run } = changing;
  const officeId = settings.office.id;
  const stateOf = ({ pairedAt, pairingUntil, seenAt }: Device) => {
    if (pairedAt && seenAt)
      return (
        <>
          {t('device.seen')} <time dateTime={seenAt}>{formatDateTimeShort(seenAt)}</time>
        </>
      );
    const isOpen = pairingUntil !== null && Date.parse(pairingUntil) > serverNow();
    return t(isOpen ? 'device.waits' : 'device.unpaired');
  };
  const columns: TableColumn<Device>[] = [
    { key: 'name', header: t('device.name'), rowHeader: true, cell: ({ name }) => name },
    {
      key: 'kind',
      header: t('device.kind'),
      cell: ({ kind, counter, printer }) =>
        [
          t(`device.kinds.${kind}`),
          counter && t('counter', { number: counter.number }),
          printer && t(`printer.short.${printer}`),
        ]
          .filter(Boolean)
          .join(' · '),
    },
    { key: 'state', header: t('device.state'), cell: stateOf },
    {
      key: 'made',
      header: t('device.made'),
      cell: ({ madeAt, madeBy }) => (
        <>
          {madeBy}, <time dateTime={madeAt}>{formatDateTimeShort(madeAt)}</time>
        </>
      ),
    },
    {
      key: 'do',
      header: t('do'),
      width: '260px',
      cell: (device) => (
        <div className="offices__row-actions">
          {device.printer ? (
            <Button
              size="small"
              busy={busy}
              aria-label={t('printer.of', { name: device.name })}
              onClick={() => setChanged(device)}
            >
              {t('printer.label')}
            </Button>
          ) : null}
          <Button
            size="small"
            busy={busy}
            aria-label={t('device.renewOf', { name: device.name })}
            onClick={() =>
              void run(async () => {
                const { data } = await renew({ variables: { officeId, id: device.id } });
                setPairing(data?.renewFloorPairing ?? null);
              })
            }
          >
            {t('device.renew')}
          </Button>
          <Button
            size="small"
            busy={busy}
            aria-label={t('device.revokeOf', { name: device.name })}
            onClick={() => void run(() => revoke({ variables: { officeId, id: device.id } }))}
          >
            {t('device.revoke')}
          </Button>
        </div>
      ),
    },
  ];
  const devices = settings.devices.filter(({ revokedAt }) => revokedAt === null);
  return (
    <section className="panel offices__panel" aria-labelledby="floor-devices">
      <div className="offices__head">
        <h2 id="floor-devices">{t('device.title')}</h2>
        <Button onClick={() => setMaking(true)}>{t('device.add')}</Button>
      </div>
      <p className="muted">{t('device.lead')}</p>
      <ChangeError change={changing} />
      {devices.length === 0 ? (
        <Empty title={t('device.none')}>{t('device.noneText')}</Empty>
      ) : (
        <SimpleTable columns={columns} rows={devices} rowKey={({ id }) => id} caption={t('device.title')} hideCaption />
      )}
      {isMaking ? (
        <DeviceDialog settings={settings} refetch={refetch} onDone={() => setMaking(false)} onMade={setPairing} />
      ) : null}
      {changed?.printer ? (
        <PrinterDialog
          settings={settings}
          refetch={refetch}
          kiosk={{ ...changed, printer: changed.printer }}
          onDone={() => setChanged(null)}
        />
      ) : null}
      {pairing ? (
        <PairingDialog
          pairing={pairing}
          onDone={() => {
            setPairing(null);
            void refetch();
          }}
        />
      ) : null}
    </section>
  );
}
