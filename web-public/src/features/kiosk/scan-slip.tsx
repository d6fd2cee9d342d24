import { readSlipCode, type SlipCode } from '@hcc/web-shared/src/ui/text/dossier-code';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyPad } from './key-pad';
import { KioskHeading } from './kiosk-heading';
import { useScanned } from './use-scanned';

const LONGEST = 45;

/** Waits for a slip under the scanner; its code can be typed too. */
export function ScanSlip({
  purpose,
  onSlip,
}: {
  purpose: 'progress' | 'supplement';
  onSlip: (slip: SlipCode) => void;
}) {
  const { t } = useTranslation('kiosk');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const take = (text: string) => {
    const slip = readSlipCode(text);
    setWrong(!slip);
    if (slip) onSlip(slip);
  };
  useScanned(take);
  return (
    <>
      <KioskHeading lead={t(`scanLead.${purpose}`)}>{t('scan')}</KioskHeading>
      <div className="kiosk__scan" aria-hidden="true" />
      <p className="kiosk__wrong" role="alert">
        {isWrong ? t('wrongCode') : ''}
      </p>
      <p className="kiosk__typed" role="status" aria-label={t('typed')}>
        {typed || <span className="muted">{t('codeHint')}</span>}
      </p>
      <KeyPad
        kind="signs"
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
