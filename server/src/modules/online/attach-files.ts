import type { Tx } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { appendEvent, openHistory } from '../dossier/changes/append-event';
import { lockDossier } from '../dossier/dossier-origin';
import type { AcceptedListener, DossierRoom, References } from '../dossier/dossier-room';
import { DossierEventType } from '../dossier/dossier-terms';
import type { Author } from '../dossier/history/dossier-store';
import { FileSource } from '../dossier/history/file-source';
import { kindOfFile } from '../files/file-kind';
import type { SubjectFile } from '../files/subject-file.entity';
import { readSubjectFiles } from '../files/subject-files';
import { SUBMISSION_FILE } from './online-terms';

const NOTE = 'Công dân gửi trực tuyến';

interface Attached {
  author: Author;
  at: Instant;
  files: readonly SubjectFile[];
  /** The document of the dossier that a file shows. */
  documentOf: (file: SubjectFile) => { ordinal: number; name: string } | undefined;
}

/** Puts files that a citizen sent in onto a dossier, as if they had been scanned: each an event, none sent twice. */
export async function attachSentFiles(
  room: DossierRoom,
  tx: Tx,
  references: References,
  dossierId: string,
  { author, at, files, documentOf }: Attached,
): Promise<void> {
  if (files.length === 0) return;
  const head = await lockDossier(tx, dossierId);
  let open = await openHistory(tx, head!, references);
  for (const sent of files) {
    const { id, hash, name, type, size } = sent;
    const document = documentOf(sent);
    const kindCode = await kindOfFile(tx, null, document?.name ?? null, at);
    const documentOrdinal = document?.ordinal ?? null;
    const file = { id, hash, name, type, size, documentOrdinal, kindCode, source: FileSource.DIGITISED };
    const draft = { type: DossierEventType.FILE_ATTACHED, note: NOTE, data: { file }, dueAt: open.state.dueAt };
    const { event, after } = await appendEvent(room, tx, references, open, { author, at, draft });
    open = { ...open, history: [...open.history, event], state: after };
  }
}

/** What came with a submission is on the dossier that it became, without being sent again. */
export const carryFilesOver: AcceptedListener = async (room, tx, references, accepted) => {
  const { submissionId, dossierId, author, at } = accepted;
  const files = await readSubjectFiles(tx, SUBMISSION_FILE, [submissionId]);
  if (files.length === 0) return;
  const documents = await tx.query<{ ordinal: number; name: string; requirementId: string | null }>(
    'SELECT ordinal, name, requirement_id AS requirementId FROM dossier_document WHERE dossier_id = ? ORDER BY ordinal',
    [dossierId],
  );
  const documentOf = ({ part }: SubjectFile) =>
    part === null ? undefined : documents.find(({ requirementId }) => requirementId === part);
  await attachSentFiles(room, tx, references, dossierId, { author, at, files, documentOf });
};
