import { rmSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { Upload } from 'tus-js-client';
import { HOUR_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import type { FileRoom } from '../../src/modules/files/file-room';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { jpeg, pdf } from '../harness/sample-files';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, receive } from '../harness/walk';
import { BYTES, begin, begun, goOn, idOf, offsetOf, open, TUS, upload, type WithFiles } from './upload-client';

describeServers('an upload', (server) => {
  let desk: TestClient;
  beforeAll(async () => {
    desk = await server().signIn(DESK);
  });
  const room = () => server().app.files as { -readonly [Key in keyof FileRoom]: FileRoom[Key] };

  it('goes on where the line was cut, byte for byte', async () => {
    const content = jpeg(900_000);
    const address = await begun(desk, content.length, 'ảnh chụp.jpg');
    // The connection breaks in the middle of the body.
    await new Promise<void>((done) => {
      const sending = request(`${server().url}${address}`, {
        method: 'PATCH',
        headers: {
          ...TUS,
          cookie: desk.cookie,
          'content-type': BYTES,
          'upload-offset': '0',
          'content-length': content.length,
        },
      });
      sending.on('error', () => done());
      sending.write(content.subarray(0, 400_000), () => setTimeout(() => sending.destroy(), 50));
    });
    let offset = await offsetOf(desk, address);
    for (let tries = 0; offset !== 400_000 && tries < 100; tries++) {
      await new Promise((wake) => setTimeout(wake, 10));
      offset = await offsetOf(desk, address);
    }
    expect(offset).toBe(400_000);
    expect((await goOn(desk, address, 400_000, content.subarray(400_000, 700_000))).headers.get('upload-offset')).toBe(
      '700000',
    );
    expect((await goOn(desk, address, 700_000, content.subarray(700_000))).status).toBe(204);
    const dossier = await receive(desk);
    const after = (await act(desk, 'AttachFile', dossier, { uploadId: idOf(address) })) as WithFiles;
    expect(after.files).toMatchObject([{ name: 'ảnh chụp.jpg', type: 'JPEG', size: content.length, pages: null }]);
    const got = Buffer.from(await (await open(desk, after.files[0]!)).arrayBuffer());
    expect(got.equals(content)).toBe(true);
  });

  it('is as tus describes it: what can be done, offsets that must fit, a version that must be said', async () => {
    const options = await desk.send('/files/uploads', { method: 'OPTIONS' });
    expect(options.headers.get('tus-extension')).toBe('creation,expiration,termination');
    expect(Number(options.headers.get('tus-max-size'))).toBe(room().maxBytes);
    expect((await desk.send('/files/uploads', { method: 'POST' })).status).toBe(412);
    const address = await begun(desk, 100);
    expect((await desk.send(address, { method: 'HEAD', headers: TUS })).headers.get('upload-expires')).toMatch(/GMT$/);
    await goOn(desk, address, 0, Buffer.alloc(60));
    const wrong = await goOn(desk, address, 10, Buffer.alloc(10));
    expect([wrong.status, await wrong.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'CONFLICT', offset: 60 }),
    ]);
    expect((await goOn(desk, address, 60, Buffer.alloc(60))).status).toBe(400);
    expect((await desk.send(address, { method: 'DELETE', headers: TUS })).status).toBe(204);
    expect(await offsetOf(desk, address)).toBeNull();
  });

  it('shows its session and its right with every request, and is nobody else’s', async () => {
    const address = await begun(desk, 100);
    const visitor = server().visitor();
    expect((await begin(visitor, 100)).status).toBe(401);
    expect((await goOn(visitor, address, 0, Buffer.alloc(10))).status).toBe(401);
    const other = await server().as(COMMITTEE);
    expect(await offsetOf(other, address)).toBeNull();
    expect((await goOn(other, address, 0, Buffer.alloc(10))).status).toBe(404);
    expect((await other.send(address, { method: 'DELETE', headers: TUS })).status).toBe(404);
    expect(await offsetOf(desk, address)).toBe(0);
    const dossier = await receive(desk);
    const whole = await upload(desk, await pdf());
    expect(await other.refusal('AttachFile', { id: dossier.id, expectedVersion: 1, uploadId: whole })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('may be neither empty, nor too large, nor one of too many', async () => {
    expect((await begin(desk, 0)).status).toBe(400);
    const large = await begin(desk, room().maxBytes + 1);
    expect(await large.json()).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'size' }] });
    const { uploadsPerHour, bytesPerHour } = room();
    room().bytesPerHour = 5_000_000;
    expect((await begin(desk, 6_000_000)).status).toBe(429);
    Object.assign(room(), { bytesPerHour, uploadsPerHour: 1 });
    expect(await (await begin(desk, 10)).json()).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 600 });
    room().uploadsPerHour = uploadsPerHour;
  });

  it('of a file that is refused says why, and nothing is left of it', async () => {
    const content = Buffer.from('#!/bin/sh\necho'.padEnd(500));
    const address = await begun(desk, content.length, 'don.pdf');
    const response = await goOn(desk, address, 0, content);
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        fields: [
          {
            path: 'file',
            reason: expect.stringMatching(/Chỉ nhận/),
            reasonEn: expect.stringMatching(/^Only PDF files/),
          },
        ],
      }),
    ]);
    expect(await offsetOf(desk, address)).toBeNull();
    expect(await room().parts.lengthOf(idOf(address))).toBeNull();
    const dossier = await receive(desk);
    expect(
      await desk.refusal('AttachFile', { id: dossier.id, expectedVersion: 1, uploadId: idOf(address) }),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'file' }],
    });
  });

  it('on a full disk says so, and nothing is left half-done', async () => {
    const { maxBytes, bytesPerHour } = room();
    Object.assign(room(), { maxBytes: 1e15, bytesPerHour: 1e16 });
    const large = await begin(desk, 1e14);
    Object.assign(room(), { maxBytes, bytesPerHour });
    expect([large.status, await large.json()]).toEqual([507, expect.objectContaining({ code: 'STORAGE_FULL' })]);
    // The disk fills up on the way: the kernel says so of every byte written there.
    const address = await begun(desk, 1_000);
    const path = room().parts.pathOf(idOf(address));
    rmSync(path);
    symlinkSync('/dev/full', path);
    const response = await goOn(desk, address, 0, jpeg(1_000).subarray(0, 500));
    expect([response.status, await response.json()]).toEqual([507, expect.objectContaining({ code: 'STORAGE_FULL' })]);
    expect(await offsetOf(desk, address)).toBeNull();
    expect(await room().parts.lengthOf(idOf(address))).toBeNull();
  });

  it('that was begun long ago is gone', async () => {
    const address = await begun(desk, 100);
    setClock(MONDAY_9AM);
    const at = now();
    setClock(new Date(at + 49 * HOUR_MS).toISOString());
    // The session of two days ago is gone as well.
    desk = await server().signIn(DESK);
    expect(await offsetOf(desk, address)).toBeNull();
  });

  it('by the client that browsers use gets through a line that breaks again and again', async () => {
    const content = jpeg(1_500_000);
    let broken = 0;
    const line = createServer((near) => {
      const far = connect(new URL(server().url).port as unknown as number, '127.0.0.1');
      let left = 350_000;
      near.on('data', (bytes) => {
        left -= bytes.length;
        if (left < 0 && broken < 4) {
          broken++;
          near.destroy();
          far.destroy();
        } else far.write(bytes);
      });
      far.pipe(near);
      for (const socket of [near, far]) socket.on('error', () => undefined);
    });
    await new Promise<void>((done) => line.listen(0, '127.0.0.1', done));
    const uploadId = await new Promise<string>((done, fail) => {
      const sending = new Upload(content, {
        endpoint: `http://127.0.0.1:${(line.address() as AddressInfo).port}/files/uploads`,
        headers: { cookie: desk.cookie },
        metadata: { filename: 'quét.jpg' },
        chunkSize: 1024 * 1024,
        retryDelays: Array.from({ length: 20 }, () => 20),
        onError: fail,
        onSuccess: () => done(sending.url!.split('/').at(-1)!),
      });
      sending.start();
    });
    expect(broken).toBe(4);
    const after = (await act(desk, 'AttachFile', await receive(desk), { uploadId })) as WithFiles;
    expect(after.files).toMatchObject([{ name: 'quét.jpg', size: content.length }]);
    const got = Buffer.from(await (await open(desk, after.files[0]!)).arrayBuffer());
    expect(got.equals(content)).toBe(true);
    await new Promise((done) => line.close(done));
  });
});
