import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { Empty } from '../ui/page/page-state';
import { useSession } from './session-provider';

/** Around what needs a permission, the routes below it where nothing else is said; somebody without it who was sent the address is told so. */
export function Permitted({ permission, children = <Outlet /> }: { permission: string; children?: ReactNode }) {
  const { t } = useTranslation('common');
  const { can } = useSession();
  return can(permission) ? (
    children
  ) : (
    <Empty heading title={t('state.forbiddenTitle')}>
      {t('state.forbiddenText')}
    </Empty>
  );
}
