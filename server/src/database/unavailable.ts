import { HccError, unavailable } from '../kernel/errors';

/**
 * Why a database did not do what it was asked, where that is no fault of the question:
 * `gone` it can't be reached or breaks off; `silent` it does not answer in time; `busy` another holds what is needed;
 * `storage` it can't write: disk full, read only, failing.
 */
export type Trouble = 'gone' | 'silent' | 'busy' | 'storage';

interface DriverError {
  code?: string;
  errno?: number;
  fatal?: boolean;
  syscall?: string;
  message?: string;
  /** TypeORM's QueryFailedError wraps the driver's. */
  driverError?: unknown;
}

/** MariaDB's and MySQL's numbers: mariadb.com/kb/en/mariadb-error-code-reference. */
const BY_NUMBER = new Map<number, Trouble>([
  // A Galera node outside the majority, or still joining, answers "unknown command".
  ...[1047].map((errno) => [errno, 'gone'] as const),
  // Too many connections, of all or of this user; host blocked.
  ...[1040, 1129, 1203, 1226].map((errno) => [errno, 'gone'] as const),
  // The server shuts down, or somebody killed the connection or the statement.
  ...[1053, 1077, 1079, 1317, 1927, 3169, 4031].map((errno) => [errno, 'gone'] as const),
  // The line broke while a packet was on its way; the client library's own words for it.
  ...[1152, 1158, 1159, 1160, 1161, 1184, 2002, 2003, 2006, 2013].map((errno) => [errno, 'gone'] as const),
  // "Got error … during COMMIT": a Galera node that lost the others meanwhile. Whether it holds is not known.
  ...[1180].map((errno) => [errno, 'gone'] as const),
  // max_statement_time.
  ...[1969, 3024].map((errno) => [errno, 'silent'] as const),
  // Lost races: deadlock or certification, lock wait, a row that changed since the snapshot (MariaDB 11).
  ...[1020, 1205, 1213].map((errno) => [errno, 'busy'] as const),
  // Disk full, table full, error on write; the server or the transaction takes no writes.
  ...[3, 1021, 1026, 1114, 1290, 1792, 1836].map((errno) => [errno, 'storage'] as const),
]);

/** Refused at the door: a wrong password or name is for whoever runs the server to mend. */
const MISCONFIGURED = new Set([1044, 1045, 1049, 1698]);

const BY_CODE = new Map<string, Trouble>([
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'ECONNABORTED',
    'EPIPE',
    'EHOSTUNREACH',
    'EHOSTDOWN',
    'ENETUNREACH',
    'ENETDOWN',
  ].map((code) => [code, 'gone'] as const),
  ...['ENOTFOUND', 'EAI_AGAIN', 'PROTOCOL_CONNECTION_LOST'].map((code) => [code, 'gone'] as const),
  ...['ETIMEDOUT', 'PROTOCOL_SEQUENCE_TIMEOUT'].map((code) => [code, 'silent'] as const),
  ...['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EIO'].map((code) => [code, 'storage'] as const),
]);

/** SQLite's extended codes begin with the plain one: SQLITE_IOERR_WRITE. */
const BY_SQLITE_CODE: [start: string, trouble: Trouble][] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_FULL', 'storage'],
  ['SQLITE_IOERR', 'storage'],
  ['SQLITE_CANTOPEN', 'storage'],
  ['SQLITE_PROTOCOL', 'busy'],
];

/** InnoDB passes on what the system said without a number of its own. */
const NO_SPACE = /No space left on device|Errcode: (?:27|28)\b|error (?:27|28)\b|File too large|Disk quota exceeded/;

/** What kept the database from answering; null where the error means something else. */
export function troubleOf(error: unknown): Trouble | null {
  if (typeof error !== 'object' || error === null || error instanceof HccError) return null;
  const { code = '', errno = 0, fatal, syscall, message = '', driverError } = error as DriverError;
  if (driverError !== undefined && driverError !== error) return troubleOf(driverError);
  if (MISCONFIGURED.has(errno)) return null;
  const known =
    BY_NUMBER.get(errno) ?? BY_CODE.get(code) ?? BY_SQLITE_CODE.find(([start]) => code.startsWith(start))?.[1];
  if (known) return known;
  if (code === 'ENOENT' && syscall === 'connect') return 'gone';
  if ((code.startsWith('ER_') || errno > 0) && NO_SPACE.test(message)) return 'storage';
  // mysql2 marks what ends a connection, also where it gives no code ("connection is in closed state").
  return fatal === true || message === 'Pool is closed.' ? 'gone' : null;
}

/** A full disk needs a person; the rest usually passes by itself. */
const RETRY_AFTER_SECONDS: Record<Trouble, number> = { gone: 2, silent: 2, busy: 2, storage: 10 };

/** The same error in the product's words: UNAVAILABLE where the database was the trouble, else as it was. */
export function asUnavailable(error: unknown): unknown {
  const trouble = troubleOf(error);
  return trouble === null ? error : unavailable(RETRY_AFTER_SECONDS[trouble], error);
}
