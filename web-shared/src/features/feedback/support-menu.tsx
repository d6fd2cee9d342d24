import { useApolloClient } from '@apollo/client/react';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { lazyPart } from '../../session/lazy-page';
import { MenuButton } from '../../ui/form/menu-button';
import { useShortcut } from '../../ui/form/use-shortcut';
import { watchFailures } from './last-failure';

const ReportDialog = lazyPart(
  () => import('./report-dialog').then((m) => m.ReportDialog),
  'feedback',
  'casework',
  'files',
);

/** In the frame of every page: report what stands in one's way (F8), see what became of it, ask about the law. */
export function SupportMenu() {
  const { t } = useTranslation('feedback');
  const client = useApolloClient();
  const [isReporting, setReporting] = useState(false);
  useEffect(() => watchFailures(client), [client]);
  useShortcut('F8', () => setReporting(true));
  const link = (to: string, label: string) => (
    <Link className="account__item" to={to}>
      {label}
    </Link>
  );
  return (
    <>
      <MenuButton
        label={t('support')}
        ariaLabel={t('supportMenu')}
        items={[
          {
            key: 'report',
            content: (
              <button type="button" className="account__item" aria-keyshortcuts="F8" onClick={() => setReporting(true)}>
                {t('menu.report')}{' '}
                <span className="key" aria-hidden="true">
                  F8
                </span>
              </button>
            ),
          },
          { key: 'mine', content: link('/feedback', t('menu.mine')) },
          { key: 'advice', content: link('/advice', t('menu.advice')) },
        ]}
      />
      {isReporting ? (
        <Suspense>
          <ReportDialog onClose={() => setReporting(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
