import { listChanges } from '../../src/features/worklist/arrivals/list-changes';
import { viewFromAddress, viewToAddress, worklistViews } from '../../src/features/worklist/worklist-views';
import { connection, row } from './row-data';

const rows = (...numbers: number[]) => numbers.map((n) => row(n));

describe('what came and went', () => {
  test('counts arrivals and tells who left', () => {
    expect(listChanges(connection(rows(1, 2, 3)), connection(rows(1, 4, 3, 5)))).toEqual({ arrived: 2, left: ['d2'] });
  });

  test('a page edge that moved is no change', () => {
    // One arrived at the top of a long list, so the last of the page fell to the next one.
    expect(listChanges(connection(rows(2, 3, 4), 'c', 50), connection(rows(1, 2, 3), 'c', 51))).toEqual({
      arrived: 1,
      left: [],
    });
    // One left, so the next page's first moved up.
    expect(listChanges(connection(rows(1, 2, 3), 'c', 50), connection(rows(2, 3, 4), 'c', 49))).toEqual({
      arrived: 0,
      left: ['d1'],
    });
  });

  test('nothing is nothing', () => {
    expect(listChanges(connection(rows(1, 2)), connection(rows(1, 2)))).toEqual({ arrived: 0, left: [] });
  });
});

describe('addresses', () => {
  test('every view has an address that leads back to it', () => {
    for (const view of worklistViews) expect(viewFromAddress(viewToAddress(view))).toBe(view);
    expect(viewToAddress('DUE_SOON')).toBe('due-soon');
    expect(viewFromAddress('dueSoon')).toBe('DUE_SOON');
    expect(viewFromAddress('nonsense')).toBe('TO_DO');
  });
});
