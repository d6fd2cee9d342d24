import './file-choice.css';
import type { DossierFilesPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { sizeText } from '../../../ui/text/size-text';
import { SignatureNote } from '../shown/signature-note';

const AttachDialog = lazy(() => import('./attach-dialog').then((m) => ({ default: m.AttachDialog })));

interface FileChoiceProps {
  label: string;
  hint?: string;
  error: string | undefined;
  dossier: DossierFilesPartsFragment;
  /** Ids of the dossier's files. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** The dossier's version after a file of one's own was put onto it. */
  onAttached: (version: number) => void;
}

/** Ticks files of the dossier, or sends new ones, which are ticked as soon as they are there. */
export function FileChoice({ label, hint, error, dossier, chosen, onChange, onAttached }: FileChoiceProps) {
  const { t } = useTranslation('files');
  const [sending, setSending] = useState(false);
  // Files arrive one after another, each while the one before may have been ticked already.
  const latest = useRef(chosen);
  latest.current = chosen;
  const errorId = useId();
  const { files, mayAttachFiles } = dossier;
  if (files.length === 0 && !mayAttachFiles) return null;
  const toggle = (id: string, ticked: boolean) =>
    onChange(ticked ? [...chosen, id] : chosen.filter((other) => other !== id));
  const attached = (id: string, version: number) => {
    onChange([...latest.current, id]);
    onAttached(version);
  };
  return (
    <fieldset className="file-choice" aria-describedby={error ? errorId : undefined}>
      <legend className="field__label">{label}</legend>
      {files.length > 0 ? (
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              <label>
                <input
                  type="checkbox"
                  name="fileIds"
                  checked={chosen.includes(file.id)}
                  onChange={(event) => toggle(file.id, event.target.checked)}
                />
                <span>
                  {file.name} <span className="muted">{sizeText(file.size)}</span>
                  <span className="file-choice__note">
                    <SignatureNote file={file} />
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      ) : null}
      {mayAttachFiles ? (
        <Button size="small" onClick={() => setSending(true)}>
          {t('choice.upload')}
        </Button>
      ) : null}
      {hint ? <p className="field__hint">{hint}</p> : null}
      {error ? (
        <p id={errorId} className="field__error" role="alert">
          {error}
        </p>
      ) : null}
      {sending
        ? createPortal(
            // Out of the form, which would take Enter and the keys of the dialog for its own.
            // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys in
            <div role="presentation" onKeyDown={(event) => event.stopPropagation()}>
              <Suspense>
                <AttachDialog
                  dossier={dossier}
                  documentOrdinal={null}
                  onAttached={attached}
                  onClose={() => setSending(false)}
                />
              </Suspense>
            </div>,
            document.body,
          )
        : null}
    </fieldset>
  );
}
