import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { isDuplicateKey, type Tx } from '../../database/sql';
import { badField, badInput, type FieldProblem, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { now } from '../../kernel/now';
import { clean } from '../../kernel/text';
import { checkNewPassword, hashPassword } from './passwords';
import { Role } from './permissions';
import { SESSIONS_ENDED } from './sessions';
import { Staff, StaffOffice, StaffStatus } from './staff.entity';

export interface NewAccount {
  username: string;
  fullName: string;
  officeCode: string;
  roles: readonly string[];
  password: string;
}

export interface AddedAccount {
  id: string;
  username: string;
  fullName: string;
  officeCode: string;
  roles: Role[];
}

const USERNAME = /^[a-z0-9][a-z0-9._-]{1,63}$/;
const LONGEST_NAME = 120;
const ROLES: readonly string[] = Object.values(Role);

const usernameOf = (text: string): string => text.trim().toLowerCase();

function checkAccount(account: NewAccount): { username: string; fullName: string; roles: Role[] } {
  const problems: FieldProblem[] = [];
  const username = usernameOf(account.username);
  const fullName = clean(account.fullName);
  const roles = [...new Set(account.roles.map((role) => role.trim().toUpperCase()))];
  if (!USERNAME.test(username)) {
    problems.push({
      path: 'username',
      reason: 'tên đăng nhập gồm 2–64 chữ cái không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới.',
    });
  }
  if (fullName === '') problems.push({ path: 'fullName', reason: 'họ tên không được để trống.' });
  if (fullName.length > LONGEST_NAME)
    problems.push({ path: 'fullName', reason: `họ tên dài quá ${LONGEST_NAME} ký tự.` });
  if (roles.length === 0) problems.push({ path: 'roles', reason: 'phải có ít nhất một vai trò.' });
  for (const role of roles) {
    if (!ROLES.includes(role)) {
      problems.push({ path: 'roles', reason: `"${role}" không phải là vai trò (${ROLES.join(', ')}).` });
    }
  }
  if (problems.length > 0) throw badInput(problems);
  return { username, fullName, roles: roles as Role[] };
}

/** @throws HccError BAD_USER_INPUT naming username, fullName, officeCode, roles or password */
export async function addAccount(db: Database, account: NewAccount): Promise<AddedAccount> {
  const { username, fullName, roles } = checkAccount(account);
  checkNewPassword(account.password);
  const officeCode = account.officeCode.trim();
  const taken = badField('username', `đã có tài khoản "${username}".`);
  const passwordHash = await hashPassword(account.password);
  try {
    return await db.transact(async (tx) => {
      const [office] = await tx.query<{ id: string }>('SELECT id FROM office WHERE code = ?', [officeCode]);
      if (!office) throw badField('officeCode', `không có cơ quan mã "${officeCode}".`);
      const same = await tx.query('SELECT id FROM staff WHERE username = ?', [username]);
      if (same.length > 0) throw taken;
      const id = newId();
      await insertRows(db.writer, tx, Staff, [
        {
          id,
          username,
          fullName,
          passwordHash,
          status: StaffStatus.ACTIVE,
          failedSignIns: 0,
          lockedUntil: null,
          demo: 0,
          createdAt: now(),
        },
      ]);
      await insertRows(
        db.writer,
        tx,
        StaffOffice,
        roles.map((role) => ({ staffId: id, officeId: office.id, role, validFrom: null, validTo: null })),
      );
      return { id, username, fullName, officeCode, roles };
    });
  } catch (error) {
    // Someone else took the name between the look and the insert.
    if (isDuplicateKey(error)) throw taken;
    throw error;
  }
}

async function getStaffId(tx: Tx, username: string): Promise<string> {
  const [staff] = await tx.query<{ id: string }>(`SELECT id FROM staff WHERE username = ?${tx.forUpdate}`, [username]);
  if (!staff) throw notFound(`tài khoản "${username}"`);
  return staff.id;
}

/**
 * The account signs in no more and whoever is signed in with it is signed out.
 * @throws HccError NOT_FOUND
 */
export async function disableAccount(db: Database, username: string): Promise<void> {
  const name = usernameOf(username);
  await db.transact(async (tx) => {
    const id = await getStaffId(tx, name);
    await tx.run('UPDATE staff SET status = ? WHERE id = ?', [StaffStatus.DISABLED, id]);
    await tx.run('DELETE FROM session WHERE staff_id = ?', [id]);
    tx.notify(SESSIONS_ENDED.notice({}));
  });
}

/**
 * Sets a password, lifts a lock and signs out every browser. A demo account that gets a password of its own is no
 * longer one of those that everybody can open.
 * @throws HccError NOT_FOUND, or BAD_USER_INPUT naming password
 */
export async function setPassword(db: Database, username: string, password: string): Promise<void> {
  const name = usernameOf(username);
  checkNewPassword(password);
  const passwordHash = await hashPassword(password);
  await db.transact(async (tx) => {
    const id = await getStaffId(tx, name);
    await tx.run(
      'UPDATE staff SET password_hash = ?, failed_sign_ins = 0, locked_until = NULL, demo = 0 WHERE id = ?',
      [passwordHash, id],
    );
    await tx.run('DELETE FROM session WHERE staff_id = ?', [id]);
    tx.notify(SESSIONS_ENDED.notice({}));
  });
}
