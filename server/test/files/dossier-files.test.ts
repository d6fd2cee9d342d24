import { now } from '../../src/kernel/now';
import { verify } from '../../src/modules/reporting/verify';
import { SCREENS } from '../harness/documents';
import { docx, jpeg, pdf, png } from '../harness/sample-files';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DESK,
  DISTRICT,
  type DossierCore,
  LEADERSHIP,
  NEIGHBOUR,
  on,
  PROCEDURE,
  receive,
  STRANGER,
  walkTo,
} from '../harness/walk';
import { attach, open, upload, type WithFiles } from './upload-client';

interface Reusable {
  dossierCode: string;
  documentName: string | null;
  isResult: boolean;
  file: { id: string; name: string };
}

describeServers('files of a dossier', (server) => {
  const desk = () => server().as(DESK);
  const page = async (username: string, code: string) =>
    (await server().as(username)).ask<WithFiles>('DossierPage', { code });

  it('are put onto it by an event and say in what form the office has a document', async () => {
    const received = await receive(await desk(), {
      documents: [
        { name: 'Tờ khai', originals: 1 },
        { name: 'Giấy chứng sinh', originals: 1 },
      ],
    });
    const once = await attach(await desk(), received, await pdf({ pages: 3 }), {
      name: 'to khai.PDF',
      documentOrdinal: 1,
    });
    expect(once.version).toBe(2);
    const twice = await attach(await desk(), once, docx(), { name: 'C:\\tạm\\đơn.bin' });
    expect(twice.documents.map(({ source }) => source)).toEqual(['DIGITISED', 'PAPER']);
    expect(twice.files).toMatchObject([
      { name: 'to khai.PDF', type: 'PDF', pages: 3, documentOrdinal: 1, source: 'DIGITISED' },
      { name: 'đơn.docx', type: 'DOCX', pages: null, documentOrdinal: null },
    ]);
    expect(twice.events.map(({ type }) => type)).toEqual(['RECEIVED', 'FILE_ATTACHED', 'FILE_ATTACHED']);
    expect(twice).toMatchObject({ status: received.status, dueAt: received.dueAt, assignee: null });
  });

  it('bear the kind of paper that was chosen, or that of the document which they show', async () => {
    const documents = [
      { name: 'Văn bản ủy quyền (nếu có)', originals: 1 },
      { name: 'Giấy lạ', originals: 1 },
    ];
    const client = await desk();
    const dossier = await receive(client, { documents });
    const put = async (version: number, more: object) => {
      const variables = { id: dossier.id, expectedVersion: version, uploadId: await upload(client, png()), ...more };
      return client.post<{ attachFile: object }>(SCREENS.get('AttachFile'), variables);
    };
    await put(1, { documentOrdinal: 1 });
    await put(2, { documentOrdinal: 2 });
    await put(3, { kindCode: 'SUC_KHOE' });
    expect((await put(4, { kindCode: 'KHONG_CO' })).errors).toMatchObject([{ fields: [{ path: 'kindCode' }] }]);
    const { data } = await client.post<{ dossier: { files: { kindCode: string | null }[] } }>(
      SCREENS.get('DossierFiles'),
      { code: dossier.code },
    );
    expect(data!.dossier.files.map(({ kindCode }) => kindCode)).toEqual(['UY_QUYEN', null, 'SUC_KHOE']);
    expect((await verify(server().db, { now: now() })).differences).toEqual([]);
  });

  it('are opened by who may see the dossier, and each look is in the trail', async () => {
    const content = png();
    const { code, files } = await attach(await desk(), await receive(await desk()), content, { name: 'Ảnh thẻ.png' });
    for (const username of [DESK, COMMITTEE, DISTRICT, LEADERSHIP]) {
      const response = await open(await server().as(username), files[0]!);
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
    }
    for (const username of [NEIGHBOUR, STRANGER]) {
      const response = await open(await server().as(username), files[0]!);
      expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ code: 'NOT_FOUND' })]);
    }
    expect((await open(server().visitor(), files[0]!)).status).toBe(401);
    await server().app.audit.flush();
    const looks = await server().db.read.query<{ username: string; subject: string }>(
      "SELECT username, subject FROM audit_entry WHERE kind = 'FILE_OPENED' AND dossier_code = ? ORDER BY username",
      [code],
    );
    expect(looks.map(({ username }) => username)).toEqual([DISTRICT, LEADERSHIP, DESK, COMMITTEE]);
    expect(looks[0]!.subject).toBe('Ảnh thẻ.png');
  });

  it('come with heads that let nothing run, in parts where wanted, and not twice', async () => {
    const content = await pdf({ pages: 2 });
    const { files } = await attach(await desk(), await receive(await desk()), content, { name: 'Đơn "A" 100%.pdf' });
    const client = await desk();
    const { headers } = await open(client, files[0]!);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('content-disposition')).toBe(
      `inline; filename="__n A 100_.pdf"; filename*=UTF-8''%C4%90%C6%A1n%20A%20100%25.pdf`,
    );
    expect(headers.get('cache-control')).toBe('private, no-cache');
    const saved = await client.send(`/files/${files[0]!.id}?download`);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment;/);
    const part = await open(client, files[0]!, { range: 'bytes=10-19' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${content.length}`]);
    expect(Buffer.from(await part.arrayBuffer()).equals(content.subarray(10, 20))).toBe(true);
    const end = await open(client, files[0]!, { range: 'bytes=-5' });
    expect(Buffer.from(await end.arrayBuffer()).equals(content.subarray(-5))).toBe(true);
    expect((await open(client, files[0]!, { range: `bytes=${content.length}-` })).status).toBe(416);
    expect((await open(client, files[0]!, { 'if-none-match': headers.get('etag')! })).status).toBe(304);
  });

  it('are changed by who receives, holds or has just sent it, and by nobody else', async () => {
    const received = await receive(await desk(), { procedureCode: PROCEDURE.district });
    const atCommittee = await walkTo(server(), received, 3);
    const may = async (username: string) => (await page(username, received.code)).mayAttachFiles;
    expect([await may(DESK), await may(COMMITTEE), await may(DISTRICT), await may(LEADERSHIP)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const district = await server().as(DISTRICT);
    const uploadId = await upload(district, png());
    expect(await district.refusal('AttachFile', on(atCommittee, { uploadId }))).toMatchObject({ code: 'FORBIDDEN' });
    const leader = await server().as(LEADERSHIP);
    expect(await leader.refusal('AttachFile', on(atCommittee, { uploadId }))).toMatchObject({ code: 'FORBIDDEN' });
    const neighbour = await server().as(NEIGHBOUR);
    const theirs = await upload(neighbour, png());
    expect(await neighbour.refusal('AttachFile', on(atCommittee, { uploadId: theirs }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await server().visitor().refusal('AttachFile', on(atCommittee, { uploadId }))).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await attach(await server().as(COMMITTEE), atCommittee, png());
  });

  it('attached by two at once for one version: one is told who was first; the same upload twice is one file', async () => {
    const client = await desk();
    const dossier = await receive(client);
    const [first, second] = [await upload(client, png(5, 5)), await upload(client, png(6, 6))];
    const answers = await Promise.all(
      [first, second].map((uploadId) => client.gql('AttachFile', on(dossier, { uploadId }))),
    );
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
    const same = await receive(client);
    const uploadId = await upload(client, png(7, 7));
    const twice = await Promise.all([1, 2].map(() => client.gql('AttachFile', on(same, { uploadId }))));
    expect(twice.some(({ errors }) => errors.length === 0)).toBe(true);
    const again = (await act(client, 'AttachFile', same, { uploadId })) as WithFiles;
    expect([again.version, again.files.length]).toEqual([2, 1]);
    const other = await receive(client);
    expect(await client.refusal('AttachFile', on(other, { uploadId }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'uploadId' }],
    });
    expect(await client.refusal('AttachFile', on(other, { uploadId: first, documentOrdinal: 9 }))).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('of an earlier dossier are offered to the same citizen, and their content is kept once', async () => {
    const client = await desk();
    const applicant = (idNumber: string) => ({ applicant: { fullName: 'Lò Văn Páo', idNumber, phone: '0912345678' } });
    const documents = [{ name: 'Giấy khai sinh', originals: 1 }];
    const before = await receive(client, { ...applicant('038190000001'), documents });
    const content = jpeg(4_321);
    const old = await attach(client, before, content, { name: 'khai sinh.jpg', documentOrdinal: 1 });
    const later = await receive(client, { ...applicant('038190000001'), documents });
    const offered = await client.ask<Reusable[]>('ReusableFiles', { idNumber: '038190000001' });
    expect(offered).toMatchObject([{ dossierCode: old.code, documentName: 'Giấy khai sinh', isResult: false }]);
    const { file } = offered[0]!;
    const reused = (await act(client, 'ReuseFile', later, { fileId: file.id, documentOrdinal: 1 })) as WithFiles;
    expect(reused.documents).toMatchObject([{ source: 'REUSED' }]);
    expect(reused.files[0]!.id).not.toBe(file.id);
    expect(Buffer.from(await (await open(client, reused.files[0]!)).arrayBuffer()).equals(content)).toBe(true);
    const [contents] = await server().db.read.query<{ n: number }>(
      'SELECT COUNT(*) AS n FROM stored_file WHERE size = 4321',
    );
    expect(Number(contents!.n)).toBe(1);
    // One content is offered once, however many dossiers have it.
    expect(await client.ask<Reusable[]>('ReusableFiles', { idNumber: '038190000001' })).toHaveLength(1);
    const somebody = await receive(client, { ...applicant('038190000002'), documents });
    expect(await client.refusal('ReuseFile', on(somebody, { fileId: file.id }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'fileId' }],
    });
    const stranger = await server().as(STRANGER);
    expect(await stranger.ask<Reusable[]>('ReusableFiles', { idNumber: '038190000001' })).toEqual([]);
    const foreign = await receive(stranger, { ...applicant('038190000001'), documents });
    expect(await stranger.refusal('ReuseFile', on(foreign, { fileId: file.id }))).toMatchObject({ code: 'NOT_FOUND' });
    const conflicts = await Promise.all([1, 2].map(() => client.gql('ReuseFile', on(reused, { fileId: file.id }))));
    expect(conflicts.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
  });

  it('are taken off with a reason: shown no more, named in the journal, still readable', async () => {
    const client = await desk();
    const with1 = await attach(client, await receive(client), png(8, 8), { documentOrdinal: 1 });
    const [file] = with1.files;
    expect(await client.refusal('RemoveFile', on(with1, { fileId: file!.id, reason: ' ' }))).toMatchObject({
      fields: [{ path: 'reason' }],
    });
    expect(await client.refusal('RemoveFile', on(with1, { fileId: 'X', reason: 'nhầm' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    const district = await server().as(DISTRICT);
    expect(await district.refusal('RemoveFile', on(with1, { fileId: file!.id, reason: 'nhầm' }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const both = await Promise.all(
      [1, 2].map(() =>
        client.gql<{ removeFile: { dossier: WithFiles } }>(
          'RemoveFile',
          on(with1, { fileId: file!.id, reason: 'Quét nhầm' }),
        ),
      ),
    );
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    const after = await page(DESK, with1.code);
    expect(after).toMatchObject({ files: [], documents: [{ source: 'PAPER' }] });
    expect(after.events.at(-1)).toMatchObject({ type: 'FILE_REMOVED', note: expect.stringContaining('Quét nhầm') });
    expect((await open(client, file!)).status).toBe(200);
  });

  it('stay as they are once the case is closed; a result may still be scanned after it was given out', async () => {
    const client = await desk();
    const withdrawn = await attach(client, await receive(client), png(9, 9));
    const closed = await act(client, 'WithdrawDossier', withdrawn, { reason: 'Đổi ý' });
    const uploadId = await upload(client, png(3, 3));
    expect(await client.refusal('AttachFile', on(closed, { uploadId }))).toMatchObject({ code: 'ILLEGAL_ACTION' });
    const fileId = withdrawn.files[0]!.id;
    expect(await client.refusal('RemoveFile', on(closed, { fileId, reason: 'nhầm' }))).toMatchObject({
      code: 'ILLEGAL_ACTION',
    });
    const done: DossierCore = await walkTo(server(), await receive(client), 4);
    const returned = await act(client, 'ReturnResult', done, { receivedBy: 'Hoà' });
    const scanned = await attach(client, returned, await pdf(), { name: 'ket qua.pdf' });
    expect(scanned).toMatchObject({
      status: 'RETURNED',
      timeliness: done.timeliness,
      files: [{ name: 'ket qua.pdf' }],
    });
    expect(scanned.mayRemoveFiles).toBe(false);
  });
});
