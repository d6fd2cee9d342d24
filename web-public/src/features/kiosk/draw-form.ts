import { GlobalWorkerOptions, getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** Small print of a form stays readable, and four pages of A4 take sixty megabytes. */
const DOTS_PER_INCH = 200;
/** A PDF counts in these. */
const POINTS_PER_INCH = 72;
const A4 = { short: 595.28, long: 841.89 };

export interface FormPage {
  canvas: HTMLCanvasElement;
  isWide: boolean;
}

GlobalWorkerOptions.workerSrc = workerAddress;

/**
 * Draws each page of a PDF as it comes onto A4: at its own size, smaller where it is larger than that.
 * @throws Error where the form does not come, is no PDF, or holds a picture that can not be drawn
 */
export async function drawForm(address: string): Promise<FormPage[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const data = await answer.arrayBuffer();
  // Neither text that is run as code nor WebAssembly: the policy of our pages forbids both.
  const task = getDocument({ data, stopAtErrors: true, isEvalSupported: false, useWasm: false });
  try {
    const form = await task.promise;
    const pages: FormPage[] = [];
    for (let number = 1; number <= form.numPages; number++) pages.push(await drawPage(await form.getPage(number)));
    return pages;
  } finally {
    await task.destroy();
  }
}

async function drawPage(page: PDFPageProxy): Promise<FormPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const isWide = width > height;
  const [across, down] = isWide ? [A4.long, A4.short] : [A4.short, A4.long];
  const fit = Math.min(1, across / width, down / height);
  const viewport = page.getViewport({ scale: (fit * DOTS_PER_INCH) / POINTS_PER_INCH });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  canvas.style.width = `${(width * fit) / POINTS_PER_INCH}in`;
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  await failWithoutPictures(page);
  return { canvas, isWide };
}

/** A scan whose packing is not known would be left out without a word, and white paper handed to who waits for a form. */
async function failWithoutPictures(page: PDFPageProxy): Promise<void> {
  const { fnArray, argsArray } = await page.getOperatorList({ intent: 'print' });
  for (const [at, operation] of fnArray.entries()) {
    if (operation !== OPS.dependency) continue;
    for (const id of argsArray[at] as string[]) {
      const things = id.startsWith('g_') ? page.commonObjs : page.objs;
      if (!things.has(id) || things.get(id) === null) throw new Error(`not drawn: ${id}`);
    }
  }
}
