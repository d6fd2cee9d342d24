import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const script = join(__dirname, '../../../scripts/check-features.mjs');
const shared = '@hcc/web-shared/src';
let root: string;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const check = () => {
  const { status, stderr } = spawnSync(process.execPath, [script, root], { encoding: 'utf8' });
  return { status, named: stderr.split('\n').filter((line) => line.startsWith('web-shared/')) };
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hcc-check-features-'));
  for (const app of ['province', 'district', 'commune', 'public']) write(`web-${app}/src/main.tsx`, '');
  write('web-shared/src/features/list.tsx', `import './list.css';\nimport { count } from './count';`);
  write('web-shared/src/features/list.css', '');
  write('web-shared/src/features/count.ts', '');
  write('web-commune/src/main.tsx', `void import('./list-route');`);
  write('web-commune/src/list-route.tsx', `import { List } from '${shared}/features/list';`);
  write('web-district/src/main.tsx', `const page = () => import('${shared}/features/list');`);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('is content where two apps reach a file, one of them through a page that loads later', () => {
  expect(check()).toEqual({ status: 0, named: [] });
});

it('names what only one app reaches, with all that hangs on it', () => {
  write('web-district/src/main.tsx', '');
  expect(check()).toEqual({
    status: 1,
    named: [
      'web-shared/src/features/count.ts: only web-commune uses it',
      'web-shared/src/features/list.css: only web-commune uses it',
      'web-shared/src/features/list.tsx: only web-commune uses it',
    ],
  });
});

it('counts the public page as an app, and names what no app reaches', () => {
  write('web-district/src/main.tsx', '');
  write('web-public/src/main.tsx', `import { List } from '${shared}/features/list';`);
  write('web-shared/src/ui/forgotten.ts', '');
  expect(check()).toEqual({ status: 1, named: ['web-shared/src/ui/forgotten.ts: no app uses it'] });
});
