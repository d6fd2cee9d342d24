import { isDuplicateKey } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import { clean } from '../../kernel/text';
import { ProcedureDraft } from '../catalogue/administration/procedure-draft.entity';
import type { Catalogue } from '../catalogue/catalogue';
import type { BlankFormFile, FormUse } from '../catalogue/forms/blank-form';
import type { FileRoom } from '../files/file-room';
import { SubjectFile } from '../files/subject-file.entity';
import { type KeptFile, keepUpload } from '../files/uploads/keep-upload';
import { getUpload } from '../files/uploads/uploads';
import type { Actor } from '../identity/actor';
import { BLANK_FORM_FILE, useOfType } from './form-files';

/** Citizens fetch it with a telephone; a form of twenty scanned pages is smaller. */
const MOST_BYTES = 10 * 1024 * 1024;

const WRONG_KIND: Record<FormUse, string> = {
  PRINT: 'Bản để in phải là tệp PDF.',
  FILL: 'Bản để điền trên máy phải là tệp DOCX (Word 2007 trở lên).',
};

export interface NewFormFile {
  /** Of the procedure. */
  code: string;
  uploadId: string;
  use: FormUse;
}

/**
 * Keeps an upload of the actor's own as a file for the forms of a procedure; the same once more changes nothing. It stays
 * as long as the procedure does: drafts and editions name it.
 * @throws HccError NOT_FOUND for an unknown procedure or an upload that is not whole; BAD_USER_INPUT naming file where it
 *   is refused, or uploadId where it was given to something else
 */
export async function keepFormFile(
  { files, catalogue }: { files: FileRoom; catalogue: Catalogue },
  actor: Actor,
  { code: typed, uploadId, use }: NewFormFile,
): Promise<BlankFormFile> {
  const code = clean(typed);
  const { entities } = files.db.read;
  const isKnown = catalogue.editionsOf(code).length > 0 || (await entities.existsBy(ProcedureDraft, { code }));
  if (!isKnown) throw notFound('thủ tục mang mã này');
  const upload = await getUpload(files, actor, uploadId);
  if (upload.size > MOST_BYTES) throw badField('file', 'Biểu mẫu lớn quá 10 MB: người dân không tải về được.');
  const kept = await keepUpload(files, upload);
  if (useOfType(kept.type) !== use) throw badField('file', WRONG_KIND[use]);
  if (!(await isGiven(files, uploadId, code))) await give(files, uploadId, code, kept);
  const { hash, size, pages } = kept;
  return { id: uploadId, sha256: hash, size, pages };
}

/** @throws HccError BAD_USER_INPUT where something else has it */
async function isGiven({ db }: FileRoom, id: string, code: string): Promise<boolean> {
  const file = await db.read.entities.findOneBy(SubjectFile, { id });
  if (file && (file.subjectKind !== BLANK_FORM_FILE || file.subjectId !== code))
    throw badField('uploadId', 'Tệp này đã được gửi trước đó.');
  return file !== null;
}

async function give(room: FileRoom, id: string, code: string, { hash, name, type, size }: KeptFile): Promise<void> {
  const file = { id, hash, name, type, size, subjectKind: BLANK_FORM_FILE, subjectId: code, part: null };
  try {
    await room.db.transact((tx) => tx.entities.insert(SubjectFile, { ...file, addedAt: room.now() }));
  } catch (error) {
    // Two requests with one upload at once: the other was first.
    if (!isDuplicateKey(error) || !(await isGiven(room, id, code))) throw error;
  }
}
