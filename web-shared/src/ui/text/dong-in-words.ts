const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const GROUPS = ['', ' nghìn', ' triệu', ' tỷ'] as const;

/** Three digits; `whole` also says the hundreds that are nought, as within a longer number. */
function group(value: number, whole: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (hundreds > 0 || whole) words.push(`${DIGITS[hundreds]} trăm`);
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(`${DIGITS[tens]} mươi`);
  if (ones > 0) words.push(onesWord(ones, tens));
  return words.join(' ');
}

function onesWord(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 4 && tens > 1) return 'tư';
  if (ones === 5 && tens > 0) return 'lăm';
  return DIGITS[ones] ?? '';
}

/** 1205000 → "một triệu hai trăm linh năm nghìn đồng"; whole đồng below a thousand billion. */
export function dongInWords(amount: number): string {
  if (amount === 0) return 'không đồng';
  const parts: string[] = [];
  let rest = amount;
  for (const name of GROUPS) {
    const value = rest % 1000;
    rest = Math.floor(rest / 1000);
    if (value > 0) parts.unshift(`${group(value, rest > 0)}${name}`);
    if (rest === 0) break;
  }
  return `${parts.join(' ')} đồng`;
}
