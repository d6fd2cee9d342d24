import type { FileSource } from './file-source';

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
