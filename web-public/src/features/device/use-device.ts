import type { FloorDeviceKind } from '@hcc/shared-schema/generated/hooks';
import { useCallback, useEffect, useState } from 'react';
import { type Device, thisDevice } from '../../api/floor-api';
import { PublicFailure } from '../../api/public-api';
import { keepToken, keptToken } from './kept-token';

const AGAIN_MS = 4_000;
/** A machine that was taken out of use finds out within this time, even if its line stands. */
const CHECK_MS = 60_000;

export type DeviceState =
  /** `isAway`: the server has not answered so far. */
  | { state: 'checking'; isAway: boolean }
  /** `wasRevoked`: it had been paired. */
  | { state: 'unpaired'; wasRevoked: boolean }
  | { state: 'paired'; token: string; device: Device };

/** The server answered, and it was no. */
const isRefusal = (error: unknown): boolean =>
  error instanceof PublicFailure && (error.code === 'REFUSED' || error.code === 'NOT_FOUND');

/** What it is told again is mostly what it knows. */
const isSame = (known: DeviceState, device: Device): boolean =>
  known.state === 'paired' && JSON.stringify(known.device) === JSON.stringify(device);

interface ThisDevice {
  state: DeviceState;
  paired: (token: string, device: Device) => void;
  /** Asks at once. */
  checkNow: () => void;
}

/** What this machine is: asked at its start, every minute and when told; the line may be away meanwhile. */
export function useDevice(kind: FloorDeviceKind): ThisDevice {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<DeviceState>(() =>
    keptToken(kind) === null ? { state: 'unpaired', wasRevoked: false } : { state: 'checking', isAway: false },
  );
  const isPaired = state.state !== 'unpaired';
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same question once more
  useEffect(() => {
    const token = keptToken(kind);
    if (!isPaired || token === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const check = async () => {
      let wait = CHECK_MS;
      try {
        const device = await thisDevice(token);
        if (isWanted) setState((before) => (isSame(before, device) ? before : { state: 'paired', token, device }));
      } catch (error) {
        if (!isWanted) return;
        if (isRefusal(error)) {
          keepToken(kind, null);
          setState({ state: 'unpaired', wasRevoked: true });
          return;
        }
        wait = AGAIN_MS;
        setState((before) => (before.state === 'checking' ? { state: 'checking', isAway: true } : before));
      }
      if (isWanted) timer = setTimeout(() => void check(), wait);
    };
    void check();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [kind, isPaired, round]);
  const paired = useCallback(
    (token: string, device: Device) => {
      keepToken(kind, token);
      setState({ state: 'paired', token, device });
    },
    [kind],
  );
  const checkNow = useCallback(() => setRound((before) => before + 1), []);
  return { state, paired, checkNow };
}
