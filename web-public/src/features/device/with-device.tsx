import './device.css';
import type { FloorDeviceKind } from '@hcc/shared-schema/generated/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, Device } from '../../api/floor-api';
import { PairingPage } from './pairing-page';
import { useBoard } from './use-board';
import { useDevice } from './use-device';

export interface AtCentre {
  token: string;
  device: Device;
  board: Board;
  /** The server does not answer: what is shown is what was so. */
  isAway: boolean;
}

/** Around a page of a machine: pairs it first, waits for the floor, and says when the line is down. */
export function WithDevice({ kind, children }: { kind: FloorDeviceKind; children: (at: AtCentre) => ReactNode }) {
  const { state, paired, checkNow } = useDevice(kind);
  if (state.state === 'unpaired') return <PairingPage kind={kind} wasRevoked={state.wasRevoked} onPaired={paired} />;
  if (state.state === 'checking') return <Waiting isAway={state.isAway} />;
  return (
    <WithBoard token={state.token} device={state.device} onEnd={checkNow}>
      {children}
    </WithBoard>
  );
}

type Props = { token: string; device: Device; onEnd: () => void; children: (at: AtCentre) => ReactNode };

function WithBoard({ token, device, onEnd, children }: Props) {
  const { board, isAway } = useBoard(token, onEnd);
  if (!board) return <Waiting isAway={isAway} />;
  return (
    <>
      {children({ token, device, board, isAway })}
      {isAway ? <AwayBar /> : null}
    </>
  );
}

function AwayBar() {
  const { t } = useTranslation('device');
  return (
    <p className="device-away" role="status">
      <span className="device-away__dot" aria-hidden="true" />
      {t('away')}
    </p>
  );
}

function Waiting({ isAway }: { isAway: boolean }) {
  const { t } = useTranslation('device');
  return (
    <main className="device-waiting" role="status">
      <h1>{t('starting')}</h1>
      {isAway ? <p>{t('startingAway')}</p> : null}
    </main>
  );
}
