import { READ_ALOUD } from '../../../server/test/printing/read-aloud';
import { dongInWords } from '../../src/ui/text/dong-in-words';

/** More than any duty. */
const TOO_MUCH = 1_000_000_000_000;

test.each(READ_ALOUD.filter(([amount]) => amount < TOO_MUCH))('%d is read as the receipt says it', (amount, words) => {
  expect(dongInWords(amount)).toBe(`${words} đồng`);
});
