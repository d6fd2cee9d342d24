import type { TFunction } from 'i18next';
import { formatDate } from '../../../ui/text/date-format';
import type { ShownFile } from './file-facts';

type Signed = Pick<ShownFile, 'signatureState' | 'signatures'>;

/** Whom the certificates name, the last signer last. */
function signersOf({ signatures }: Signed): string {
  return [...new Set(signatures.map(({ signerName, organisation }) => signerName ?? organisation))]
    .filter(Boolean)
    .join(', ');
}

/** Whether a PDF is signed, by whom, and whether that holds, in one line. */
export function signatureWords(t: TFunction<'files'>, file: Signed): string {
  const who = signersOf(file) || t('signature.unnamed');
  const at = file.signatures.at(-1)?.signedAt;
  switch (file.signatureState) {
    case 'VALID':
      return at ? t('signature.VALID', { who, date: formatDate(at) }) : t('signature.validUndated', { who });
    case 'EXPIRED':
    case 'UNTRUSTED':
      return t(`signature.${file.signatureState}`, { who });
    default:
      return t(`signature.${file.signatureState}`);
  }
}
