import { amountInWords, numberInWords } from '../../src/modules/printing/amount-in-words';

describe('an amount in words', () => {
  it.each([
    [0, 'không'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [115, 'một trăm mười lăm'],
    [999, 'chín trăm chín mươi chín'],
    [1_000, 'một nghìn'],
    [1_005, 'một nghìn không trăm linh năm'],
    [1_015, 'một nghìn không trăm mười lăm'],
    [21_000, 'hai mươi mốt nghìn'],
    [8_000, 'tám nghìn'],
    [1_001_000, 'một triệu không trăm linh một nghìn'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [1_000_001, 'một triệu không trăm linh một'],
    [1_234_567, 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
    [1_000_000_000, 'một tỷ'],
    [1_000_000_005, 'một tỷ không trăm linh năm'],
    [2_000_000_000, 'hai tỷ'],
    [21_050_000_000, 'hai mươi mốt tỷ không trăm năm mươi triệu'],
    [1_000_000_000_000, 'một nghìn tỷ'],
    [5_000_001_000_000_000, 'năm triệu không trăm linh một tỷ'],
  ])('%d is read "%s"', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it('begins with a capital and says the currency', () => {
    expect(amountInWords(1_005_000)).toBe('Một triệu không trăm linh năm nghìn đồng');
    expect(amountInWords(0)).toBe('Không đồng');
  });

  it.each([-1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])('reads no %d', (value) => {
    expect(() => numberInWords(value)).toThrow(RangeError);
  });
});
