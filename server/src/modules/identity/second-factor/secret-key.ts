import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../../../config';
import type { Database } from '../../../database/database';
import { HccError } from '../../../kernel/errors';
import { SecretBox } from '../../../kernel/secret-box';
import { RolePolicy } from '../accounts/role-policy.entity';
import { SecondFactor } from './second-factor.entity';

const FILE = 'secret.key';

/**
 * The box of the configured key. Outside production a missing key is made once and kept beside the data.
 * @param warn told where the key lies when that happens
 */
export function openSecretBox(
  config: Pick<Config, 'secretKey' | 'production' | 'database' | 'rootFolder'>,
  warn: (message: string) => void,
): SecretBox | null {
  if (config.secretKey !== null) return new SecretBox(config.secretKey);
  if (config.production) return null;
  const { database, rootFolder } = config;
  if (database.engine === 'sqlite' && database.path === ':memory:') return new SecretBox(newKey());
  const path = join(database.engine === 'sqlite' ? dirname(database.path) : join(rootFolder, 'data'), FILE);
  warn(`HCC_SECRET_KEY is not set: the key that seals secrets is ${path}.`);
  return new SecretBox(readOrMake(path));
}

/** @throws HccError FORBIDDEN where second factors are in use and the server has no key to them, or the wrong one */
export async function assertKeyWhereNeeded(db: Database, box: SecretBox | null): Promise<void> {
  const factor = await db.read.entities.getRepository(SecondFactor).findOne({ where: {}, order: { staffId: 'ASC' } });
  const policy = await db.read.entities.getRepository(RolePolicy).findOneBy({ requiresSecondFactor: 1 });
  if (!factor && !policy) return;
  if (!box) {
    throw new HccError('FORBIDDEN', 'Xác thực hai bước đang được dùng nhưng HCC_SECRET_KEY chưa đặt: không chạy.');
  }
  if (factor) box.open(factor.secret, factor.staffId);
}

const newKey = () => randomBytes(32).toString('base64url');

function readOrMake(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, newKey(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
