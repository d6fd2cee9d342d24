import type { DossierFilePartsFragment, DossierFilesPartsFragment } from '@hcc/shared-schema/generated/hooks';

/** A file on its dossier, with its signatures. */
export type ShownFile = DossierFilesPartsFragment['files'][number];

export function fileAddress({ id }: Pick<DossierFilePartsFragment, 'id'>): string {
  return `/files/${id}`;
}
