import type { Reading } from './settlement-section';

/** All offices of the area and below it, with those whose work they go on with; null where all of the province are meant. */
export function officesWithin({ scope, books }: Pick<Reading, 'scope' | 'books'>): string[] | null {
  if (scope.officeIds === null) return null;
  const { directory } = books.references;
  return directory
    .subtree(scope.area.code)
    .flatMap(({ code }) => directory.answeringIn(code))
    .map(({ id }) => id);
}
