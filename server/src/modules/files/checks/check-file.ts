import { type FileHandle, open } from 'node:fs/promises';
import { FileType } from '../file-terms';
import { checkDocx } from './docx-check';
import { checkJpeg, checkPng } from './image-check';
import { checkPdf } from './pdf-check';
import { refusedFile } from './refused-file';

/** What a file turned out to be. */
export interface CheckedFile {
  type: FileType;
  /** Of a PDF; null of others. */
  pages: number | null;
}

/** Other programs put a few bytes before a PDF's head; readers look for it in the first kilobyte. */
const HEAD_BYTES = 1024;

const STARTS: [FileType, Buffer][] = [
  [FileType.JPEG, Buffer.from([0xff, 0xd8, 0xff])],
  [FileType.PNG, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  // Any ZIP; what is inside says whether it is a DOCX.
  [FileType.DOCX, Buffer.from('PK\u0003\u0004', 'latin1')],
];

function typeOf(head: Buffer): FileType | null {
  const known = STARTS.find(([, start]) => head.subarray(0, start.length).equals(start));
  if (known) return known[0];
  return head.includes('%PDF-') ? FileType.PDF : null;
}

/**
 * Finds out by its content what a file is, reads it as that, and refuses what could do something when it is opened. It
 * holds a few pieces of it in memory at a time.
 * @param path of a file on this machine; its name plays no part
 * @throws HccError BAD_USER_INPUT naming "file", with the reason
 */
export async function checkFile(path: string): Promise<CheckedFile> {
  const handle = await open(path, 'r');
  try {
    return await checkOpen(handle, path);
  } finally {
    await handle.close();
  }
}

async function checkOpen(handle: FileHandle, path: string): Promise<CheckedFile> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  const type = typeOf(buffer.subarray(0, bytesRead));
  switch (type) {
    case null:
      throw refusedFile('Chỉ nhận tệp PDF, ảnh JPEG hoặc PNG, và DOCX; nội dung tệp này không phải loại nào trong đó.');
    case FileType.PDF:
      return { type, pages: await checkPdf(handle) };
    case FileType.JPEG:
      await checkJpeg(handle);
      break;
    case FileType.PNG:
      await checkPng(handle);
      break;
    case FileType.DOCX:
      await checkDocx(path);
      break;
  }
  return { type, pages: null };
}
