import { decodePDFRawStream, PDFContext, PDFRawStream } from '@cantoo/pdf-lib';

/** Bytes. The tables of a scan of 300 pages are a tenth of a megabyte. */
const MOST_UNPACKED = 64 * 1024 * 1024;

interface UnpackingStream {
  buffer: Uint8Array;
  ensureBuffer(size: number): Uint8Array;
}

/**
 * The library unpacks whatever a table of objects claims to hold, and no thread has a limit for such memory: a few
 * kilobytes could ask for all of it. So the one place where its buffers grow counts them, for this thread's one file.
 */
export function limitUnpacking(): void {
  const packed = PDFRawStream.of(PDFContext.create().obj({ Filter: 'FlateDecode' }), new Uint8Array([0x78, 0x9c]));
  const unpacking = Object.getPrototypeOf(Object.getPrototypeOf(decodePDFRawStream(packed))) as UnpackingStream;
  const { ensureBuffer } = unpacking;
  let left = MOST_UNPACKED;
  unpacking.ensureBuffer = function (this: UnpackingStream, size: number) {
    left -= Math.max(0, size - this.buffer.length);
    if (left < 0) throw new Error('The file unpacks to more than its tables can need.');
    return ensureBuffer.call(this, size);
  };
}
