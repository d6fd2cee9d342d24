const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** What a group of three digits counts, from the right; a billion of billions begins anew. */
const GROUPS = ['', ' nghìn', ' triệu'];
const BILLION = 1_000_000_000;

/**
 * A whole number as it is read aloud: 1.005.000 is "một triệu không trăm linh năm nghìn". The reading of the north, as
 * receipts have it: "linh" before a lone unit, "mười lăm", "hai mươi mốt", "hai mươi tư".
 * @throws RangeError for what is no whole number from 0
 */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no amount that can be read.`);
  return value === 0 ? DIGITS[0]! : readBillions(value, false);
}

/** "Một triệu không trăm linh năm nghìn đồng", of whole đồng. @throws RangeError */
export function amountInWords(dong: number): string {
  const words = numberInWords(dong);
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)} đồng`;
}

/** @param padded true where something was read before it, so that its noughts are said */
function readBillions(value: number, padded: boolean): string {
  const billions = Math.floor(value / BILLION);
  const rest = value % BILLION;
  const parts: string[] = [];
  if (billions > 0) parts.push(`${readBillions(billions, padded)} tỷ`);
  for (let group = GROUPS.length - 1; group >= 0; group -= 1) {
    const digits = Math.floor(rest / 1000 ** group) % 1000;
    if (digits > 0) parts.push(readGroup(digits, padded || parts.length > 0) + GROUPS[group]);
  }
  return parts.join(' ');
}

function readGroup(digits: number, padded: boolean): string {
  const hundreds = Math.floor(digits / 100);
  const words = hundreds > 0 || padded ? [DIGITS[hundreds]!, 'trăm'] : [];
  return [...words, ...readPair(digits % 100, words.length > 0)].join(' ');
}

function readPair(pair: number, afterHundreds: boolean): string[] {
  const [tens, unit] = [Math.floor(pair / 10), pair % 10];
  if (pair === 0) return [];
  if (tens === 0) return afterHundreds ? ['linh', DIGITS[unit]!] : [DIGITS[unit]!];
  const ten = tens === 1 ? ['mười'] : [DIGITS[tens]!, 'mươi'];
  return unit === 0 ? ten : [...ten, unitAfterTens(tens, unit)];
}

function unitAfterTens(tens: number, unit: number): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return 'tư';
  return unit === 5 ? 'lăm' : DIGITS[unit]!;
}
