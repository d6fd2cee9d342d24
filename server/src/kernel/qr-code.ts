import { raw } from 'bwip-js/node';

/** Which of `size` × `size` modules are dark, row by row. */
export interface QrCode {
  size: number;
  /** SVG path over a box of `size` × `size`, one filled shape for each dark module. */
  path: string;
}

/** Error correction M: what is printed gets folded and carried in a pocket, what is on a screen is held at an angle. */
export function qrCode(text: string): QrCode {
  const [symbol] = raw('qrcode', text, 'eclevel=M');
  if (symbol === undefined || !('pixs' in symbol)) throw new Error('The text does not fit a QR code.');
  const size = symbol.pixx;
  const path = symbol.pixs.map((dark, at) => (dark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '')).join('');
  return { size, path };
}
