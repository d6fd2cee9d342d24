import { addAccount, setPassword } from '../../src/modules/identity/account-commands';
import { checkNewPassword, hashPassword, verifyNobody, verifyPassword } from '../../src/modules/identity/passwords';
import { countsOfAddress, subjectOf, takeTry } from '../../src/modules/identity/sign-in/attempt-limits';
import { disableAccount } from '../harness/disable-account';
import { ENGINES, openEngine, type TestEngine } from '../harness/engines';

const NEW = {
  username: 'Nguyen.An',
  fullName: '  Nguyễn   Văn An ',
  officeCode: '000.00.00.H56',
  roles: ['reception', 'SUPERVISOR', 'RECEPTION'],
  password: 'mật khẩu dài',
};

const OWNER = { username: 'xa.14869', fullName: 'Đặng Thị Hoà' };

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
    expect(() => checkNewPassword('ngắn quá', OWNER, 'newPassword')).not.toThrow();
    expect(() => checkNewPassword('ngắn', OWNER, 'newPassword')).toThrow(
      /^newPassword: mật khẩu phải có ít nhất 8 ký tự/,
    );
    expect(() => checkNewPassword(' '.repeat(9), OWNER)).toThrow(/^password: /);
    expect(() => checkNewPassword('mật khẩu\0 dài', OWNER)).toThrow(/^password: Ký tự thứ 9 \(U\+0000\)/);
    expect(() => checkNewPassword('x'.repeat(201), OWNER)).toThrow(/^password: /);
  });
});

describe('a new password', () => {
  const refused = (password: string) => {
    try {
      checkNewPassword(password, OWNER);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it.each([
    '12345678',
    'matkhau123',
    'Mật khẩu',
    'MatKhau@2026',
    'anhyeuem',
    'Anh yêu em 1314',
    'qwertyuiop',
    'Password1',
    'passw0rd',
    'thanhhoa36',
    'vietnam@123',
    'abababab',
    'abcdefghi',
    '98765432',
    'aaaaaaaaaa',
  ])('is refused where it is tried first: %s', (password) => {
    expect(refused(password)).toMatch(/quá phổ biến/);
  });

  it.each(['xa.14869', 'XA-14869', 'đặng thị hoà', 'Dangthihoa99', 'xa14869!'])(
    'is refused where it is the owner’s own name: %s',
    (password) => {
      expect(refused(password)).toMatch(/tên đăng nhập hoặc họ tên/);
    },
  );

  it.each(['bàn ghế màu tím', 'Hoà có 3 con mèo', 'một mật khẩu mới', 'trâu-đi-cày-sớm'])('may be %s', (password) => {
    expect(refused(password)).toBe('');
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
      for (const table of ['staff', 'staff_office', 'session', 'attempt_limit']) await tx.run(`DELETE FROM ${table}`);
    }),
  );

  const staff = async () => {
    const rows = await engine.db.read.query<{
      status: string;
      hash: string;
      mustChange: number | null;
      waits: number;
      demo: number;
      sessions: number;
    }>(
      `SELECT status, password_hash AS hash, password_set_by_other_at AS mustChange, demo,
              (SELECT COUNT(*) FROM attempt_limit l WHERE l.subject = ?) AS waits,
              (SELECT COUNT(*) FROM session x WHERE x.staff_id = s.id) AS sessions
         FROM staff s WHERE username = 'nguyen.an'`,
      [subjectOf('nguyen.an')],
    );
    return rows[0]!;
  };
  const openSession = (id: string) =>
    engine.db.transact(async (tx) => {
      await tx.run(
        "INSERT INTO session (token_hash, staff_id, office_id, created_at, expires_at) VALUES ('h', ?, 'O1', 0, 1)",
        [id],
      );
      await tx.run('UPDATE staff SET demo = 1 WHERE id = ?', [id]);
    });

  it('are added with clean names and roles', async () => {
    const added = await addAccount(engine.db, NEW, null);
    expect(added).toEqual({
      id: expect.any(String),
      username: 'nguyen.an',
      fullName: 'Nguyễn Văn An',
      officeCode: '000.00.00.H56',
      roles: ['RECEPTION', 'SUPERVISOR'],
    });
    const row = await staff();
    expect(row).toMatchObject({ status: 'ACTIVE', demo: 0, mustChange: expect.any(Number) });
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
    ['a common password', { password: 'Mật khẩu 123' }, /^password: mật khẩu này quá phổ biến/],
    ['the name as password', { password: 'nguyen.an2026' }, /^password: .*họ tên/],
    ['several faults at once', { username: '', fullName: '', roles: ['KING'] }, /username: .*fullName: .*roles: /],
  ])('are refused with %s', async (_, fault, message) => {
    await expect(addAccount(engine.db, { ...NEW, ...fault }, null)).rejects.toThrow(message);
    expect(await engine.db.read.query('SELECT id FROM staff')).toEqual([]);
  });

  it('are refused a second time, also when both come at once', async () => {
    const both = await Promise.allSettled([
      addAccount(engine.db, NEW, null),
      addAccount(engine.db, { ...NEW, fullName: 'Khác' }, null),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(addAccount(engine.db, NEW, null)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [{ path: 'username', reason: 'đã có tài khoản "nguyen.an".' }] },
    });
    expect(await engine.db.read.query('SELECT staff_id FROM staff_office')).toHaveLength(2);
  });

  it('are disabled with their sessions', async () => {
    await openSession((await addAccount(engine.db, NEW, null)).id);
    await disableAccount(engine.db, 'NGUYEN.AN');
    expect(await staff()).toMatchObject({ status: 'DISABLED', sessions: 0 });
  });

  it('get a new password to be changed, lose waits and sessions, and are no demo account any more', async () => {
    await openSession((await addAccount(engine.db, NEW, null)).id);
    await expect(setPassword(engine.db, 'nguyen.an', 'ngắn', null)).rejects.toThrow(/^password: /);
    await takeTry(engine.db, countsOfAddress('nguyen.an', 'address:x', false), 1_000);
    expect(await staff()).toMatchObject({ sessions: 1, waits: 2 });
    await setPassword(engine.db, 'nguyen.an', 'một mật khẩu khác', null);
    const row = await staff();
    expect(row).toMatchObject({ sessions: 0, waits: 0, mustChange: expect.any(Number), demo: 0 });
    expect(await verifyPassword(row.hash, 'một mật khẩu khác')).toBe(true);
  });

  it('that are unknown can be neither disabled nor given a password', async () => {
    const unknown = { code: 'NOT_FOUND', message: 'Không tìm thấy tài khoản "ai".' };
    await expect(disableAccount(engine.db, 'ai')).rejects.toMatchObject(unknown);
    await expect(setPassword(engine.db, 'ai', 'một mật khẩu khác', null)).rejects.toMatchObject(unknown);
  });
});
