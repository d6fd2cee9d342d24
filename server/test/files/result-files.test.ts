import { X509Certificate } from 'node:crypto';
import { DAY_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { checkStoredSignatures } from '../../src/modules/files/signatures/check-stored';
import { purgeFiles } from '../../src/modules/files/uploads/purge-files';
import { OfficeCertificate } from '../../src/modules/signing/office-certificate.entity';
import { signWith } from '../../src/modules/signing/sign-pdf';
import { TrustedCertificates } from '../../src/modules/signing/trusted-certificates';
import { everythingWritten } from '../harness/action-tests';
import { officeIdOf } from '../harness/dossier-page';
import { pdf, png, withPage } from '../harness/sample-files';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, type DossierCore, OTHER_DIVISION, on, receive, walkTo } from '../harness/walk';
import { textOf } from '../printing/pdf-tools';
import { makeAuthority, makeCertificate, PASSWORD, p12Of, type TestCertificate } from '../signing/certificates';
import { pdfsig } from '../signing/signature-tools';
import { attach, open, type ShownFile, type WithFiles } from './upload-client';

const RESULT = { number: '12/GXN-UBND', issuedOn: '2026-11-23', signer: 'Nguyễn Văn An' };
const root = makeAuthority('Tổ chức gốc thử nghiệm');
const committee = makeCertificate('UBND thị trấn Hồi Xuân', { issuer: root });
const selfMade = makeCertificate('Ai đó');
const token = makeCertificate('Nguyễn Văn An', { issuer: root });

interface Signed extends ShownFile {
  signatureState: string;
  signatures: { signerName: string; problem: string | null }[];
}

interface Page extends Omit<WithFiles, 'files'> {
  files: Signed[];
  proceedings: {
    result: { fileIds: string[]; unsignedReason: string | null } | null;
    consultations: { fileIds: string[] }[];
  };
}

describeServers('the files of an answer and of a result', (server) => {
  const as = (username: string) => server().as(username);
  const atApproval = async () => walkTo(server(), await receive(await as(DESK)), 3);
  const pageOf = async (username: string, code: string) => (await as(username)).ask<Page>('DossierPage', { code });
  const put = async (dossier: DossierCore, content: Buffer, name = 'Giấy xác nhận.pdf', username = COMMITTEE) => {
    const after = await attach(await as(username), dossier, content, { name });
    return { ...after, fileId: after.files.at(-1)!.id };
  };
  const issue = async (dossier: DossierCore, fileIds: string[]) =>
    (await act(await as(COMMITTEE), 'IssueResult', dossier, { ...RESULT, fileIds })) as unknown as Page;
  const trust = (...certificates: TestCertificate[]) => {
    server().app.signing.trusted = new TrustedCertificates(certificates.map(({ pem }) => new X509Certificate(pem)));
  };
  const signedBy = (certificate: TestCertificate, content: Buffer) =>
    signWith({ key: certificate.key, chain: [certificate.der] }, content, {
      reason: 'Phê duyệt',
      signerName: 'Nguyễn Văn An',
      at: now(),
    });
  const withCertificate = async (work: () => Promise<void>) => {
    const { office } = await (await as(COMMITTEE)).ask<{ office: { code: string } }>('Me');
    const file = p12Of(committee).toString('base64');
    await (await as('quantri')).ask('AddOfficeCertificate', { officeCode: office.code, file, password: PASSWORD });
    try {
      await work();
    } finally {
      await server().db.transact((tx) => tx.entities.getRepository(OfficeCertificate).clear());
    }
  };
  const asked = async () => {
    const dossier = await walkTo(server(), await receive(await as(DESK)), 2);
    const offices = [{ officeId: await officeIdOf(await as(OTHER_DIVISION)), dueAt: '2026-11-25T17:00:00+07:00' }];
    return act(await as(COMMITTEE), 'ConsultOffices', dossier, { question: 'Xin ý kiến', offices });
  };

  beforeEach(() => trust(root));

  it('are files of that dossier, there, and named once; else nothing is done', async () => {
    const foreign = await put(await atApproval(), png(21, 21), 'khác.png');
    const first = await put(await atApproval(), png(22, 22), 'gỡ.png');
    const removed = await act(await as(COMMITTEE), 'RemoveFile', first, { fileId: first.fileId, reason: 'nhầm' });
    const ready = await put(removed, png(23, 23), 'kết quả.png');
    const question = await asked();
    const ours = await put(question, png(24, 24), 'trả lời.png', OTHER_DIVISION);
    const before = await everythingWritten(server().db);
    const nowhere = { path: 'fileIds.1', reason: 'Hồ sơ không có tệp này.' };
    const twice = { path: 'fileIds.1', reason: 'Tệp này đã được nêu ở trên.' };
    for (const [id, problem] of [
      [foreign.fileId, nowhere],
      ['0000000000000000', nowhere],
      [first.fileId, nowhere],
      [ready.fileId, twice],
    ] as const) {
      const fileIds = [ready.fileId, id];
      expect(await (await as(COMMITTEE)).refusal('IssueResult', on(ready, { ...RESULT, fileIds }))).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [problem],
      });
    }
    const answer = { consultation: 1, opinion: 'AGREE', answer: 'Nhất trí' };
    for (const [id, problem] of [
      [foreign.fileId, nowhere],
      ['0000000000000000', nowhere],
      [ours.fileId, twice],
    ] as const) {
      const fileIds = [ours.fileId, id];
      expect(
        await (await as(OTHER_DIVISION)).refusal('AnswerConsultation', on(ours, { ...answer, fileIds })),
      ).toMatchObject({ code: 'BAD_USER_INPUT', fields: [problem] });
    }
    expect(await everythingWritten(server().db)).toEqual(before);
    await act(await as(OTHER_DIVISION), 'AnswerConsultation', ours, { ...answer, fileIds: [ours.fileId] });
    const page = await pageOf(COMMITTEE, ours.code);
    expect(page.proceedings.consultations).toMatchObject([{ fileIds: [ours.fileId] }]);
    const refusal = await (await as(COMMITTEE)).refusal(
      'RemoveFile',
      on(page, { fileId: ours.fileId, reason: 'nhầm' }),
    );
    expect(refusal).toMatchObject({ code: 'ILLEGAL_ACTION' });
  });

  it('of two results at once one is kept, and of two that take the same file away and name it', async () => {
    const ready = await put(await atApproval(), await pdf(), 'hai.pdf');
    const client = await as(COMMITTEE);
    const both = await Promise.all(
      ['1/GXN', '2/GXN'].map((number) =>
        client.gql('IssueResult', on(ready, { ...RESULT, number, fileIds: [ready.fileId] })),
      ),
    );
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    const other = await put(await atApproval(), await pdf({ pages: 2 }), 'ba.pdf');
    const mixed = await Promise.all([
      client.gql('IssueResult', on(other, { ...RESULT, fileIds: [other.fileId] })),
      client.gql('RemoveFile', on(other, { fileId: other.fileId, reason: 'nhầm' })),
    ]);
    expect(mixed.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
  });

  it('without a certificate a result goes out unsigned and says so; the night never throws it away', async () => {
    const ready = await put(await atApproval(), await pdf({ pages: 3 }));
    const after = await issue(ready, [ready.fileId]);
    expect(after.proceedings.result).toMatchObject({ fileIds: [ready.fileId], unsignedReason: 'NO_CERTIFICATE' });
    expect(after.files).toMatchObject([{ id: ready.fileId, signatureState: 'NONE', signatures: [] }]);
    await purgeFiles(server().app.files, now() + 30 * DAY_MS);
    expect((await open(await as(DESK), after.files[0]!)).status).toBe(200);
    const slip = await (await as(DESK)).send(`/forms/${after.code}/05.pdf`);
    expect(textOf(Buffer.from(await slip.arrayBuffer()))).toContain(
      '12/GXN-UBND ngày 23/11/2026, Nguyễn Văn An ký; tệp kết quả chưa ký số',
    );
    // A picture can bear no signature: nothing to say of it.
    const picture = await put(await atApproval(), png(25, 25), 'ảnh.png');
    const pictured = await issue(picture, [picture.fileId]);
    expect(pictured.proceedings.result).toMatchObject({ unsignedReason: null });
  });

  it('with a certificate a result is signed by its office, in one event, and what was uploaded stays', async () => {
    await withCertificate(async () => {
      const ready = await put(await atApproval(), await pdf({ pages: 2 }));
      const after = await issue(ready, [ready.fileId]);
      expect(after.version).toBe(ready.version + 1);
      expect(after.files).toMatchObject([
        { id: ready.fileId, signatureState: 'NONE' },
        {
          name: 'Giấy xác nhận (đã ký số).pdf',
          pages: 2,
          signatureState: 'VALID',
          signatures: [{ signerName: 'UBND thị trấn Hồi Xuân', problem: null }],
        },
      ]);
      const result = after.files[1]!;
      expect(after.proceedings.result).toEqual(expect.objectContaining({ fileIds: [result.id], unsignedReason: null }));
      const said = pdfsig(Buffer.from(await (await open(await as(DESK), result)).arrayBuffer()));
      expect(said).toContain('Signature Validation: Signature is Valid.');
      await purgeFiles(server().app.files, now() + 30 * DAY_MS);
      expect((await open(await as(DESK), result)).status).toBe(200);
      // As it was signed it can't be taken off.
      expect(
        await (await as(COMMITTEE)).refusal('RemoveFile', on(after, { fileId: result.id, reason: 'nhầm' })),
      ).toMatchObject({ code: 'ILLEGAL_ACTION' });
    });
  });

  it('nothing is signed over: not what holds, what nobody vouches for, or what was changed after it was signed', async () => {
    await withCertificate(async () => {
      const held = await signedBy(token, await pdf({ compressed: false }));
      const changed = await withPage(await signedBy(token, await pdf({ pages: 2, compressed: false })));
      const one = await put(await atApproval(), held, 'đã ký.pdf');
      const two = await put(one, changed, 'đã sửa.pdf');
      const three = await put(two, await signedBy(selfMade, await pdf({ pages: 3 })), 'tự ký.pdf');
      const after = await issue(three, [one.fileId, two.fileId, three.fileId]);
      expect(after.files.map(({ id, signatureState }) => [id, signatureState])).toEqual([
        [one.fileId, 'VALID'],
        [two.fileId, 'CHANGED'],
        [three.fileId, 'UNTRUSTED'],
      ]);
      const fileIds = [one.fileId, two.fileId, three.fileId];
      expect(after.proceedings.result).toMatchObject({ fileIds, unsignedReason: null });
    });
  });

  it('nobody who may not issue it has anything signed', async () => {
    await withCertificate(async () => {
      const ready = await put(await atApproval(), await pdf({ pages: 4 }));
      const kept = async () => (await server().db.read.query('SELECT hash FROM stored_file')).length;
      const before = await kept();
      const given = on(ready, { ...RESULT, fileIds: [ready.fileId] });
      expect(await (await as(DESK)).refusal('IssueResult', given)).toMatchObject({ code: 'FORBIDDEN' });
      const old = on({ ...ready, version: ready.version - 1 }, { ...RESULT, fileIds: [ready.fileId] });
      expect(await (await as(COMMITTEE)).refusal('IssueResult', old)).toMatchObject({ code: 'CONFLICT' });
      expect(await kept()).toBe(before);
    });
  });

  it('what came in unchecked is checked by a job, and again when other authorities are believed', async () => {
    trust();
    const dossier = await put(await atApproval(), await signedBy(token, await pdf({ pages: 5 })), 'ký tay.pdf');
    const stateOf = async () => (await pageOf(COMMITTEE, dossier.code)).files[0]!.signatureState;
    const job = (signal = new AbortController().signal) => checkStoredSignatures(server().app.files, signal);
    expect(await stateOf()).toBe('UNTRUSTED');
    await job();
    trust(root);
    expect(await job(AbortSignal.abort())).toBe(0);
    expect(await job()).toBeGreaterThan(0);
    expect(await stateOf()).toBe('VALID');
    expect(await job()).toBe(0);
    await server().db.transact((tx) =>
      tx.run('UPDATE stored_file SET signature_state = NULL, signatures = NULL, trust_stamp = NULL', []),
    );
    expect(await stateOf()).toBe('UNCHECKED');
    expect(await job()).toBeGreaterThan(1);
    expect(await stateOf()).toBe('VALID');
  });
});
