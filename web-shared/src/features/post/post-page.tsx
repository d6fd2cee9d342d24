import './post.css';
import { useTranslation } from 'react-i18next';
import { SideTabs, useSide } from '../../ui/page/side-tabs';
import { usePageTitle } from '../../ui/page/use-page-title';
import { ArrivedSide } from './arrived-side';
import { CostsSide } from './costs-side';
import { ListsSide } from './lists-side';
import { ParcelsSide } from './parcels-side';
import { PasteStates } from './paste-states';
import { ReadyPanel } from './ready-panel';
import { WaitingPanel } from './waiting-panel';

const SIDES = ['WAITING', 'LISTS', 'UNDER_WAY', 'BACK', 'ARRIVED', 'OVER', 'COSTS'] as const;

/** Results that go by post and dossiers that come by it: /post?side=back. */
export function PostPage() {
  const { t } = useTranslation('post');
  const side = useSide(SIDES);
  usePageTitle(t('title'));
  return (
    <div className="post">
      <h1>{t('title')}</h1>
      <SideTabs
        label={t('sides.label')}
        sides={SIDES.map((one) => ({ side: one, label: t(`sides.${one}`) }))}
        current={side}
      />
      {side === 'WAITING' ? (
        <>
          <WaitingPanel />
          <ReadyPanel />
        </>
      ) : null}
      {side === 'LISTS' ? <ListsSide /> : null}
      {side === 'UNDER_WAY' ? (
        <>
          <ParcelsSide view="UNDER_WAY" />
          <PasteStates />
        </>
      ) : null}
      {side === 'BACK' || side === 'OVER' ? <ParcelsSide key={side} view={side} /> : null}
      {side === 'ARRIVED' ? <ArrivedSide /> : null}
      {side === 'COSTS' ? <CostsSide /> : null}
    </div>
  );
}
