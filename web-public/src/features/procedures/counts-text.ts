import type { TFunction } from 'i18next';
import type { ProcedureDetails } from '../../api/public-api';

type Counted = Pick<ProcedureDetails['documents'][number], 'originals' | 'certifiedCopies' | 'photocopies'>;

/** How many of a document, and of which kind, have to be brought. */
export function countsText(t: TFunction<'public'>, { originals, certifiedCopies, photocopies }: Counted): string {
  const parts: string[] = [];
  if (originals > 0) parts.push(t('procedure.originals', { count: originals }));
  if (certifiedCopies > 0) parts.push(t('procedure.certifiedCopies', { count: certifiedCopies }));
  if (photocopies > 0) parts.push(t('procedure.photocopies', { count: photocopies }));
  return parts.length > 0 ? `– ${parts.join(', ')}` : '';
}
