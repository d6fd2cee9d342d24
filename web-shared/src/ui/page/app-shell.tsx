import './app-shell.css';
import type { Tier } from '@hcc/shared-schema/generated/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { formatNumber } from '../text/number-format';
import { isAt } from './is-at';

export type ShellTab = {
  to: string;
  label: string;
  /** Other addresses whose pages belong to it. */
  also?: readonly string[];
  /** How many wait there; not drawn while unknown. */
  count?: number;
  /** Shown beside the label, e.g. "F2"; the layout binds the key. */
  shortcut?: string;
};

export type AppShellProps = {
  tier: Tier;
  officeName: string;
  tabs: ShellTab[];
  /** Stands behind the tabs, in sight however many there are. */
  more?: ReactNode;
  /** Says of a tab's address why it can't be opened now. */
  whyNot?: (to: string) => string | undefined;
  scanner?: ReactNode;
  account?: ReactNode;
  /** Stays in sight however far the page is scrolled. */
  notice?: ReactNode;
  children: ReactNode;
};

/** Tier, office and person stand in the same place in all three apps, so nobody works in the wrong office. */
export function AppShell({ tier, officeName, tabs, more, whyNot, scanner, account, notice, children }: AppShellProps) {
  const { t } = useTranslation('common');
  const { pathname } = useLocation();
  const isHere = ({ to, also = [] }: ShellTab) => [to, ...also].some((path) => isAt(pathname, path));
  return (
    <div className="shell">
      <a className="shell__skip" href="#main">
        {t('action.skipToContent')}
      </a>
      <header className="shell__header">
        <div className="shell__bar">
          <span className="shell__tier">{t(`tier.${tier}`)}</span>
          <span className="shell__office" title={officeName}>
            {officeName}
          </span>
          {scanner ? <div className="shell__scanner">{scanner}</div> : null}
          {account}
        </div>
        <nav className="shell__nav" aria-label={t('nav.main')}>
          <div className="shell__tabs">
            {tabs.map((tab) => (
              <Link
                key={tab.to}
                to={tab.to}
                className="shell__tab"
                aria-current={isHere(tab) ? 'page' : undefined}
                aria-disabled={whyNot?.(tab.to) ? true : undefined}
                title={whyNot?.(tab.to)}
                onClick={(event) => whyNot?.(tab.to) && event.preventDefault()}
                aria-keyshortcuts={tab.shortcut}
              >
                {tab.label}
                {tab.shortcut ? (
                  <span className="key" aria-hidden="true">
                    {tab.shortcut}
                  </span>
                ) : null}
                {tab.count === undefined ? null : <span className="shell__count">{formatNumber(tab.count)}</span>}
              </Link>
            ))}
          </div>
          {more}
        </nav>
        {notice}
      </header>
      <main id="main" className="shell__main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
