import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { refusedFile } from './refused-file';

const MOST_ENTRIES = 5_000;
/** Of a list of parts or of links; Word's own are some kilobytes. */
const MOST_LIST_BYTES = 2 * 1024 * 1024;

const damagedDocument = () => refusedFile('Tệp DOCX bị hỏng: không mở được phần nội dung.');

const CONTENT_TYPES = '[Content_Types].xml';
const MAIN_PART = /wordprocessingml\.document\.main\+xml/;
const ACTIVE_PARTS = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/|embeddings\/[^/]*\.(?:bin|exe|js|vbs))/i;
/** A template or an object that is fetched from elsewhere when the document is opened. */
const FETCHED = /<Relationship\b[^>]*\/(?:attachedTemplate|oleObject|frame|subDocument)"[^>]*TargetMode="External"/i;
const FETCHED_TURNED =
  /<Relationship\b[^>]*TargetMode="External"[^>]*\/(?:attachedTemplate|oleObject|frame|subDocument)"/i;

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > MOST_LIST_BYTES) throw damagedDocument();
  const parts: Buffer[] = [];
  for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Reads the list of what is in it, not the text: a ZIP that unfolds into terabytes stays folded. */
export async function checkDocx(path: string): Promise<void> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { autoClose: false, lazyEntries: true });
    await checkParts(zip);
  } catch (error) {
    // yauzl throws plain errors for what is no ZIP, zlib those with a code.
    throw error instanceof Error && error.name !== 'HccError' ? damagedDocument() : error;
  } finally {
    zip?.close();
  }
}

async function checkParts(zip: ZipFile): Promise<void> {
  if (zip.entryCount > MOST_ENTRIES) throw damagedDocument();
  let types = '';
  let hasText = false;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (entry.isEncrypted()) throw refusedFile('Tệp DOCX có mật khẩu: hãy bỏ mật khẩu rồi tải lên lại.');
    if (ACTIVE_PARTS.test(name)) throw refusedFile('Tệp DOCX có macro hoặc chương trình nhúng: không nhận.');
    if (name === 'word/document.xml') hasText = true;
    if (name === CONTENT_TYPES) types = await textOf(zip, entry);
    if (name.endsWith('.rels')) {
      const links = await textOf(zip, entry);
      if (FETCHED.test(links) || FETCHED_TURNED.test(links)) {
        throw refusedFile('Tệp DOCX lấy khuôn mẫu hoặc đối tượng từ nơi khác khi mở: không nhận.');
      }
    }
  }
  if (/macroEnabled/i.test(types)) throw refusedFile('Tệp có macro: không nhận.');
  if (!hasText || !MAIN_PART.test(types)) {
    throw refusedFile('Tệp ZIP này không phải văn bản DOCX; chỉ nhận PDF, JPEG, PNG và DOCX.');
  }
}
