import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { openSecretBox } from '../../src/modules/identity/second-factor/secret-key';

describe('the key of second factors', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hcc-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const configOf = (env: Record<string, string>) => readConfig({ DATABASE_URL: `sqlite:${folder}/hcc.sqlite`, ...env });

  it('is made once beside the data where none is configured, for its owner alone, and said', () => {
    const warnings: string[] = [];
    const sealed = openSecretBox(configOf({}), (message) => warnings.push(message))!.seal('text', 'S');
    const file = join(folder, 'secret.key');
    expect(warnings).toEqual([expect.stringContaining(file)]);
    expect(readFileSync(file, 'utf8').length).toBeGreaterThanOrEqual(43);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(openSecretBox(configOf({}), () => undefined)!.open(sealed, 'S')).toBe('text');
  });

  it('is the configured one, and then no file is made', () => {
    const key = 'k'.repeat(40);
    const sealed = openSecretBox(configOf({ HCC_SECRET_KEY: key }), fail)!.seal('text', 'S');
    expect(openSecretBox(configOf({ HCC_SECRET_KEY: key, NODE_ENV: 'production' }), fail)!.open(sealed, 'S')).toBe(
      'text',
    );
    expect(existsSync(join(folder, 'secret.key'))).toBe(false);
  });

  it('is never made in production, and never one that somebody thought up', () => {
    expect(openSecretBox(configOf({ NODE_ENV: 'production' }), fail)).toBeNull();
    expect(existsSync(join(folder, 'secret.key'))).toBe(false);
    expect(() => configOf({ HCC_SECRET_KEY: 'bí mật' })).toThrow(/^HCC_SECRET_KEY: /);
  });
});

function fail(message: string): never {
  throw new Error(message);
}
