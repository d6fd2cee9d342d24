import '@hcc/web-shared/src/features/administration/administration.css';
import { UnitOverview } from '@hcc/web-shared/src/app/unit-overview';
import { type ListedPage, PageList } from '@hcc/web-shared/src/features/administration/page-list';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { OTHER_ADMINISTRATION_PAGES } from './administration-pages';

const COMMANDS = ['user', 'import', 'verify', 'seal'] as const;

const ELSEWHERE: readonly ListedPage[] = [
  { name: 'leadership', to: '/leadership', permission: 'report:read' },
  { name: 'reports', to: '/reports', permission: 'report:read' },
  { name: 'rollout', to: '/rollout', permission: 'rollout:read' },
  { name: 'access-trail', to: '/access-trail', permission: 'audit:read' },
  { name: 'search', to: '/search', permission: 'dossier:read' },
  { name: 'profile', to: '/profile', permission: 'admin:manage' },
  { name: 'help', to: '/help', permission: 'admin:manage' },
];

/** The pages of the menu beside this one, and those of everybody. */
const PAGES = [...OTHER_ADMINISTRATION_PAGES, ...ELSEWHERE];

/** Where an administrator starts, or the head of the province's centre. */
export function AdministrationPage() {
  const { can } = useSession();
  return can('admin:manage') ? <ProvinceOverview /> : <UnitOverview />;
}

/** What is done elsewhere for now, and what there is to see. */
function ProvinceOverview() {
  const { t } = useTranslation('administration');
  usePageTitle(t('title'));
  return (
    <div className="administration">
      <div>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      <section className="panel">
        <p>{t('soon')}</p>
        <dl>
          {COMMANDS.map((command) => (
            <div key={command}>
              <dt>
                <code>hcc {command}</code>
              </dt>
              <dd>{t(`commands.${command}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <PageList title={t('open')} pages={PAGES} />
    </div>
  );
}
