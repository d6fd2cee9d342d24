import './administration.css';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OTHER_ADMINISTRATION_PAGES } from './administration-pages';

const COMMANDS = ['user', 'import', 'verify', 'seal'] as const;

const ELSEWHERE = [
  { name: 'leadership', to: '/leadership', permission: 'report:read' },
  { name: 'reports', to: '/reports', permission: 'report:read' },
  { name: 'rollout', to: '/rollout', permission: 'rollout:read' },
  { name: 'access-trail', to: '/access-trail', permission: 'audit:read' },
  { name: 'search', to: '/search', permission: 'dossier:read' },
  { name: 'profile', to: '/profile', permission: 'admin:manage' },
  { name: 'help', to: '/help', permission: 'admin:manage' },
] as const;

/** The pages of the menu beside this one, and those of everybody. */
const PAGES = [...OTHER_ADMINISTRATION_PAGES, ...ELSEWHERE];

/** Where an administrator starts: what is done elsewhere for now, and what there is to see. */
export function AdministrationPage() {
  const { t } = useTranslation('administration');
  const { can } = useSession();
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
      <section className="panel">
        <h2>{t('open')}</h2>
        <ul>
          {PAGES.filter(({ permission }) => can(permission)).map(({ name, to }) => (
            <li key={name}>
              <Link to={to}>{t(`pages.${name}`)}</Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
