/** Whom a code pays, and what it says to the bank. */
export interface TransferOrder {
  bankBin: string;
  accountNumber: string;
  amountDong: number;
  /** At most 25 letters and digits. */
  reference: string;
}

/** EMVCo: two digits of a name, two of a length, the value. */
function field(id: string, value: string): string {
  return `${id}${String(value.length).padStart(2, '0')}${value}`;
}

/** CRC-16/CCITT-FALSE over everything that stands before it, as EMVCo and NAPAS ask: four hexadecimal digits. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, 'utf8')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

/** The text of a VietQR code (NAPAS 247 to an account) that may be paid once, with the amount filled in. */
export function vietQr({ bankBin, accountNumber, amountDong, reference }: TransferOrder): string {
  const beneficiary = field('00', bankBin) + field('01', accountNumber);
  const napas = field('00', 'A000000727') + field('01', beneficiary) + field('02', 'QRIBFTTA');
  const head = [
    field('00', '01'),
    field('01', '12'),
    field('38', napas),
    field('53', '704'),
    field('54', String(amountDong)),
    field('58', 'VN'),
    field('62', field('08', reference)),
    '6304',
  ].join('');
  return head + crc16(head);
}

/** The reference that a transfer names, however the bank has spaced its text; null where there is none. */
export function referenceIn(text: string): string | null {
  return /HCC[0-9A-HJKMNP-TV-Z]{16}/.exec(text.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))?.[0] ?? null;
}
