import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../../i18n/i18n';

/** Written in the language that it leads to, for the reader who cannot read the present one. */
export function LanguageSwitch({ className }: { className: string }) {
  const { t, i18n } = useTranslation('common');
  const other = i18n.language === 'en' ? 'vi' : 'en';
  return (
    <button
      type="button"
      className={className}
      lang={other}
      aria-label={t('nav.languageLabel')}
      onClick={() => void switchLanguage(other)}
    >
      {t('nav.language')}
    </button>
  );
}
