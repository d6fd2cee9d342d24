import './help.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session-provider';
import { usePageTitle } from '../../ui/page/use-page-title';
import { KeyTable } from './key-table';

const topics = [
  { name: 'desk', permission: 'dossier:receive', steps: ['s1', 's2', 's3', 's4', 's5', 's6', 's7'] },
  { name: 'officer', permission: 'dossier:advance', steps: ['s1', 's2', 's3', 's4', 's5', 's6'] },
  { name: 'approver', permission: 'dossier:approve', steps: ['s1', 's2', 's3'] },
  { name: 'leader', permission: 'report:read', steps: ['s1', 's2', 's3', 's4'] },
  { name: 'trouble', permission: null, steps: ['s1', 's2', 's3', 's4'] },
] as const;

/** Short how-tos; those of the reader's own work come open. @param children what stands above them */
export function HelpPage({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('help');
  const { can } = useSession();
  usePageTitle(t('title'));
  return (
    <div className="help">
      <h1>{t('title')}</h1>
      <p className="muted">{t('lead')}</p>
      {children}
      <div className="help__columns">
        <div className="help__topics">
          {topics.map((topic) => (
            <details key={topic.name} className="panel help__topic" open={!topic.permission || can(topic.permission)}>
              <summary>
                <h2>{t(`${topic.name}.title`)}</h2>
              </summary>
              <ol>
                {topic.steps.map((step) => (
                  // Every topic has at least the first steps; a missing one fails the test of the two languages.
                  <li key={step}>{t(`${topic.name}.${step}` as 'desk.s1')}</li>
                ))}
              </ol>
            </details>
          ))}
        </div>
        <KeyTable />
      </div>
    </div>
  );
}
