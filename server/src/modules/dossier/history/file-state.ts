import { DossierEventType } from '../dossier-terms';
import type { AttachedFile, FileState } from './attached-file';
import type { ProjectedEvent } from './projected-event';

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
