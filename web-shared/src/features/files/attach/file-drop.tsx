import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';

const KINDS = '.pdf,.jpg,.jpeg,.png,.docx';

/** Files by dropping, choosing, or taking a picture on a phone. */
export function FileDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation('files');
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (list: FileList | null) => onFiles([...(list ?? [])]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  const input = (ref: typeof chooser, label: string, more: { accept: string; capture?: 'environment' }) => (
    <input
      ref={ref}
      type="file"
      multiple={!more.capture}
      className="visually-hidden"
      tabIndex={-1}
      aria-label={label}
      {...more}
      onChange={({ target }) => {
        take(target.files);
        // The same file may be chosen again.
        target.value = '';
      }}
    />
  );
  return (
    <section
      aria-label={t('attach.choose')}
      className={isOver ? 'file-drop file-drop--over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <span className="file-drop__text">{t('attach.drop')}</span>
      <Button onClick={() => chooser.current?.click()} autoFocus>
        {t('attach.choose')}
      </Button>
      <Button className="file-drop__camera" onClick={() => camera.current?.click()}>
        {t('attach.camera')}
      </Button>
      <span className="muted">{t('attach.kinds')}</span>
      {input(chooser, t('attach.choose'), { accept: KINDS })}
      {input(camera, t('attach.camera'), { accept: 'image/*', capture: 'environment' })}
    </section>
  );
}
