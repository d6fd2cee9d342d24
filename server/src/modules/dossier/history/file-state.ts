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
  source: FileSource;
}

export interface FileState extends AttachedFile {
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
  const { file } = data;
  if (!file) return before;
  switch (type) {
    case DossierEventType.FILE_ATTACHED: {
      const { id, hash, name, size, documentOrdinal, source } = file;
      const plain = { id, hash, name, type: file.type, size, documentOrdinal, source };
      return [
        ...before,
        { ...plain, ordinal: before.length + 1, attachedAt: at, attachedBy: actorName, removedAt: null },
      ];
    }
    case DossierEventType.FILE_REMOVED:
      return before.map((each) => (each.id === file.id ? { ...each, removedAt: at } : each));
    default:
      return before;
  }
}
