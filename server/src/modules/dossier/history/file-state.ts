import { DossierEventType } from '../dossier-terms';
import type { ProjectedEvent } from './dossier.projection';
import type { FileSource } from './dossier-file.entity';

/** What an event says of a file; the content lies in the store under its hash. */
export interface AttachedFile {
  id: string;
  /** SHA-256. */
  hash: string;
  name: string;
  type: string;
  /** In bytes. */
  size: number;
  documentOrdinal: number | null;
  /** Code of its kind in the province's list; left out where none is known. */
  kindCode?: string | null;
  source: FileSource;
}

export interface FileState extends AttachedFile {
  kindCode: string | null;
  ordinal: number;
  attachedAt: number;
  attachedBy: string;
  removedAt: number | null;
}

/** The files after one more event; the same list where it says nothing of files. Pure. */
export function applyToFiles(
  before: readonly FileState[],
  { type, at, actorName, data }: ProjectedEvent,
): readonly FileState[] {
  switch (type) {
    case DossierEventType.FILE_ATTACHED:
      return attach(before, data.file ? [data.file] : [], { at, actorName });
    case DossierEventType.RESULT_ISSUED:
      return attach(before, data.signedFiles ?? [], { at, actorName });
    case DossierEventType.FILE_REMOVED:
      return before.map((each) => (each.id === data.file?.id ? { ...each, removedAt: at } : each));
    default:
      return before;
  }
}

function attach(
  before: readonly FileState[],
  files: readonly AttachedFile[],
  { at, actorName }: Pick<ProjectedEvent, 'at' | 'actorName'>,
): readonly FileState[] {
  if (files.length === 0) return before;
  const added = files.map(({ id, hash, name, type, size, documentOrdinal, kindCode = null, source }, index) => ({
    ...{ id, hash, name, type, size, documentOrdinal, kindCode, source },
    ...{ ordinal: before.length + index + 1, attachedAt: at, attachedBy: actorName, removedAt: null },
  }));
  return [...before, ...added];
}
