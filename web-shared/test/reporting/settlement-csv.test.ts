import { settlementCsv } from '../../src/features/reporting/settlement-csv';
import { none, row } from './figures';

test('the file has one heading line, the rate in percent with a comma, and the total at the end', () => {
  const csv = settlementCsv(
    [row('14869', 'Thị trấn Hồi Xuân', { settled: 3, late: 1, rate: 2 / 3 }), row('14870', 'Xã Thành Sơn')],
    none,
    {
      rowCode: 'Mã',
      rowHeading: 'Địa bàn',
      group: (key) => key,
      column: (key) => key,
      rate: 'Tỷ lệ',
      total: 'Tổng cộng',
    },
  );
  const lines = csv.split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]?.startsWith('Mã,Địa bàn,received – carriedOver,')).toBe(true);
  expect(lines[0]?.endsWith(',Tỷ lệ (%)')).toBe(true);
  expect(lines[1]).toBe('14869,Thị trấn Hồi Xuân,0,0,0,0,3,0,0,1,0,0,0,0,0,0,0,"66,7"');
  expect(lines[2]?.endsWith(',0,')).toBe(true);
  expect(lines[3]?.startsWith(',Tổng cộng,0')).toBe(true);
});
