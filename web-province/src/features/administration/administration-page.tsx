import './administration.css';
import { useSession } from '@hcc/web-shared/src/session/session-provider';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const COMMANDS = ['user', 'import', 'verify', 'seal'] as const;

const PAGES = [
  { name: 'administration/procedures', permission: 'catalogue:admin' },
  { name: 'accounts', permission: 'account:admin' },
  { name: 'calendar', permission: 'admin:manage' },
  { name: 'reorganisation', permission: 'admin:manage' },
  { name: 'certificates', permission: 'admin:manage' },
  { name: 'printed-forms', permission: 'admin:manage' },
  { name: 'leadership', permission: 'report:read' },
  { name: 'reports', permission: 'report:read' },
  { name: 'rollout', permission: 'rollout:read' },
  { name: 'access-trail', permission: 'audit:read' },
  { name: 'search', permission: 'dossier:read' },
  { name: 'profile', permission: 'admin:manage' },
  { name: 'help', permission: 'admin:manage' },
] as const;

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
          {PAGES.filter(({ permission }) => can(permission)).map(({ name }) => (
            <li key={name}>
              <Link to={`/${name}`}>{t(`pages.${name}`)}</Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
