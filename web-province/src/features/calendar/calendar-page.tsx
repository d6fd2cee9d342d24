import './calendar.css';
import {
  type CalendarDayInput,
  useCalendarUndoLazyQuery,
  useCalendarYearQuery,
} from '@hcc/shared-schema/generated/hooks';
import { ErrorNotice, Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { SideTabs, useSide } from '@hcc/web-shared/src/ui/page/side-tabs';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Changes } from './changes';
import { HoursSide } from './hours/hours-side';
import { NOTHING, type Proposal, withDays } from './pending-days';
import { PendingPanel } from './pending-panel';
import { YearSide } from './year-side';

/** How often the page looks while open dossiers follow a change. */
const LOOK_MS = 3_000;
const SIDES = ['YEAR', 'HOURS', 'HISTORY'] as const;

/** The days that are worked, the hours of offices, and what was changed: each change seen before it is made. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  usePageTitle(t('title'));
  const side = useSide(SIDES);
  const [year, setYear] = useState(() => Number(serverDay().slice(0, 4)));
  const { data, previousData, error, refetch, startPolling, stopPolling } = useCalendarYearQuery({
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.calendarYear;
  const isFollowing = found?.changes.some(({ finishedAt }) => finishedAt === null) ?? false;
  useEffect(() => {
    if (!isFollowing) return;
    startPolling(LOOK_MS);
    return stopPolling;
  }, [isFollowing, startPolling, stopPolling]);
  const [proposal, setProposal] = useState<Proposal>(NOTHING);
  const [isApplied, setApplied] = useState(false);
  const [undo, undoing] = useCalendarUndoLazyQuery({ fetchPolicy: 'network-only' });

  const propose = (next: Proposal) => {
    setApplied(false);
    setProposal(next);
  };
  const add = (days: CalendarDayInput[]) => propose(withDays(proposal, days));
  const takeBack = async (id: string) => {
    const { data: inverse } = await undo({ variables: { id } });
    const days = inverse?.calendarUndo.map(({ day, kind, reason }) => ({ day, kind, reason }));
    if (days) propose({ days, undoesId: id });
  };
  const applied = () => {
    setProposal(NOTHING);
    setApplied(true);
    void refetch().catch(() => undefined);
  };

  return (
    <div className="calendar">
      <div className="no-print">
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      <div className="no-print">
        <SideTabs
          label={t('sidesLabel')}
          current={side}
          sides={SIDES.map((one) => ({ side: one, label: t(`sides.${one}`) }))}
        />
      </div>
      {found?.missing ? (
        <div className="no-print">
          <Notice kind="warning" title={t('missing', { year: found.missing.year })}>
            {t('missingText', { names: found.missing.names.join(', ') })}
          </Notice>
        </div>
      ) : null}
      {isApplied ? <Notice kind="success">{t('applied')}</Notice> : null}
      {undoing.error ? <ErrorNotice error={undoing.error} /> : null}
      {proposal.days.length > 0 && side !== 'HOURS' ? (
        <PendingPanel proposal={proposal} onChange={propose} onApplied={applied} />
      ) : null}
      {error && !found ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <Skeleton rows={8} shape="table" /> : null}
      {found && side === 'YEAR' ? (
        <YearSide year={year} days={found.days} pending={proposal.days} onYear={setYear} onAdd={add} />
      ) : null}
      {found && side === 'HISTORY' ? <Changes changes={found.changes} onUndo={({ id }) => void takeBack(id)} /> : null}
      {side === 'HOURS' ? <HoursSide onChanged={() => void refetch().catch(() => undefined)} /> : null}
    </div>
  );
}
