import { AntdScope } from '@hcc/web-shared/src/ui/form/antd-scope';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { DayField } from '@hcc/web-shared/src/ui/form/day-field';
import { RadioField } from '@hcc/web-shared/src/ui/form/radio-field';
import { Dialog, DialogActions } from '@hcc/web-shared/src/ui/page/dialog';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  onClose: () => void;
  /** Null for at once. */
  onPropose: (effectiveFrom: string | null) => void;
}

type When = 'NOW' | 'DAY';

/** From which date the draft shall be effective. */
export function ProposeDialog({ onClose, onPropose }: Props) {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  const [when, setWhen] = useState<When>('DAY');
  const [day, setDay] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (when === 'NOW') return onPropose(null);
    if (day <= serverDay()) return setProblem(t('propose.dayProblem'));
    // Viet Nam has one zone and no summer time.
    onPropose(`${day}T00:00:00+07:00`);
  };
  return (
    <Dialog title={t('propose.title')} onClose={onClose}>
      <form onSubmit={submit} noValidate className="procedures__propose">
        <p>{t('propose.text')}</p>
        <RadioField<When>
          label={t('propose.when')}
          name="effective"
          value={when}
          choices={[
            { value: 'DAY', label: t('propose.fromDay') },
            { value: 'NOW', label: t('propose.now') },
          ]}
          onChoose={setWhen}
        />
        {when === 'DAY' ? (
          <AntdScope>
            <DayField
              label={t('propose.day')}
              value={day}
              error={problem}
              earliest={serverDay()}
              onChange={(chosen) => {
                setDay(chosen);
                setProblem(undefined);
              }}
            />
          </AntdScope>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{c('action.cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('propose.action')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
