import './reuse-dialog.css';
import {
  type DossierFilesPartsFragment,
  type ReusableFilesQuery,
  useReusableFilesQuery,
  useReuseFileMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { plainText } from '../../../ui/text/plain-text';
import { sizeText } from '../../../ui/text/size-text';
import { DocumentSelect } from '../document-select';
import { fileAddress } from '../shown/file-facts';
import { useOnLatest } from '../use-on-latest';

type Earlier = ReusableFilesQuery['reusableFiles'][number];

interface ReuseDialogProps {
  dossier: DossierFilesPartsFragment;
  onClose: () => void;
}

/** What the citizen has handed in or got before, so that nothing is handed in twice. */
export function ReuseDialog({ dossier, onClose }: ReuseDialogProps) {
  const { t } = useTranslation('files');
  const { fullName, idNumber } = dossier.applicant;
  const { data, error, refetch } = useReusableFilesQuery({
    variables: { idNumber: idNumber ?? '' },
    fetchPolicy: 'network-only',
  });
  const earlier = data?.reusableFiles.filter(({ dossierCode }) => dossierCode !== dossier.code);
  return (
    <Dialog title={t('reusing.title', { who: fullName })} onClose={onClose} wide>
      <p className="muted">{t('reusing.hint')}</p>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!earlier && !error ? <Skeleton rows={4} /> : null}
      {earlier?.length === 0 ? <p>{t('reusing.empty')}</p> : null}
      {earlier && earlier.length > 0 ? (
        <ul className="reuse">
          {earlier.map((each) => (
            <ReuseRow key={each.file.id} dossier={dossier} earlier={each} />
          ))}
        </ul>
      ) : null}
      <DialogActions>
        <Button onClick={onClose}>{t('reusing.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** The document of this dossier that is called as the earlier one was. */
function sameDocument({ documents }: DossierFilesPartsFragment, name: string | null): number | null {
  if (name === null) return null;
  return documents.find((document) => plainText(document.name) === plainText(name))?.ordinal ?? null;
}

function ReuseRow({ dossier, earlier }: { dossier: DossierFilesPartsFragment; earlier: Earlier }) {
  const { t } = useTranslation('files');
  const onLatest = useOnLatest(dossier.code);
  const [reuse, { loading }] = useReuseFileMutation();
  const [error, setError] = useState<unknown>();
  const [used, setUsed] = useState(false);
  const { file, dossierCode, documentName, procedureName, isResult } = earlier;
  const [ordinal, setOrdinal] = useState(() => sameDocument(dossier, documentName));
  const name = documentName ?? (isResult ? `${t('reusing.result')}: ${procedureName}` : file.name);
  const use = async () => {
    setError(undefined);
    try {
      await onLatest((expectedVersion) =>
        reuse({ variables: { id: dossier.id, expectedVersion, fileId: file.id, documentOrdinal: ordinal } }),
      );
      setUsed(true);
    } catch (caught) {
      setError(caught);
    }
  };
  return (
    <li className="reuse__row">
      <div className="reuse__what">
        <strong>{name}</strong>{' '}
        {isResult && documentName ? <span className="tag tag--done">{t('reusing.result')}</span> : null}
        <p className="muted">
          {t('reusing.from', { code: dossierCode, when: formatDateTimeShort(file.attachedAt) })} · {procedureName}
        </p>
        <p>
          <a href={fileAddress(file)} target="_blank" rel="noreferrer">
            {file.name}
          </a>{' '}
          <span className="muted">{sizeText(file.size)}</span>
        </p>
        {error === undefined ? null : <ErrorNotice error={error} />}
      </div>
      {used ? (
        <span className="tag tag--done">{t('reusing.used')}</span>
      ) : (
        <div className="reuse__use">
          <DocumentSelect
            label={t('reusing.for')}
            documents={dossier.documents}
            value={ordinal}
            onChoose={setOrdinal}
          />
          <Button busy={loading} aria-label={t('reusing.useNamed', { name })} onClick={() => void use()}>
            {t('reusing.use')}
          </Button>
        </div>
      )}
    </li>
  );
}
