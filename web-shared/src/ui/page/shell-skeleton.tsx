import './app-shell.css';
import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Skeleton } from './page-state';

/** The frame before it is known who looks at it. index.html has the same in plain markup, painted before the app is there. */
export function ShellSkeleton({ tier }: { tier: Tier }) {
  const { t } = useTranslation('common');
  return (
    <div className="shell">
      <header className="shell__header">
        <div className="shell__bar">
          <span className="shell__tier">{t(`tier.${tier}`)}</span>
        </div>
        <div className="shell__nav" />
      </header>
      <main className="shell__main">
        <Skeleton rows={10} shape="table" />
      </main>
    </div>
  );
}
