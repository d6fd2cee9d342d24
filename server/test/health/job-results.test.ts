import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultInEnglish } from '../../src/modules/health/job-results';

const JOBS = readFileSync(join(__dirname, '../../src/background-work.ts'), 'utf8');

/** What the jobs say, as it stands in their code: each number is told by one expression. */
function sentences(): string[] {
  const said = [...JOBS.matchAll(/`([^`]+)`/g)].map(([, text]) => text!.replace(/\$\{isTrained[^}]*\}/, ''));
  const fixed = [...JOBS.matchAll(/(?:return|\?) '([^']+)'/g)].map(([, text]) => text!);
  return [...said, ...fixed].map((text) => text.replace(/\$\{[^}]*\}/g, '7').replace(/; $/, '; 7 hồ sơ'));
}

it('every sentence of a job has its English, with the same numbers', () => {
  const all = sentences();
  expect(all.length).toBeGreaterThan(25);
  for (const sentence of all) {
    const english = resultInEnglish(sentence);
    expect([sentence, english]).toEqual([sentence, expect.not.stringMatching(/[ăâđêôơưạ-ỹ#]/i)]);
    expect(english.match(/7/g)?.length).toBe(sentence.match(/7/g)?.length);
  }
});

it('numbers come in their order, and what is not known stays', () => {
  expect(resultInEnglish('đã xóa 12 lượt tải lên, 3 nội dung tệp')).toBe('12 uploads and 3 file contents removed');
  expect(resultInEnglish('điều khác')).toBe('điều khác');
});
