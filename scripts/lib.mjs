// What the commands in this folder share: running programs, and knowing what is stale.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const APPS = ['province', 'district', 'commune', 'public'];

/** Runs a program to its end with this terminal; throws where it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new StepFailed(`${command} ${args.join(' ')}`, result.status ?? 1);
}

/** The same, without holding up other work. */
export function runAsync(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0 ? done() : fail(new StepFailed(`${command} ${args.join(' ')}`, code ?? 1)),
    );
  });
}

export class StepFailed extends Error {
  constructor(step, status) {
    super(`failed: ${step}`);
    this.status = status;
  }
}

/** A program that npm has installed for this project. */
export function bin(name) {
  return join(ROOT, 'node_modules', '.bin', name);
}

/** Installs what the lockfile names, unless that is what is installed. */
export function ensureInstalled() {
  const lock = join(ROOT, 'package-lock.json');
  const installed = join(ROOT, 'node_modules', '.hcc-installed');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  // `npm ci` itself leaves no mark that says which lockfile it followed.
  if (!isInstalled(lock)) run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(installed, wanted);
}

function isInstalled(lock) {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(lock).mtimeMs;
}

/** Every file below the folders, as paths from the project's root. */
function filesOf(folders) {
  const files = [];
  const visit = (path) => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return;
    if (statSync(full).isFile()) {
      files.push(path);
      return;
    }
    for (const name of readdirSync(full).sort()) {
      if (name !== 'node_modules' && !name.startsWith('dist') && name !== 'test') visit(join(path, name));
    }
  };
  for (const folder of folders) visit(folder);
  return files;
}

/** Builds unless the sources are those of the last build. The mark lies in the built folder, so it goes with it. */
export async function buildIfStale(sources, outFolder, build) {
  const hash = createHash('sha256');
  for (const file of filesOf([...sources, 'package-lock.json']))
    hash.update(file).update(readFileSync(join(ROOT, file)));
  const wanted = hash.digest('hex');
  const mark = join(ROOT, outFolder, '.built');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return false;
  await build();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, wanted);
  return true;
}
