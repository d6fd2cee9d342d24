import fc from 'fast-check';
import { parseInstant } from '../../src/kernel/instant';
import { WorkCalendar } from '../../src/modules/calendar/work-calendar';
import { type InLine, lineInOrder } from '../../src/modules/floor/call-order';
import { isPriority, TicketClass } from '../../src/modules/floor/floor-terms';
import { openingOf } from '../../src/modules/floor/opening';

const ticket = (number: number, ticketClass = TicketClass.NORMAL, issuedAt = number): InLine => ({
  number,
  ticketClass,
  issuedAt,
});

describe('the order of a line', () => {
  it('takes who has priority first, and after so many of them one who has none', () => {
    const line = [
      ticket(1),
      ticket(2),
      ...[3, 4, 5, 6, 7].map((number) => ticket(number, TicketClass.ELDERLY)),
      ticket(8),
    ];
    expect(lineInOrder(line, 0, 2).map(({ number }) => number)).toEqual([3, 4, 1, 5, 6, 2, 7, 8]);
    // One of the two was called already.
    expect(lineInOrder(line, 1, 2).map(({ number }) => number)).toEqual([3, 1, 4, 5, 2, 6, 7, 8]);
  });

  it('keeps the place of the time of issue, whatever the number', () => {
    expect(lineInOrder([ticket(9, TicketClass.NORMAL, 5), ticket(1, TicketClass.NORMAL, 6)], 0, 3)).toMatchObject([
      { number: 9 },
      { number: 1 },
    ]);
  });

  it('is fair within both, and lets nobody without priority wait for more than the run', () => {
    const classes = fc.constantFrom(...Object.values(TicketClass));
    const lines = fc.array(fc.record({ ticketClass: classes, issuedAt: fc.integer({ min: 0, max: 50 }) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 5 }), (drawn, run) => {
        const waiting = drawn.map((each, number) => ({ ...each, number }));
        const line = lineInOrder(waiting, 0, run);
        expect(line).toHaveLength(waiting.length);
        for (const priority of [true, false]) {
          const own = line.filter(({ ticketClass }) => isPriority(ticketClass) === priority);
          expect(own).toEqual([...own].sort((a, b) => a.issuedAt - b.issuedAt || a.number - b.number));
        }
        let inSuccession = 0;
        for (const [at, { ticketClass }] of line.entries()) {
          const normalWaits = line.slice(at).some((later) => !isPriority(later.ticketClass));
          inSuccession = isPriority(ticketClass) && normalWaits ? inSuccession + 1 : 0;
          expect(inSuccession).toBeLessThanOrEqual(run);
        }
      }),
    );
  });
});

describe('the hours of the kiosk', () => {
  const calendar = new WorkCalendar({
    sessions: [
      ['07:00', '11:30'],
      ['13:30', '17:00'],
    ],
    off: ['2026-11-24'],
    work: [],
  });
  const moment = (text: string) => parseInstant(`${text}:00+07:00`, 'at');
  const at = (time: string, day = '2026-11-23') => openingOf(calendar, moment(`${day}T${time}`));

  it.each([
    ['06:29', '2026-11-23T06:30'],
    ['06:30', null],
    ['11:29', null],
    ['11:30', '2026-11-23T13:00'],
    ['13:00', null],
    ['17:00', '2026-11-25T06:30'],
  ])('at %s: open, or from %s', (time, from) => {
    expect(at(time)).toEqual({ isOpen: from === null, opensAt: from && moment(from) });
  });

  it('none on a day off', () => {
    expect(at('09:00', '2026-11-24')).toEqual({ isOpen: false, opensAt: moment('2026-11-25T06:30') });
  });
});
