import { registerEnumType } from 'type-graphql';

/** How a file came onto a dossier. */
export enum FileSource {
  /** Scanned, photographed or sent in for this dossier. */
  DIGITISED = 'DIGITISED',
  /** Taken over from an earlier dossier of the same citizen. */
  REUSED = 'REUSED',
}

/** In what form the office has a document. */
export enum DocumentSource {
  PAPER = 'PAPER',
  DIGITISED = 'DIGITISED',
  REUSED = 'REUSED',
}

registerEnumType(FileSource, { name: 'FileSource' });
registerEnumType(DocumentSource, { name: 'DocumentSource' });
