import './outgoing.css';
import { SideTabs, useSide } from '@hcc/web-shared/src/ui/page/side-tabs';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import { Channels } from './channels';
import { NoticeTexts } from './notice-texts';
import { Outgoing } from './outgoing';

const SIDES = ['list', 'channels', 'texts'] as const;

/** What citizens and staff are written outside the apps: the messages, the ways, the words. */
export function OutgoingPage() {
  const { t } = useTranslation('outgoing');
  usePageTitle(t('title'));
  const side = useSide(SIDES);
  return (
    <div className="outgoing">
      <div>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      <SideTabs
        label={t('title')}
        current={side}
        sides={SIDES.map((name) => ({ side: name, label: t(`side.${name}`) }))}
      />
      {side === 'list' ? <Outgoing /> : null}
      {side === 'channels' ? <Channels /> : null}
      {side === 'texts' ? <NoticeTexts /> : null}
    </div>
  );
}
