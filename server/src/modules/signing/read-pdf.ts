import { PDFDocument } from '@cantoo/pdf-lib';
import { badField } from '../../kernel/errors';

/** Readers look for the header in the first kilobyte. */
const HEADER_WITHIN = 1024;

/**
 * Reads the objects of a PDF; pages and pictures stay unread.
 * @param toBeSigned what is added later is then written behind what is there, which stays as it is
 * @throws HccError BAD_USER_INPUT naming file
 */
export async function readPdf(file: Buffer, toBeSigned = false): Promise<PDFDocument> {
  if (!file.subarray(0, HEADER_WITHIN).includes('%PDF-')) throw badField('file', 'không phải tệp PDF.');
  let pdf: PDFDocument;
  try {
    pdf = await PDFDocument.load(file, {
      ignoreEncryption: true,
      updateMetadata: false,
      forIncrementalUpdate: toBeSigned,
    });
    if (pdf.getPageCount() === 0) throw new Error('no page');
  } catch {
    throw badField('file', 'tệp PDF bị hỏng, không đọc được.');
  }
  // Its texts cannot be read, and what is added would have to be encrypted as well.
  if (pdf.isEncrypted) throw badField('file', 'tệp PDF được đặt mật khẩu; hãy bỏ mật khẩu rồi tải lại.');
  return pdf;
}
