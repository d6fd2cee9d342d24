import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRootFolder } from '../../src/config';

const UNIT = join(findRootFolder(), 'docker/hcc.service');

describe('the systemd unit', () => {
  const text = readFileSync(UNIT, 'utf8');
  const settings = new Map(
    text
      .split('\n')
      .filter((line) => /^\w+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

  it('starts what the build makes, starts it again, and gives it time to end', () => {
    expect(settings.get('ExecStart')).toBe('/usr/bin/node --max-semi-space-size=64 server/dist/src/main.js');
    expect(settings.get('Restart')).toBe('on-failure');
    expect(settings.get('EnvironmentFile')).toBe('/etc/hcc/hcc.env');
    expect(Number(settings.get('TimeoutStopSec'))).toBeGreaterThan(10);
  });

  it('leaves the process nothing that it does not need', () => {
    expect(Object.fromEntries(settings)).toMatchObject({
      User: 'hcc',
      NoNewPrivileges: 'yes',
      ProtectSystem: 'strict',
      ProtectHome: 'yes',
      CapabilityBoundingSet: '',
    });
    // Its compiler writes code into memory.
    expect(settings.has('MemoryDenyWriteExecute')).toBe(false);
  });

  it('is one that systemd takes, where there is systemd', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hcc-unit-'));
    const file = join(folder, 'hcc.service');
    writeFileSync(file, text.replace('/usr/bin/node', process.execPath).replace('/opt/hcc', findRootFolder()));
    const { error, status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    if (error) expect((error as NodeJS.ErrnoException).code).toBe('ENOENT');
    else expect([status, stdout + stderr]).toEqual([0, '']);
  });
});
