import type { FloorDeviceKind } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { formatTime } from '../../../ui/text/date-format';
import type { Pairing } from './pairing';

const PAGES: Record<FloorDeviceKind, string> = { KIOSK: '/kiosk', BOARD: '/board', COUNTER_SCREEN: '/counter-screen' };

/** A pairing code, as large as it is read across a room, with what to do with it. It is not shown again. */
export function PairingDialog({ pairing: { device, code, until }, onDone }: { pairing: Pairing; onDone: () => void }) {
  const { t } = useTranslation('floorSettings');
  const address = `${window.location.origin}${PAGES[device.kind]}`;
  return (
    <Dialog title={t('pairing.title', { name: device.name })} onClose={onDone}>
      <p>{t('pairing.open')}</p>
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      </p>
      <p>{t('pairing.type')}</p>
      <p className="offices__pairing">
        {code.slice(0, 4)} {code.slice(4)}
      </p>
      <p className="muted">{t('pairing.until', { time: formatTime(until) })}</p>
      <DialogActions>
        <Button kind="primary" onClick={onDone}>
          {t('pairing.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
