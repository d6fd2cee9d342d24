import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCommand } from '../../src/cli/generate';
import { Database } from '../../src/database/database';

let folder: string;
let err: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hcc-generate-'));
  err = '';
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

const open = () => Database.open({ engine: 'sqlite', path: join(folder, 'hcc.sqlite') }, { migrate: true });

describe('hcc generate', () => {
  it.each([
    ['no number', []],
    ['nothing', ['--dossiers', '0']],
    ['less than nothing', ['--dossiers', '-3']],
    ['a fraction', ['--dossiers', '1.5']],
    ['a word', ['--dossiers', 'many']],
    ['too many', ['--dossiers', '1000000000']],
    ['a seed that is none', ['--dossiers', '5', '--seed', 'x']],
  ])('ends with 2 where the usage is wrong: %s', async (_what, options) => {
    const exit = jest.spyOn(process, 'exit').mockImplementation((status) => {
      throw new Error(`exit ${status}`);
    });
    await expect(generateCommand(open).parseAsync(options, { from: 'user' })).rejects.toThrow('exit 2');
    expect(exit).toHaveBeenCalledTimes(1);
  });

  it('is refused on a database without the demo organisation, and changes nothing there', async () => {
    await generateCommand(open).parseAsync(['--dossiers', '5'], { from: 'user' });
    expect(process.exitCode).toBe(1);
    expect(err).toContain('hcc demo');
    const db = await open();
    expect(await db.read.query('SELECT name FROM reference_stamp')).toEqual([]);
    await db.close();
  });
});
