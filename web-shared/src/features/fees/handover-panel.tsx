import { useHandOverCashMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { TextField } from '../../ui/form/field';
import { Notice } from '../../ui/page/page-state';
import { SimpleTable } from '../../ui/page/simple-table';
import { formatDate } from '../../ui/text/date-format';
import { formatDong } from '../../ui/text/number-format';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import type { Cash, Till } from './till-panel';

/** Of a closed till, what goes to the treasury: the float stays in it, and postage is the post's. */
export const treasuryCash = ({ countedDong, floatDong, postageDong }: Till) =>
  (countedDong ?? 0) - floatDong - postageDong;

/** Closed tills whose money goes to the treasury, and the last times it went. */
export function HandoverPanel({ cash, today, onChanged }: { cash: Cash; today: string; onChanged: () => void }) {
  const { t } = useTranslation('fees');
  const refusal = useRefusalText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [paper, setPaper] = useState('');
  const [handOver, { loading, error }] = useHandOverCashMutation();
  const { reasonOf } = useFieldReasons(error, t('wrong'));
  const closed = cash.tills.filter((till) => till.state === 'CLOSED' && !till.isHandedOver && treasuryCash(till) > 0);
  const chosen = closed.filter(({ id }) => !left.has(id));
  const amountDong = chosen.reduce((sum, till) => sum + treasuryCash(till), 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { tillIds: chosen.map(({ id }) => id), amountDong, day: today, paper };
    void handOver({ variables: { input } })
      .then(() => {
        setPaper('');
        onChanged();
      })
      .catch(() => undefined);
  };
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <section className="panel" aria-label={t('handover.title')}>
      <h2>{t('handover.title')}</h2>
      {error ? <Notice kind="error">{refusal(error)}</Notice> : null}
      {closed.length > 0 ? (
        <form className="fees__form" onSubmit={submit} noValidate>
          <fieldset className="radio-field">
            <legend className="field__label">{t('handover.tills')}</legend>
            {closed.map((till) => (
              <label key={till.id}>
                <input type="checkbox" checked={!left.has(till.id)} onChange={() => toggle(till.id)} />{' '}
                {t('handover.each', {
                  cashier: till.cashier,
                  day: formatDate(till.day),
                  amount: formatDong(treasuryCash(till)),
                })}
              </label>
            ))}
          </fieldset>
          {chosen.some(({ postageDong }) => postageDong !== 0) ? (
            <p className="muted">
              {t('handover.postage', {
                amount: formatDong(chosen.reduce((sum, { postageDong }) => sum + postageDong, 0)),
              })}
            </p>
          ) : null}
          <TextField
            label={t('handover.paper')}
            required
            maxLength={60}
            value={paper}
            error={reasonOf('paper')}
            onChange={(event) => setPaper(event.target.value)}
          />
          <div className="fees__tools">
            <strong>{t('handover.sum', { amount: formatDong(amountDong) })}</strong>
            <Button kind="primary" type="submit" busy={loading}>
              {t('handover.confirm')}
            </Button>
          </div>
        </form>
      ) : null}
      {cash.handovers.length === 0 ? (
        <p className="muted">{t('handover.none')}</p>
      ) : (
        <SimpleTable
          caption={t('handover.last')}
          rows={cash.handovers}
          rowKey={({ id }) => id}
          columns={[
            { key: 'number', header: t('handover.number'), cell: ({ number }) => number, rowHeader: true },
            { key: 'day', header: t('handover.day'), cell: ({ day }) => <time dateTime={day}>{formatDate(day)}</time> },
            {
              key: 'amount',
              header: t('cash.amount'),
              numeric: true,
              cell: (row) => formatDong(row.amountDong),
            },
            { key: 'paper', header: t('handover.paper'), cell: (row) => row.paper },
            { key: 'by', header: t('handover.by'), cell: ({ madeBy }) => madeBy },
            {
              key: 'record',
              header: t('handover.record'),
              cell: ({ id, number }) => (
                <a
                  href={`/forms/treasury/${id}.pdf`}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={t('handover.printRecord', { number })}
                >
                  {t('handover.print')}
                </a>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
