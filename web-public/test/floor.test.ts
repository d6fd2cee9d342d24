import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { BOARD_FEED, floorQueries } from '../src/api/floor-api';
import { type Call, keyOfCall, newCalls } from '../src/features/board/new-calls';
import { spokenCall, spokenSigns } from '../src/features/board/spoken-call';

const schema = buildSchema(readFileSync(join(__dirname, '../../shared-schema/schema.graphql'), 'utf8'));

test.each([...Object.entries(floorQueries), ['FloorBoardChanged', BOARD_FEED] as const])(
  '%s asks what the schema has',
  (_name, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  },
);

test('a number is spoken sign by sign, in either language', () => {
  expect(spokenSigns('A012', 'vi')).toBe('A không một hai');
  expect(spokenCall('A012', '3', 'vi')).toBe('Mời số A không một hai đến quầy 3');
  expect(spokenCall('B105', '12A', 'en')).toBe('Number B one zero five, please go to counter 12 A');
});

describe('what is called out', () => {
  const at = Date.parse('2026-11-23T09:30:00+07:00');
  const call = (label: string, callNumber: number, more: Partial<Call> = {}): Call => ({
    ticketId: label,
    label,
    counterId: 'q1',
    counterNumber: '1',
    state: 'CALLED',
    calledAt: '2026-11-23T09:29:50+07:00',
    callNumber,
    calls: 1,
    ...more,
  });

  test('is what was not called out yet, the oldest first, and a recall again', () => {
    const before = new Set([keyOfCall(call('A001', 1))]);
    expect(newCalls([call('A003', 3), call('A002', 2), call('A001', 1)], before, at).map(({ label }) => label)).toEqual(
      ['A002', 'A003'],
    );
    expect(newCalls([call('A001', 4, { calls: 2 })], before, at)).toHaveLength(1);
  });

  test('is at the start only what was called just now, and never who is already served', () => {
    const old = call('A001', 1, { calledAt: '2026-11-23T09:20:00+07:00' });
    expect(newCalls([call('A002', 2), old], null, at).map(({ label }) => label)).toEqual(['A002']);
    expect(newCalls([call('A002', 2, { state: 'SERVING' })], new Set(), at)).toEqual([]);
  });
});
