import './signature-note.css';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../../ui/text/date-format';
import type { ShownFile } from './file-facts';
import { signatureWords } from './signature-words';

const TONES: Partial<Record<ShownFile['signatureState'], string>> = {
  VALID: 'signature--valid',
  CHANGED: 'signature--changed',
  EXPIRED: 'signature--doubtful',
  UNTRUSTED: 'signature--doubtful',
  UNREADABLE: 'signature--doubtful',
};

/** Whether a PDF is digitally signed; nothing else can be. */
export function SignatureNote({ file }: { file: ShownFile }) {
  const { t } = useTranslation('files');
  if (file.type !== 'PDF') return null;
  return <span className={`signature ${TONES[file.signatureState] ?? 'muted'}`}>{signatureWords(t, file)}</span>;
}

/** The same with each signature by itself: whose, when, for what, and what is wrong with it. */
export function SignatureDetails({ file }: { file: ShownFile }) {
  const { t } = useTranslation('files');
  return (
    <div className="signature-details">
      <SignatureNote file={file} />
      {file.signatures.length > 0 ? (
        <ul>
          {file.signatures.map(({ signerName, organisation, issuer, signedAt, reason, problem }, index) => (
            // A file's signatures never change their places.
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
            <li key={index}>
              <strong>{[signerName, organisation].filter(Boolean).join(', ') || t('signature.unnamed')}</strong>
              {signedAt ? ` · ${formatDateTime(signedAt)}` : null}
              {reason ? ` · ${reason}` : null}
              {issuer ? ` · ${t('signature.issuedBy', { issuer })}` : null}
              {problem ? <span className="signature--doubtful"> · {t(`signature.problem.${problem}`)}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
