import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BODY_FONT, MEDIUM_FONT } from './form-layout';

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
