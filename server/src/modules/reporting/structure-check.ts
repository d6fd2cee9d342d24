import type { Difference } from '../dossier/proof/check-dossier';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';

/**
 * Every office that there ever was is counted once under the units of then, and once under those of now: what adds up
 * to the same total under both structures does so because of this.
 */
export function structureDifferences(directory: Directory): Difference[] {
  const { past } = directory;
  const [root] = directory.children(null);
  if (!root) return [];
  const then = [root.code, ...past.below(root.code).map(({ code }) => code)].flatMap((code) => past.officesOf(code));
  const now = directory.subtree(root.code).flatMap(({ code }) => directory.answeringIn(code));
  return [...differing(past.offices, then, 'THEN'), ...differing(past.offices, now, 'NOW')];
}

function differing(offices: readonly Office[], counted: readonly Office[], column: string): Difference[] {
  const times = new Map<string, number>();
  for (const { id } of counted) times.set(id, (times.get(id) ?? 0) + 1);
  return offices.flatMap(({ id, code }) => {
    const stored = times.get(id) ?? 0;
    return stored === 1 ? [] : [{ where: 'office', which: code, column, stored, expected: 1 }];
  });
}
