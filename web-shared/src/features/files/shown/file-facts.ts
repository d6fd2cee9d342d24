import type { DossierFilePartsFragment, DossierFilesPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { formatDecimal, formatNumber } from '../../../ui/text/number-format';

/** A file on its dossier, with its signatures. */
export type ShownFile = DossierFilesPartsFragment['files'][number];

const KILOBYTE = 1024;

/** vi "1,4 MB", en "1.4 MB". */
export function sizeText(bytes: number): string {
  if (bytes < KILOBYTE * KILOBYTE) return `${formatNumber(Math.max(1, bytes / KILOBYTE))} KB`;
  return `${formatDecimal(bytes / KILOBYTE / KILOBYTE)} MB`;
}

export function fileAddress({ id }: Pick<DossierFilePartsFragment, 'id'>): string {
  return `/files/${id}`;
}
