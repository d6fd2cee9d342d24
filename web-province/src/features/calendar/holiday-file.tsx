import { type CalendarDayInput, usePreviewHolidayFileLazyQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusedFields } from '../../ui/refused-fields';

interface HolidayFileProps {
  onAdd: (days: CalendarDayInput[]) => void;
  onClose: () => void;
}

/** A file of holidays: what it would change is seen first, and then goes the way of every change. */
export function HolidayFile({ onAdd, onClose }: HolidayFileProps) {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const id = useId();
  const [read, { data, error, loading }] = usePreviewHolidayFileLazyQuery({ fetchPolicy: 'network-only' });
  const found = loading || error ? undefined : data?.previewHolidayFile;
  const choose = async (file: File | undefined) => {
    if (file) await read({ variables: { text: await file.text() } });
  };
  return (
    <Dialog title={t('file.title')} onClose={onClose} wide>
      <p className="muted">{t('file.hint')}</p>
      <div className="field">
        <label htmlFor={id} className="field__label">
          {t('file.choose')}
        </label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </div>
      {error ? <RefusedFields error={error} title={t('file.wrong')} /> : null}
      {found ? (
        <>
          <p role="status">
            {t('file.found', {
              count: found.days.length,
              total: formatNumber(found.days.length),
              same: formatNumber(found.unchanged),
              past: formatNumber(found.past),
            })}
          </p>
          {found.refused.length > 0 ? (
            <Notice kind="warning" title={t('file.refused')}>
              <ul>
                {found.refused.map(({ line, reason }) => (
                  <li key={`${line} ${reason}`}>{t('file.line', { line, reason })}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          {found.days.length > 0 ? (
            <ul className="calendar__pending calendar__file-days">
              {found.days.map(({ day, kind, reason }) => (
                <li key={day}>{t(`pendingDay.${kind}`, { day: formatDate(day), reason: reason ?? '' })}</li>
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button
          kind="primary"
          disabled={!found || found.days.length === 0}
          onClick={() => found && onAdd(found.days.map(({ day, kind, reason }) => ({ day, kind, reason })))}
        >
          {t('add')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
