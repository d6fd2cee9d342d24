import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { CalendarDay, WorkCalendarRow } from '../../src/modules/calendar/calendar.entity';
import { DayKind } from '../../src/modules/calendar/clock-terms';
import { SESSIONS } from './fixtures';

test('a calendar and its days come back as they were kept', async () => {
  const entities = [WorkCalendarRow, CalendarDay];
  const source = new DataSource({ type: 'better-sqlite3', database: ':memory:', entities, synchronize: true });
  await source.initialize();
  try {
    await source.manager.insert(WorkCalendarRow, { id: 'vn', name: 'Lịch hành chính', sessions: SESSIONS });
    const day = { calendarId: 'vn', day: '2021-02-12', kind: DayKind.OFF, reason: 'Tết' };
    await source.manager.insert(CalendarDay, day);
    expect(await source.manager.find(WorkCalendarRow)).toEqual([
      { id: 'vn', name: 'Lịch hành chính', sessions: SESSIONS },
    ]);
    expect(await source.manager.findBy(CalendarDay, { calendarId: 'vn' })).toEqual([day]);
    const raw: unknown = await source.query('SELECT calendar_id, day, kind, reason FROM calendar_day');
    expect(raw).toEqual([{ calendar_id: 'vn', day: '2021-02-12', kind: 'OFF', reason: 'Tết' }]);
  } finally {
    await source.destroy();
  }
});
