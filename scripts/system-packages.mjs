// What the tests need from the system beside Node: a database server, a Redis, a proxy, a browser, a virus scanner, and
// readers of PDF, barcodes and workbooks.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './lib.mjs';

export const DATABASE = { paths: ['/usr/sbin/mariadbd', '/usr/sbin/mysqld'], debianPackage: 'mariadb-server' };
/** What measures the screens. */
export const BROWSER = { paths: ['/usr/bin/chromium'], debianPackage: 'chromium' };

/** What `npm test` needs. */
const NEEDED = [
  DATABASE,
  { paths: ['/usr/bin/redis-server'], debianPackage: 'redis-server' },
  { paths: ['/usr/sbin/nginx'], debianPackage: 'nginx' },
  { paths: ['/usr/bin/openssl'], debianPackage: 'openssl' },
  BROWSER,
  { paths: ['/usr/bin/pdftotext'], debianPackage: 'poppler-utils' },
  { paths: ['/usr/bin/zbarimg'], debianPackage: 'zbar-tools' },
  { paths: ['/usr/sbin/clamd'], debianPackage: 'clamav-daemon' },
  { paths: ['/usr/bin/soffice'], debianPackage: 'libreoffice-calc-nogui' },
];

/** What three Galera nodes need beside the database server. */
export const CLUSTER = [
  { paths: ['/usr/lib/galera/libgalera_smm.so'], debianPackage: 'galera-4' },
  { paths: ['/usr/bin/rsync'], debianPackage: 'rsync' },
];

/** Installs what is missing where this is root on Debian; elsewhere names it and fails. */
export function ensureSystemPackages(needed = NEEDED) {
  const missing = needed.filter(({ paths }) => !paths.some((path) => existsSync(path)));
  if (missing.length === 0) return;
  const names = missing.map(({ debianPackage }) => debianPackage);
  const isRootOnDebian = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!isRootOnDebian) {
    process.stderr.write(`The tests need these Debian packages (or the same programs): ${names.join(', ')}\n`);
    process.exit(1);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env });
}
