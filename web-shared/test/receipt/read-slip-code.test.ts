import { readSlipCode, readSlipTime } from '../../src/features/receipt/slips/read-slip-code';

const desk = { officeCode: '000.17.28.H56', blocks: [{ first: 5000, last: 5099, givenAt: '' }] };
const desks = [desk] as unknown as Parameters<typeof readSlipCode>[1];

test('the code on a slip names the machine, the number and the day, whoever scans or types it', () => {
  expect(readSlipCode(' 000.17.28.h56-261123-5003 ', desks)).toEqual({ desk, number: 5003, day: '2026-11-23' });
  expect(readSlipCode('000.17.28.H56-261123-5003-L2', desks)?.number).toBe(5003);
  for (const other of ['000.17.28.H56-261123-5100', '000.17.28.H56-261123-0003', '000.17.29.H56-261123-5003', '5003'])
    expect(readSlipCode(other, desks)).toBeNull();
});

test('a time is read as people write it', () => {
  expect(['8:05', '0805', '8h05', '8 giờ 05', '17.00'].map(readSlipTime)).toEqual([
    '08:05',
    '08:05',
    '08:05',
    '08:05',
    '17:00',
  ]);
  expect(['', '24:00', '8:60', '8', 'abc'].map(readSlipTime)).toEqual([null, null, null, null, null]);
});
