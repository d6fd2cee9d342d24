import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { Empty } from '../ui/page/page-state';
import { useSession } from './session-provider';

/** Around routes that need a permission; somebody without it who was sent the address is told so. */
export function Permitted({ permission }: { permission: string }) {
  const { t } = useTranslation('common');
  const { can } = useSession();
  return can(permission) ? (
    <Outlet />
  ) : (
    <Empty heading title={t('state.forbiddenTitle')}>
      {t('state.forbiddenText')}
    </Empty>
  );
}
