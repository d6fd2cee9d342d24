import './kiosk-keys.css';
import { useTranslation } from 'react-i18next';

const LETTERS = ['QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'] as const;
const SIGNS = ['1234567890', '.-H'] as const;
const ROWS = { letters: LETTERS, signs: SIGNS, secret: ['1234567890', ...LETTERS, '.-'] } as const;

interface Props {
  /** Letters to search by words, signs to type a code, both for the secret on a slip. */
  kind: keyof typeof ROWS;
  onKey: (key: string) => void;
  onErase: () => void;
}

/** A kiosk has no keyboard. Accents are left out: the search does not know them either. */
export function KeyPad({ kind, onKey, onErase }: Props) {
  const { t } = useTranslation('kiosk');
  return (
    <fieldset className="kiosk__pad">
      <legend className="visually-hidden">{t('pad')}</legend>
      {ROWS[kind].map((row) => (
        <div key={row} className="kiosk__pad-row">
          {[...row].map((key) => (
            <button key={key} type="button" onClick={() => onKey(key)}>
              {key}
            </button>
          ))}
        </div>
      ))}
      <div className="kiosk__pad-row">
        {kind === 'letters' ? (
          <button type="button" className="kiosk__pad-space" onClick={() => onKey(' ')}>
            {t('space')}
          </button>
        ) : null}
        <button type="button" className="kiosk__pad-erase" onClick={onErase}>
          ⌫ {t('erase')}
        </button>
      </div>
    </fieldset>
  );
}
