import { LanguageSwitch } from '@hcc/web-shared/src/ui/form/language-switch';
import { useTranslation } from 'react-i18next';

export interface Look {
  isLarge: boolean;
  hasContrast: boolean;
}

interface Props {
  look: Look;
  onLook: (look: Look) => void;
  onBack: (() => void) | undefined;
  onStart: (() => void) | undefined;
}

/** Low on the screen, where somebody in a wheelchair reaches: back, start, and how the screen looks and speaks. */
export function KioskFoot({ look, onLook, onBack, onStart }: Props) {
  const { t } = useTranslation('kiosk');
  return (
    <nav className="kiosk__foot" aria-label={t('foot')}>
      <button type="button" disabled={!onBack} onClick={onBack}>
        ← {t('back')}
      </button>
      <button type="button" disabled={!onStart} onClick={onStart}>
        {t('toStart')}
      </button>
      <button type="button" aria-pressed={look.isLarge} onClick={() => onLook({ ...look, isLarge: !look.isLarge })}>
        {t('larger')}
      </button>
      <button
        type="button"
        aria-pressed={look.hasContrast}
        onClick={() => onLook({ ...look, hasContrast: !look.hasContrast })}
      >
        {t('contrast')}
      </button>
      <LanguageSwitch className="kiosk__language" />
    </nav>
  );
}
