import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app';
import { certificateCommand } from '../../src/cli/certificate';
import { parseDatabaseUrl, readConfig } from '../../src/config';
import { restoreCopy } from '../../src/database/backup/restore-copy';
import { writeCopy } from '../../src/database/backup/write-copy';
import { Database } from '../../src/database/database';
import { now } from '../../src/kernel/now';
import { SecretBox } from '../../src/kernel/secret-box';
import { checkSignatures } from '../../src/modules/signing/check-signatures';
import { OfficeCertificate } from '../../src/modules/signing/office-certificate.entity';
import { addOfficeCertificate, assertCertificatesOpen } from '../../src/modules/signing/office-certificates';
import { signPdf } from '../../src/modules/signing/sign-pdf';
import { readTrustedCertificates } from '../../src/modules/signing/trusted-certificates';
import { createEmptyDatabase } from '../harness/engines';
import { describeServers } from '../harness/test-server';
import { DESK, NEIGHBOUR, receive } from '../harness/walk';
import { pagesOf, textOf } from '../printing/pdf-tools';
import { makeAuthority, makeCertificate, PASSWORD, p12Of, type TestCertificate } from './certificates';
import { pdfsig } from './signature-tools';

const root = makeAuthority('Tổ chức gốc thử nghiệm');
const certificates = ['UBND thị trấn Hồi Xuân', 'Bộ phận một cửa', 'Chứng thư mới'].map((name) =>
  makeCertificate(name, { issuer: root }),
) as [TestCertificate, TestCertificate, TestCertificate];
const UNSIGNED = 'Bản này không có chữ ký số của cơ quan.';
const base64 = (certificate: TestCertificate) => p12Of(certificate).toString('base64');

interface Listed {
  id: string;
  subject: string;
  state: string;
  office: { code: string };
}

describeServers('the certificates of offices', (server) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hcc-certificates-'));
    writeFileSync(join(folder, 'root.pem'), root.pem);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(async () => {
    await server().db.transact((tx) => tx.entities.getRepository(OfficeCertificate).clear());
  });

  const admin = () => server().as('quantri');
  const officeOf = async (username: string) =>
    (await (await server().as(username)).ask<{ office: { id: string; code: string } }>('Me')).office;
  const add = async (username: string, certificate: TestCertificate) =>
    (await admin()).ask<Listed[]>('AddOfficeCertificate', {
      officeCode: (await officeOf(username)).code,
      file: base64(certificate),
      password: PASSWORD,
    });
  const slipOf = async (username: string) => {
    const client = await server().as(username);
    const { code } = await receive(client);
    const response = await client.send(`/slips/${code}.pdf`);
    return { said: response.headers.get('hcc-signature'), pdf: Buffer.from(await response.arrayBuffer()) };
  };
  const signersOf = async (pdf: Buffer) => {
    const trusted = readTrustedCertificates(folder);
    const { signatures } = await checkSignatures({ trusted }, pdf);
    return signatures.map(({ signerName, problem }) => [signerName, problem]);
  };

  it('are for administrators', async () => {
    for (const username of [DESK, 'tinh', 'lanhdao']) {
      const client = await server().as(username);
      const { actor } = await server().app.sessions.signIn(username, 'demo');
      const given = { officeCode: '000.00.00.H56', file: p12Of(certificates[0]), password: PASSWORD };
      for (const [name, variables] of [
        ['OfficeCertificates', {}],
        ['AddOfficeCertificate', { ...given, file: 'AA==' }],
        ['RemoveOfficeCertificate', { id: 'x' }],
      ] as const) {
        expect(await client.refusal(name, variables)).toMatchObject({ code: 'FORBIDDEN' });
      }
      await expect(addOfficeCertificate(server().app.signing, given, actor)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  it('sign the slips of their office, and of no other', async () => {
    const unsigned = await slipOf(DESK);
    expect(unsigned).toMatchObject({ said: 'unsigned; reason=NO_CERTIFICATE' });
    expect(pagesOf(unsigned.pdf)).toEqual([expect.stringContaining(UNSIGNED)]);
    const [added] = await add(DESK, certificates[0]);
    expect(added).toMatchObject({ subject: 'UBND thị trấn Hồi Xuân, Cơ quan thử nghiệm', state: 'IN_USE' });
    const own = await slipOf(DESK);
    expect(own.said).toBe('signed');
    expect(textOf(own.pdf)).not.toContain(UNSIGNED);
    expect(await signersOf(own.pdf)).toEqual([['UBND thị trấn Hồi Xuân', null]]);
    expect(pdfsig(own.pdf)).toContain('Signature is Valid');
    const others = await slipOf(NEIGHBOUR);
    expect(others.said).toBe('unsigned; reason=NO_CERTIFICATE');
    expect(await signersOf(others.pdf)).toEqual([]);
    await add(NEIGHBOUR, certificates[1]);
    expect(await signersOf((await slipOf(NEIGHBOUR)).pdf)).toEqual([['Bộ phận một cửa', null]]);
  });

  it('give way to a newer one, and sign no more when they are removed or have expired', async () => {
    const newer = makeCertificate('Chứng thư mới', { issuer: root, from: new Date('2026-01-01') });
    const later = makeCertificate('Năm sau', { issuer: root, from: new Date('2030-01-01') });
    const short = makeCertificate('Ngắn hạn', {
      issuer: root,
      from: new Date('2026-06-01'),
      to: new Date('2026-11-24'),
    });
    for (const certificate of [certificates[0], newer, later]) await add(DESK, certificate);
    const listed = await add(DESK, short);
    expect(listed.map(({ subject, state }) => [subject.split(',')[0], state])).toEqual([
      ['Ngắn hạn', 'IN_USE'],
      ['UBND thị trấn Hồi Xuân', 'SPARE'],
      ['Chứng thư mới', 'SPARE'],
      ['Năm sau', 'NOT_YET_VALID'],
    ]);
    const client = await admin();
    const { id } = listed[0]!;
    await client.ask('RemoveOfficeCertificate', { id });
    expect(await signersOf((await slipOf(DESK)).pdf)).toEqual([['Chứng thư mới', null]]);
    expect(await client.refusal('RemoveOfficeCertificate', { id })).toMatchObject({ code: 'NOT_FOUND' });
    const office = await officeOf(DESK);
    const paper = (await slipOf(NEIGHBOUR)).pdf;
    const words = { reason: 'Thử', signerName: 'Lê Thị Hoa', at: new Date('2045-01-01').getTime() };
    expect(await signPdf(server().app.signing, office.id, paper, words)).toEqual({
      pdf: paper,
      signedBy: null,
      reason: 'EXPIRED',
    });
  });

  it('are refused by the name of what is wrong', async () => {
    const client = await admin();
    const { code: officeCode } = await officeOf(DESK);
    const good = { officeCode, file: base64(certificates[0]), password: PASSWORD };
    const expired = makeCertificate('Cũ', { issuer: root, to: new Date('2026-01-01') });
    const forTls = makeCertificate('Máy chủ', { issuer: root, keyUsage: { keyEncipherment: true } });
    for (const [path, wrong] of [
      ['password', { password: 'khác' }],
      ['officeCode', { officeCode: '999.99.99.H56' }],
      ['file', { file: 'không phải' }],
      ['file', { file: '' }],
      ['file', { file: Buffer.from('text').toString('base64') }],
      ['file', { file: base64(expired) }],
      ['file', { file: base64(forTls) }],
    ] as const) {
      expect(await client.refusal('AddOfficeCertificate', { ...good, ...wrong })).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path }],
      });
    }
    expect(await client.ask('OfficeCertificates')).toEqual([]);
  });

  it('are added once, and removed once, by two at once', async () => {
    const client = await admin();
    const { code: officeCode } = await officeOf(DESK);
    const variables = { officeCode, file: base64(certificates[0]), password: PASSWORD };
    const added = await Promise.all([1, 2].map(() => client.gql('AddOfficeCertificate', variables)));
    const [conflict] = added.flatMap(({ errors }) => errors);
    expect(conflict).toMatchObject({
      code: 'CONFLICT',
      who: expect.any(String),
      when: expect.stringMatching(/^2026-/),
    });
    const [one, ...more] = await client.ask<Listed[]>('OfficeCertificates');
    expect(more).toEqual([]);
    const removed = await Promise.all([1, 2].map(() => client.gql('RemoveOfficeCertificate', { id: one!.id })));
    expect(removed.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('leave who changed them in the trail, and neither key nor password anywhere', async () => {
    const [added] = await add(DESK, certificates[0]);
    await (await admin()).ask('RemoveOfficeCertificate', { id: added!.id });
    const entries = await server().db.read.query<{ subject: string; detail: string }>(
      "SELECT subject, detail FROM audit_entry WHERE subject LIKE 'office.%.certificate' ORDER BY sequence DESC LIMIT 2",
    );
    expect(entries.map(({ detail }) => Object.keys(JSON.parse(detail) as object))).toEqual([['before'], ['after']]);
    expect(entries[1]!.detail).toContain('UBND thị trấn Hồi Xuân');
    await add(DESK, certificates[0]);
    const kept = await server().db.read.entities.getRepository(OfficeCertificate).find();
    const written = JSON.stringify([entries, kept]) + server().logText.join('');
    const secret = certificates[0].key.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    for (const text of [PASSWORD, secret.slice(100, 140), base64(certificates[0]).slice(200, 240)]) {
      expect(written).not.toContain(text);
    }
  });

  it('come back from a copy, and open with the key of their server only', async () => {
    await add(DESK, certificates[0]);
    const file = join(folder, `copy-${server().kind}`);
    await writeCopy(server().db, file);
    const target = await createEmptyDatabase(server().kind);
    const paper = (await slipOf(NEIGHBOUR)).pdf;
    const { id } = await officeOf(DESK);
    const words = { reason: 'Thử', signerName: 'Lê Thị Hoa', at: now() };
    try {
      await restoreCopy(parseDatabaseUrl(target.url, '/'), file);
      const db = await Database.open(parseDatabaseUrl(target.url, '/'));
      try {
        const room = (box: SecretBox | null) => createApp(db, '', box).signing;
        const same = room(server().app.signing.box);
        expect((await signPdf(same, id, paper, words)).signedBy).toMatch(/^UBND thị trấn Hồi Xuân/);
        await assertCertificatesOpen(same);
        for (const box of [new SecretBox('another key that is long enough'), null]) {
          expect(await signPdf(room(box), id, paper, words)).toMatchObject({ signedBy: null, reason: 'SEALED' });
          await expect(assertCertificatesOpen(room(box))).rejects.toMatchObject({ code: 'FORBIDDEN' });
        }
      } finally {
        await db.close();
      }
    } finally {
      await target.drop();
    }
  });

  describe('at the command line', () => {
    afterEach(() => {
      jest.restoreAllMocks();
      process.exitCode = undefined;
    });

    async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
      const ran = { status: 0, out: '', err: '' };
      const collect = (key: 'out' | 'err') => (chunk: unknown) => {
        ran[key] += String(chunk);
        return true;
      };
      jest.spyOn(process.stdout, 'write').mockImplementation(collect('out'));
      jest.spyOn(process.stderr, 'write').mockImplementation(collect('err'));
      const open = () => Database.open(parseDatabaseUrl(server().databaseUrl, '/'));
      await certificateCommand(open, () => server().app.signing.box).parseAsync(args, { from: 'user' });
      jest.restoreAllMocks();
      ran.status = Number(process.exitCode ?? 0);
      process.exitCode = undefined;
      return ran;
    }

    it('are added, listed and removed', async () => {
      const { code } = await officeOf(DESK);
      const file = join(folder, 'office.p12');
      writeFileSync(file, p12Of(certificates[0]));
      const added = await run('add', code, file, '--password', PASSWORD, '--json');
      expect(JSON.parse(added.out)).toMatchObject({ officeCode: code, state: 'IN_USE' });
      expect(added.out).not.toContain('sealed');
      const { id } = JSON.parse(added.out) as Listed;
      expect((await run('list')).out).toMatch(new RegExp(`^${id}  ${code} .*, đến 2044-01-01, đang dùng\n$`));
      expect((await slipOf(DESK)).said).toBe('signed');
      expect(await run('remove', id)).toMatchObject({ status: 0, out: `Đã bỏ chứng thư ${id}.\n` });
      expect(await run('list', '--json')).toMatchObject({ out: '[]\n' });
    });

    it('say on one line what is wrong', async () => {
      const { code } = await officeOf(DESK);
      const file = join(folder, 'office.p12');
      writeFileSync(file, p12Of(certificates[0]));
      for (const [args, said] of [
        [['add', code, file, '--password', 'khac'], /^password: mật khẩu không mở được tệp này\.\n$/],
        [['add', code, join(folder, 'nothing.p12'), '--password', 'x'], /^file: không đọc được ".*" \(ENOENT\)\.\n$/],
        [['remove', 'x'], /^Không tìm thấy chứng thư\.\n$/],
      ] as const) {
        const { status, out, err } = await run(...args);
        expect([status, out, err]).toEqual([1, '', expect.stringMatching(said)]);
      }
    });
  });

  it('are trusted where the configured folder has their authority, and a folder that is wrong is said', () => {
    expect(readTrustedCertificates(folder).count).toBe(1);
    expect(readConfig({ HCC_TRUSTED_CERTIFICATES: folder }).trustedCertificates).toBe(folder);
    const wrong = mkdtempSync(join(tmpdir(), 'hcc-certificates-'));
    try {
      writeFileSync(join(wrong, 'broken.pem'), 'no certificate');
      for (const path of [wrong, join(wrong, 'nowhere')]) {
        expect(() => readTrustedCertificates(path)).toThrow(/HCC_TRUSTED_CERTIFICATES/);
      }
    } finally {
      rmSync(wrong, { recursive: true });
    }
  });
});
