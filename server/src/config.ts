import { existsSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { badField, HccError } from './kernel/errors';
import { type Instant, parseInstant } from './kernel/instant';
import { type NoticesConfig, readNoticesConfig } from './notices-config';

export type DatabaseAddress =
  | { engine: 'sqlite'; path: string }
  | {
      engine: 'mysql';
      host: string;
      port: number;
      username: string;
      password: string;
      database: string;
      socketPath?: string;
    };

/** Where the contents of files lie. */
export type FileStoreAddress =
  | { kind: 'disk'; folder: string }
  | {
      kind: 's3';
      /** With scheme and port. */
      endpoint: string;
      region: string;
      bucket: string;
      /** Before every key; empty, or ending in "/". */
      prefix: string;
      accessKeyId: string;
      secretAccessKey: string;
    };

/** A clamd that is asked about every file. */
export interface ScannerAddress {
  at: { host: string; port: number } | { path: string };
  /** What happens to an upload while it does not answer: refused, or taken and marked as not scanned. */
  whenAway: 'refuse' | 'accept';
}

export interface FilesConfig {
  store: FileStoreAddress;
  /** Where uploads grow; every process that serves has to see the same folder. */
  uploadFolder: string;
  /** Of one file, in bytes. */
  maxBytes: number;
  scanner: ScannerAddress | null;
}

/** By what the health page judges, and what it looks at beside the database. */
export interface HealthConfig {
  /** From how many milliseconds on a statement counts as slow. */
  slowMs: number;
  /** How old the newest copy may be. */
  copyHours: number;
  /** Less free than this part of a disk (in percent) is for somebody to act; twice as much is worth a look. */
  diskPercent: number;
  /** The certificate (PEM) that the proxy serves with; null where none was named. */
  tlsCertificate: string | null;
  /** Folders whose disks must not run full, by what lies there. */
  folders: { name: 'data' | 'files' | 'uploads'; path: string }[];
}

/** A second database on which people practise, served by the same process at an address of its own. */
export interface PracticeConfig {
  database: DatabaseAddress;
  files: FilesConfig;
  port: number;
  publicUrl: string;
}

export interface Config {
  production: boolean;
  port: number;
  host: string;
  database: DatabaseAddress;
  /** Where the public reaches the server; printed on slips and in QR codes. */
  publicUrl: string;
  /** Whose X-Forwarded-For is believed: addresses, or names such as "loopback" and "uniquelocal". */
  trustProxy: string;
  /** Over which processes tell each other what changed, at once; null: by the database alone. */
  redisUrl: string | null;
  /** The folder with the certificates (PEM) of authorities whose signatures are believed; null: none are. */
  trustedCertificates: string | null;
  /** Seals the secrets of second factors and the keys of certificates; null where none was given. */
  secretKey: string | null;
  /** Whether web hooks and other calls may go to addresses inside the network, and without TLS. */
  hooksInside: boolean;
  files: FilesConfig;
  health: HealthConfig;
  notices: NoticesConfig;
  /** The practice beside it; null where none was asked for. */
  practice: PracticeConfig | null;
  startClockAt: Instant | null;
  logLevel: string;
  /** The folder that holds the built apps. */
  rootFolder: string;
}

/** The folder with the lockfile: compiled and uncompiled code lie at different depths below it. */
export function findRootFolder(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package-lock.json'))) return folder;
  }
  throw new Error('The project folder (with package-lock.json) was not found.');
}

/** @throws HccError BAD_USER_INPUT naming DATABASE_URL */
export function parseDatabaseUrl(url: string, rootFolder: string): DatabaseAddress {
  if (url.startsWith('sqlite:')) {
    const path = url.slice('sqlite:'.length);
    if (path === '') throw badField('DATABASE_URL', 'thiếu đường dẫn tệp sau "sqlite:".');
    return { engine: 'sqlite', path: path === ':memory:' ? path : resolve(rootFolder, path) };
  }
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw badField('DATABASE_URL', 'phải là sqlite:PATH hoặc mysql://user:pass@host:port/db.');
  }
  if (!['mysql:', 'mariadb:'].includes(parsed.protocol) || parsed.pathname.length < 2) {
    throw badField('DATABASE_URL', 'phải là sqlite:PATH hoặc mysql://user:pass@host:port/db.');
  }
  return {
    engine: 'mysql',
    host: parsed.hostname,
    port: Number(parsed.port || 3306),
    username: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1)),
    socketPath: parsed.searchParams.get('socketPath') ?? undefined,
  };
}

function parsePort(text: string | undefined): number {
  const port = Number(text ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw badField('PORT', 'phải là số từ 0 đến 65535.');
  return port;
}

function parseRedisUrl(text: string | undefined): string | null {
  if (!text) return null;
  if (!URL.canParse(text) || !['redis:', 'rediss:'].includes(new URL(text).protocol)) {
    throw badField('REDIS_URL', 'phải là redis://host:port/số, hoặc rediss:// khi dùng TLS.');
  }
  return text;
}

/** 256 bits, however they are written, are 43 characters or more; this keeps out what somebody thought up. */
const SHORTEST_SECRET_KEY = 32;

function parseSecretKey(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (text.length < SHORTEST_SECRET_KEY) {
    throw badField('HCC_SECRET_KEY', `phải có ít nhất ${SHORTEST_SECRET_KEY} ký tự ngẫu nhiên.`);
  }
  return text;
}

/** Beside the data, one folder for each database: what one of them throws away another may still need. */
function ownFilesFolder(database: DatabaseAddress, rootFolder: string): string {
  if (database.engine === 'mysql') return join(rootFolder, 'data', `${database.database}.files`);
  const { path } = database;
  if (path === ':memory:') return join(rootFolder, 'data', 'memory.files');
  return `${path.slice(0, path.length - extname(path).length)}.files`;
}

const FILES_FORMS = 'phải là disk:THƯ-MỤC hoặc s3://KHÓA:MẬT-KHẨU@MÁY:CỔNG/BUCKET[/TIỀN-TỐ][?region=…&tls=off].';

function parseFileStore(text: string, rootFolder: string): FileStoreAddress {
  const folder = /^disk:(.+)$/.exec(text)?.[1];
  if (folder) return { kind: 'disk', folder: resolve(rootFolder, folder) };
  if (!text.startsWith('s3://') || !URL.canParse(text)) throw badField('HCC_FILES', FILES_FORMS);
  const { host, username, password, pathname, searchParams } = new URL(text);
  const [bucket, ...rest] = pathname.split('/').filter(Boolean);
  if (!bucket || host === '' || username === '' || password === '') throw badField('HCC_FILES', FILES_FORMS);
  return {
    kind: 's3',
    endpoint: `${searchParams.get('tls') === 'off' ? 'http' : 'https'}://${host}`,
    region: searchParams.get('region') ?? 'us-east-1',
    bucket,
    prefix: rest.map((part) => `${decodeURIComponent(part)}/`).join(''),
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
  };
}

function parseScanner(text: string | undefined, whenAway: string | undefined): ScannerAddress | null {
  if (!text) return null;
  if (whenAway !== undefined && whenAway !== 'refuse' && whenAway !== 'accept') {
    throw badField('HCC_CLAMD_AWAY', 'phải là refuse hoặc accept.');
  }
  const choice = whenAway ?? 'refuse';
  const path = /^unix:(.+)$/.exec(text)?.[1];
  if (path) return { at: { path }, whenAway: choice };
  const tcp = /^tcp:\/\/([^:/]+):(\d+)$/.exec(text);
  if (!tcp) throw badField('HCC_CLAMD', 'phải là tcp://MÁY:CỔNG hoặc unix:/đường/dẫn.');
  return { at: { host: tcp[1]!, port: Number(tcp[2]) }, whenAway: choice };
}

const MEGABYTE = 1024 * 1024;
/** Three hundred pages at the 300 kB that a scanner makes of one in colour. */
const DEFAULT_MAX_FILE_MB = 100;

function parseWhole(env: NodeJS.ProcessEnv, name: string, fallback: number, most: number): number {
  const value = Number(env[name] ?? fallback);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw badField(name, `phải là số nguyên từ 1 đến ${most}.`);
}

function readFilesConfig(env: NodeJS.ProcessEnv, database: DatabaseAddress, rootFolder: string): FilesConfig {
  const own = ownFilesFolder(database, rootFolder);
  const store: FileStoreAddress = env.HCC_FILES
    ? parseFileStore(env.HCC_FILES, rootFolder)
    : { kind: 'disk', folder: own };
  // In the folder of the store a finished upload is moved to its place, not copied.
  const besides = join(store.kind === 'disk' ? store.folder : own, 'uploads');
  return {
    store,
    uploadFolder: env.HCC_UPLOADS ? resolve(rootFolder, env.HCC_UPLOADS) : besides,
    maxBytes: parseWhole(env, 'HCC_MAX_FILE_MB', DEFAULT_MAX_FILE_MB, 2_000) * MEGABYTE,
    scanner: parseScanner(env.HCC_CLAMD, env.HCC_CLAMD_AWAY),
  };
}

/** One copy a night, and two hours for a night on which it took longer. */
const DEFAULT_COPY_HOURS = 26;

function readHealthConfig(
  env: NodeJS.ProcessEnv,
  rootFolder: string,
  database: DatabaseAddress,
  { store, uploadFolder }: FilesConfig,
): HealthConfig {
  const folders: HealthConfig['folders'] = [];
  if (database.engine === 'sqlite' && database.path !== ':memory:') {
    folders.push({ name: 'data', path: dirname(database.path) });
  }
  if (store.kind === 'disk') folders.push({ name: 'files', path: store.folder });
  folders.push({ name: 'uploads', path: uploadFolder });
  return {
    slowMs: parseWhole(env, 'HCC_SLOW_MS', 500, 60_000),
    copyHours: parseWhole(env, 'HCC_BACKUP_HOURS', DEFAULT_COPY_HOURS, 10_000),
    diskPercent: parseWhole(env, 'HCC_DISK_PERCENT', 10, 50),
    tlsCertificate: env.HCC_TLS_CERTIFICATE ? resolve(rootFolder, env.HCC_TLS_CERTIFICATE) : null,
    folders,
  };
}

/** @throws HccError BAD_USER_INPUT where the practice would be the real database */
function readPracticeConfig(
  env: NodeJS.ProcessEnv,
  rootFolder: string,
  real: DatabaseAddress,
  port: number,
): PracticeConfig | null {
  if (!env.PRACTICE_DATABASE_URL) return null;
  const database = parseDatabaseUrl(env.PRACTICE_DATABASE_URL, rootFolder);
  if (JSON.stringify(database) === JSON.stringify(real)) {
    throw badField('PRACTICE_DATABASE_URL', 'phải là một cơ sở dữ liệu khác với DATABASE_URL.');
  }
  const own = parsePort(env.PRACTICE_PORT ?? String(port === 0 ? 0 : port + 1));
  return {
    database,
    // Files of the practice lie beside its data, whatever store the real ones have.
    files: readFilesConfig({ HCC_MAX_FILE_MB: env.HCC_MAX_FILE_MB }, database, rootFolder),
    port: own,
    publicUrl: (env.PRACTICE_URL ?? `http://localhost:${own}`).replace(/\/+$/, ''),
  };
}

/** The only reading of the environment. @throws HccError BAD_USER_INPUT naming the variable */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const rootFolder = findRootFolder();
  const production = env.NODE_ENV === 'production';
  const startClockAt = env.HCC_NOW ? parseInstant(env.HCC_NOW, 'HCC_NOW') : null;
  if (startClockAt !== null && production) {
    throw new HccError('BAD_USER_INPUT', 'HCC_NOW không được dùng khi NODE_ENV=production.');
  }
  const port = parsePort(env.PORT);
  const database = parseDatabaseUrl(env.DATABASE_URL ?? 'sqlite:data/hcc.sqlite', rootFolder);
  const files = readFilesConfig(env, database, rootFolder);
  return {
    production,
    port,
    host: env.HOST ?? '0.0.0.0',
    database,
    files,
    health: readHealthConfig(env, rootFolder, database, files),
    practice: readPracticeConfig(env, rootFolder, database, port),
    notices: readNoticesConfig(env),
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    trustProxy: env.TRUST_PROXY ?? 'loopback',
    redisUrl: parseRedisUrl(env.REDIS_URL),
    trustedCertificates: env.HCC_TRUSTED_CERTIFICATES ? resolve(rootFolder, env.HCC_TRUSTED_CERTIFICATES) : null,
    secretKey: parseSecretKey(env.HCC_SECRET_KEY),
    hooksInside: env.HCC_HOOKS_INSIDE === 'yes',
    startClockAt,
    logLevel: env.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    rootFolder,
  };
}
