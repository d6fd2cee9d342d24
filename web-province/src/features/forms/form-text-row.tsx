import type { FormTextsPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormTextEditor } from './form-text-editor';

export type FormText = FormTextsPartsFragment['texts'][number];

interface Props {
  form: FormTextsPartsFragment['form'];
  previewAddress: string;
  text: FormText;
  /** Somebody else has changed it meanwhile. */
  onStale: () => void;
}

/** One text of a form: as it is, how it came to be, and the way to change it. */
export function FormTextRow({ form, previewAddress, text, onStale }: Props) {
  const { t } = useTranslation('forms');
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  // The server knows a part before this page does: then its own name stands there, which is Vietnamese.
  const label = t(`part.${text.key as 'title'}`, { defaultValue: text.label });
  const newest = text.history[0];
  const wording = newest && (newest.text ?? text.shipped);
  return (
    <li className="forms__text">
      <div className="forms__line">
        <h3>
          {label}
          {text.text === text.shipped ? null : <span className="muted"> · {t('changed')}</span>}
        </h3>
        {isOpen ? null : (
          <Button size="small" aria-label={t('editOf', { label })} onClick={() => setOpen(true)}>
            {t('edit')}
          </Button>
        )}
      </div>
      <p className="forms__wording">{text.text}</p>
      {newest && wording !== text.text ? (
        <p className="muted">{t('waiting', { when: formatDateTime(newest.validFrom), text: wording })}</p>
      ) : null}
      {isSaved && !isOpen ? <p role="status">{t('saved')}</p> : null}
      {isOpen ? (
        <FormTextEditor
          form={form}
          previewAddress={previewAddress}
          text={text}
          onStale={onStale}
          onClose={(saved) => {
            setOpen(false);
            setSaved(saved);
          }}
        />
      ) : null}
      {text.history.length > 0 ? (
        <details>
          <summary>
            {t('history')} ({text.history.length})
          </summary>
          <ol className="forms__history">
            {text.history.map((change) => (
              <li key={`${change.changedAt} ${change.validFrom}`}>
                <p>{change.text ?? t('backToShipped')}</p>
                <p className="muted">
                  {t('by', { who: change.changedBy, when: formatDateTime(change.changedAt) })} ·{' '}
                  {t('from', { when: formatDateTime(change.validFrom) })}
                </p>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </li>
  );
}
