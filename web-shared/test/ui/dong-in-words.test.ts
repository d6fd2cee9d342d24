import { dongInWords } from '../../src/ui/text/dong-in-words';

test.each([
  [0, 'không đồng'],
  [5, 'năm đồng'],
  [10, 'mười đồng'],
  [15, 'mười lăm đồng'],
  [21, 'hai mươi mốt đồng'],
  [105, 'một trăm linh năm đồng'],
  [1_005_000, 'một triệu không trăm linh năm nghìn đồng'],
  [1_001_000, 'một triệu không trăm linh một nghìn đồng'],
  [1_205_000, 'một triệu hai trăm linh năm nghìn đồng'],
  [2_000_000_000, 'hai tỷ đồng'],
  [1_000_000_055, 'một tỷ không trăm năm mươi lăm đồng'],
])('%d is read as a receipt says it', (amount, words) => {
  expect(dongInWords(amount)).toBe(words);
});
