import { randomInt } from 'node:crypto';
import type { Database } from '../../../database/database';
import { isDuplicateKey, type Sql } from '../../../database/sql';
import { badField, HccError } from '../../../kernel/errors';
import { dayOf, type Instant } from '../../../kernel/instant';
import type { RefusedCell } from '../../../kernel/workbook';
import { checkAccount, insertAccount } from '../../identity/account-commands';
import { recordAccountChange, requireAdministrator } from '../../identity/accounts/account';
import type { Actor } from '../../identity/actor';
import { hashPassword } from '../../identity/passwords';
import type { Role } from '../../identity/permissions';
import { Staff } from '../../identity/staff.entity';
import { findPlaces } from '../../identity/staff.queries';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';
import { refuseAdminRole, requireOffice, requireRoles } from '../staffing-checks';
import { type AccountRow, COLUMNS, readAccountWorkbook } from './account-workbook';

/** Each password takes a hash of 20 ms and 19 MiB. */
const MOST_ROWS = 300;
/** Without what looks alike on paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const LETTERS_OF_GROUP = 4;

export interface GivenPassword {
  username: string;
  fullName: string;
  officeName: string;
  /** Shown this once; its holder has to choose another at the first sign-in. */
  password: string;
}

export interface AccountImport {
  added: GivenPassword[];
  /** Accounts that are there as the sheet has them. */
  unchanged: number;
  refused: RefusedCell[];
}

interface Wanted extends AccountRow {
  office: Office;
}

/**
 * Adds the accounts of a sheet, all of them or, where a row is refused, none. What is there already as the sheet has it
 * is left alone, so that the same file again changes nothing.
 * @throws HccError BAD_USER_INPUT naming file, FORBIDDEN
 */
export async function importAccounts(
  db: Database,
  directory: Directory,
  { actor, address }: { actor: Actor; address: string | null },
  file: Buffer,
  at: Instant,
): Promise<AccountImport> {
  requireAdministrator(actor);
  const { rows, refused } = await readAccountWorkbook(file);
  if (rows.length > MOST_ROWS) throw badField('file', `Tệp có ${rows.length} dòng, mỗi lần nhiều nhất ${MOST_ROWS}.`);
  const { wanted, unchanged } = await sortOut(db.read, directory, rows, refused, at);
  if (refused.length > 0) return { added: [], unchanged, refused: refused.sort((a, b) => a.row - b.row) };
  const given = wanted.map((row) => ({ ...row, password: newPassword() }));
  const hashes = await Promise.all(given.map(({ password }) => hashPassword(password)));
  try {
    await db.transact(async (tx) => {
      for (const [index, { username, fullName, roles, office }] of given.entries()) {
        const passwordHash = hashes[index]!;
        await insertAccount(tx, { username, fullName, roles, officeId: office.id, passwordHash });
        const after = { fullName, officeCode: office.code, roles };
        await recordAccountChange(db, tx, { by: actor, address, subject: username, after });
      }
    });
  } catch (error) {
    // Somebody else has added one of them since; none was added here.
    if (isDuplicateKey(error)) throw new HccError('CONFLICT', 'Có tài khoản trong tệp vừa được thêm; hãy nạp lại tệp.');
    throw error;
  }
  const added = given.map(({ username, fullName, office, password }) => ({
    username,
    fullName,
    officeName: office.name,
    password,
  }));
  return { added, unchanged, refused };
}

async function sortOut(
  sql: Sql,
  directory: Directory,
  rows: readonly AccountRow[],
  refused: RefusedCell[],
  at: Instant,
): Promise<{ wanted: Wanted[]; unchanged: number }> {
  const wanted: Wanted[] = [];
  const seen = new Map<string, number>();
  let unchanged = 0;
  for (const row of rows) {
    const earlier = seen.get(row.username);
    seen.set(row.username, earlier ?? row.row);
    if (earlier !== undefined) {
      refused.push({ row: row.row, column: COLUMNS.username.header, reason: `Tên này đã có ở dòng ${earlier}.` });
      continue;
    }
    const office = checkRow(directory, row, refused);
    if (!office) continue;
    const known = await sql.entities.findOneBy(Staff, { username: row.username });
    if (!known) wanted.push({ ...row, office });
    else if (await isAsWritten(sql, known, row, office, at)) unchanged++;
    else {
      const reason =
        'Đã có tài khoản này với họ tên, cơ quan hoặc vai trò khác; hãy điều động hoặc sửa ở trang của người đó.';
      refused.push({ row: row.row, column: COLUMNS.username.header, reason });
    }
  }
  return { wanted, unchanged };
}

/** The office; undefined where something of the row was refused. */
function checkRow(directory: Directory, row: AccountRow, refused: RefusedCell[]): Office | undefined {
  const before = refused.length;
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof HccError) || error.code !== 'BAD_USER_INPUT') throw error;
      for (const { path, reason } of error.details.fields as { path: keyof typeof COLUMNS; reason: string }[]) {
        refused.push({ row: row.row, column: COLUMNS[path].header, reason });
      }
      return undefined;
    }
  };
  attempt(() => checkAccount(row));
  const office = attempt(() => requireOffice(directory, row.officeCode, 'officeCode'));
  if (office) attempt(() => requireRoles(row.roles, office));
  attempt(() => refuseAdminRole(row.roles));
  return refused.length === before ? office : undefined;
}

async function isAsWritten(
  sql: Sql,
  staff: Staff,
  { fullName, roles }: AccountRow,
  office: Office,
  at: Instant,
): Promise<boolean> {
  const places = await findPlaces(sql, staff.id, dayOf(at));
  const here: Role[] = places.filter(({ officeId }) => officeId === office.id).map(({ role }) => role);
  return staff.fullName === fullName && here.length === roles.length && roles.every((role) => here.includes(role));
}

/** "kq3m-x8dt-2hvp": to be read out and typed once. */
function newPassword(): string {
  const group = () => Array.from({ length: LETTERS_OF_GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
