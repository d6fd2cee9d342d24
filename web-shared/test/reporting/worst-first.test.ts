import { balanceOf } from '../../src/features/reporting/figures/settlement-columns';
import { nextSort, readSort, sortRows, writeSort } from '../../src/features/reporting/figures/sort-order';
import { isUnderTarget, worstFirst } from '../../src/features/reporting/figures/worst-first';
import { none, row } from './figures';

const names = (rows: { name: string }[]) => rows.map((each) => each.name);

describe('worst first', () => {
  test('lowest rate first, more overdue first among equals, no rate last', () => {
    const rows = [
      row('1', 'chưa giải quyết', { rate: null, overdue: 9 }),
      row('2', 'tốt', { rate: 1 }),
      row('3', 'kém', { rate: 0.71, overdue: 1 }),
      row('4', 'kém hơn', { rate: 0.71, overdue: 4 }),
      row('5', 'không hồ sơ nào đúng hạn', { rate: 0 }),
    ];
    expect(names(worstFirst(rows))).toEqual(['không hồ sơ nào đúng hạn', 'kém hơn', 'kém', 'tốt', 'chưa giải quyết']);
    expect(names(rows)[0]).toBe('chưa giải quyết');
  });

  test('rows without a rate stay last whichever way the rate is sorted', () => {
    const rows = [row('1', 'a', { rate: null }), row('2', 'b', { rate: 0.5 }), row('3', 'c', { rate: 0.9 })];
    expect(names(sortRows(rows, { key: 'rate', direction: 'ascending' }))).toEqual(['b', 'c', 'a']);
    expect(names(sortRows(rows, { key: 'rate', direction: 'descending' }))).toEqual(['c', 'b', 'a']);
  });

  test('names sort by the Vietnamese alphabet', () => {
    const rows = [row('1', 'Xã Đông'), row('2', 'Xã Dân'), row('3', 'Xã Ê'), row('4', 'Xã An')];
    expect(names(sortRows(rows, { key: 'name', direction: 'ascending' }))).toEqual([
      'Xã An',
      'Xã Dân',
      'Xã Đông',
      'Xã Ê',
    ]);
  });

  test('ninety percent meets the target, nothing settled is not under it', () => {
    expect(isUnderTarget({ rate: 0.9, target: 0.9 })).toBe(false);
    expect(isUnderTarget({ rate: 0.899, target: 0.9 })).toBe(true);
    expect(isUnderTarget({ rate: null, target: 0.9 })).toBe(false);
    expect(isUnderTarget({ rate: 0.1, target: null })).toBe(false);
  });

  test('the order is kept in the address; a wrong one is left out', () => {
    expect(readSort('-overdue', ['overdue', 'rate'])).toEqual({ key: 'overdue', direction: 'descending' });
    expect(readSort('toString', ['overdue', 'rate'])).toBeNull();
    expect(readSort(null, ['overdue'])).toBeNull();
    expect(writeSort(nextSort('overdue', null))).toBe('-overdue');
    expect(writeSort(nextSort('overdue', nextSort('overdue', null)))).toBe('overdue');
    expect(writeSort(nextSort('rate', null))).toBe('rate');
  });
});

test('the check line: carried over + received = settled + in progress + withdrawn + stopped', () => {
  const figures = { ...none, carriedOver: 3, received: 10, settled: 8, inProgress: 3, withdrawn: 1, stopped: 1 };
  expect(balanceOf(figures)).toEqual({ opened: 13, accounted: 13, difference: 0 });
  expect(balanceOf({ ...figures, settled: 7 }).difference).toBe(1);
});
