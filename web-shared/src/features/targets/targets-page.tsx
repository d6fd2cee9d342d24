import '../reporting/reporting.css';
import './targets.css';
import { useTranslation } from 'react-i18next';
import { ProofLine } from '../../session/proof-line';
import { Button } from '../../ui/form/button';
import { SideTabs, useSide } from '../../ui/page/side-tabs';
import { usePageTitle } from '../../ui/page/use-page-title';
import { IndexPanel } from './index-panel';
import { TargetsPanel } from './targets-panel';

const SIDES = ['TARGETS', 'INDEX'] as const;

/** What is aimed at, and how far it is; and the index by which the government compares provinces. */
export function TargetsPage() {
  const { t } = useTranslation('targets');
  const { t: c } = useTranslation('common');
  const side = useSide(SIDES);
  usePageTitle(t(`side.${side}`));
  return (
    <div className="targets">
      <header className="targets__head">
        <div>
          <h1>{t(`heading.${side}`)}</h1>
          <p className="muted">{t(`lead.${side}`)}</p>
        </div>
        <Button className="no-print" onClick={() => window.print()}>
          {c('action.print')}
        </Button>
      </header>
      <SideTabs
        label={t('title')}
        current={side}
        sides={SIDES.map((each) => ({ side: each, label: t(`side.${each}`) }))}
      />
      {side === 'TARGETS' ? <TargetsPanel /> : <IndexPanel />}
      <ProofLine />
    </div>
  );
}
