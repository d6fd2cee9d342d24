import { FeeKind, FeeUnit } from '../../src/modules/fees/fee-terms';
import { readStatement } from '../../src/modules/fees/read-statement';
import { plainTariff, reckonFee, type Tariff } from '../../src/modules/fees/reckon-fee';
import { crc16, referenceIn, vietQr } from '../../src/modules/fees/viet-qr';

const line = (code: string, unit: FeeUnit, amountDong: number) => ({
  code,
  name: code,
  kind: FeeKind.FEE,
  unit,
  amountDong,
  basis: 'Nghị quyết',
});
const TARIFF: Tariff = {
  lines: [line('A', FeeUnit.DOSSIER, 10_001), line('B', FeeUnit.COPY, 2_000), line('C', FeeUnit.PAGE, 500)],
  exemptions: [
    { code: 'HALF', name: 'Trẻ em', percent: 50, basis: 'Luật', evidence: 'Giấy khai sinh' },
    { code: 'ALL', name: 'Hộ nghèo', percent: 100, basis: 'Luật', evidence: 'Sổ hộ nghèo' },
  ],
};

describe('a fee', () => {
  it('is owed once, for each copy and for each page', () => {
    const { lines, totalDong } = reckonFee(TARIFF, { copies: 3, pages: 7, exemption: null });
    expect(lines.map((each) => each.totalDong)).toEqual([10_001, 6_000, 3_500]);
    expect(totalDong).toBe(19_501);
  });

  it('is made less by whole đồng, in favour of who pays', () => {
    const facts = { copies: 1, pages: 1 };
    expect(reckonFee(TARIFF, { ...facts, exemption: 'HALF' })).toMatchObject({ reducedDong: 6_251, totalDong: 6_250 });
    expect(reckonFee(TARIFF, { ...facts, exemption: 'ALL' })).toMatchObject({ fullDong: 12_501, totalDong: 0 });
  });

  it('of which only the sum is known is one line, and nothing where there is none', () => {
    expect(reckonFee(plainTariff(15_000), { copies: 9, pages: 9, exemption: null }).totalDong).toBe(15_000);
    expect(plainTariff(null).lines).toEqual([]);
  });
});

/** Objects of EMVCo: two digits of a name, two of a length, the value. */
function objects(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4));
    found[text.slice(at, at + 2)] = text.slice(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return found;
}

describe('a VietQR code', () => {
  it('is the published example of NAPAS for a transfer to an account', () => {
    expect(crc16('123456789')).toBe('29B1');
    const order = { bankBin: '970403', accountNumber: '0011012345678', amountDong: 180_000 };
    expect(vietQr({ ...order, reference: 'thanh toan don hang' })).toBe(
      '00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62230819thanh toan don hang63045FAB',
    );
  });

  it('says bank, account, amount and reference where a bank looks for them', () => {
    const order = {
      bankBin: '970436',
      accountNumber: '0351000123456',
      amountDong: 100_000,
      reference: 'HCC0123456789ABCDEF',
    };
    const text = vietQr(order);
    const read = objects(text);
    expect(read).toMatchObject({ '00': '01', '01': '12', '53': '704', '54': '100000', '58': 'VN' });
    const napas = objects(read['38']!);
    expect(napas).toMatchObject({ '00': 'A000000727', '02': 'QRIBFTTA' });
    expect(objects(napas['01']!)).toEqual({ '00': '970436', '01': '0351000123456' });
    expect(objects(read['62']!)).toEqual({ '08': 'HCC0123456789ABCDEF' });
    expect(read['63']).toBe(crc16(text.slice(0, -4)));
  });

  it('is found again in what banks make of the text', () => {
    expect(referenceIn('MBVCB.123. hcc01234567 89abcdef. CT tu 001')).toBe('HCC0123456789ABCDEF');
    expect(referenceIn('nop phi khai sinh')).toBeNull();
  });
});

describe('a statement', () => {
  it('is read by its headings, with quotes, points in amounts and either separator', () => {
    const text =
      '\uFEFFma_giao_dich;ngay;so_tien;noi_dung\r\nFT1;23/11/2026;"100.000";"a; ""b"""\r\nFT2;2026-11-23;-5.000;phí\n';
    expect(readStatement(text)).toEqual([
      { transactionKey: 'FT1', at: Date.parse('2026-11-23T00:00:00+07:00'), amountDong: 100_000, text: 'a; "b"' },
    ]);
  });

  it.each([
    ['ngay,so_tien\n', 'Dòng đầu'],
    ['ngay,ma_giao_dich,so_tien,noi_dung\n31/02/2026,FT,1,x', 'Dòng 2'],
    ['ngay,ma_giao_dich,so_tien,noi_dung\n01/02/2026,FT,1đ,x', 'Dòng 2'],
    ['ngay,ma_giao_dich,so_tien,noi_dung\n01/02/2026,,1,x', 'Dòng 2'],
  ])('says where it cannot be read: %s', (text, where) => expect(() => readStatement(text)).toThrow(where));
});
