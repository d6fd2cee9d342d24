import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockCommand } from '../../src/cli/clock';
import { calendar } from './fixtures';

let folder: string;
let out: string;
let err: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hcc-clock-'));
  out = '';
  err = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
  process.exitCode = undefined;
});

async function run(content: string | null, ...options: string[]): Promise<typeof process.exitCode> {
  const file = join(folder, 'case.json');
  if (content !== null) writeFileSync(file, content);
  await clockCommand(async () => calendar).parseAsync([file, ...options], { from: 'user' });
  return process.exitCode;
}

const good = {
  limit: { amount: 1, unit: 'WORKING_DAYS' },
  receivedAt: '2021-03-05T10:00:00+07:00',
  office: 'A',
  now: '2021-03-05T11:00:00+07:00',
};
const goodAnswer = {
  startsAt: '2021-03-05T10:00:00+07:00',
  dueAt: '2021-03-08T10:00:00+07:00',
  state: 'OPEN_WITHIN',
  timeliness: null,
  usedMinutes: 60,
  pausedMinutes: 0,
  byOffice: { A: 60 },
};

test.each([[[]], [['--json']]])('prints JSON (%j)', async (options) => {
  expect(await run(JSON.stringify(good), ...options)).toBeUndefined();
  expect(JSON.parse(out)).toEqual(goodAnswer);
  expect(err).toBe('');
});

test('a list, with a byte order mark', async () => {
  await run(`\uFEFF${JSON.stringify([good, good])}`);
  expect(JSON.parse(out)).toEqual([goodAnswer, goodAnswer]);
});

test.each<[string, string | null, RegExp]>([
  ['no file', null, /case\.json: .*ENOENT/],
  ['no JSON', '{"limit":\n', /case\.json: .*JSON/],
  ['a bad field in a batch', JSON.stringify([good, { ...good, now: '2021-02-30T00:00:00Z' }]), /^case 2: now: /],
  [
    'line breaks in what is quoted',
    JSON.stringify({ ...good, receivedAt: '2021-02-30\n\r\u2028x' }),
    /^case 1: receivedAt: /,
  ],
  ['line breaks in a unit', JSON.stringify({ ...good, limit: { unit: 'A\nB', amount: 1 } }), /^case 1: limit\.unit: /],
  [
    'line breaks in a day',
    JSON.stringify({ ...good, calendar: { sessions: [['07:00', '08:00']], off: ['x\ny'] } }),
    /off\[0\]/,
  ],
])('%s: one line, status 1, nothing on standard output', async (_, content, line) => {
  expect(await run(content)).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(line);
  expect(err).toMatch(/^[^\n\r\u2028]+\n$/);
});

test('a bug is not dressed up as bad input', async () => {
  const file = join(folder, 'case.json');
  writeFileSync(file, JSON.stringify(good));
  const command = clockCommand(() => Promise.reject(new Error('no database')));
  await expect(command.parseAsync([file], { from: 'user' })).rejects.toThrow('no database');
});
