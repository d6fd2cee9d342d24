import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '../../kernel/instant';
import { DayKind } from './clock-terms';
import type { SessionText } from './work-calendar';

/** One set of office hours, with the days in `calendar_day` that depart from Monday–Friday. */
@Entity({ name: 'work_calendar' })
export class WorkCalendarRow {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 32 })
  id: string;

  @Column({ name: 'name', type: 'varchar', length: 200 })
  name: string;

  /** Kept as JSON text, e.g. [["07:00","11:30"],["13:30","17:00"]]. */
  @Column({
    name: 'sessions',
    type: 'text',
    transformer: {
      to: (sessions: SessionText[]): string => JSON.stringify(sessions),
      from: (text: string): SessionText[] => JSON.parse(text) as SessionText[],
    },
  })
  sessions: SessionText[];
}

/** A day off, or a weekend day worked instead. An administrator may correct any of them. */
@Entity({ name: 'calendar_day' })
export class CalendarDay {
  @PrimaryColumn({ name: 'calendar_id', type: 'varchar', length: 32 })
  calendarId: string;

  @PrimaryColumn({ name: 'day', type: 'varchar', length: 10 })
  day: Day;

  @Column({ name: 'kind', type: 'varchar', length: 8 })
  kind: DayKind;

  @Column({ name: 'reason', type: 'varchar', length: 200 })
  reason: string;
}
