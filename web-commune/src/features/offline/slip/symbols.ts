import { code128 as drawCode128, qrcode as drawQr } from 'bwip-js/browser';
import type { BarSymbol } from '../../../../../server/src/modules/printing/slip-data';

type Point = [number, number];

/** Bars and dark modules become one filled path: strokes would be rounded to whole pixels, each for itself. */
class Shapes {
  path = '';
  width = 0;
  height = 0;

  setopts = () => undefined;
  scale = (): [number, number] => [1, 1];
  measure = () => ({ width: 0, ascent: 0, descent: 0 });
  ellipse = () => undefined;
  hexagon = () => undefined;
  fill = () => undefined;
  text = () => undefined;
  init = (width: number, height: number) => {
    this.width = width;
    this.height = height;
  };
  line = (x0: number, y0: number, _x1: number, y1: number, width: number) => {
    // The middle that is given of an odd width is rounded up: half a module beside its place no scanner reads a bar.
    this.path += `M${x0 - Math.ceil(width / 2)} ${y0}h${width}V${y1}h-${width}z`;
  };
  polygon = (points: Point[]) => {
    this.path += `M${points.map((point) => point.join(' ')).join('L')}z`;
  };
  end = () => this;
}

/** `preserveAspectRatio="none"`: the height of bars is the layout's to choose. */
function svgOf({ width, height, path }: Shapes): string {
  const box = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path fill-rule="evenodd" d="${path}"/></svg>`;
}

export function code128(text: string): BarSymbol {
  const options = { bcid: 'code128', text, scale: 1, height: 10 };
  const shapes = drawCode128<Shapes>(options, new Shapes());
  return { svg: svgOf(shapes), modules: shapes.width };
}

/** Error correction M, as on the server's slip. */
export function qrSymbol(text: string): BarSymbol {
  const options = { bcid: 'qrcode', text, scale: 1, eclevel: 'M' };
  const shapes = drawQr<Shapes>(options, new Shapes());
  return { svg: svgOf(shapes), modules: shapes.width };
}
