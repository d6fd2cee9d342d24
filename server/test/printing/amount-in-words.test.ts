import { amountInWords, numberInWords } from '../../src/modules/printing/amount-in-words';
import { READ_ALOUD } from './read-aloud';

describe('an amount in words', () => {
  it.each(READ_ALOUD)('%d is read "%s"', (value, words) => {
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
