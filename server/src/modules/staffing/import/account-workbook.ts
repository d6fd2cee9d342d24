import { clean } from '../../../kernel/text';
import {
  CellProblem,
  headersOf,
  type RefusedCell,
  type RowCells,
  readTable,
  writeTable,
} from '../../../kernel/workbook';
import { Role } from '../../identity/permissions';

/** What a sheet calls the roles. */
const ROLE_WORDS: Record<Role, string> = {
  [Role.RECEPTION]: 'Một cửa',
  [Role.OFFICIAL]: 'Chuyên viên',
  [Role.APPROVER]: 'Người ký',
  [Role.SUPERVISOR]: 'Phụ trách',
  [Role.LEADERSHIP]: 'Lãnh đạo tỉnh',
  [Role.ADMIN]: 'Quản trị',
};

export interface AccountRow {
  /** As the sheet numbers it. */
  row: number;
  fullName: string;
  username: string;
  officeCode: string;
  roles: Role[];
}

export const COLUMNS = {
  fullName: { header: 'Họ và tên', width: 32 },
  username: { header: 'Tên đăng nhập', width: 24 },
  officeCode: { header: 'Mã cơ quan', width: 22 },
  roles: { header: 'Vai trò', width: 36 },
} as const;
type Column = keyof typeof COLUMNS;

/** A sheet to fill in, with a line that shows how. */
export function accountTemplate(): Promise<Buffer> {
  const example = [
    'Nguyễn Thị Mai',
    'xa.14869.mai',
    '000.17.28.H56',
    `${ROLE_WORDS.RECEPTION}, ${ROLE_WORDS.SUPERVISOR}`,
  ];
  return writeTable('Tài khoản', Object.values(COLUMNS), [example]);
}

/** @throws HccError BAD_USER_INPUT naming file, where it is no workbook or its heading is another */
export function readAccountWorkbook(file: Buffer): Promise<{ rows: AccountRow[]; refused: RefusedCell[] }> {
  return readTable(file, headersOf(COLUMNS), readRow);
}

function readRow({ required }: RowCells<Column>): Omit<AccountRow, 'row'> {
  const [fullName, username, officeCode] = [required('fullName'), required('username'), required('officeCode')];
  const roles = required('roles')
    .split(/[,;]/)
    .map((word) => clean(word).toLowerCase())
    .filter((word) => word !== '')
    .map(roleOf);
  return { fullName, username: username.toLowerCase(), officeCode, roles: [...new Set(roles)] };
}

function roleOf(word: string): Role {
  const role = Object.values(Role).find((one) => one.toLowerCase() === word || ROLE_WORDS[one].toLowerCase() === word);
  if (!role) throw new CellProblem<Column>('roles', `Phải là một trong: ${Object.values(ROLE_WORDS).join(', ')}.`);
  return role;
}
