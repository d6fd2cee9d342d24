import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyPad } from './key-pad';
import { KioskHeading } from './kiosk-heading';
import { useScanned } from './use-scanned';

const LONGEST = 45;

interface Props<T> {
  purpose: 'progress' | 'supplement' | 'rate';
  /** What a scanner read or a person typed; undefined where it is nothing of the kind. */
  read: (text: string) => T | undefined;
  onRead: (found: T) => void;
}

/** Waits for a slip under the scanner; its code can be typed too. */
export function ScanSlip<T>({ purpose, read, onRead }: Props<T>) {
  const { t } = useTranslation('kiosk');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const take = (text: string) => {
    const found = read(text);
    setWrong(found === undefined);
    if (found !== undefined) onRead(found);
  };
  useScanned(take);
  return (
    <>
      <KioskHeading lead={t(`scanLead.${purpose}`)}>{t(purpose === 'rate' ? 'scanToRate' : 'scan')}</KioskHeading>
      <div className="kiosk__scan" aria-hidden="true" />
      <p className="kiosk__wrong" role="alert">
        {isWrong ? t(purpose === 'rate' ? 'wrongToRate' : 'wrongCode') : ''}
      </p>
      <p className="kiosk__typed" role="status" aria-label={t('typed')}>
        {typed || <span className="muted">{t(purpose === 'rate' ? 'secretHint' : 'codeHint')}</span>}
      </p>
      <KeyPad
        kind={purpose === 'rate' ? 'secret' : 'signs'}
        onKey={(key) => setTyped((before) => (before + key).slice(0, LONGEST))}
        onErase={() => setTyped((before) => before.slice(0, -1))}
      />
      <div className="kiosk__actions">
        <button
          type="button"
          className="kiosk__button kiosk__button--main"
          disabled={typed === ''}
          onClick={() => take(typed)}
        >
          {t('takeCode')}
        </button>
      </div>
    </>
  );
}
