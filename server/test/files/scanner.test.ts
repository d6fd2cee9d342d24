import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { Scanner } from '../../src/modules/files/scan/scanner';
import { EICAR, type FakeClamd, startClamd } from './fake-clamd';

describe.each(['tcp', 'unix'] as const)('a clamd at a %s socket', (kind) => {
  let folder: string;
  let clamd: FakeClamd;
  let scanner: (whenAway?: string) => Scanner;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hcc-clamd-'));
    const path = join(folder, 's');
    clamd = await startClamd(kind === 'unix' ? path : null);
    const { port } = clamd.server.address() as AddressInfo;
    const address = kind === 'unix' ? `unix:${path}` : `tcp://127.0.0.1:${port}`;
    scanner = (whenAway) => new Scanner(readConfig({ HCC_CLAMD: address, HCC_CLAMD_AWAY: whenAway }).files.scanner!);
  });
  afterAll(async () => {
    await clamd.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (content: string | Buffer) => {
    const path = join(folder, 'file');
    writeFileSync(path, content);
    return path;
  };

  it('gets every byte and finds nothing', async () => {
    const content = Buffer.alloc(300_001, 'x');
    expect(await scanner().scan(file(content))).toBe(true);
    expect(clamd.last!.equals(content)).toBe(true);
  });

  it('finds something: the file is refused and the name said', async () => {
    const refusal = scanner('accept').scan(file(`x${EICAR}`));
    await expect(refusal).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('Eicar') });
  });

  it('can not look: never taken, whatever the configuration says', async () => {
    clamd.answer = 'INSTREAM size limit exceeded. ERROR';
    await expect(scanner('accept').scan(file('x'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    clamd.answer = null;
  });

  it('hangs up: UNAVAILABLE, or taken where the configuration says so', async () => {
    clamd.hangsUp = true;
    await expect(scanner().scan(file('x'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await scanner('accept').scan(file('x'))).toBe(false);
    clamd.hangsUp = false;
  });
});

it('a clamd that is not there is UNAVAILABLE', async () => {
  const scanner = new Scanner({ at: { host: '127.0.0.1', port: 9 }, whenAway: 'refuse' });
  await expect(scanner.scan(__filename)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

it.each([{ HCC_CLAMD: 'clamd' }, { HCC_CLAMD: 'tcp://x' }, { HCC_CLAMD: 'unix:/s', HCC_CLAMD_AWAY: 'ignore' }])(
  'is not configured by %j',
  (env) => {
    expect(() => readConfig(env)).toThrow(/HCC_CLAMD/);
  },
);
