import './handover.css';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session-provider';
import { SideTabs, useSide } from '../../ui/page/side-tabs';
import { usePageTitle } from '../../ui/page/use-page-title';
import { HandoverLists } from './handover-lists';
import { ScanPanel } from './scan-panel';
import { ToHandOver } from './to-hand-over';

type Side = 'RECEIVED' | 'GIVEN';

/** Results on their way from the offices that signed them to the desks that return them. */
export function HandoverPage() {
  const { t } = useTranslation('handover');
  const client = useApolloClient();
  const { can } = useSession();
  // A desk takes over before it hands over; an office without a counter only hands over.
  const sides: readonly [Side, ...Side[]] = can('dossier:return')
    ? can('dossier:issue-result')
      ? ['RECEIVED', 'GIVEN']
      : ['RECEIVED']
    : ['GIVEN'];
  const side = useSide(sides);
  usePageTitle(t('title'));
  return (
    <div className="handover">
      <div className="handover__head">
        <h1>{t('title')}</h1>
        {sides.length > 1 ? (
          <SideTabs
            label={t('sides.label')}
            sides={sides.map((one) => ({ side: one, label: t(`sides.${one}`) }))}
            current={side}
          />
        ) : null}
      </div>
      {side === 'RECEIVED' ? (
        <>
          <ScanPanel onConfirmed={() => void client.refetchQueries({ include: ['Handovers'] })} />
          <HandoverLists side="TO_US" />
        </>
      ) : (
        <>
          <ToHandOver />
          <HandoverLists side="FROM_US" />
        </>
      )}
    </div>
  );
}
