import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { BOARD_FEED, floorQueries } from '../src/api/floor-api';
import { Announcer } from '../src/features/board/announcer';
import { type Call, inBoardOrder, keyOfCall, newCalls } from '../src/features/board/new-calls';
import { spokenCall, spokenSigns } from '../src/features/board/spoken-call';
import { lettersOf, rowsAt } from '../src/features/kiosk/list-pages';

const schema = buildSchema(readFileSync(join(__dirname, '../../shared-schema/schema.graphql'), 'utf8'));

test.each([...Object.entries(floorQueries), ['FloorBoardChanged', BOARD_FEED] as const])(
  '%s asks what the schema has',
  (_name, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  },
);

test('whoever tells of a wait asks for all of its words', () => {
  const asked = [...Object.values(floorQueries), BOARD_FEED].filter((text) => text.includes('estimate {'));
  expect(asked.length).toBeGreaterThan(0);
  for (const text of asked) expect(text).toContain('estimate { basis minutes fromMinutes toMinutes pastClosing }');
});

test('a number is spoken sign by sign, in either language', () => {
  expect(spokenSigns('A012', 'vi')).toBe('A không một hai');
  expect(spokenCall('A012', '3', 'vi')).toBe('Mời số A không một hai đến quầy số 3');
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

  test('stands large while it is called out, before who has not come yet, before who is served', () => {
    const [first, second] = [call('A001', 1), call('A002', 2)];
    const calls = [call('A004', 4, { state: 'SERVING' }), call('A003', 3), second, first];
    const order = (turn: string | null) => inBoardOrder(calls, turn).map(({ label }) => label);
    expect(order(null)).toEqual(['A003', 'A002', 'A001', 'A004']);
    expect(order(keyOfCall(first))).toEqual(['A001', 'A003', 'A002', 'A004']);
  });
});

describe('the announcer', () => {
  const call = (label: string, callNumber: number, state: Call['state'] = 'CALLED'): Call => ({
    ticketId: label,
    label,
    counterId: 'q1',
    counterNumber: '1',
    state,
    calledAt: '2026-11-23T09:29:50+07:00',
    callNumber,
    calls: 1,
  });
  const at = Date.parse('2026-11-23T09:30:00+07:00');

  test('gives each of four called at once its turn, and leaves out who has come meanwhile', async () => {
    jest.useFakeTimers();
    const turns: (string | null)[] = [];
    const announcer = new Announcer({ onTurn: (one) => turns.push(one?.label ?? null), onVoiceless: () => undefined });
    announcer.hear(
      [1, 2, 3, 4].map((number) => call(`A00${number}`, number)),
      at,
      'vi',
    );
    await jest.advanceTimersByTimeAsync(100);
    expect(turns).toEqual(['A001']);
    announcer.hear([call('A004', 4), call('A003', 3, 'SERVING'), call('A002', 2), call('A001', 1)], at, 'vi');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(turns).toEqual(['A001', 'A002', 'A004', null]);
    jest.useRealTimers();
  });

  test('rings alone where no voice speaks Vietnamese, speaks where one does, and calls nobody out twice', async () => {
    jest.useFakeTimers();
    const voices = [{ lang: 'en-US' }];
    const [rung, spoken, voiceless] = [jest.fn(), jest.fn(), jest.fn()];
    const tone = () => ({ frequency: {}, connect: (next: unknown) => next, start: rung, stop: jest.fn() });
    const volume = { setValueAtTime: jest.fn(), exponentialRampToValueAtTime: jest.fn() };
    Object.assign(window, {
      AudioContext: class {
        state = 'running';
        currentTime = 0;
        resume = async () => undefined;
        close = async () => undefined;
        createOscillator = tone;
        createGain = () => ({ gain: volume, connect: (next: unknown) => next });
      },
      SpeechSynthesisUtterance: class {
        onend = () => undefined;
        constructor(readonly text: string) {}
      },
      speechSynthesis: {
        getVoices: () => voices,
        cancel: jest.fn(),
        speak: (words: SpeechSynthesisUtterance & { onend: () => void }) => {
          spoken(words.text);
          words.onend();
        },
      },
    });
    const announcer = new Announcer({ onTurn: () => undefined, onVoiceless: voiceless });
    await announcer.open();
    const hear = async (...calls: Call[]) => {
      announcer.hear(calls, at, 'vi');
      await jest.advanceTimersByTimeAsync(10_000);
    };
    await hear(call('A001', 1));
    await hear(call('A001', 1));
    // The two tones of one gong.
    expect(rung).toHaveBeenCalledTimes(2);
    expect(voiceless).toHaveBeenCalledTimes(1);
    voices.push({ lang: 'vi-VN' });
    await hear(call('A001', 1), call('A002', 2));
    await hear(call('A001', 1), call('A002', 2));
    expect(spoken.mock.calls).toEqual([['Mời số A không không hai đến quầy số 1']]);
    // Called once more he is called out once more.
    await hear(call('A001', 1), { ...call('A002', 3), calls: 2 });
    expect(spoken).toHaveBeenCalledTimes(2);
    await announcer.close();
    jest.useRealTimers();
  });
});

describe('a long list of the kiosk', () => {
  const rows = [
    'Đất đai',
    'Đường bộ',
    'Ủy ban',
    'An toàn',
    'Ứng phó',
    ...Array.from({ length: 9 }, (_, n) => `Chợ ${n}`),
  ];
  const named = rows.map((name) => ({ name }));

  test('has a letter for each beginning, Đ beside D and the others without marks', () => {
    expect(lettersOf(named)).toEqual(['A', 'C', 'Đ', 'U']);
  });

  test('is shown page by page, whole, and a page that is no more is the last one', () => {
    const seen = [0, 1].flatMap((page) => rowsAt(named, { page, letter: null }, 7).shown);
    expect(seen).toEqual(named);
    expect(rowsAt(named, { page: 9, letter: 'Đ' }, 7)).toEqual({ shown: named.slice(0, 2), page: 0, pages: 1 });
  });
});
