import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unavailable } from '../../src/kernel/errors';
import { addDays, dayOf, MINUTE_MS, parseInstant } from '../../src/kernel/instant';
import { now, startClockAt } from '../../src/kernel/now';
import { AuditKind } from '../../src/modules/audit/audit-terms';
import { recordChange } from '../../src/modules/audit/record-change';
import { sealDays } from '../../src/modules/dossier/sealing/seal-days';
import { addAccount, setPassword } from '../../src/modules/identity/account-commands';
import { verify } from '../../src/modules/reporting/verify';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { disableAccount } from '../harness/disable-account';
import { describeServers } from '../harness/test-server';
import { COMMITTEE, DESK, DISTRICT, NEIGHBOUR, OTHER_DISTRICT, receive } from '../harness/walk';

interface Entry {
  kind: string;
  username: string | null;
  actorName: string | null;
  officeName: string | null;
  address: string | null;
  dossierCode: string | null;
  subject: string | null;
  detail: string | null;
}

interface Page {
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: Entry[];
}

const BY = { staffId: null, username: 'hcc', fullName: 'hcc', office: null };

describeServers('the access trail', (server) => {
  let tests = 0;
  const later = (minutes: number) =>
    startClockAt(parseInstant(MONDAY_9AM, 'clock') + (tests * 20 + minutes) * MINUTE_MS);
  // Each test has a time of its own, so that its lines are the newest.
  beforeEach(() => {
    tests++;
    later(0);
  });
  const trail = async (filter: object = {}, more: object = {}): Promise<Page> => {
    await server().app.audit.flush();
    return (await server().as('quantri')).ask<Page>('AccessTrail', { filter, first: 200, ...more });
  };
  const lastOf = async (filter: object): Promise<Entry> => (await trail(filter)).nodes[0]!;
  const differences = async () => (await verify(server().db, { now: now() })).differences;
  const looks = async (as: string, code: string) => {
    await server().app.audit.flush();
    return (await server().as(as)).ask<Page>('DossierLooks', { code });
  };

  it('says who signed in, out, and failed to, and never what was typed as a name', async () => {
    const client = await server().signIn('xa.14890');
    await client.ask('SignOut');
    const visitor = server().visitor();
    await visitor.refusal('SignIn', { username: 'XA.14890 ', password: 'sai mat khau' });
    await visitor.refusal('SignIn', { username: 'matkhau-go-nham-o', password: 'demo' });
    const { nodes } = await trail({ person: 'xa.14890' });
    expect(nodes.map(({ kind }) => kind)).toEqual(['SIGN_IN_FAILED', 'SIGNED_OUT', 'SIGNED_IN']);
    expect(nodes[0]).toMatchObject({ subject: 'UNAUTHENTICATED', address: '127.0.0.1' });
    expect(nodes[2]).toMatchObject({ officeName: expect.stringContaining('Bộ phận') });
    expect(await lastOf({ kind: 'SIGN_IN_FAILED' })).toMatchObject({ username: null, subject: 'UNAUTHENTICATED' });
    const stored = JSON.stringify(await server().db.read.query('SELECT * FROM audit_entry'));
    for (const secret of ['matkhau-go-nham-o', 'sai mat khau', 'demo"', client.cookie]) {
      if (secret !== '') expect(stored).not.toContain(secret);
    }
  });

  it('takes nobody for somebody who failed to sign in where the database was away', async () => {
    const { nodes } = await trail({ kind: 'SIGN_IN_FAILED' });
    const away = jest.spyOn(server().db, 'transact').mockRejectedValueOnce(unavailable(2, null));
    const refusal = await server().visitor().refusal('SignIn', { username: 'xa.14890', password: 'demo' });
    away.mockRestore();
    expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
    expect((await trail({ kind: 'SIGN_IN_FAILED' })).nodes).toEqual(nodes);
  });

  it('says who opened and printed a dossier, to whom it concerns, and once for looks in a row', async () => {
    const desk = await server().as(DESK);
    const { code } = await receive(desk);
    for (let times = 0; times < 3; times++) await desk.ask('DossierByCode', { code });
    await (await server().as(DISTRICT)).ask('DossierByCode', { code: ` ${code.toLowerCase()} ` });
    expect((await desk.send(`/slips/${code}.pdf`)).status).toBe(200);
    expect((await (await server().as(NEIGHBOUR)).send(`/slips/${code}.pdf`)).status).toBe(404);
    const { nodes } = await looks(DISTRICT, code);
    expect(nodes.map(({ kind }) => kind)).toEqual(['SLIP_PRINTED', 'DOSSIER_OPENED', 'DOSSIER_OPENED']);
    const names = await Promise.all(
      [DESK, DISTRICT].map(async (name) => (await (await server().as(name)).ask<{ fullName: string }>('Me')).fullName),
    );
    expect(nodes.map(({ actorName }) => actorName)).toEqual([names[0], names[1], names[0]]);
    later(6);
    await desk.ask('DossierByCode', { code });
    expect((await looks(DISTRICT, code)).nodes).toHaveLength(4);
    // Who asked that is written down too.
    expect(await lastOf({ kind: 'TRAIL_READ', dossierCode: code })).toMatchObject({ username: DISTRICT });
  });

  it('shows who looked only to those with the right, of dossiers that they may see', async () => {
    const { code } = await receive(await server().as(DESK));
    const refusal = async (as: string) => (await server().as(as)).refusal('DossierLooks', { code });
    expect(await server().visitor().refusal('DossierLooks', { code })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await refusal(DESK)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal('so.ldtbxh')).toMatchObject({ code: 'FORBIDDEN' });
    for (const foreign of [`${NEIGHBOUR}.ubnd`, OTHER_DISTRICT]) {
      const unknown = await (await server().as(foreign)).refusal('DossierLooks', { code: 'NONE' });
      expect(await refusal(foreign)).toEqual(unknown);
      expect(unknown.code).toBe('NOT_FOUND');
    }
    for (const as of [COMMITTEE, DISTRICT, 'tinh', 'lanhdao', 'quantri']) {
      expect((await looks(as, code)).nodes).toEqual([]);
    }
  });

  it('is read as a whole by administrators and leadership only', async () => {
    for (const as of [DESK, DISTRICT, 'tinh', COMMITTEE, 'so.ldtbxh']) {
      const client = await server().as(as);
      expect(await client.refusal('AccessTrail', { first: 1 })).toMatchObject({ code: 'FORBIDDEN' });
      expect(await client.refusal('SetAuditRetention', { months: 60 })).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await server().visitor().refusal('AccessTrail', { first: 1 })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await (await server().as('lanhdao')).ask<Page>('AccessTrail', { first: 1 })).toMatchObject({ nodes: [{}] });
    const leader = await server().as('lanhdao');
    expect(await leader.refusal('SetAuditRetention', { months: 24 })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('says whom somebody searched', async () => {
    const desk = await server().as(DESK);
    await desk.ask('SearchDossiers', { search: 'Đặng Thị Hoà' });
    await desk.ask('Worklist', { search: 'le van', first: 5 });
    await desk.ask('KnownApplicant', { idNumber: '038185001234' });
    await desk.ask('SearchDossiers', { search: ' ' });
    const { nodes } = await trail({ person: DESK });
    expect(nodes.slice(0, 3).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['APPLICANT_LOOKED_UP', '038185001234'],
      ['DOSSIERS_SEARCHED', 'le van'],
      ['DOSSIERS_SEARCHED', 'Đặng Thị Hoà'],
    ]);
    expect(nodes.slice(0, 3).every(({ kind }) => kind !== 'DOSSIER_OPENED')).toBe(true);
  });

  it('takes any text that may be searched for', async () => {
    const desk = await server().as(DESK);
    const search = `a\tb c ${'ặ'.repeat(190)}🙂🙂`;
    await desk.gql('SearchDossiers', { search });
    const { subject } = await lastOf({ kind: 'DOSSIERS_SEARCHED' });
    expect([...subject!].length).toBeLessThanOrEqual(200);
    expect(subject).toMatch(/^a b c ặ/);
  });

  it('says what was exported', async () => {
    const desk = await server().as(DESK);
    const input = { name: 'ho-so-late', count: 12, scope: '/reports/dossiers?column=LATE' };
    expect(await server().visitor().refusal('RecordExport', { input })).toMatchObject({ code: 'UNAUTHENTICATED' });
    await desk.ask('RecordExport', { input });
    expect(await desk.refusal('RecordExport', { input: { ...input, name: ' ' } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'name' }],
    });
    const { subject, detail } = await lastOf({ kind: 'EXPORTED', office: 'hồi xuân' });
    expect([subject, JSON.parse(detail!)]).toEqual(['ho-so-late', { count: 12, scope: input.scope }]);
  });

  it('says what was changed of accounts and settings, before and after, without secrets', async () => {
    const { db } = server();
    const officeCode = (await (await server().as(DESK)).ask<{ office: { code: string } }>('Me')).office.code;
    const password = 'một mật khẩu dài';
    const account = { username: 'nguoi.moi', fullName: 'Lê Thị Mới', officeCode, roles: ['RECEPTION'], password };
    await addAccount(db, account, null);
    await setPassword(db, 'nguoi.moi', `${password} khác`, null);
    const self = await server().signIn('xa.14887');
    await self.ask('ChangePassword', { currentPassword: 'demo', newPassword: `${password} của tôi` });
    await disableAccount(db, 'nguoi.moi');
    await (await server().as('quantri')).ask('SetAuditRetention', { months: 36 });
    expect(await (await server().as('lanhdao')).ask<number>('AuditRetention')).toBe(36);
    const changes = [
      ...(await trail({ kind: 'SETTING_CHANGED' })).nodes.slice(0, 1),
      ...(await trail({ kind: 'ACCOUNT_CHANGED' })).nodes.slice(0, 4),
    ];
    expect(changes.map(({ username, subject, detail }) => [username, subject, JSON.parse(detail!)])).toEqual([
      ['quantri', 'audit.retentionMonths', { before: { months: 60 }, after: { months: 36 } }],
      ['hcc', 'nguoi.moi', { before: { status: 'ACTIVE' }, after: { status: 'DISABLED' } }],
      ['xa.14887', 'xa.14887', { after: { password: true } }],
      ['hcc', 'nguoi.moi', { after: { password: true } }],
      ['hcc', 'nguoi.moi', { after: { fullName: 'Lê Thị Mới', officeCode, roles: ['RECEPTION'] } }],
    ]);
    expect(JSON.stringify(await db.read.query('SELECT * FROM audit_entry'))).not.toContain(password);
  });

  it('leaves a secret out of a change even where it is handed one', async () => {
    const { db } = server();
    const after = { passwordHash: '$argon2id$x', totpSecret: 'ABCDEF', recoveryCodes: ['a1'], token: 7, name: 'X' };
    await db.transact((tx) =>
      recordChange(db, tx, { kind: AuditKind.ACCOUNT_CHANGED, by: BY, subject: 'secret.test', after }),
    );
    const { detail } = await lastOf({ kind: 'ACCOUNT_CHANGED' });
    expect(JSON.parse(detail!)).toEqual({
      after: { passwordHash: '***', totpSecret: '***', recoveryCodes: '***', token: '***', name: 'X' },
    });
  });

  it('has a change with its transaction or not at all, and numbers changes at once without a gap', async () => {
    const { db } = server();
    const change = { kind: AuditKind.SETTING_CHANGED, by: BY } as const;
    await expect(
      db.transact(async (tx) => {
        await recordChange(db, tx, { ...change, subject: 'rolled back' });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        db.transact((tx) => recordChange(db, tx, { ...change, subject: `at once ${index}` })),
      ),
    );
    const { nodes } = await trail({ kind: 'SETTING_CHANGED' });
    expect(nodes.filter(({ subject }) => subject?.startsWith('at once'))).toHaveLength(12);
    expect(nodes.some(({ subject }) => subject === 'rolled back')).toBe(false);
    expect(await differences()).toEqual([]);
  });

  it('refuses a time of keeping that is out of bounds', async () => {
    const client = await server().as('quantri');
    for (const months of [0, 11, 241]) {
      expect(await client.refusal('SetAuditRetention', { months })).toMatchObject({ fields: [{ path: 'months' }] });
    }
  });

  it('is turned over page by page, newest first, and found by person, office, dossier, kind and days', async () => {
    const desk = await server().as(DESK);
    for (let index = 0; index < 7; index++) await desk.ask('SearchDossiers', { search: `trang ${index}` });
    const filter = { person: DESK, kind: 'DOSSIERS_SEARCHED', from: '2026-11-23', to: '2026-11-23' };
    const whole = (await trail(filter)).nodes.map(({ subject }) => subject);
    expect(whole.slice(0, 7)).toEqual([6, 5, 4, 3, 2, 1, 0].map((index) => `trang ${index}`));
    const turned: (string | null)[] = [];
    for (let after: string | null = null; ; ) {
      const page: Page = await trail(filter, { first: 3, after });
      turned.push(...page.nodes.map(({ subject }) => subject));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(turned).toEqual(whole);
    const { office, fullName } = await desk.ask<{ office: { code: string }; fullName: string }>('Me');
    expect((await trail({ ...filter, person: fullName, office: office.code })).nodes.length).toBeGreaterThanOrEqual(7);
    for (const none of [
      { from: '2026-11-24' },
      { to: '2026-11-22' },
      { person: 'không ai cả' },
      { office: 'không có' },
    ]) {
      expect((await trail({ ...filter, ...none })).nodes).toEqual([]);
    }
  });

  it('is checked: a changed, a missing and an added row are named', async () => {
    const { db } = server();
    await server().app.audit.flush();
    const [middle] = await db.read.query<{ chainId: string; subject: string | null }>(
      'SELECT chain_id AS chainId, subject FROM audit_entry WHERE sequence = 2 AND chain_id <> ? ORDER BY chain_id LIMIT 1',
      ['CHANGES'],
    );
    const { chainId, subject } = middle!;
    const at = 'WHERE chain_id = ? AND sequence = 2';
    const run = (sql: string, values: (string | number | null)[]) => db.transact((tx) => tx.run(sql, values));
    await run(`UPDATE audit_entry SET subject = ? ${at}`, ['x', chainId]);
    expect(await differences()).toEqual([
      expect.objectContaining({ where: 'audit_entry', which: `${chainId} #2`, column: 'hash' }),
    ]);
    await run(`UPDATE audit_entry SET subject = ? ${at}`, [subject, chainId]);
    await run(`UPDATE audit_entry SET sequence = -2 ${at}`, [chainId]);
    expect((await differences()).map(({ which, column }) => `${column} ${which}`)).toContain(`sequence ${chainId} #3`);
    await run('UPDATE audit_entry SET sequence = 2 WHERE chain_id = ? AND sequence = -2', [chainId]);
    // The last change, which no later one is chained to.
    const [last] = await db.read.query<{ last: number }>(
      "SELECT MAX(sequence) AS last FROM audit_entry WHERE chain_id = 'CHANGES'",
    );
    await run("UPDATE audit_entry SET chain_id = 'Z' WHERE chain_id = 'CHANGES' AND sequence = ?", [last!.last]);
    expect((await differences()).map(({ which }) => which)).toContain(`CHANGES #${last!.last}`);
    await run("UPDATE audit_entry SET chain_id = 'CHANGES' WHERE chain_id = 'Z'", []);
    expect(await differences()).toEqual([]);
  });

  it('is sealed with the day: the end of a chain, and a chain as a whole, can go no more', async () => {
    const { db, app } = server();
    await (await server().as(DESK)).ask('SearchDossiers', { search: 'hôm nay' });
    await app.audit.flush();
    const today = dayOf(now());
    const chains = await db.read.query<{ chainId: string; last: number }>(
      `SELECT chain_id AS chainId, MAX(sequence) AS last FROM audit_entry WHERE chain_id LIKE ? GROUP BY chain_id`,
      [`${today}/%`],
    );
    const { chainId, last } = chains[0]!;
    setClock('2026-11-24T08:00:00+07:00');
    const sealed = await sealDays(db, now());
    expect(sealed.at(-1)).toMatchObject({
      day: today,
      auditEntries: chains.reduce((sum, one) => sum + Number(one.last), 0),
    });
    const run = (sql: string, values: (string | number)[]) => db.transact((tx) => tx.run(sql, values));
    await run('UPDATE audit_entry SET chain_id = ? WHERE chain_id = ?', ['Z', chainId]);
    expect((await differences()).map(({ which, column }) => `${column} ${which}`)).toContain(`rows ${chainId}`);
    await run('UPDATE audit_entry SET chain_id = ? WHERE chain_id = ? AND sequence < ?', [chainId, 'Z', last]);
    if (Number(last) > 1) {
      expect((await differences()).map(({ which, column }) => `${column} ${which}`)).toContain(
        `rows ${chainId} #${last}`,
      );
    }
    await run('UPDATE audit_entry SET chain_id = ? WHERE chain_id = ?', [chainId, 'Z']);
    // A server whose clock is behind writes on, under the first day that is open.
    setClock(MONDAY_9AM);
    app.sealedUntil.expire();
    await (await server().as(DESK)).ask('SearchDossiers', { search: 'đồng hồ chậm' });
    await app.audit.flush();
    const [newest] = await db.read.query<{ chainId: string }>(
      "SELECT chain_id AS chainId FROM audit_entry WHERE subject = 'đồng hồ chậm'",
    );
    expect(newest!.chainId.slice(0, 10)).toBe(addDays(today, 1));
    expect(await differences()).toEqual([]);
  });
});

it('no statement of the product changes or removes a row of the trail or of the seals', () => {
  const found: string[] = [];
  const visit = (folder: string) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) visit(path);
      else if (name.endsWith('.ts')) {
        const text = readFileSync(path, 'utf8');
        const statement =
          /(?:UPDATE|DELETE\s+FROM|REPLACE\s+INTO|TRUNCATE(?:\s+TABLE)?|DROP\s+TABLE)\s+[`"]?(?:audit_entry|day_seal(?:_part)?)\b/i;
        const repository = /(?:update|delete|remove|save|upsert|softDelete)\(\s*(?:AuditEntry|DaySealPart|DaySeal)\b/;
        if (statement.test(text) || repository.test(text)) found.push(path);
      }
    }
  };
  visit(join(__dirname, '../../src'));
  expect(found).toEqual([]);
});
