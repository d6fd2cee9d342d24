import type { DossierFilesPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { FileList } from './file-list';

interface NamedFilesProps {
  dossier: DossierFilesPartsFragment;
  ids: readonly string[];
}

/** The files that an answer or a result rests on; nothing where there are none. */
export function NamedFiles({ dossier, ids }: NamedFilesProps) {
  return <FileList dossier={dossier} files={dossier.files.filter(({ id }) => ids.includes(id))} isFixed />;
}
