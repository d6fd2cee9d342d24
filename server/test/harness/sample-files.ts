import { crc32, deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';

/** A PNG of one colour. */
export function png(width = 40, height = 30): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc((width * 3 + 1) * height);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** One grey point, as any encoder writes it; padded by a comment to the wanted length. */
export function jpeg(bytes = 0): Buffer {
  const point = Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
    'base64',
  );
  const parts = [point.subarray(0, 2)];
  for (let left = bytes - point.length; left > 0; left -= 60_004) {
    const head = Buffer.from([0xff, 0xfe, 0, 0]);
    const length = Math.min(60_000, Math.max(0, left - 4));
    head.writeUInt16BE(length + 2, 2);
    parts.push(head, Buffer.alloc(length, 0x20));
  }
  return Buffer.concat([...parts, point.subarray(2)]);
}

export interface PdfOptions {
  pages?: number;
  /** Objects inside of compressed streams, as most programs write them now. */
  compressed?: boolean;
  /** Changes the document before it is written. */
  change?: (document: PDFDocument) => void | Promise<void>;
}

export async function pdf({ pages = 1, compressed = true, change }: PdfOptions = {}): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page++) document.addPage([200, 300]);
  await change?.(document);
  return Buffer.from(await document.save({ useObjectStreams: compressed }));
}

/** The same PDF with a page that was added behind what was there. */
export async function withPage(content: Buffer): Promise<Buffer> {
  const document = await PDFDocument.load(content, { forIncrementalUpdate: true, updateMetadata: false });
  document.addPage();
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** A scan: so many pages with a picture of so many bytes each. */
export function scan(pages: number, bytesPerPage: number): Promise<Buffer> {
  return pdf({
    pages: 0,
    change: async (document) => {
      for (let page = 0; page < pages; page++) {
        const picture = await document.embedJpg(jpeg(bytesPerPage + page));
        document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
      }
    },
  });
}

/** A ZIP with these entries, stored as they are. */
export function zip(entries: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(at);
    list.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, Buffer.alloc(10), place, path);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, path, data]);
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export function docx(more: Record<string, string> = {}, main = MAIN): Buffer {
  return zip({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>Đơn đề nghị</w:t></w:r></w:p></w:body></w:document>',
    ...more,
  });
}
