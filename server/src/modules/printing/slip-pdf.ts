import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { raw } from 'bwip-js/node';
import { qrCode } from '../../kernel/qr-code';
import { BODY_FONT, MEDIUM_FONT } from './form-layout';
import { type SlipData, type SlipSymbol, slipDocument } from './slip-document';

/** What is used of pdfmake, which ships no types. */
interface PdfMake {
  virtualfs: { writeFileSync(name: string, content: Buffer): void };
  setFonts(fonts: Record<string, Partial<Record<'normal' | 'bold' | 'italics', string>>>): void;
  setUrlAccessPolicy(allows: (url: string) => boolean): void;
  setLocalAccessPolicy(allows: (path: string) => boolean): void;
  createPdf(definition: Record<string, unknown>): { getBuffer(): Promise<Buffer> };
}

/** What is used of fontkit, the font engine inside pdfmake. */
interface Fontkit {
  create(file: Buffer): object;
  /** `format` is called with `new`. */
  registerFormat(format: { (stream: { buffer: Buffer }): unknown; probe(file: Buffer): boolean }): void;
}

let loaded: PdfMake | undefined;

/** Form 01 as a PDF. */
export async function renderSlip(data: SlipData): Promise<Buffer> {
  return renderPdf(slipDocument(data, code128(data.code), qrSymbol(data.trackingUrl)));
}

/** Any paper of ours that is described for pdfmake, in the fonts of `form-layout.ts`. */
export async function renderPdf(definition: Record<string, unknown>): Promise<Buffer> {
  return pdfMake().createPdf(definition).getBuffer();
}

/** pdfmake with the faces in memory; after that it may open neither a file nor an address. */
function pdfMake(): PdfMake {
  if (loaded) return loaded;
  const pdfmake: PdfMake = require('pdfmake');
  const faces = parseFaces(['400Regular', '500Medium', '700Bold', '400Regular_Italic']);
  for (const name of faces.keys()) pdfmake.virtualfs.writeFileSync(name, Buffer.from(name));
  pdfmake.setFonts({
    [BODY_FONT]: { normal: '400Regular', bold: '700Bold', italics: '400Regular_Italic' },
    [MEDIUM_FONT]: { normal: '500Medium' },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  loaded = pdfmake;
  return pdfmake;
}

/**
 * pdfmake parses its font files again for every document, 40 of 100 ms a slip. So they are parsed once, here: the
 * "files" that pdfmake is given hold only the name of a face, and a font format of our own finds the face by it.
 */
function parseFaces(names: readonly string[]): Map<string, object> {
  // The very copy of the font engine that pdfmake uses, wherever npm put it.
  const fontkit: Fontkit = createRequire(createRequire(require.resolve('pdfmake')).resolve('pdfkit'))('fontkit');
  const faces = new Map<string, object>();
  for (const name of names) {
    const file = require.resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`);
    faces.set(name, fontkit.create(readFileSync(file)));
  }
  function Face(stream: { buffer: Buffer }) {
    return faces.get(stream.buffer.toString('latin1'));
  }
  Face.probe = (file: Buffer) => faces.has(file.toString('latin1', 0, 64));
  fontkit.registerFormat(Face);
  return faces;
}

/**
 * Both symbols are one filled path each. The SVG of bwip-js draws bars as strokes, whose width PDF viewers round to
 * whole pixels, each for itself: on a screen and on a coarse printer narrow and wide bars come out of proportion.
 */
function code128(text: string): SlipSymbol {
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

function qrSymbol(text: string): SlipSymbol {
  const { size, path } = qrCode(text);
  return { svg: svgOf(size, size, path), modules: size };
}

/** `preserveAspectRatio="none"`: the height of bars is the layout's to choose. */
function svgOf(width: number, height: number, path: string): string {
  const box = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="${path}"/></svg>`;
}
