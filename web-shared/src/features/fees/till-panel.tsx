import { type CashDayQuery, useCloseTillMutation, useOpenTillMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextAreaField, TextField } from '../../ui/form/field';
import { Dialog } from '../../ui/page/dialog';
import { Notice } from '../../ui/page/page-state';
import { formatDate, formatDateTimeShort, formatTime } from '../../ui/text/date-format';
import { formatDong, formatNumber } from '../../ui/text/number-format';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { useRefusalText } from '../../ui/text/use-refusal-text';

export type Cash = CashDayQuery['cashDay'];
export type Till = Cash['tills'][number];

/** Notes and coins that are in use, as the server counts them. */
const NOTES = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200];
const digitsOf = (text: string) => text.replace(/\D/g, '').slice(0, 9);

interface TillProps {
  cash: Cash;
  today: string;
  onChanged: () => void;
}

/** The cashier's own till: opened with a float, counted and closed in the evening. */
export function TillPanel({ cash, today, onChanged }: TillProps) {
  const { t } = useTranslation('fees');
  const { t: c } = useTranslation('common');
  const refusal = useRefusalText();
  const [float, setFloat] = useState('');
  const [closing, setClosing] = useState(false);
  const [open, { loading, error }] = useOpenTillMutation();
  const mine = cash.tills.find(({ isMine, state }) => isMine && state === 'OPEN');
  const closed = cash.tills
    .filter(({ isMine, state, day }) => isMine && state === 'CLOSED' && day === today)
    .flatMap(({ closedAt }) => closedAt ?? [])
    .sort();
  const lastClosed = closed.at(-1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open({ variables: { floatDong: Number(float) } })
      .then(onChanged)
      .catch(() => undefined);
  };
  return (
    <section className="panel" aria-label={t('till.title')}>
      <h2>{t('till.title')}</h2>
      {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
      {mine ? (
        <>
          {mine.day === today ? null : (
            <Notice kind="warning">{t('till.overnight', { day: formatDate(mine.day) })}</Notice>
          )}
          <p>
            {t('till.stands', {
              when: formatDateTimeShort(mine.openedAt),
              float: formatDong(mine.floatDong),
              expected: formatDong(mine.expectedDong),
            })}
          </p>
          <Button kind="primary" onClick={() => setClosing(true)}>
            {t('till.close')}
          </Button>
        </>
      ) : (
        <form className="fees__form" onSubmit={submit}>
          <p>{lastClosed ? t('till.closed', { when: formatTime(lastClosed) }) : t('till.none')}</p>
          <TextField
            label={t('till.float')}
            inputMode="numeric"
            autoComplete="off"
            value={float === '' ? '' : formatNumber(Number(float))}
            onChange={(event) => setFloat(digitsOf(event.target.value))}
          />
          <div className="fees__tools">
            <Button kind="primary" type="submit" busy={loading}>
              {t('till.open')}
            </Button>
          </div>
        </form>
      )}
      {mine && closing ? (
        <CloseForm
          till={mine}
          cancel={c('action.cancel')}
          onClose={() => setClosing(false)}
          onDone={() => {
            setClosing(false);
            onChanged();
          }}
        />
      ) : null}
    </section>
  );
}

interface CloseProps {
  till: Till;
  cancel: string;
  onClose: () => void;
  onDone: () => void;
}

/** How many there are of each note; what that comes to is held against the book while one types. */
function CloseForm({ till, cancel, onClose, onDone }: CloseProps) {
  const { t } = useTranslation('fees');
  const refusal = useRefusalText();
  const [counts, setCounts] = useState<Record<number, string>>({});
  const [reason, setReason] = useState('');
  const [close, { loading, error }] = useCloseTillMutation();
  const { reasonOf } = useFieldReasons(error, t('wrong'));
  const counted = NOTES.reduce((sum, note) => sum + note * Number(counts[note] ?? 0), 0);
  const difference = counted - till.expectedDong;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const notes = NOTES.map((note) => ({ note, count: Number(counts[note] ?? 0) })).filter(({ count }) => count > 0);
    void close({ variables: { input: { id: till.id, counts: notes, differenceReason: reason } } })
      .then(onDone)
      .catch(() => undefined);
  };
  return (
    <Dialog title={t('till.closeTitle', { day: formatDate(till.day) })} onClose={onClose} wide>
      <form className="fees__form" onSubmit={submit} noValidate>
        {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
        <div className="cash__notes">
          {NOTES.map((note) => (
            <TextField
              key={note}
              label={t('till.count', { note: formatNumber(note) })}
              inputMode="numeric"
              autoComplete="off"
              value={counts[note] ?? ''}
              onChange={(event) => setCounts({ ...counts, [note]: digitsOf(event.target.value).slice(0, 5) })}
            />
          ))}
        </div>
        <p aria-live="polite">
          {t('till.counted', { counted: formatDong(counted), expected: formatDong(till.expectedDong) })}{' '}
          <strong>{difference === 0 ? t('till.agrees') : t('till.differs', { amount: formatDong(difference) })}</strong>
        </p>
        {difference === 0 ? null : (
          <TextAreaField
            label={t('till.reason')}
            required
            rows={2}
            value={reason}
            error={reasonOf('differenceReason')}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        <div className="fees__tools">
          <Button kind="primary" type="submit" busy={loading}>
            {t('till.confirmClose')}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
