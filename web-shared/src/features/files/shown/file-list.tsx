import './file-list.css';
import type { DossierFilesPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { sizeText } from '../../../ui/text/size-text';
import { KindName } from '../kind-select';
import { fileAddress, type ShownFile } from './file-facts';
import { SignatureNote } from './signature-note';

const PreviewDialog = lazy(() => import('./preview-dialog').then((m) => ({ default: m.PreviewDialog })));
const RemoveDialog = lazy(() => import('./remove-dialog').then((m) => ({ default: m.RemoveDialog })));

interface FileListProps {
  dossier: DossierFilesPartsFragment;
  files: readonly ShownFile[];
  /** Something rests on them: they are not taken off. */
  isFixed?: boolean;
}

export function FileList({ dossier, files, isFixed = false }: FileListProps) {
  const { t } = useTranslation('files');
  const [shown, setShown] = useState<ShownFile>();
  const [removing, setRemoving] = useState<ShownFile>();
  if (files.length === 0) return null;
  return (
    <ul className="file-list">
      {files.map((file) => (
        <li key={file.id} className="file-list__file">
          <button
            type="button"
            className="file-list__name"
            aria-label={t('file.open', { name: file.name })}
            title={t('file.by', { who: file.attachedBy, when: formatDateTimeShort(file.attachedAt) })}
            onClick={() => setShown(file)}
          >
            {file.name}
          </button>
          {file.kindCode && file.documentOrdinal === null ? <KindName code={file.kindCode} /> : null}
          <span className="muted">
            {file.pages === null ? null : `${t('file.pages', { count: file.pages })} · `}
            {sizeText(file.size)}
          </span>
          <a
            className="file-list__more"
            href={`${fileAddress(file)}?download`}
            aria-label={t('file.downloadNamed', { name: file.name })}
          >
            {t('file.download')}
          </a>
          {dossier.mayRemoveFiles && !isFixed ? (
            <Button
              kind="quiet"
              size="small"
              aria-label={t('file.removeNamed', { name: file.name })}
              onClick={() => setRemoving(file)}
            >
              {t('file.remove')}
            </Button>
          ) : null}
          <span className="file-list__note">
            <SignatureNote file={file} />
          </span>
        </li>
      ))}
      <Suspense>
        {shown ? <PreviewDialog file={shown} onClose={() => setShown(undefined)} /> : null}
        {removing ? <RemoveDialog dossier={dossier} file={removing} onClose={() => setRemoving(undefined)} /> : null}
      </Suspense>
    </ul>
  );
}
