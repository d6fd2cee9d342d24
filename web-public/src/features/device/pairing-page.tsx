import type { FloorDeviceKind } from '@hcc/shared-schema/generated/hooks';
import { LanguageSwitch } from '@hcc/web-shared/src/ui/form/language-switch';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Device, pairDevice } from '../../api/floor-api';
import { PublicFailure } from '../../api/public-api';
import { keepToken } from './kept-token';

const PLACES = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const LENGTH = PLACES.length;
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

type Problem = 'wrong' | 'often' | 'away';

const PAGES: Record<FloorDeviceKind, string> = {
  KIOSK: '/kiosk',
  BOARD: '/board',
  COUNTER_SCREEN: '/counter-screen',
};

interface Props {
  kind: FloorDeviceKind;
  wasRevoked: boolean;
  onPaired: (token: string, device: Device) => void;
}

function problemOf(error: unknown): Problem {
  const code = error instanceof PublicFailure ? error.code : 'OTHER';
  if (code === 'RATE_LIMITED') return 'often';
  return code === 'NETWORK' || code === 'UNAVAILABLE' ? 'away' : 'wrong';
}

/** The first start of a machine: eight digits from the administrator, typed on keys of its own or on a keyboard. */
export function PairingPage({ kind, wasRevoked, onPaired }: Props) {
  const { t } = useTranslation('device');
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  usePageTitle(t(`kind.${kind}`));

  const send = useCallback(
    async (whole: string) => {
      setBusy(true);
      try {
        const { token, device } = await pairDevice(whole);
        if (device.kind === kind) return onPaired(token, device);
        // The code was another kind's: the machine becomes what the administrator meant.
        keepToken(device.kind, token);
        window.location.assign(PAGES[device.kind]);
        return;
      } catch (error) {
        setProblem(problemOf(error));
      }
      setBusy(false);
      setCode('');
    },
    [kind, onPaired],
  );
  const press = useCallback(
    (key: string) => {
      if (isBusy) return;
      if (key === 'Backspace') return setCode((before) => before.slice(0, -1));
      if (!/^\d$/.test(key) || code.length >= LENGTH) return;
      const next = code + key;
      setProblem(null);
      setCode(next);
      if (next.length === LENGTH) void send(next);
    },
    [code, isBusy, send],
  );
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => press(key);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [press]);

  return (
    <main className="pairing">
      <h1>{t('pairTitle', { kind: t(`kind.${kind}`) })}</h1>
      <p>{t(wasRevoked ? 'revoked' : 'pairLead')}</p>
      <p className="pairing__code" role="status" aria-label={t('digits', { count: code.length })}>
        {PLACES.map((at) => (
          <span key={at} aria-hidden="true">
            {code[at] ?? ''}
          </span>
        ))}
      </p>
      <p className="pairing__problem" role="alert">
        {problem ? t(`problem.${problem}`) : isBusy ? t('pairing') : ''}
      </p>
      <div className="pairing__pad">
        {DIGITS.map((digit) => (
          <button key={digit} type="button" onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <LanguageSwitch className="pairing__other" />
        <button type="button" onClick={() => press('0')}>
          0
        </button>
        <button type="button" aria-label={t('erase')} onClick={() => press('Backspace')}>
          ⌫
        </button>
      </div>
    </main>
  );
}
