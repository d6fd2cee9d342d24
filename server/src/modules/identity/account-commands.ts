import type { Database } from '../../database/database';
import { isDuplicateKey, type Tx } from '../../database/sql';
import { badField, badInput, type FieldProblem } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { now } from '../../kernel/now';
import { clean, textProblem } from '../../kernel/text';
import { Office } from '../organisation/office.entity';
import {
  type Administrator,
  endSessions,
  getAccount,
  recordAccountChange,
  requireAdministrator,
  usernameOf,
} from './accounts/account';
import { checkNewPassword, hashPassword } from './passwords';
import { Role } from './permissions';
import { removeFactor } from './second-factor/remove-factor';
import { forgetTries } from './sign-in/attempt-limits';
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

/** What is wrong with the words of an account is said all at once. @throws HccError BAD_USER_INPUT */
export function checkAccount(account: Omit<NewAccount, 'officeCode' | 'password'>): {
  username: string;
  fullName: string;
  roles: Role[];
} {
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
  const unseen = textProblem(account.fullName);
  if (unseen !== null) problems.push({ path: 'fullName', reason: unseen });
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

/**
 * Adds an account whose holder has to choose a password of his own first.
 * @throws HccError BAD_USER_INPUT naming username, fullName, officeCode, roles or password, FORBIDDEN
 */
export async function addAccount(
  db: Database,
  account: NewAccount,
  by: Administrator,
  address: string | null = null,
): Promise<AddedAccount> {
  requireAdministrator(by);
  const { username, fullName, roles } = checkAccount(account);
  checkNewPassword(account.password, { username, fullName });
  const officeCode = account.officeCode.trim();
  const taken = badField('username', `đã có tài khoản "${username}".`);
  const passwordHash = await hashPassword(account.password);
  try {
    return await db.transact(async (tx) => {
      const staff = tx.entities.getRepository(Staff);
      const office = await tx.entities.getRepository(Office).findOneBy({ code: officeCode });
      if (!office) throw badField('officeCode', `không có cơ quan mã "${officeCode}".`);
      if (await staff.existsBy({ username })) throw taken;
      const id = await insertAccount(tx, { username, fullName, roles, officeId: office.id, passwordHash });
      await recordAccountChange(db, tx, { by, address, subject: username, after: { fullName, officeCode, roles } });
      return { id, username, fullName, officeCode, roles };
    });
  } catch (error) {
    // Someone else took the name between the look and the insert.
    if (isDuplicateKey(error)) throw taken;
    throw error;
  }
}

/** A row of an account whose password somebody else has set, with its places. @returns the id */
export async function insertAccount(
  tx: Tx,
  {
    username,
    fullName,
    roles,
    officeId,
    passwordHash,
  }: { username: string; fullName: string; roles: readonly Role[]; officeId: string; passwordHash: string },
): Promise<string> {
  const id = newId();
  const createdAt = now();
  await tx.entities.getRepository(Staff).insert({
    id,
    username,
    fullName,
    passwordHash,
    status: StaffStatus.ACTIVE,
    demo: 0,
    createdAt,
    passwordSetByOtherAt: createdAt,
  });
  const places = roles.map((role) => ({ staffId: id, officeId, role, validFrom: null, validTo: null }));
  await tx.entities.getRepository(StaffOffice).insert(places);
  return id;
}

/** The account signs in no more and whoever is signed in with it is signed out. What it holds is for who asks to hand over. */
export async function disableIn(
  db: Database,
  tx: Tx,
  { id, username: subject, status }: Staff,
  { by, address, reason }: { by: Administrator; address: string | null; reason?: string },
): Promise<void> {
  await tx.entities.getRepository(Staff).update({ id }, { status: StaffStatus.DISABLED });
  await endSessions(tx, id);
  const change = { before: { status }, after: { status: StaffStatus.DISABLED, reason } };
  await recordAccountChange(db, tx, { by, address, subject, ...change });
}

/** The account signs in again, in the places that it has. */
export async function enableIn(
  db: Pick<Database, 'writer'>,
  tx: Tx,
  { id, username: subject, status }: Staff,
  { by, address }: { by: Administrator; address: string | null },
): Promise<void> {
  await tx.entities.getRepository(Staff).update({ id }, { status: StaffStatus.ACTIVE });
  const change = { before: { status }, after: { status: StaffStatus.ACTIVE } };
  await recordAccountChange(db, tx, { by, address, subject, ...change });
}

/** Signs every browser of the account out. @throws HccError NOT_FOUND, FORBIDDEN */
export async function endAccountSessions(
  db: Database,
  username: string,
  by: Administrator,
  address: string | null = null,
): Promise<void> {
  requireAdministrator(by, username);
  await db.transact(async (tx) => {
    const { id, username: subject } = await getAccount(tx, username);
    await endSessions(tx, id);
    await recordAccountChange(db, tx, { by, address, subject, after: { sessions: 'ended' } });
  });
}

/**
 * Sets a password that its holder has to change first, lifts every wait and signs out every browser. A demo account that
 * gets a password of its own is no longer one of those that everybody can open.
 * @throws HccError NOT_FOUND, FORBIDDEN, or BAD_USER_INPUT naming password
 */
export async function setPassword(
  db: Database,
  username: string,
  password: string,
  by: Administrator,
  address: string | null = null,
): Promise<void> {
  requireAdministrator(by, username);
  const passwordHash = await hashForOther(db, username, password);
  await db.transact(async (tx) => setPasswordIn(db, tx, await getAccount(tx, username), { passwordHash, by, address }));
}

/** A password that somebody else chose, as it is kept. @throws HccError NOT_FOUND, or BAD_USER_INPUT naming password */
export async function hashForOther(db: Database, username: string, password: string): Promise<string> {
  checkNewPassword(password, await getAccount(db.read, username));
  return hashPassword(password);
}

/** The same in the caller's transaction, for who may. */
export async function setPasswordIn(
  db: Pick<Database, 'writer'>,
  tx: Tx,
  { id, username: subject }: Staff,
  { passwordHash, by, address }: { passwordHash: string; by: Administrator; address: string | null },
): Promise<void> {
  await tx.entities.getRepository(Staff).update({ id }, { passwordHash, demo: 0, passwordSetByOtherAt: now() });
  await forgetTries(tx, subject);
  await endSessions(tx, id);
  await recordAccountChange(db, tx, { by, address, subject, after: { password: true } });
}

/**
 * Takes the second factor and its recovery codes away, for who has lost both, and signs out every browser.
 * @returns false where there was none
 * @throws HccError NOT_FOUND, FORBIDDEN
 */
export async function resetSecondFactor(
  db: Database,
  username: string,
  by: Administrator,
  address: string | null = null,
  reason?: string,
): Promise<boolean> {
  requireAdministrator(by, username);
  return db.transact(async (tx) => {
    const { id, username: subject } = await getAccount(tx, username);
    const isRemoved = await removeFactor(tx, id);
    await forgetTries(tx, usernameOf(username));
    await endSessions(tx, id);
    const secondFactor = { before: { secondFactor: isRemoved }, after: { secondFactor: false, reason } };
    await recordAccountChange(db, tx, { by, address, subject, ...secondFactor });
    return isRemoved;
  });
}
