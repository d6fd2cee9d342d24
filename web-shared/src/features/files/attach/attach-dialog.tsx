import './attach-dialog.css';
import type { DossierFilesPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { TextField } from '../../../ui/form/field';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { Notice } from '../../../ui/page/page-state';
import { DocumentSelect } from '../document-select';
import { KindSelect } from '../kind-select';
import { ChosenFiles } from './chosen-files';
import { FileDrop } from './file-drop';
import { isMergeable } from './is-mergeable';
import { SendingsList } from './sendings-list';
import { UploadProblem } from './upload-problem';
import { type Sending, useAttach } from './use-attach';

interface AttachDialogProps {
  dossier: DossierFilesPartsFragment;
  /** The document that was pressed; null for another paper. */
  documentOrdinal: number | null;
  /** Of each file that is on the dossier now: its id, and the version that the dossier has with it. */
  onAttached?: (fileId: string, version: number) => void;
  onClose: () => void;
}

const LONGEST_NAME = 120;

/** "Tờ khai.pdf" for the pages of a document. */
function mergedName(document: string | undefined, files: readonly File[]): string {
  const name = document ?? files[0]?.name.replace(/\.\w+$/, '') ?? 'tep';
  return `${name
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .slice(0, LONGEST_NAME)
    .trim()}.pdf`;
}

/** What was refused for its content is refused again. */
function mayGoBetter({ state, error }: Sending): boolean {
  if (state === 'done') return false;
  return !(error instanceof UploadProblem && error.code === 'BAD_USER_INPUT');
}

/** Puts scans and pictures onto a dossier, several pages as one PDF where wanted. */
export function AttachDialog({ dossier, documentOrdinal, onAttached, onClose }: AttachDialogProps) {
  const { t } = useTranslation('files');
  const attaching = useAttach(dossier, onAttached);
  const [ordinal, setOrdinal] = useState(documentOrdinal);
  const [kind, setKind] = useState('');
  const [files, setFiles] = useState<File[]>([]);
  const [splits, setSplits] = useState(false);
  const [name, setName] = useState<string>();
  const [merging, setMerging] = useState<'no' | 'now' | 'failed'>('no');
  const { sendings, busy } = attaching;
  const isSent = sendings.length > 0;
  const mayMerge = files.length > 1 && files.every(isMergeable);
  const merges = mayMerge && !splits;
  const document = dossier.documents.find((each) => each.ordinal === ordinal);
  const fullName = name ?? mergedName(document?.name, files);

  const target = { documentOrdinal: ordinal, kindCode: ordinal === null && kind !== '' ? kind : null };
  const send = async () => {
    if (!merges) return attaching.send(files, target);
    setMerging('now');
    const whole = fullName.toLowerCase().endsWith('.pdf') ? fullName : `${fullName}.pdf`;
    // Half a megabyte that nobody needs who sends a single file.
    const merged = await import('./pages-to-pdf').then((m) => m.pagesToPdf(files, whole)).catch(() => undefined);
    setMerging(merged ? 'no' : 'failed');
    return merged && attaching.send([merged], target);
  };

  return (
    <Dialog title={t('attach.title')} onClose={busy ? undefined : onClose} wide>
      {isSent ? (
        <SendingsList sendings={sendings} />
      ) : (
        <>
          <DocumentSelect label={t('attach.for')} documents={dossier.documents} value={ordinal} onChoose={setOrdinal} />
          {ordinal === null ? <KindSelect value={kind} onChoose={setKind} /> : null}
          <FileDrop onFiles={(more) => setFiles((chosen) => [...chosen, ...more])} />
          {files.length > 0 ? <ChosenFiles files={files} onChange={setFiles} /> : null}
          {mayMerge ? (
            <>
              <label className="attach__merge">
                <input type="checkbox" checked={merges} onChange={({ target }) => setSplits(!target.checked)} />{' '}
                {t('attach.merge')}
              </label>
              {merges ? (
                <TextField
                  label={t('attach.mergedName')}
                  value={fullName}
                  onChange={({ target }) => setName(target.value)}
                  maxLength={200}
                />
              ) : null}
            </>
          ) : null}
          {merging === 'failed' ? <Notice kind="error">{t('problem.merge')}</Notice> : null}
        </>
      )}
      {isSent && !busy && sendings.every(({ state }) => state === 'done') ? (
        <Notice kind="success">{t('attach.allDone')}</Notice>
      ) : null}
      <DialogActions>
        {busy ? (
          <Button onClick={attaching.stop}>{t('attach.stop')}</Button>
        ) : (
          <Button onClick={onClose}>{t('attach.close')}</Button>
        )}
        {isSent ? null : (
          <Button kind="primary" disabled={files.length === 0} busy={merging === 'now'} onClick={() => void send()}>
            {merging === 'now' ? t('attach.merging') : t('attach.send')}
          </Button>
        )}
        {isSent && !busy && sendings.some(({ state }) => state !== 'done') ? (
          <>
            <Button
              onClick={() => {
                setFiles([]);
                attaching.reset();
              }}
            >
              {t('attach.again')}
            </Button>
            {sendings.some(mayGoBetter) ? (
              <Button kind="primary" onClick={() => void attaching.retry()}>
                {t('progress.retry')}
              </Button>
            ) : null}
          </>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}
