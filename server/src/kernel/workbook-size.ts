import { fromBufferPromise, type ZipFile } from 'yauzl';
import { badField } from './errors';

const MEGABYTE = 1024 * 1024;
/** The whole catalogue with its steps and documents unpacks to about a third of it. */
const MOST_UNPACKED_BYTES = 48 * MEGABYTE;
/** A workbook of ten sheets has some thirty. */
const MOST_PARTS = 500;

const tooLarge = () =>
  badField('file', `Tệp bung ra lớn quá ${MOST_UNPACKED_BYTES / MEGABYTE} MB; hãy chia thành nhiều tệp nhỏ hơn.`);
const unreadable = () => badField('file', 'Không đọc được tệp này; hãy lưu thành tệp Excel (.xlsx).');

/**
 * Looks at what a workbook unpacks to before anything reads it whole: a few kilobytes can unfold into gigabytes. What
 * its list of contents says is held against what comes out, part by part, and no further than the limit.
 * @throws HccError BAD_USER_INPUT naming file
 */
export async function assertSmallWorkbook(file: Buffer): Promise<void> {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(file, { lazyEntries: true });
    if (zip.entryCount > MOST_PARTS) throw tooLarge();
    let left = MOST_UNPACKED_BYTES;
    for await (const entry of zip.eachEntry()) {
      if (entry.uncompressedSize > left) throw tooLarge();
      // Where more comes out than the list says the stream ends with an error.
      for await (const part of await zip.openReadStreamPromise(entry)) left -= (part as Buffer).length;
      if (left < 0) throw tooLarge();
    }
  } catch (error) {
    // yauzl throws plain errors for what is no ZIP, zlib those with a code.
    throw error instanceof Error && error.name !== 'HccError' ? unreadable() : error;
  } finally {
    zip?.close();
  }
}
