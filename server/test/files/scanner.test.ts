import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { Scanner } from '../../src/modules/files/scan/scanner';
import { EICAR, type PrivateClamd, startPrivateClamd } from '../harness/private-clamd';
import { type FakeClamd, startClamd } from './fake-clamd';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hcc-scan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (content: string | Buffer) => {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return path;
};
const scannerAt = (address: string, whenAway?: string) =>
  new Scanner(readConfig({ HCC_CLAMD: address, HCC_CLAMD_AWAY: whenAway }).files.scanner!);

describe('clamd itself', () => {
  let clamd: PrivateClamd;
  beforeAll(async () => {
    clamd = await startPrivateClamd();
  });
  afterAll(() => clamd.stop());

  describe.each(['tcp', 'unix'] as const)('over %s', (kind) => {
    const scanner = (whenAway?: string) => scannerAt(clamd.addresses[kind], whenAway);

    it('finds nothing in a file of many pieces', async () => {
      expect(await scanner().scan(file(Buffer.alloc(1_500_000, 'x')))).toBe(true);
    });

    it('finds a virus: the file is refused and the virus named', async () => {
      await expect(scanner('accept').scan(file(EICAR))).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('Eicar-Of-The-Tests'),
      });
    });

    it('takes no more than its own limit: the file is not taken, whatever the configuration says', async () => {
      await expect(scanner('accept').scan(file(Buffer.alloc(9_000_000, 'x')))).rejects.toMatchObject({
        code: 'UNAVAILABLE',
      });
    });
  });
});

describe('a clamd that misbehaves', () => {
  let clamd: FakeClamd;
  const scanner = (whenAway?: string) => {
    const { port } = clamd.server.address() as AddressInfo;
    return scannerAt(`tcp://127.0.0.1:${port}`, whenAway);
  };
  beforeAll(async () => {
    clamd = await startClamd();
  });
  afterAll(() => clamd.stop());

  it('gets every byte', async () => {
    const content = Buffer.alloc(300_001, 'x');
    expect(await scanner().scan(file(content))).toBe(true);
    expect(clamd.last!.equals(content)).toBe(true);
  });

  it('can not look: never taken, whatever the configuration says', async () => {
    clamd.answer = 'INSTREAM size limit exceeded. ERROR';
    await expect(scanner('accept').scan(file('x'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    clamd.answer = 'stream: OK';
  });

  it('hangs up: never taken either', async () => {
    clamd.hangsUp = true;
    await expect(scanner('accept').scan(file('x'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    clamd.hangsUp = false;
  });
});

it('a clamd that is not there is UNAVAILABLE, or the file taken unseen where the configuration says so', async () => {
  await expect(scannerAt('tcp://127.0.0.1:9').scan(__filename)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(await scannerAt('tcp://127.0.0.1:9', 'accept').scan(__filename)).toBe(false);
});

it.each([{ HCC_CLAMD: 'clamd' }, { HCC_CLAMD: 'tcp://x' }, { HCC_CLAMD: 'unix:/s', HCC_CLAMD_AWAY: 'ignore' }])(
  'is not configured by %j',
  (env) => {
    expect(() => readConfig(env)).toThrow(/HCC_CLAMD/);
  },
);
