import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDatabaseUrl } from '../../src/config';
import { restoreCopy } from '../../src/database/backup/restore-copy';
import { writeCopy } from '../../src/database/backup/write-copy';
import { Database } from '../../src/database/database';
import { DAY_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { FileCopies, RestoredFiles } from '../../src/modules/files/copy-files';
import { DiskStore } from '../../src/modules/files/store/disk-store';
import { purgeFiles } from '../../src/modules/files/uploads/purge-files';
import { verify } from '../../src/modules/reporting/verify';
import { createEmptyDatabase, type EngineKind } from '../harness/engines';
import { docx, jpeg, pdf, png } from '../harness/sample-files';
import { describeServers } from '../harness/test-server';
import { act, DESK, receive } from '../harness/walk';
import { attach, begun, idOf, offsetOf, upload, type WithFiles } from './upload-client';

describeServers('what keeps files', (server) => {
  const desk = () => server().as(DESK);
  const check = (readsContents = true) =>
    verify(server().db, { now: now(), files: { store: server().app.files.store, readsContents } });
  const hashOf = async (fileId: string) => {
    const [row] = await server().db.read.query<{ hash: string }>('SELECT hash FROM dossier_file WHERE id = ?', [
      fileId,
    ]);
    return row!.hash;
  };
  const placeOf = (hash: string) => join(server().filesFolder, hash.slice(0, 2), hash);

  it('verify finds a file that is missing, cut or changed, and says whose it is', async () => {
    const { code, files } = await attach(await desk(), await receive(await desk()), jpeg(9_000), { name: 'sổ đỏ.jpg' });
    const hash = await hashOf(files[0]!.id);
    const place = placeOf(hash);
    const whole = readFileSync(place);
    const which = `${code} "sổ đỏ.jpg"`;
    expect(await check()).toMatchObject({ ok: true, files: 1 });
    const changed = Buffer.from(whole);
    changed[4_000]! ^= 1;
    writeFileSync(place, changed);
    expect((await check()).differences).toEqual([
      { where: 'file', which, column: 'hash', stored: expect.stringMatching(/^[0-9a-f]{64}$/), expected: hash },
    ]);
    expect(await check(false)).toMatchObject({ ok: true });
    truncateSync(place, 100);
    expect((await check(false)).differences).toEqual([
      { where: 'file', which, column: 'size', stored: 100, expected: whole.length },
    ]);
    rmSync(place);
    expect((await check(false)).differences).toEqual([
      { where: 'file', which, column: 'content', stored: 'missing', expected: hash },
    ]);
    // The same paper brought once more puts it right.
    await upload(await desk(), whole, 'sổ đỏ.jpg');
    expect(await check()).toMatchObject({ ok: true });
  });

  it('verify finds a row of a file that no event tells of', async () => {
    const { files } = await attach(await desk(), await receive(await desk()), png(11, 11));
    const rename = (name: string) =>
      server().db.transact((tx) => tx.run('UPDATE dossier_file SET name = ? WHERE id = ?', [name, files[0]!.id]));
    await rename('khác.png');
    expect((await check()).differences).toMatchObject([{ where: 'dossier_file', column: 'name', stored: 'khác.png' }]);
    await rename(files[0]!.name);
    expect(await check()).toMatchObject({ ok: true });
  });

  it('the night throws away what nobody attached, and never what a dossier has or had', async () => {
    const client = await desk();
    const kept = await attach(client, await receive(client), jpeg(7_000));
    const taken = await attach(client, await receive(client), jpeg(7_001));
    await act(client, 'RemoveFile', taken, { fileId: taken.files[0]!.id, reason: 'nhầm' });
    const unused = await upload(client, jpeg(7_002));
    const half = await begun(client, 1_000);
    const contents = () =>
      readdirSync(server().filesFolder, { recursive: true }).filter((name) => /[0-9a-f]{64}$/.test(String(name)))
        .length;
    const before = contents();
    expect(await purgeFiles(server().app.files, now())).toEqual({ uploads: 0, contents: 0 });
    const later = now() + 4 * DAY_MS;
    const { uploads, contents: gone } = await purgeFiles(server().app.files, later);
    expect(uploads).toBeGreaterThanOrEqual(2);
    expect(gone).toBe(1);
    expect(contents()).toBe(before - 1);
    expect(await offsetOf(client, `/files/uploads/${unused}`)).toBeNull();
    expect(await server().app.files.parts.lengthOf(idOf(half))).toBeNull();
    expect((await client.send(`/files/${kept.files[0]!.id}`)).status).toBe(200);
    expect((await client.send(`/files/${taken.files[0]!.id}`)).status).toBe(200);
    expect(await check()).toMatchObject({ ok: true });
  });

  it.each<EngineKind>(['sqlite', 'mysql'])('a copy has them, and is restored with them on %s', async (engine) => {
    const client = await desk();
    const one = await attach(client, await receive(client), await pdf({ pages: 2 }), { name: 'đơn.pdf' });
    const two = (await attach(client, one, docx(), { name: 'đơn.docx' })) as WithFiles;
    await attach(client, await receive(client), jpeg(500_000));
    const empty = await createEmptyDatabase(engine);
    const folder = join(server().filesFolder, `restored-${engine}`);
    const copyFile = join(server().filesFolder, `copy-${engine}`);
    const copy = await writeCopy(server().db, copyFile, { files: new FileCopies(server().app.files.store) });
    expect(copy.files).toBeGreaterThanOrEqual(3);
    const store = new DiskStore(folder);
    const address = parseDatabaseUrl(empty.url, '/');
    const restored = await restoreCopy(address, copyFile, { files: new RestoredFiles(store, join(folder, 'uploads')) });
    expect(restored).toEqual(copy);
    const db = await Database.open(address);
    const report = await verify(db, { now: now(), files: { store, readsContents: true } });
    expect(report).toMatchObject({ ok: true, files: copy.files, differences: [] });
    const again = await writeCopy(db, `${copyFile}-again`, { files: new FileCopies(store) });
    expect(again).toEqual(copy);
    await db.close();
    await empty.drop();
    expect(two.files).toHaveLength(2);
  });

  it('a copy is not made where a file is missing', async () => {
    const { files } = await attach(await desk(), await receive(await desk()), png(13, 13));
    const place = placeOf(await hashOf(files[0]!.id));
    const content = readFileSync(place);
    rmSync(place);
    const file = join(server().filesFolder, 'copy-missing');
    await expect(
      writeCopy(server().db, file, { files: new FileCopies(server().app.files.store) }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(readdirSync(server().filesFolder).filter((name) => name.startsWith('copy-missing'))).toEqual([]);
    writeFileSync(place, content);
  });
});
