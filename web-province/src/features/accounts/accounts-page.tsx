import '@hcc/web-shared/src/session/profile.css';
import './accounts.css';
import { AntdScope } from '@hcc/web-shared/src/ui/form/antd-scope';
import { SideTabs, useSide } from '@hcc/web-shared/src/ui/page/side-tabs';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { AdminGrants } from './admin-grants';
import { ImportPanel } from './import-panel';
import { PeopleList } from './people-list';
import { RolePolicies } from './role-policies';
import { SecondmentsList } from './secondments-list';
import { TransfersList } from './transfers-list';

const SIDES = ['PEOPLE', 'TRANSFERS', 'SECONDMENTS', 'IMPORT', 'POLICIES'] as const;

/** Everybody who has an account, and what is decided about them. */
export function AccountsPage() {
  const { t } = useTranslation('accounts');
  usePageTitle(t('title'));
  const side = useSide(SIDES);
  return (
    <AntdScope>
      <div className="people">
        <h1>{t('title')}</h1>
        <SideTabs
          label={t('sides.label')}
          current={side}
          sides={SIDES.map((one) => ({ side: one, label: t(`sides.${one}`) }))}
        />
        {side === 'PEOPLE' ? <AdminGrants onChange={() => undefined} /> : null}
        {side === 'PEOPLE' ? <PeopleList /> : null}
        {side === 'TRANSFERS' ? <TransfersList /> : null}
        {side === 'SECONDMENTS' ? <SecondmentsList /> : null}
        {side === 'IMPORT' ? <ImportPanel /> : null}
        {side === 'POLICIES' ? <RolePolicies /> : null}
      </div>
    </AntdScope>
  );
}
