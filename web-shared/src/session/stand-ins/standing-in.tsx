import { useTranslation } from 'react-i18next';
import { useStaff } from '../session-provider';

/** In the frame of every page: whose work somebody does beside his own. */
export function StandingIn() {
  const { t } = useTranslation('common');
  const { standsInFor } = useStaff();
  if (standsInFor.length === 0) return null;
  return <p className="shell__standing-in">{t('nav.standingIn', { names: standsInFor.join(', ') })}</p>;
}
