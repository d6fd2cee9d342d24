import type { Instant } from '../../kernel/instant';
import { ClockState } from '../calendar/clock-terms';
import { deadlineOf } from '../calendar/statutory-clock';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import type { CaseView } from './case.types';
import type { CaseColumns } from './case-columns';
import type { CaseEvent } from './case-event.entity';
import { type CaseEventKind, OWED } from './case-terms';

/** How a case's deadline stands now. */
export function caseDeadline(row: CaseColumns, now: Instant, { calendars }: Pick<References, 'calendars'>) {
  const { dueAt, pausedAt } = row;
  const isOwed = OWED.includes(row.state);
  const wasOverdue = pausedAt !== null && dueAt < pausedAt;
  const { state, workingMinutesLeft } = deadlineOf(
    { dueAt, pausedAt: wasOverdue ? null : pausedAt, completed: !isOwed },
    now,
    calendars.province,
  );
  const isOverdue = state === ClockState.OPEN_OVERDUE;
  return { dueAt: isOwed && (pausedAt === null || wasOverdue) ? dueAt : null, isOverdue, workingMinutesLeft };
}

const officeName = (id: string | null, directory: Directory): string | null =>
  id === null || id === '' ? null : (directory.findOffice(id)?.name ?? null);

/** What all rooms show of a case; of one that is no concern of the reader names are left out. */
export function toCaseView(
  row: CaseColumns,
  actor: Actor,
  references: References,
  now: Instant,
  actions: CaseEventKind[],
): CaseView {
  const { directory } = references;
  return {
    ...row,
    ...caseDeadline(row, now, references),
    openedInOffice: officeName(row.openedInOfficeId, directory) ?? '',
    handlerOffice: row.handlerOfficeId === '' ? null : directory.presentOffice(row.handlerOfficeId).name,
    isMine: row.openedById === actor.staffId,
    actions,
    journal: [],
  };
}

export function toEventViews(events: readonly CaseEvent[], { directory }: Pick<References, 'directory'>) {
  return events.map((event) => ({ ...event, officeName: officeName(event.officeId, directory) }));
}
