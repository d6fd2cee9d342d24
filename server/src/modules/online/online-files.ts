import { isDuplicateKey, type Sql, type Tx } from '../../database/sql';
import { badField, HccError, notFound } from '../../kernel/errors';
import { readShortSecret } from '../../kernel/short-secret-text';
import type { DossierRoom } from '../dossier/dossier-room';
import { OnlineSubmission } from '../dossier/submission/online-submission.entity';
import { SubmissionStatus } from '../dossier/submission/submission-terms';
import type { FileRoom } from '../files/file-room';
import { LONGEST_PART, SubjectFile } from '../files/subject-file.entity';
import { readSubjectFiles } from '../files/subject-files';
import { keepUpload } from '../files/uploads/keep-upload';
import { getUpload, type Uploader } from '../files/uploads/uploads';
import { OnlineDraft } from './online-draft.entity';
import { OnlineSupplement } from './online-supplement.entity';
import {
  AT_CITIZEN,
  DRAFT_FILE,
  MOST_BYTES,
  MOST_BYTES_OF_FILE,
  MOST_FILES,
  SUBMISSION_FILE,
  SUPPLEMENT_FILE,
} from './online-terms';
import { withPaperKeys } from './paper-keys';

export interface OnlineFileRooms {
  dossiers: DossierRoom;
  files: FileRoom;
}

/** What a citizen's secret opens for files. */
interface Holder {
  kind: string;
  id: string;
  table: 'online_draft' | 'online_submission' | 'online_supplement';
}

/** Nothing where the secret opens nothing, or nothing that may be changed now. */
async function findHolder({ entities }: Sql, typed: string, at: number): Promise<Holder | null> {
  const secret = readShortSecret(typed);
  const draft = await entities.findOneBy(OnlineDraft, { secret });
  if (draft) {
    const isOpen = draft.submissionId === null && draft.expiresAt > at;
    return isOpen ? { kind: DRAFT_FILE, id: draft.id, table: 'online_draft' } : null;
  }
  const supplement = await entities.findOneBy(OnlineSupplement, { secret });
  if (supplement) {
    const isOpen = AT_CITIZEN.has(supplement.status);
    return isOpen ? { kind: SUPPLEMENT_FILE, id: supplement.id, table: 'online_supplement' } : null;
  }
  const sent = await entities.findOneBy(OnlineSubmission, { reference: secret });
  return sent?.status === SubmissionStatus.RETURNED
    ? { kind: SUBMISSION_FILE, id: sent.id, table: 'online_submission' }
    : null;
}

async function getHolder(sql: Sql, secret: string, at: number): Promise<Holder> {
  const holder = await findHolder(sql, secret, at);
  if (!holder) throw notFound('hồ sơ đang soạn mang mã này');
  return holder;
}

/** Who sends a file with such a secret. @throws HccError NOT_FOUND */
export async function citizenUploader({ dossiers }: OnlineFileRooms, secret: string): Promise<Uploader> {
  const { id } = await getHolder(dossiers.db.read, secret, dossiers.now());
  const limits = { maxBytes: MOST_BYTES_OF_FILE, uploadsPerHour: 2 * MOST_FILES, bytesPerHour: MOST_BYTES };
  return { staffId: id, ...limits };
}

/** Waits for whoever sends it in or changes it at this moment; what is changed then is still the citizen's. */
async function lockHolder(tx: Tx, secret: string, at: number): Promise<Holder> {
  const { table, id } = await getHolder(tx, secret, at);
  await tx.query(`SELECT id FROM ${table} WHERE id = ?${tx.forUpdate}`, [id]);
  return getHolder(tx, secret, at);
}

export interface AddOnlineFile {
  secret: string;
  uploadId: string;
  /** What it shows: the required document, or the key of a paper that was asked for ("#1"). */
  part?: string | null;
}

/**
 * Puts a whole upload to what the secret opens; the same once more changes nothing.
 * @returns all files of it
 * @throws HccError NOT_FOUND, BAD_USER_INPUT naming file where it is refused, ILLEGAL_ACTION where there are too many
 */
export async function addOnlineFile(rooms: OnlineFileRooms, input: AddOnlineFile): Promise<SubjectFile[]> {
  const { dossiers, files } = rooms;
  const { secret, uploadId } = input;
  const part = input.part?.trim() || null;
  if (part !== null && part.length > LONGEST_PART) throw badField('part', `Dài quá ${LONGEST_PART} ký tự.`);
  const { hash, name, type, size } = await keepUpload(
    files,
    await getUpload(files, await citizenUploader(rooms, secret), uploadId),
  );
  const row = { id: uploadId, hash, name, type, size, part, addedAt: dossiers.now() };
  try {
    return await dossiers.db.transact(async (tx) => {
      const { kind, id } = await lockHolder(tx, secret, dossiers.now());
      const there = await readSubjectFiles(tx, kind, [id]);
      if (there.some((file) => file.id === uploadId)) return filesOf(tx, { kind, id });
      if (there.length >= MOST_FILES) {
        throw new HccError('ILLEGAL_ACTION', `Đã đủ ${MOST_FILES} tệp; hãy ghép nhiều trang vào một tệp PDF.`, {
          allowed: [],
        });
      }
      await tx.entities.insert(SubjectFile, { ...row, subjectKind: kind, subjectId: id });
      return filesOf(tx, { kind, id });
    });
  } catch (error) {
    if (isDuplicateKey(error)) throw badField('uploadId', 'Tệp này đã được gửi trước đó.');
    throw error;
  }
}

/** @returns the files that are left; one that is gone already changes nothing @throws HccError NOT_FOUND */
export async function removeOnlineFile(
  { dossiers }: OnlineFileRooms,
  { secret, fileId }: { secret: string; fileId: string },
): Promise<SubjectFile[]> {
  return dossiers.db.transact(async (tx) => {
    const { kind, id } = await lockHolder(tx, secret, dossiers.now());
    await tx.entities.delete(SubjectFile, { id: fileId, subjectKind: kind, subjectId: id });
    return filesOf(tx, { kind, id });
  });
}

/** As the citizen sees them. */
async function filesOf(tx: Tx, { kind, id }: Pick<Holder, 'kind' | 'id'>): Promise<SubjectFile[]> {
  const files = await readSubjectFiles(tx, kind, [id]);
  if (kind !== SUPPLEMENT_FILE) return files;
  return withPaperKeys(tx, await tx.entities.findOneByOrFail(OnlineSupplement, { id }), files);
}
