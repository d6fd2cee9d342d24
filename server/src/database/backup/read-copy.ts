import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { HccError } from '../../kernel/errors';
import {
  CopyDigest,
  type CopyHeader,
  type CopySummary,
  type EndLine,
  type FileLine,
  FORMAT,
  OLDEST_VERSION,
  type RowsLine,
  summaryOf,
  VERSION,
} from './copy-format';

const LINE_BREAK = 0x0a;
/** Names are put into statements. */
const IDENTIFIER = /^[a-z][a-z0-9_]*$/;

export interface CopyReader {
  onHeader?: (header: CopyHeader) => Promise<void>;
  onRows?: (line: RowsLine) => Promise<void>;
  onFile?: (line: FileLine) => Promise<void>;
}

/**
 * Reads a copy to its end, a line at a time.
 * @throws HccError NOT_FOUND without a file; BAD_USER_INPUT where it is no copy, damaged, cut off, or of a newer format
 */
export async function readCopy(file: string, { onHeader, onRows, onFile }: CopyReader = {}): Promise<CopySummary> {
  await access(file).catch(() => {
    throw new HccError('NOT_FOUND', `Không đọc được tệp ${file}.`);
  });
  const digest = new CopyDigest();
  const counted = new Map<string, number>();
  const files = new Set<string>();
  let header: CopyHeader | undefined;
  let end: EndLine | undefined;
  for await (const line of linesOf(file)) {
    if (end) throw damaged('còn dữ liệu sau dòng kết thúc');
    const value = parseLine(line);
    if (!header) {
      header = headerFrom(value);
      digest.addHeader(line);
      await onHeader?.(header);
    } else if (isEnd(value)) {
      end = value;
    } else if (isFile(value)) {
      digest.addLine(line);
      files.add(value.file);
      await onFile?.(value);
    } else {
      const rows = rowsFrom(value, header);
      digest.addLine(line);
      counted.set(rows.table, (counted.get(rows.table) ?? 0) + rows.rows.length);
      await onRows?.(rows);
    }
  }
  if (!header || !end) throw damaged('thiếu phần cuối');
  const found = digest.end();
  if (found.digest !== end.digest || found.seal !== end.seal) throw damaged('mã kiểm SHA-256 không khớp');
  for (const { name, rows } of header.tables) {
    if ((counted.get(name) ?? 0) !== rows) throw damaged(`bảng ${name} không đủ ${rows} dòng`);
  }
  if (files.size !== (header.files ?? 0)) throw damaged(`không đủ ${header.files} tệp`);
  return summaryOf(header, found.digest);
}

async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const input = createReadStream(file);
  const text = createGunzip();
  input.once('error', (error) => text.destroy(error));
  input.pipe(text);
  let begun: Buffer[] = [];
  try {
    for await (const chunk of text as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, from)) {
        yield Buffer.concat([...begun, chunk.subarray(from, at)]);
        begun = [];
        from = at + 1;
      }
      if (from < chunk.length) begun.push(chunk.subarray(from));
    }
  } catch (error) {
    // zlib's own errors: no gzip at all, a wrong check sum, an end before the end.
    if (String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw damaged('không giải nén được');
    throw error;
  } finally {
    input.destroy();
  }
  if (begun.length > 0) throw damaged('dòng cuối bị cắt');
}

function parseLine(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    throw damaged('có dòng không phải JSON');
  }
}

function headerFrom(value: unknown): CopyHeader {
  const header = value as Partial<CopyHeader> | null;
  if (header?.format !== FORMAT || !Array.isArray(header.tables) || !Array.isArray(header.migrations)) {
    throw new HccError('BAD_USER_INPUT', 'Đây không phải tệp sao lưu của hệ thống.');
  }
  const { version = 0 } = header;
  if (version < OLDEST_VERSION || version > VERSION) {
    throw new HccError(
      'BAD_USER_INPUT',
      `Tệp sao lưu có định dạng ${version}, phần mềm này đọc từ ${OLDEST_VERSION} đến ${VERSION}.`,
    );
  }
  for (const { name, columns } of header.tables) {
    if (![name, ...columns].every((word) => IDENTIFIER.test(word))) throw damaged('tên bảng hoặc cột không hợp lệ');
  }
  return header as CopyHeader;
}

function isEnd(value: unknown): value is EndLine {
  const line = value as Partial<EndLine> | null;
  return typeof line?.digest === 'string' && typeof line.seal === 'string';
}

function isFile(value: unknown): value is FileLine {
  const { file, at, bytes } = value as Partial<FileLine>;
  return (
    typeof file === 'string' && /^[0-9a-f]{64}$/.test(file) && Number.isSafeInteger(at) && typeof bytes === 'string'
  );
}

function rowsFrom(value: unknown, { tables }: CopyHeader): RowsLine {
  const line = value as Partial<RowsLine> | null;
  const table = tables.find(({ name }) => name === line?.table);
  if (!table || !Array.isArray(line?.rows) || line.rows.some((row) => row.length !== table.columns.length)) {
    throw damaged('có dòng không thuộc bảng nào');
  }
  return line as RowsLine;
}

function damaged(how: string): HccError {
  return new HccError('BAD_USER_INPUT', `Tệp sao lưu bị hỏng: ${how}.`);
}
