import { isDuplicateKey } from '../../database/sql';
import { badField, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { requiredText } from '../../kernel/text-field';
import { appendEvent, openHistory } from '../dossier/changes/append-event';
import { maySee } from '../dossier/dossier.jurisdiction';
import { getRowById, readDocuments } from '../dossier/dossier.queries';
import { lockDossier } from '../dossier/dossier-origin';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { DossierEventType } from '../dossier/dossier-terms';
import type { AttachedFile } from '../dossier/history/attached-file';
import type { DossierState } from '../dossier/history/dossier.projection';
import type { EventDraft } from '../dossier/history/dossier-store';
import { FileSource } from '../dossier/history/file-source';
import { openMattersOf } from '../dossier/history/open-matters';
import { withPresentOffices } from '../dossier/life/dossier.transitions';
import { assertCurrent, type CommandTarget } from '../dossier/life/run-command';
import type { Actor } from '../identity/actor';
import { kindOfFile } from './file-kind';
import type { FileRoom } from './file-room';
import { assertMayChangeFiles } from './files.policy';
import { getVisibleFile } from './files.queries';
import { keepUpload } from './uploads/keep-upload';
import { getUpload } from './uploads/uploads';

/** A scanner's whole tray; more is one PDF of several pages. */
const MOST_FILES = 200;

export interface Rooms {
  dossiers: DossierRoom;
  files: FileRoom;
}

interface Change {
  kind: 'attach' | 'remove';
  decide(state: DossierState): Pick<EventDraft, 'type' | 'note'> & { file: AttachedFile };
}

/** One event about a file, under the same lock and by the same road as every command on a dossier. */
async function changeFiles({ dossiers }: Rooms, actor: Actor, target: CommandTarget, change: Change): Promise<void> {
  const references = await loadReferences(dossiers);
  await dossiers.db.transact(async (tx) => {
    const head = await lockDossier(tx, target.id);
    if (!head) throw notFound('hồ sơ');
    const open = await openHistory(tx, head, references);
    const { origin, state, history } = open;
    if (!maySee(actor, references.directory, origin, state)) throw notFound('hồ sơ');
    assertCurrent(target.expectedVersion, history.at(-1)!, state.version);
    const { receivingOfficeId } = origin;
    const facts = withPresentOffices(references.directory, {
      ...state,
      receivingOfficeId,
      matters: openMattersOf(state.proceedings),
    });
    assertMayChangeFiles(actor, facts, change.kind);
    const { type, note, file } = change.decide(state);
    const draft: EventDraft = { type, note, data: { file }, dueAt: state.dueAt };
    await appendEvent(dossiers, tx, references, open, { author: actor, at: dossiers.now(), draft });
  });
}

function attaching(file: AttachedFile): Change {
  return {
    kind: 'attach',
    decide: ({ proceedings }) => {
      if (proceedings.files.filter(({ removedAt }) => removedAt === null).length >= MOST_FILES) {
        throw badField('file', `Hồ sơ đã có ${MOST_FILES} tệp; hãy ghép nhiều trang vào một tệp PDF.`);
      }
      return { type: DossierEventType.FILE_ATTACHED, note: null, file };
    },
  };
}

export interface AttachFile extends CommandTarget {
  uploadId: string;
  /** Which document of the dossier it shows; null for any other paper. */
  documentOrdinal: number | null;
  /** Of the province's list of papers; that of the document where it is left out. */
  kindCode?: string | null;
}

/**
 * Puts an upload of the actor's own onto a dossier. Where it is there already nothing happens.
 * @returns the dossier's id
 * @throws HccError as commands do; BAD_USER_INPUT naming "file" where the content is refused, "documentOrdinal", or
 * "uploadId" where it is on another dossier; NOT_FOUND where the upload is not whole
 */
export async function attachFile(rooms: Rooms, actor: Actor, input: AttachFile): Promise<string> {
  const { dossiers, files } = rooms;
  const { id, uploadId } = input;
  await getRowById(dossiers.db.read, actor, await loadReferences(dossiers), id);
  const upload = await getUpload(files, actor, uploadId);
  if (await isAttached(rooms, id, uploadId)) return id;
  const documentName = await nameOfDocument(rooms, id, input.documentOrdinal);
  const kindCode = await kindOfFile(dossiers.db.read, input.kindCode, documentName, dossiers.now());
  const { hash, name, type, size } = await keepUpload(files, upload);
  const { documentOrdinal } = input;
  const file = { id: uploadId, hash, name, type, size, documentOrdinal, kindCode, source: FileSource.DIGITISED };
  try {
    await changeFiles(rooms, actor, input, attaching(file));
  } catch (error) {
    // Two requests with one upload at once: the other was first.
    if (!isDuplicateKey(error) || !(await isAttached(rooms, id, uploadId))) throw error;
  }
  return id;
}

/** @throws HccError BAD_USER_INPUT where it is on another dossier */
async function isAttached({ dossiers }: Rooms, dossierId: string, fileId: string): Promise<boolean> {
  const [row] = await dossiers.db.read.query<{ dossierId: string }>(
    'SELECT dossier_id AS dossierId FROM dossier_file WHERE id = ?',
    [fileId],
  );
  if (row && row.dossierId !== dossierId) throw badField('uploadId', 'Tệp này đã được đính kèm vào hồ sơ khác.');
  return row !== undefined;
}

/** As the dossier lists it; null for another paper. @throws HccError BAD_USER_INPUT */
async function nameOfDocument({ dossiers }: Rooms, dossierId: string, ordinal: number | null): Promise<string | null> {
  if (ordinal === null) return null;
  const [documents] = await readDocuments(dossiers.db.read, [dossierId]);
  const found = documents?.find((document) => document.ordinal === ordinal);
  if (found) return found.name;
  throw badField('documentOrdinal', 'Hồ sơ không có giấy tờ này.');
}

export interface ReuseFile extends CommandTarget {
  /** Of an earlier dossier. */
  fileId: string;
  documentOrdinal: number | null;
}

/**
 * Takes a file over from an earlier dossier of the same citizen that the actor may see: the same content, once more.
 * @returns the dossier's id
 * @throws HccError as commands do; NOT_FOUND for a file that the actor may not see; BAD_USER_INPUT naming "fileId" where
 * it is somebody else's, or "documentOrdinal"
 */
export async function reuseFile(rooms: Rooms, actor: Actor, input: ReuseFile): Promise<string> {
  const { dossiers } = rooms;
  const { id, fileId, documentOrdinal } = input;
  const references = await loadReferences(dossiers);
  const { idNumber } = await getRowById(dossiers.db.read, actor, references, id);
  const earlier = await getVisibleFile(dossiers.db.read, actor, references, fileId);
  if (idNumber === null || earlier.idNumber !== idNumber) {
    throw badField('fileId', 'Giấy tờ này thuộc hồ sơ của người khác: chỉ dùng lại giấy tờ của chính người nộp.');
  }
  if (earlier.dossierId === id) throw badField('fileId', 'Tệp này đã ở trong hồ sơ.');
  await nameOfDocument(rooms, id, documentOrdinal);
  const { hash, name, type, size, kindCode } = earlier;
  const file = { id: newId(), hash, name, type, size, documentOrdinal, kindCode, source: FileSource.REUSED };
  await changeFiles(rooms, actor, input, attaching(file));
  return id;
}

export interface RemoveFile extends CommandTarget {
  fileId: string;
  reason: string;
}

/**
 * Takes a file off a dossier: it is shown no more, and stays in the history with its content.
 * @returns the dossier's id
 * @throws HccError as commands do; NOT_FOUND for a file that is not there; ILLEGAL_ACTION for one that an answer or the
 * result rests on; BAD_USER_INPUT naming "reason"
 */
export async function removeFile(rooms: Rooms, actor: Actor, input: RemoveFile): Promise<string> {
  const note = requiredText(input.reason, 'reason', 'lý do gỡ tệp');
  await changeFiles(rooms, actor, input, {
    kind: 'remove',
    decide: ({ proceedings: { files, result, consultations } }) => {
      const found = files.find(({ id, removedAt }) => id === input.fileId && removedAt === null);
      if (!found) throw notFound('tệp');
      const used = [...(result?.fileIds ?? []), ...consultations.flatMap(({ fileIds }) => fileIds)];
      if (used.includes(found.id)) {
        throw new HccError('ILLEGAL_ACTION', 'Kết quả hoặc ý kiến trả lời đã dẫn tệp này: không gỡ được.', {
          allowed: [],
        });
      }
      const { id, hash, name, type, size, documentOrdinal, kindCode, source } = found;
      const file = { id, hash, name, type, size, documentOrdinal, kindCode, source };
      return { type: DossierEventType.FILE_REMOVED, note, file };
    },
  });
  return input.id;
}
