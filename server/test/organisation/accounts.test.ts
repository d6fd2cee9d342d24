import { addAccount, disableAccount, setPassword } from '../../src/modules/identity/account-commands';
import { checkNewPassword, hashPassword, verifyNobody, verifyPassword } from '../../src/modules/identity/passwords';
import { ENGINES, openEngine, type TestEngine } from '../harness/engines';

const NEW = {
  username: 'Nguyen.An',
  fullName: '  Nguyễn   Văn An ',
  officeCode: '000.00.00.H56',
  roles: ['reception', 'SUPERVISOR', 'RECEPTION'],
  password: 'mật khẩu dài',
};

describe('passwords', () => {
  it('are hashed with argon2id and OWASP’s parameters', async () => {
    const hash = await hashPassword('mật khẩu dài');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(hash.length).toBeLessThanOrEqual(160);
    expect(await verifyPassword(hash, 'mật khẩu dài'.normalize('NFD'))).toBe(true);
    expect(await verifyPassword(hash, 'mat khau dai')).toBe(false);
    expect(await verifyPassword(hash, 'x'.repeat(100_000))).toBe(false);
    expect(await verifyPassword('no hash', 'mật khẩu dài')).toBe(false);
    expect(await verifyNobody('nobody has this password')).toBe(false);
  });

  it('must be long enough when they are new', () => {
    expect(() => checkNewPassword('ngắn quá', 'newPassword')).not.toThrow();
    expect(() => checkNewPassword('ngắn', 'newPassword')).toThrow(/^newPassword: mật khẩu phải có ít nhất 8 ký tự/);
    expect(() => checkNewPassword(' '.repeat(9))).toThrow(/^password: /);
    expect(() => checkNewPassword('mật khẩu\0 dài')).toThrow(/^password: Ký tự thứ 9 \(U\+0000\)/);
    expect(() => checkNewPassword('x'.repeat(201))).toThrow(/^password: /);
  });
});

describe.each(ENGINES)('accounts on %s', (kind) => {
  let engine: TestEngine;

  beforeAll(async () => {
    engine = await openEngine(kind);
    await engine.db.transact((tx) =>
      tx.run(
        `INSERT INTO office (id, code, name, kind, tier, area_code) VALUES ('O1', '000.00.00.H56', 'Trung tâm', 'CENTRE', 'PROVINCE', '38')`,
      ),
    );
  });
  afterAll(() => engine.close());
  beforeEach(() =>
    engine.db.transact(async (tx) => {
      for (const table of ['staff', 'staff_office', 'session']) await tx.run(`DELETE FROM ${table}`);
    }),
  );

  const staff = async () => {
    const rows = await engine.db.read.query<{
      status: string;
      hash: string;
      failed: number;
      lockedUntil: number | null;
      demo: number;
      sessions: number;
    }>(
      `SELECT status, password_hash AS hash, failed_sign_ins AS failed, locked_until AS lockedUntil, demo,
              (SELECT COUNT(*) FROM session x WHERE x.staff_id = s.id) AS sessions
         FROM staff s WHERE username = 'nguyen.an'`,
    );
    return rows[0]!;
  };
  const openSession = (id: string) =>
    engine.db.transact(async (tx) => {
      await tx.run(
        "INSERT INTO session (token_hash, staff_id, office_id, created_at, expires_at) VALUES ('h', ?, 'O1', 0, 1)",
        [id],
      );
      await tx.run('UPDATE staff SET failed_sign_ins = 5, locked_until = 99, demo = 1 WHERE id = ?', [id]);
    });

  it('are added with clean names and roles', async () => {
    const added = await addAccount(engine.db, NEW);
    expect(added).toEqual({
      id: expect.any(String),
      username: 'nguyen.an',
      fullName: 'Nguyễn Văn An',
      officeCode: '000.00.00.H56',
      roles: ['RECEPTION', 'SUPERVISOR'],
    });
    const row = await staff();
    expect(row).toMatchObject({ status: 'ACTIVE', demo: 0, failed: 0, lockedUntil: null });
    expect(await verifyPassword(row.hash, NEW.password)).toBe(true);
    const roles = await engine.db.read.query('SELECT role FROM staff_office WHERE staff_id = ? AND office_id = ?', [
      added.id,
      'O1',
    ]);
    expect(roles).toHaveLength(2);
  });

  it.each<[string, Partial<typeof NEW>, RegExp]>([
    ['an impossible username', { username: 'Nguyễn An' }, /^username: /],
    ['no name', { fullName: ' ' }, /^fullName: /],
    ['an unseen character in the name', { fullName: 'An\u200b' }, /^fullName: Ký tự thứ 3 \(U\+200B\)/],
    ['an unknown office', { officeCode: '1.2.3' }, /^officeCode: không có cơ quan mã "1.2.3"/],
    ['no role', { roles: [] }, /^roles: phải có ít nhất một/],
    ['an unknown role', { roles: ['KING'] }, /^roles: "KING"/],
    ['a short password', { password: 'demo' }, /^password: /],
    ['several faults at once', { username: '', fullName: '', roles: ['KING'] }, /username: .*fullName: .*roles: /],
  ])('are refused with %s', async (_, fault, message) => {
    await expect(addAccount(engine.db, { ...NEW, ...fault })).rejects.toThrow(message);
    expect(await engine.db.read.query('SELECT id FROM staff')).toEqual([]);
  });

  it('are refused a second time, also when both come at once', async () => {
    const both = await Promise.allSettled([
      addAccount(engine.db, NEW),
      addAccount(engine.db, { ...NEW, fullName: 'Khác' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(addAccount(engine.db, NEW)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [{ path: 'username', reason: 'đã có tài khoản "nguyen.an".' }] },
    });
    expect(await engine.db.read.query('SELECT staff_id FROM staff_office')).toHaveLength(2);
  });

  it('are disabled with their sessions', async () => {
    await openSession((await addAccount(engine.db, NEW)).id);
    await disableAccount(engine.db, 'NGUYEN.AN');
    expect(await staff()).toMatchObject({ status: 'DISABLED', sessions: 0 });
  });

  it('get a new password, lose lock and sessions, and are no demo account any more', async () => {
    await openSession((await addAccount(engine.db, NEW)).id);
    await expect(setPassword(engine.db, 'nguyen.an', 'ngắn')).rejects.toThrow(/^password: /);
    expect((await staff()).sessions).toBe(1);
    await setPassword(engine.db, 'nguyen.an', 'một mật khẩu khác');
    const row = await staff();
    expect(row).toMatchObject({ sessions: 0, failed: 0, lockedUntil: null, demo: 0 });
    expect(await verifyPassword(row.hash, 'một mật khẩu khác')).toBe(true);
  });

  it('that are unknown can be neither disabled nor given a password', async () => {
    const unknown = { code: 'NOT_FOUND', message: 'Không tìm thấy tài khoản "ai".' };
    await expect(disableAccount(engine.db, 'ai')).rejects.toMatchObject(unknown);
    await expect(setPassword(engine.db, 'ai', 'một mật khẩu khác')).rejects.toMatchObject(unknown);
  });
});
