import type { FormTextsPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { serverNow } from '@hcc/web-shared/src/ui/text/server-clock';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormText } from './form-text';
import { FormTextEditor } from './form-text-editor';
import { PendingChange } from './pending-change';

interface Props {
  form: FormTextsPartsFragment['form'];
  previewAddress: string;
  text: FormText;
  /** Somebody else has changed it meanwhile. */
  onStale: () => void;
}

const isComing = (moment: string): boolean => Date.parse(moment) > serverNow();

/** One text of a form: as it is, how it came to be, and the way to change it. */
export function FormTextRow({ form, previewAddress, text, onStale }: Props) {
  const { t } = useTranslation('forms');
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  // The server knows a part before this page does: then its own name stands there, which is Vietnamese.
  const label = t(`part.${text.key as 'title'}`, { defaultValue: text.label });
  const newest = text.history[0];
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
      {newest && (newest.state === 'PROPOSED' || (newest.state === 'CONFIRMED' && isComing(newest.validFrom))) ? (
        <PendingChange text={text} onStale={onStale} />
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
              <li key={change.edition}>
                <p>{change.text ?? t('backToShipped')}</p>
                <p className="muted">
                  {t('by', { who: change.changedBy, when: formatDateTime(change.changedAt) })} ·{' '}
                  {t('from', { when: formatDateTime(change.validFrom) })}
                  {change.confirmedBy ? ` · ${t('confirmedBy', { who: change.confirmedBy })}` : ''}
                  {change.withdrawnBy ? ` · ${t('withdrawnBy', { who: change.withdrawnBy })}` : ''}
                  {change.state === 'PROPOSED' ? ` · ${t('stillWaits')}` : ''}
                </p>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </li>
  );
}
