import DataLoader from 'dataloader';
import type { App } from '../app';
import { now } from '../kernel/now';
import type { Dossier } from '../modules/dossier/dossier.entity';
import { type DossierHistory, readDocuments, readHistories } from '../modules/dossier/dossier.queries';
import type { DossierDocument } from '../modules/dossier/dossier-document.entity';
import { type FileRow, readFiles } from '../modules/files/files.queries';
import { type DeskSupplement, readSentSupplements } from '../modules/online/supplement.queries';

/** What several fields or several rows of one request read together. */
export interface Loaders {
  history: DataLoader<Dossier, DossierHistory, string>;
  documents: DataLoader<string, DossierDocument[]>;
  files: DataLoader<string, FileRow[]>;
  supplements: DataLoader<string, DeskSupplement | null>;
}

export function createLoaders(app: App): Loaders {
  return {
    history: new DataLoader(
      async (dossiers) => readHistories(app.db.read, dossiers, await app.references(), now()),
      // Resolvers may be handed copies of the same row.
      { cacheKeyFn: ({ id, version }) => `${id}@${version}` },
    ),
    documents: new DataLoader((ids) => readDocuments(app.db.read, ids)),
    files: new DataLoader((ids) => readFiles(app.db.read, ids)),
    supplements: new DataLoader((ids) => readSentSupplements(app.db.read, ids)),
  };
}
