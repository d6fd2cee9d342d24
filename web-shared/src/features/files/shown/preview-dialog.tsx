import './preview-dialog.css';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { fileAddress, type ShownFile } from './file-facts';
import { SignatureDetails } from './signature-note';

/** A file in the page: pictures as they are, a PDF in the browser's own viewer. */
export function PreviewDialog({ file, onClose }: { file: ShownFile; onClose: () => void }) {
  const { t } = useTranslation('files');
  const address = fileAddress(file);
  return (
    <Dialog title={file.name} onClose={onClose} wide>
      {file.type === 'PDF' ? <iframe className="preview__pdf" src={address} title={file.name} /> : null}
      {file.type === 'JPEG' || file.type === 'PNG' ? (
        <div className="preview__frame">
          <img className="preview__picture" src={address} alt={file.name} />
        </div>
      ) : null}
      {file.type === 'DOCX' ? <p>{t('preview.noPreview')}</p> : null}
      {file.type === 'PDF' ? <SignatureDetails file={file} /> : null}
      <DialogActions>
        {file.type === 'DOCX' ? null : (
          <a className="button" href={address} target="_blank" rel="noreferrer">
            {t('preview.newTab')}
          </a>
        )}
        <a className="button" href={`${address}?download`}>
          {t('file.download')}
        </a>
        <Button kind="primary" onClick={onClose} autoFocus>
          {t('preview.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
