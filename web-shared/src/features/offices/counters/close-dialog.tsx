import { useCloseCounterMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { LazyDayField } from '../../../ui/form/lazy-day-field';
import { Dialog, DialogActions } from '../../../ui/page/dialog';
import { serverDay } from '../../../ui/text/vietnam-day';
import { ChangeError } from '../change-error';
import { useOfficeChange } from '../use-office-change';
import type { Counter } from './counter';
import type { CounterDialogProps } from './counter-dialog';

/** The last day of a counter; what it was stays. */
export function CloseDialog({ managed, counter, refetch, onDone }: CounterDialogProps<Counter>) {
  const { t } = useTranslation('offices');
  const { t: c } = useTranslation('common');
  const [lastDay, setLastDay] = useState(serverDay);
  const [close] = useCloseCounterMutation();
  const changing = useOfficeChange(refetch, ['lastDay']);
  const { busy, reason, run } = changing;
  const submit = async () => {
    const seen = { officeId: managed.office.id, expectedVersion: managed.version };
    if (await run(() => close({ variables: { ...seen, id: counter.id, lastDay } }))) onDone();
  };
  return (
    <Dialog title={t('counters.closeTitle', { number: counter.number })} onClose={onDone}>
      <p>{t('counters.closeText')}</p>
      <LazyDayField
        label={t('counters.lastDay')}
        hint={t('counters.lastDayHint')}
        value={lastDay}
        error={reason('lastDay')}
        onChange={setLastDay}
      />
      <ChangeError change={changing} />
      <DialogActions>
        <Button onClick={onDone}>{c('action.cancel')}</Button>
        <Button kind="primary" busy={busy} onClick={() => void submit()}>
          {t('counters.closeDo')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
