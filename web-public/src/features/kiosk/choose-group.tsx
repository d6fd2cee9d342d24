import './kiosk-lists.css';
import { Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { estimateText } from '@hcc/web-shared/src/ui/tickets/ticket-text';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsOfProcedure } from '../../api/floor-api';
import { useKeptAnswer } from '../../api/use-kept-answer';
import type { AtCentre } from '../device/with-device';
import { KioskHeading } from './kiosk-heading';
import type { Go, Group } from './kiosk-screens';
import { NoTickets } from './no-tickets';

interface Props {
  at: AtCentre;
  procedureCode: string | undefined;
  go: Go;
  stay: Go;
}

/** Which line: its letter, what it serves, how many wait and how long it will take. */
export function ChooseGroup({ at: { board, token }, procedureCode, go, stay }: Props) {
  const { t } = useTranslation('kiosk');
  if (!board.isOpen) return <NoTickets board={board} go={go} />;
  if (board.groups.length === 0) return <KioskHeading lead={t('noGroupsText')}>{t('noGroups')}</KioskHeading>;
  if (procedureCode !== undefined)
    return <ForProcedure token={token} code={procedureCode} groups={board.groups} go={go} stay={stay} />;
  return (
    <>
      <KioskHeading lead={t('groupLead')}>{t('group')}</KioskHeading>
      <Lines groups={board.groups} go={go} />
    </>
  );
}

type ForProcedureProps = { token: string; code: string; groups: readonly Group[]; go: Go; stay: Go };

/** The lines for one procedure; where there is one only, it is chosen. Where none is known all are offered. */
function ForProcedure({ token, code, groups, go, stay }: ForProcedureProps) {
  const { t } = useTranslation('kiosk');
  const [answer] = useKeptAnswer(`groups ${code}`, () => groupsOfProcedure(token, code));
  const ids = answer.state === 'here' ? answer.value : [];
  const found = groups.filter(({ id }) => ids.includes(id));
  const only = found.length === 1 ? found[0] : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line is the same though its figures change
  useEffect(() => {
    if (only) stay({ at: 'classes', group: only });
  }, [only?.id, stay]);
  if (answer.state === 'waiting' || only) return <Skeleton rows={4} shape="table" />;
  return (
    <>
      <KioskHeading lead={t(found.length > 0 ? 'groupLead' : 'noGroupForThisText')}>
        {t(found.length > 0 ? 'groupForThis' : 'noGroupForThis')}
      </KioskHeading>
      <Lines groups={found.length > 0 ? found : groups} go={go} />
    </>
  );
}

function Lines({ groups, go }: { groups: readonly Group[]; go: Go }) {
  const { t } = useTranslation('kiosk');
  const { t: tickets } = useTranslation('ticket');
  return (
    <ul className="kiosk__list">
      {groups.map((group) => (
        <li key={group.id}>
          <button type="button" className="kiosk__row" onClick={() => go({ at: 'classes', group })}>
            <strong className="kiosk__letter">{group.letter}</strong>
            <span className="kiosk__row-text">
              <strong lang="vi">{group.name}</strong>
              {group.serves.length > 0 ? <span lang="vi">{group.serves.join(', ')}</span> : null}
              <span>
                {t('waiting', { count: group.waiting })} · {estimateText(tickets, group.estimate)}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
