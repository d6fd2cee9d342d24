import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { type PdfToken, PdfTokens } from './pdf-tokens';
import { refusedFile } from './refused-file';

const PIECE_BYTES = 256 * 1024;
/** Readers look for the end within the last kilobyte; some programs add a few lines. */
const TAIL_BYTES = 2_048;
/** Of a stream that holds objects: real ones have some hundred kilobytes, unfolded some megabytes. */
const MOST_OBJECTS_BYTES = 16 * 1024 * 1024;
const MOST_UNFOLDED_BYTES = 64 * 1024 * 1024;

const damagedPdf = (how: string) => refusedFile(`Tệp PDF bị hỏng (${how}): hãy xuất hoặc quét lại.`);
const unusual = () =>
  refusedFile('Tệp PDF có cấu trúc bất thường, không kiểm tra được: hãy in lại ra PDF rồi tải lên.');

/**
 * Names by which a PDF does something or carries something along (ISO 32000-1, 12.6.4 actions, 7.11.4 embedded files,
 * 12.7.8 XFA). A script always says /JavaScript, whatever event starts it.
 */
const REFUSED: Record<string, string> = {
  JavaScript: 'có mã lệnh (JavaScript)',
  Rendition: 'có nội dung đa phương tiện điều khiển bằng mã lệnh',
  Launch: 'có lệnh mở chương trình hoặc tệp khác',
  ImportData: 'có lệnh lấy dữ liệu từ tệp khác',
  SubmitForm: 'có lệnh gửi dữ liệu đi nơi khác',
  GoToE: 'có lệnh mở tệp nhúng',
  EmbeddedFile: 'có tệp khác nhúng bên trong',
  EmbeddedFiles: 'có tệp khác nhúng bên trong',
  FileAttachment: 'có tệp khác nhúng bên trong',
  RichMedia: 'có nội dung đa phương tiện nhúng',
  XFA: 'là biểu mẫu động (XFA)',
  Encrypt: 'có mật khẩu hoặc bị khóa quyền đọc',
};

/** Ways to write the bytes of a stream that nobody uses for objects but to hide them. */
const HIDING = ['LZWDecode', 'ASCII85Decode', 'ASCIIHexDecode', 'RunLengthDecode', 'Crypt', 'Predictor'];

/** An object's head; where one stands inside of a stream, a table of places may still lead a reader there. */
const OBJECT_HEAD = /\d\s+\d+\s+obj\b/;
const STREAM_END = 'endstream';
/** So much of a piece is looked at again together with the next, for what lies across both. */
const OVERLAP = 64;

/** What is kept of the object that is being read. */
class PdfObject {
  readonly names = new Set<string>();
  kids = false;
  count = 0;
}

class PdfReading {
  hasCatalog = false;
  /** What the largest tree of pages counts; where objects lie side by side it may be the count of something else. */
  private counted = 0;
  /** Pages that say so themselves; one that was changed later is there twice. */
  private leaves = 0;
  private object = new PdfObject();
  private lastName = '';
  private inStream = false;
  /** The bytes of a stream that holds objects; null in others, which are passed over. */
  private kept: Buffer[] | null = null;
  private keptBytes = 0;
  /** One for all pieces: a scan of a hundred megabytes leaves no garbage. */
  private readonly buffer = Buffer.alloc(OVERLAP + PIECE_BYTES);
  /** So many bytes at its beginning are from the piece before. */
  private rest = 0;
  /** The end of what was passed over last. */
  private passed = Buffer.alloc(0);
  private readonly tokens = new PdfTokens((token) => this.see(token));

  /** Reads what a file holds from `position` on. @returns how many bytes came; 0 at the end */
  async readFrom(handle: FileHandle, position: number): Promise<number> {
    const { bytesRead } = await handle.read(this.buffer, this.rest, PIECE_BYTES, position);
    const bytes = this.buffer.subarray(0, this.rest + bytesRead);
    if (bytesRead === 0) return 0;
    this.rest = 0;
    for (let at = 0; at < bytes.length; ) {
      at = this.inStream ? await this.pass(bytes, at) : this.tokens.read(bytes, at);
    }
    return bytesRead;
  }

  finish(): void {
    if (this.inStream) throw damagedPdf('thiếu phần cuối');
    this.tokens.finish();
  }

  get pages(): number {
    const { counted, leaves } = this;
    return counted > 0 && leaves > 0 ? Math.min(counted, leaves) : Math.max(counted, leaves);
  }

  /** Passes over a stream's bytes. @returns where its end stands, or the end of what is there */
  private async pass(bytes: Buffer, from: number): Promise<number> {
    const end = bytes.indexOf(STREAM_END, from, 'latin1');
    const until = end < 0 ? Math.max(from, bytes.length - OVERLAP) : end;
    const part = bytes.subarray(from, until);
    refuseHeads(part);
    refuseHeads(Buffer.concat([this.passed, part.subarray(0, OVERLAP)]));
    this.passed = Buffer.from(part.subarray(-OVERLAP));
    if (this.kept) {
      this.keptBytes += part.length;
      if (this.keptBytes > MOST_OBJECTS_BYTES) throw unusual();
      this.kept.push(Buffer.from(part));
    }
    if (end < 0) {
      this.rest = bytes.length - until;
      bytes.copyWithin(0, until);
      return bytes.length;
    }
    this.inStream = false;
    if (this.kept) await this.readObjects(Buffer.concat(this.kept));
    this.kept = null;
    return end;
  }

  /** The objects of an object stream (7.5.7), which lie in it as text without heads. */
  private async readObjects(stored: Buffer): Promise<void> {
    // After the word "stream" comes an end of line.
    const start = stored[0] === 13 ? (stored[1] === 10 ? 2 : 1) : stored[0] === 10 ? 1 : 0;
    const raw = stored.subarray(start);
    const isFolded = raw.length > 1 && (raw[0]! & 0x0f) === 8 && raw.readUInt16BE(0) % 31 === 0;
    const text = isFolded ? await unfold(raw) : raw;
    // Dictionaries of several objects lie side by side: what belongs together is not told apart, which only refuses more.
    this.object = new PdfObject();
    const inside = new PdfTokens((token) => {
      if (token.kind === 'word' && token.text === 'stream') throw unusual();
      this.see(token);
      return false;
    });
    inside.read(text);
    inside.finish();
  }

  /** @returns true at the beginning of a stream */
  private see({ kind, text }: PdfToken): boolean {
    if (kind === 'name') {
      this.seeName(text);
      return false;
    }
    const name = this.lastName;
    this.lastName = '';
    if (text === 'obj' || text === 'trailer') this.object = new PdfObject();
    else if (name === 'Count') this.object.count = Math.max(this.object.count, Number(text) || 0);
    if (this.object.kids) this.counted = Math.max(this.counted, this.object.count);
    if (text !== 'stream') return false;
    const { names } = this.object;
    this.inStream = true;
    this.passed = Buffer.alloc(0);
    if (names.has('ObjStm') || (names.has('N') && names.has('First'))) {
      if (HIDING.some((each) => names.has(each))) throw unusual();
      this.kept = [];
      this.keptBytes = 0;
    }
    return true;
  }

  private seeName(name: string): void {
    const reason = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
    if (reason) throw refusedFile(`Tệp PDF ${reason}: không nhận. Hãy in lại ra PDF rồi tải lên.`);
    const { object } = this;
    if (this.lastName === 'Type') {
      if (name === 'Catalog') this.hasCatalog = true;
      if (name === 'Page') this.leaves++;
    }
    if (name === 'Kids') object.kids = true;
    object.names.add(name);
    if (object.names.has('EF') && (object.names.has('UF') || object.names.has('Filespec'))) {
      throw refusedFile(`Tệp PDF ${REFUSED.EmbeddedFile}: không nhận.`);
    }
    this.lastName = name;
  }
}

function refuseHeads(part: Buffer): void {
  const mayHave = part.includes(' obj') || part.includes('\nobj') || part.includes('\robj');
  if (mayHave && OBJECT_HEAD.test(part.toString('latin1'))) throw unusual();
}

async function unfold(bytes: Buffer): Promise<Buffer> {
  try {
    return await promisify(inflate)(bytes, { maxOutputLength: MOST_UNFOLDED_BYTES });
  } catch {
    throw unusual();
  }
}

/**
 * Goes through a PDF once, piece by piece.
 * @returns how many pages it has
 * @throws HccError where it is no whole PDF, does something when it is opened, is locked, or hides what it has
 */
export async function checkPdf(handle: FileHandle): Promise<number> {
  await checkTail(handle);
  const reading = new PdfReading();
  for (let position = 0, came = -1; came !== 0; position += came) came = await reading.readFrom(handle, position);
  reading.finish();
  if (!reading.hasCatalog) throw damagedPdf('không có mục lục gốc');
  if (reading.pages === 0) throw damagedPdf('không có trang nào');
  return reading.pages;
}

/** The end says where the table of objects begins, and there it is. */
async function checkTail(handle: FileHandle): Promise<void> {
  const { size } = await handle.stat();
  const start = Math.max(0, size - TAIL_BYTES);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL_BYTES), 0, TAIL_BYTES, start);
  const tail = buffer.toString('latin1', 0, bytesRead);
  const end = /startxref\s+(\d+)\s+%%EOF(?![\s\S]*startxref)/.exec(tail);
  if (!end) throw damagedPdf('thiếu phần cuối');
  const head = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
  // Places are counted from the head, which may have something before it.
  const before = Math.max(0, head.buffer.indexOf('%PDF-'));
  for (const shift of new Set([0, before])) {
    const table = await handle.read(Buffer.alloc(64), 0, 64, Number(end[1]) + shift);
    if (/^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(table.buffer.toString('latin1', 0, table.bytesRead))) return;
  }
  throw damagedPdf('không tìm thấy bảng tham chiếu');
}
