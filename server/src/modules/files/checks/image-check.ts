import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { refusedFile } from './refused-file';

/** A phone makes 200 million points; a picture of more is made to fill the memory of whoever opens it. */
const MOST_POINTS = 250_000_000;
const PIECE_BYTES = 256 * 1024;
const PNG_HEAD_BYTES = 8;

const damagedPicture = () => refusedFile('Ảnh bị hỏng hoặc bị cắt mất phần cuối; hãy chụp hoặc quét lại.');

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw damagedPicture();
  return buffer;
}

function refuseBySize(width: number, height: number): void {
  if (width === 0 || height === 0) throw damagedPicture();
  if (width * height > MOST_POINTS) throw refusedFile(`Ảnh quá lớn (${width} × ${height} điểm).`);
}

/** Start of frame: C0 to CF but the tables DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

const START_OF_SCAN = 0xda;

/** Segment by segment to the picture's data, then its end (ITU T.81, annex B). Phones put more behind it. */
export async function checkJpeg(handle: FileHandle): Promise<void> {
  let hasFrame = false;
  for (let position = 2; ; ) {
    const head = await bytesAt(handle, position, 4);
    if (head[0] !== 0xff) throw damagedPicture();
    const marker = head[1]!;
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    if (isFrame(marker)) {
      const frame = await bytesAt(handle, position + 5, 4);
      refuseBySize(frame.readUInt16BE(2), frame.readUInt16BE(0));
      hasFrame = true;
    }
    position += 2 + head.readUInt16BE(2);
    if (marker !== START_OF_SCAN) continue;
    if (!hasFrame || !(await hasEndOfImage(handle, position))) throw damagedPicture();
    return;
  }
}

async function hasEndOfImage(handle: FileHandle, from: number): Promise<boolean> {
  const piece = Buffer.alloc(PIECE_BYTES);
  for (let position = from; ; ) {
    const { bytesRead } = await handle.read(piece, 0, PIECE_BYTES, position);
    if (piece.subarray(0, bytesRead).includes(Buffer.from([0xff, 0xd9]))) return true;
    if (bytesRead < PIECE_BYTES) return false;
    // The mark may lie across two pieces.
    position += bytesRead - 1;
  }
}

/** Chunk by chunk with their check sums, from IHDR to IEND (PNG specification, section 5). */
export async function checkPng(handle: FileHandle): Promise<void> {
  let hasData = false;
  for (let position = PNG_HEAD_BYTES, index = 0; ; index++) {
    const head = await bytesAt(handle, position, 8);
    const length = head.readUInt32BE(0);
    const name = head.toString('latin1', 4, 8);
    if (index === 0) {
      if (name !== 'IHDR' || length !== 13) throw damagedPicture();
      const size = await bytesAt(handle, position + 8, 8);
      refuseBySize(size.readUInt32BE(0), size.readUInt32BE(4));
    }
    const stored = (await bytesAt(handle, position + 8 + length, 4)).readUInt32BE(0);
    if ((await sumOf(handle, position + 4, length + 4)) !== stored) throw damagedPicture();
    if (name === 'IDAT') hasData = true;
    if (name === 'IEND') break;
    position += length + 12;
  }
  if (!hasData) throw damagedPicture();
}

async function sumOf(handle: FileHandle, from: number, length: number): Promise<number> {
  let sum = 0;
  for (let done = 0; done < length; ) {
    const piece = await bytesAt(handle, from + done, Math.min(PIECE_BYTES, length - done));
    sum = crc32(piece, sum);
    done += piece.length;
  }
  return sum;
}
