import { useTranslation } from 'react-i18next';

/** Whether a target is met. */
export function Met({ met }: { met: boolean }) {
  const { t } = useTranslation('lists');
  return <span className={met ? 'lists__met' : 'lists__unmet'}>{t(met ? 'preview.isMet' : 'preview.isNotMet')}</span>;
}
