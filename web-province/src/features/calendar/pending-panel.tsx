import { useApplyCalendarChangeMutation, usePreviewCalendarChangeLazyQuery } from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDate } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusedFields } from '../../ui/refused-fields';
import { type Proposal, withDays } from './pending-days';
import { Preview } from './preview';
import type { Proposed } from './use-moves';

interface PendingPanelProps {
  proposal: Proposal;
  onChange: (proposal: Proposal) => void;
  onApplied: () => void;
}

/** A change that is being put together: its days, by what decision, whom it moves, and only then for real. */
export function PendingPanel({ proposal, onChange, onApplied }: PendingPanelProps) {
  const { t } = useTranslation('calendar');
  const { t: c } = useTranslation('common');
  const { days, undoesId } = proposal;
  const [decision, setDecision] = useState('');
  const [preview, previewing] = usePreviewCalendarChangeLazyQuery({ fetchPolicy: 'network-only' });
  const [apply, applying] = useApplyCalendarChangeMutation();
  const [isAsking, setAsking] = useState(false);
  // What was looked at; the days may have become others since.
  const [looked, setLooked] = useState<{ proposal: Proposal; proposed: Proposed }>();
  const seen = looked?.proposal === proposal ? previewing.data?.previewCalendarChange : undefined;

  const look = async () => {
    const { data } = await preview({ variables: { days } });
    if (data) setLooked({ proposal, proposed: { days } });
  };
  const carryOut = async () => {
    setAsking(false);
    const variables = { days, decision: decision.trim() || null, undoesId };
    const done = await apply({ variables }).catch(() => undefined);
    if (done) onApplied();
  };

  return (
    <section className="panel no-print" aria-labelledby="calendar-pending">
      <h2 id="calendar-pending">{t(undoesId === null ? 'pending' : 'pendingUndo')}</h2>
      <ul className="calendar__pending">
        {days.map((one) => (
          <li key={one.day}>
            {t(`pendingDay.${one.kind}`, { day: formatDate(one.day), reason: one.reason ?? '' })}{' '}
            <Button
              size="small"
              kind="quiet"
              aria-label={t('removeOf', { day: formatDate(one.day) })}
              onClick={() => onChange(withDays({ days: days.filter(({ day }) => day !== one.day), undoesId }, []))}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <TextField
        label={t('decision')}
        hint={t('decisionHint')}
        maxLength={300}
        value={decision}
        onChange={(event) => setDecision(event.target.value)}
      />
      {previewing.error ? <RefusedFields error={previewing.error} title={t('refused')} /> : null}
      {applying.error ? <RefusedFields error={applying.error} title={t('refused')} /> : null}
      <div className="calendar__actions">
        <Button kind={seen ? 'default' : 'primary'} busy={previewing.loading} onClick={() => void look()}>
          {t('preview')}
        </Button>
        {seen ? (
          <Button kind="primary" busy={applying.loading} onClick={() => setAsking(true)}>
            {t('apply')}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={() => onChange({ days: [], undoesId: null })}>
          {t('dropAll')}
        </Button>
      </div>
      {previewing.loading ? <Notice>{t('counting')}</Notice> : null}
      {seen && looked ? <Preview found={seen} proposed={looked.proposed} /> : null}
      {isAsking ? (
        <Dialog title={t('askTitle')} onClose={() => setAsking(false)}>
          <p>{t('askText', { count: seen?.moved ?? 0, total: formatNumber(seen?.moved ?? 0) })}</p>
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{c('action.cancel')}</Button>
            <Button kind="primary" onClick={() => void carryOut()}>
              {t('apply')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </section>
  );
}
