import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { readSheet } from 'read-excel-file/node';
import { type Config, readConfig } from '../../src/config';
import { isReady } from '../../src/modules/practice/reset-practice';
import { type Practice, startPractice } from '../../src/practice';
import { setClock } from '../harness/clock';
import { createEmptyDatabase, type EmptyDatabase } from '../harness/engines';
import { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { act, DESK, receive, receiveInput } from '../harness/walk';
import { textOf } from '../printing/pdf-tools';

interface Guide {
  done: string[];
  isLeft: boolean;
  finishedAt: string | null;
  code: string | null;
}

const ADMIN = 'quantri';
const COOKIE = 'hcc_practice_session';

describeServers('the practice', (server) => {
  let empty: EmptyDatabase;
  let folder: string;
  let practice: Practice;
  let config: Config;
  beforeAll(async () => {
    empty = await createEmptyDatabase(server().kind);
    folder = mkdtempSync(join(process.env.HCC_TEST_FOLDER ?? tmpdir(), 'practice-'));
    mkdirSync(join(folder, 'web-commune/dist'), { recursive: true });
    const page =
      '<!doctype html><html lang="vi"><head><title>HCC</title></head><body><div id="root"></div></body></html>';
    for (const name of ['index', 'sign-in']) writeFileSync(join(folder, `web-commune/dist/${name}.html`), page);
    const env = {
      DATABASE_URL: server().databaseUrl,
      PRACTICE_DATABASE_URL: empty.url,
      PUBLIC_URL: server().url,
      PORT: '0',
      HOST: '127.0.0.1',
    };
    config = { ...readConfig(env), rootFolder: folder };
    config.practice!.files.store = { kind: 'disk', folder: join(folder, 'files') };
    practice = (await startPractice(server().app, config, pino({ level: 'silent' })))!;
  });
  afterAll(async () => {
    await practice.stop();
    await empty.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const address = () => `http://127.0.0.1:${practice.server.port}`;
  const enter = async (path: string) => fetch(`${address()}${path}`, { redirect: 'manual' });
  const ticketOf = async (username: string) => {
    const url = await (await server().as(username)).ask<string>('OpenPractice', { app: 'COMMUNE' });
    return new URL(url).pathname + new URL(url).search;
  };
  /** The same person, in the practice. */
  const practising = async (username: string): Promise<TestClient> => {
    const response = await enter(await ticketOf(username));
    expect(response.headers.get('location')).toBe('/commune/');
    const client = new TestClient(address());
    client.cookie = response.headers
      .getSetCookie()
      .find((line) => line.startsWith(COOKIE))!
      .split(';')[0]!;
    return client;
  };
  /** Everything of the real thing that practising might touch. */
  const traces = async () => {
    const counts: Record<string, number> = {};
    const tables = [
      'dossier',
      'dossier_event',
      'office_counter',
      'form_counter',
      'settlement_cell',
      'notice',
      'outbox_message',
      'file_upload',
      'stored_file',
    ];
    for (const table of tables) {
      const [row] = await server().db.read.query<{ count: number }>(`SELECT COUNT(*) AS count FROM ${table}`);
      counts[table] = Number(row!.count);
    }
    return counts;
  };

  /** What stands across a page is written with wide spaces. */
  const marksOn = async (paper: Response) => textOf(Buffer.from(await paper.arrayBuffer())).replaceAll(' ', '');

  it('lets in who is signed in to the real thing, once for each ticket, with the same rights', async () => {
    const path = await ticketOf(DESK);
    const statuses = await Promise.all([enter(path), enter(path)]);
    expect(statuses.map(({ status }) => status).sort()).toEqual([302, 401]);
    const client = await practising(DESK);
    const me = await client.ask<{ username: string; permissions: string[] }>('Me');
    const real = await (await server().as(DESK)).ask<{ permissions: string[] }>('Me');
    expect(me).toMatchObject({ username: DESK, permissions: real.permissions });
    const late = await ticketOf(DESK);
    setClock('2026-11-23T09:02:00+07:00');
    expect((await enter(late)).status).toBe(401);
  });

  it('opens with no password, and neither side with the session of the other', async () => {
    const visitor = new TestClient(address());
    expect(await visitor.refusal('SignIn', { username: DESK, password: 'demo' })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    const real = await server().as(DESK);
    const inPractice = await practising(DESK);
    visitor.cookie = real.cookie.replace('hcc_session', COOKIE);
    expect(await visitor.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const outside = new TestClient(server().url);
    outside.cookie = inPractice.cookie.replace(COOKIE, 'hcc_session');
    expect(await outside.refusal('Me')).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('marks every page, sends who is not in to the real thing, and marks every paper', async () => {
    const client = await practising(DESK);
    const page = await (await client.send('/commune/')).text();
    expect(page).toContain('<html data-practice="1" lang="vi">');
    expect(page).toContain('BẢN LUYỆN TẬP – không có giá trị');
    expect(page).toContain('<title>LUYỆN TẬP · ');
    const away = await enter('/commune/worklist');
    expect([away.status, away.headers.get('location')]).toEqual([302, `${server().url}/commune/help`]);
    const { code } = await receive(client);
    const slip = await client.send(`/slips/${code}.pdf`);
    expect(slip.headers.get('content-disposition')).toContain('luyen-tap-');
    expect(await marksOn(slip)).toContain('BẢNLUYỆNTẬP–KHÔNGCÓGIÁTRỊ');
    const register = await client.send('/forms/register.pdf?from=2026-11-23&to=2026-11-23');
    expect(await marksOn(register)).toContain('BẢNLUYỆNTẬP–KHÔNGCÓGIÁTRỊ');
    const workbook = await client.send('/forms/register.xlsx?from=2026-11-23&to=2026-11-23');
    const [heading, ...rows] = await readSheet(Buffer.from(await workbook.arrayBuffer()));
    expect(heading!.at(-1)).toBe('BẢN LUYỆN TẬP – KHÔNG CÓ GIÁ TRỊ');
    expect(rows.flat()).toContain(code);
    const real = await receive(await server().as(DESK));
    const realSlip = await (await server().as(DESK)).send(`/slips/${real.code}.pdf`);
    expect(await marksOn(realSlip)).not.toContain('LUYỆNTẬP');
  });

  it('has work for everybody, and codes that no real dossier ever has', async () => {
    const page = await (await practising('huyen.385.ldtbxh')).ask<{ edges: unknown[]; nodes?: unknown[] }>('Worklist', {
      first: 5,
      view: 'TO_DO',
    });
    expect(JSON.stringify(page)).toContain('.H00-');
    const { code } = await receive(await practising(DESK));
    expect(code).toMatch(/^\d{3}\.\d{2}\.\d{2}\.H00-261123-\d{4}$/);
    expect(await (await server().as(DESK)).refusal('DossierByCode', { code })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('guides a new clerk through a first dossier by what really happened, and only that is written down outside', async () => {
    const before = await traces();
    const clerk = await practising('xa.14872');
    const guide = () => clerk.ask<Guide | null>('PracticeGuide');
    expect(await guide()).toBeNull();
    await Promise.all([1, 2].map(() => clerk.ask('StartPracticeGuide')));
    expect(await guide()).toMatchObject({ done: [], code: null });
    const dossier = await receive(clerk, receiveInput());
    expect(await guide()).toMatchObject({ code: dossier.code, done: ['RECEIVE'] });
    await clerk.send(`/slips/${dossier.code}.pdf`);
    await practice.app.audit.flush();
    expect(await clerk.ask('LeavePracticeGuide')).toMatchObject({ isLeft: true, done: ['RECEIVE', 'PRINT'] });
    expect(await clerk.ask('StartPracticeGuide')).toMatchObject({ isLeft: false, code: dossier.code });
    expect(await clerk.refusal('SettlePracticeDossier')).toMatchObject({ code: 'CONFLICT' });
    await clerk.ask('DossierByCode', { code: dossier.code });
    await practice.app.audit.flush();
    await act(clerk, 'AdvanceDossier', dossier);
    expect(await guide()).toMatchObject({ done: ['RECEIVE', 'PRINT', 'FIND', 'PASS_ON'] });
    const twice = await Promise.all([1, 2].map(() => clerk.gql('SettlePracticeDossier')));
    expect(twice.map(({ errors }) => errors[0]?.code ?? 'done')).toContain('done');
    const settled = await clerk.ask<{ id: string; version: number }>('DossierByCode', { code: dossier.code });
    await act(clerk, 'ReturnResult', settled, { receivedBy: 'Đặng Thị Hoà' });
    const [finished] = await Promise.all([guide(), guide()]);
    expect(finished).toMatchObject({ finishedAt: expect.any(String) });
    expect(finished!.done.length).toBe(6);
    const head = await server().as('xa.14872');
    expect(await head.ask('Practice')).toMatchObject({ inside: false, finishedAt: expect.any(String) });
    const [row] = await server().db.read.query<{ times: number }>('SELECT times FROM practice_finish');
    expect(row).toMatchObject({ times: 1 });
    expect(await traces()).toEqual(before);
  });

  it('forgets everything when it is reset, says how much before, and begins from today’s organisation', async () => {
    const { db } = server();
    const clerk = await practising(DESK);
    const { code } = await receive(clerk);
    const admin = await server().as(ADMIN);
    const { practisedDossiers } = await admin.ask<{ practisedDossiers: number }>('Practice');
    expect(practisedDossiers).toBeGreaterThan(0);
    await db.transact((tx) =>
      tx.run("UPDATE office SET name = 'Bộ phận mới' WHERE area_code = '14869' AND kind = 'CENTRE'"),
    );
    const before = await traces();
    await Promise.all([1, 2].map(() => admin.ask('ResetPractice')));
    expect(await admin.ask('Practice')).toMatchObject({ practisedDossiers: 0 });
    expect(await traces()).toEqual(before);
    const audited = await db.read.query("SELECT detail FROM audit_entry WHERE subject = 'practice'");
    expect(audited.length).toBe(2);
    const again = await practising(DESK);
    expect(await again.refusal('DossierByCode', { code })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await again.ask<{ office: { name: string } }>('Me')).office.name).toBe('Bộ phận mới');
  });

  it('is never the real database', async () => {
    const real = server().databaseUrl;
    expect(() => readConfig({ DATABASE_URL: real, PRACTICE_DATABASE_URL: real })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
    await expect(isReady(server().db)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
