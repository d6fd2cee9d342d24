import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { badField, HccError } from './kernel/errors';
import { type Instant, parseInstant } from './kernel/instant';

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

/** The only reading of the environment. @throws HccError BAD_USER_INPUT naming the variable */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const rootFolder = findRootFolder();
  const production = env.NODE_ENV === 'production';
  const startClockAt = env.HCC_NOW ? parseInstant(env.HCC_NOW, 'HCC_NOW') : null;
  if (startClockAt !== null && production) {
    throw new HccError('BAD_USER_INPUT', 'HCC_NOW không được dùng khi NODE_ENV=production.');
  }
  const port = parsePort(env.PORT);
  return {
    production,
    port,
    host: env.HOST ?? '0.0.0.0',
    database: parseDatabaseUrl(env.DATABASE_URL ?? 'sqlite:data/hcc.sqlite', rootFolder),
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    trustProxy: env.TRUST_PROXY ?? 'loopback',
    redisUrl: parseRedisUrl(env.REDIS_URL),
    trustedCertificates: env.HCC_TRUSTED_CERTIFICATES ? resolve(rootFolder, env.HCC_TRUSTED_CERTIFICATES) : null,
    secretKey: parseSecretKey(env.HCC_SECRET_KEY),
    startClockAt,
    logLevel: env.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    rootFolder,
  };
}
