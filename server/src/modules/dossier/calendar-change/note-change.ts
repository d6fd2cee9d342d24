import type { Tx } from '../../../database/sql';
import { newId } from '../../../kernel/ids';
import { DEFAULT_CALENDAR_ID } from '../../calendar/calendar-cache';
import type { DossierRoom } from '../dossier-room';
import { CalendarChange } from './calendar-change.entity';

type NewChange = Pick<CalendarChange, 'madeBy' | 'summary' | 'decision'> &
  Partial<Pick<CalendarChange, 'daysText' | 'officeIdsText' | 'undoesId' | 'moved' | 'finishedAt'>>;

/** Of two changes of the calendar at once the second sees the first. */
export async function takeTurnAtCalendar(tx: Tx): Promise<void> {
  await tx.query(`SELECT id FROM work_calendar WHERE id = ?${tx.forUpdate}`, [DEFAULT_CALENDAR_ID]);
}

/** Writes down that open dossiers have to follow; `followCalendar` lets them, where they have not yet. @returns its id */
export async function noteChange(room: Pick<DossierRoom, 'now'>, tx: Tx, change: NewChange): Promise<string> {
  const id = newId();
  await tx.entities.insert(CalendarChange, {
    id,
    madeAt: room.now(),
    afterId: '',
    moved: 0,
    finishedAt: null,
    daysText: null,
    officeIdsText: null,
    undoesId: null,
    ...change,
  });
  return id;
}
