import { PDFDocument, type PDFImage } from '@cantoo/pdf-lib';

/** A4 in points. */
const [SHORT, LONG] = [595.28, 841.89];
const MARGIN = 14;
/** So many points make an A4 sheet legible (170 to the inch); a phone's picture has twice as many. */
const LONGEST_SIDE = 2_000;
const JPEG_QUALITY = 0.82;

/**
 * Puts pictures and PDFs together, in their order; each picture is a sheet of A4, upright or across as it is.
 * @throws Error where one of them can't be read
 */
export async function pagesToPdf(files: readonly File[], name: string): Promise<File> {
  const together = await PDFDocument.create();
  for (const file of files) {
    if (file.type === 'application/pdf') await addPages(together, file);
    else await addPicture(together, file);
  }
  const bytes = await together.save();
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type: 'application/pdf' });
}

async function addPages(together: PDFDocument, file: File): Promise<void> {
  const source = await PDFDocument.load(await file.arrayBuffer());
  for (const page of await together.copyPages(source, source.getPageIndices())) together.addPage(page);
}

async function addPicture(together: PDFDocument, file: File): Promise<void> {
  const picture: PDFImage = await together.embedJpg(await jpegOf(file));
  const isAcross = picture.width > picture.height;
  const [width, height] = isAcross ? [LONG, SHORT] : [SHORT, LONG];
  const scale = Math.min((width - 2 * MARGIN) / picture.width, (height - 2 * MARGIN) / picture.height);
  const [drawnWidth, drawnHeight] = [picture.width * scale, picture.height * scale];
  together.addPage([width, height]).drawImage(picture, {
    x: (width - drawnWidth) / 2,
    y: (height - drawnHeight) / 2,
    width: drawnWidth,
    height: drawnHeight,
  });
}

/** The picture turned upright as the phone noted it, and no larger than paper needs. */
async function jpegOf(file: File): Promise<ArrayBuffer> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  // What is transparent would come out black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', JPEG_QUALITY));
  if (!blob) throw new Error('no picture');
  return blob.arrayBuffer();
}
