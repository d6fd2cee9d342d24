import { raw } from 'bwip-js/node';
import { qrCode } from '../../kernel/qr-code';
import type { BarSymbol } from './slip-data';

/**
 * Both symbols are one filled path each. The SVG of bwip-js draws bars as strokes, whose width PDF viewers round to
 * whole pixels, each for itself: on a screen and on a coarse printer narrow and wide bars come out of proportion.
 */
export function code128(text: string): BarSymbol {
  const [symbol] = raw('code128', text, '');
  if (symbol === undefined || !('sbs' in symbol)) throw new Error(`No Code 128 for "${text}".`);
  let x = 0;
  let path = '';
  symbol.sbs.forEach((width, index) => {
    if (index % 2 === 0) path += `M${x} 0h${width}v1h-${width}z`;
    x += width;
  });
  return { svg: svgOf(x, 1, path), modules: x };
}

export function qrSymbol(text: string): BarSymbol {
  const { size, path } = qrCode(text);
  return { svg: svgOf(size, size, path), modules: size };
}

/** `preserveAspectRatio="none"`: the height of bars is the layout's to choose. */
function svgOf(width: number, height: number, path: string): string {
  const box = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="${path}"/></svg>`;
}
