import {
  dossiersAddress,
  drillAddress,
  reportAddress,
  rowScope,
  viewWithin,
} from '../../src/features/reporting/report-address';

const scope = { from: '2021-11-01', to: '2021-11-30', areaCode: '385' };
const at = (address: string | null) => {
  const [path, search] = (address ?? '').split('?');
  return { path, ...Object.fromEntries(new URLSearchParams(search)) };
};

describe('addresses of figures', () => {
  test('a figure of a row opens with the filter that counted it', () => {
    expect(at(dossiersAddress(rowScope(scope, 'AREA', { key: '14869' }), 'OVERDUE'))).toEqual({
      path: '/reports/dossiers',
      from: '2021-11-01',
      to: '2021-11-30',
      areaCode: '14869',
      column: 'OVERDUE',
    });
  });

  test("the area's own desk is opened by office, else the areas below would be counted with it", () => {
    expect(rowScope(scope, 'AREA', { key: '385' }, '000.00.28.H56')).toEqual({ ...scope, officeCode: '000.00.28.H56' });
  });

  test.each([
    ['OFFICE', '000.17.28.H56', { officeCode: '000.17.28.H56' }],
    ['FIELD', 'Hộ tịch', { field: 'Hộ tịch' }],
    ['PROCEDURE', '1.001193', { procedureCode: '1.001193' }],
    ['MONTH', '2021-11', {}],
  ] as const)('by %s', (by, key, more) => {
    expect(rowScope(scope, by, { key })).toEqual({ ...scope, ...more });
  });

  test('a field with accents and signs survives the address', () => {
    const address = reportAddress({ ...scope, field: 'Đất đai & nhà ở' }, 'PROCEDURE');
    expect(at(address)).toMatchObject({ field: 'Đất đai & nhà ở', by: 'PROCEDURE' });
  });

  test('the name of a row leads one question further down', () => {
    expect(at(drillAddress(scope, 'AREA', { key: '14869' }, true))).toMatchObject({
      areaCode: '14869',
      by: 'PROCEDURE',
    });
    expect(at(drillAddress({ ...scope, areaCode: '38' }, 'AREA', { key: '385' }, false))).toMatchObject({
      areaCode: '385',
      by: 'AREA',
    });
    expect(drillAddress(scope, 'AREA', { key: '385' }, true)).toBeNull();
  });

  test("the area's own desk leads to its procedures once its office is known", () => {
    expect(drillAddress(scope, 'AREA', { key: '385' }, true)).toBeNull();
    expect(at(drillAddress(scope, 'AREA', { key: '385' }, true, '000.00.28.H56'))).toMatchObject({
      path: '/reports',
      areaCode: '385',
      officeCode: '000.00.28.H56',
      by: 'PROCEDURE',
    });
  });

  test.each([
    ['AREA', 'areaCode', 'PROCEDURE'],
    ['OFFICE', 'officeCode', 'PROCEDURE'],
    ['FIELD', 'officeCode', 'FIELD'],
    ['FIELD', 'field', 'PROCEDURE'],
    ['AREA', 'field', 'AREA'],
  ] as const)('by %s, once one %s is chosen, the table is by %s', (by, part, view) => {
    expect(viewWithin(by, part)).toBe(view);
  });
});
