import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { readConfig } from '../../src/config';
import type { FileStore } from '../../src/modules/files/store/file-store';
import { openStore } from '../../src/modules/files/store/open-store';

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

async function readAll(store: FileStore, hash: string, start?: number, end?: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  const range = start === undefined ? undefined : { start, end: end! };
  for await (const part of await store.open(hash, range)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A store that speaks S3, with one bucket. */
async function startS3(folder: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'hcc', configs: [] }],
  });
  const { port } = (await server.run()) as AddressInfo;
  return { address: `s3://S3RVER:S3RVER@127.0.0.1:${port}/hcc/tep?tls=off`, stop: () => server.close() };
}

describe.each(['disk', 's3'] as const)('a store on %s', (kind) => {
  let folder: string;
  let store: FileStore;
  let address: string;
  let stop = async () => {};
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hcc-store-'));
    address = `disk:${join(folder, 'store')}`;
    if (kind === 's3') ({ address, stop } = await startS3(join(folder, 's3')));
    store = openStore(readConfig({ HCC_FILES: address }).files.store);
  });
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const keep = async (content: Buffer) => {
    const path = join(folder, 'incoming');
    writeFileSync(path, content);
    await store.put(hashOf(content), path, content.length);
    return hashOf(content);
  };

  it('keeps a content under its hash, whole and in parts', async () => {
    const content = Buffer.from('Giấy chứng sinh '.repeat(10_000));
    const hash = await keep(content);
    expect(await store.sizeOf(hash)).toBe(content.length);
    expect((await readAll(store, hash)).equals(content)).toBe(true);
    expect((await readAll(store, hash, 5, 99)).equals(content.subarray(5, 100))).toBe(true);
  });

  it('keeps the same content once, also by two at once', async () => {
    const content = Buffer.alloc(300_000, 'đơn');
    await Promise.all(
      [0, 1, 2].map(async (each) => {
        const path = join(folder, `same-${each}`);
        writeFileSync(path, content);
        await store.put(hashOf(content), path, content.length);
      }),
    );
    expect((await readAll(store, hashOf(content))).equals(content)).toBe(true);
    await keep(content);
    expect(await store.sizeOf(hashOf(content))).toBe(content.length);
  });

  it('says what is not there, and forgets what is removed', async () => {
    const hash = await keep(Buffer.from('tạm'));
    await store.remove(hash);
    await store.remove(hash);
    expect(await store.sizeOf(hash)).toBeNull();
    await expect(store.open(hash)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a store on disk', () => {
  it('writes anew what a failing disk has cut, and leaves nothing but contents', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hcc-store-'));
    const store = openStore({ kind: 'disk', folder });
    const content = Buffer.from('nội dung đầy đủ');
    const hash = hashOf(content);
    const put = async () => {
      writeFileSync(join(folder, 'incoming'), content);
      await store.put(hash, join(folder, 'incoming'), content.length);
    };
    await put();
    const place = join(folder, hash.slice(0, 2), hash);
    truncateSync(place, 3);
    await put();
    expect(statSync(place).size).toBe(content.length);
    expect(existsSync(join(folder, 'incoming'))).toBe(false);
    expect(readdirSync(join(folder, hash.slice(0, 2)))).toEqual([hash]);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('a store that speaks S3', () => {
  it('is UNAVAILABLE while it does not answer', async () => {
    const store = openStore(readConfig({ HCC_FILES: 's3://a:b@127.0.0.1:9/hcc?tls=off' }).files.store);
    await expect(store.sizeOf('0'.repeat(64))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it.each(['s3://hcc', 's3://a:b@host', 'ftp://x', 'disk:'])('is not configured by %s', (address) => {
    expect(() => readConfig({ HCC_FILES: address })).toThrow(/HCC_FILES/);
  });
});
