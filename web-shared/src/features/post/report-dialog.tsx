import { type CarrierState, useReportPostParcelsMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui/form/field';
import { Notice } from '../../ui/page/page-state';
import { formatDateTime } from '../../ui/text/date-format';
import { serverNow } from '../../ui/text/server-clock';
import { vietnamParts } from '../../ui/text/vietnam-day';
import type { Parcel } from './parcel';
import { PostDialog } from './post-dialog';

const STATES: readonly CarrierState[] = ['DELIVERED', 'IN_TRANSIT', 'FAILED'];
const two = (value: number) => String(value).padStart(2, '0');

/** As the post writes a moment: dd/MM/yyyy HH:mm. */
function postMoment(at: number): string {
  const { year, month, day, hour, minute } = vietnamParts(at);
  return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`;
}

/** What the post says of one parcel, by hand: a line as it would stand in a file of the post. */
export function ReportDialog({ row, onClose, onDone }: { row: Parcel; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('post');
  const [state, setState] = useState<CarrierState>('DELIVERED');
  const [at, setAt] = useState(() => postMoment(serverNow()));
  const [reason, setReason] = useState('');
  const [report, { loading, error, data }] = useReportPostParcelsMutation();
  const line = data?.reportPostParcels[0];
  const problem = line?.problem ?? undefined;
  /** What the moment or the reason is refused for stands there; the words go on a line elsewhere, here they begin one. */
  const problemAt = (...here: (typeof problem)[]) => {
    if (!problem || !here.includes(problem)) return undefined;
    const words = t(`problem.${problem}`);
    return words.charAt(0).toLocaleUpperCase() + words.slice(1);
  };
  const general = problemAt('UNKNOWN', 'NUMBER', 'NOT_SENT', 'STATE', 'OTHER');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = [row.trackingNumber, state, at, reason.replace(/[;|\t\n]/g, ',')].join(';');
    void report({ variables: { text } })
      .then(({ data: said }) => {
        if (said?.reportPostParcels[0]?.outcome === 'APPLIED') onDone();
      })
      .catch(() => undefined);
  };
  return (
    <PostDialog
      title={`${t('move.REPORT')}: ${row.trackingNumber}`}
      save={t('form.save')}
      busy={loading}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted">
        {t(`state.${row.state}`)}, {formatDateTime(row.stateAt)}
      </p>
      {general ? <Notice kind="error">{general}</Notice> : null}
      {line?.outcome === 'KNOWN' ? <Notice>{t('form.known')}</Notice> : null}
      {line?.outcome === 'OLDER' ? <Notice>{t('form.older')}</Notice> : null}
      <SelectField
        label={t('parcel.state')}
        value={state}
        onChange={(event) => setState(STATES.find((one) => one === event.target.value) ?? state)}
      >
        {STATES.map((one) => (
          <option key={one} value={one}>
            {t(`carrier.${one}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('form.at')}
        hint={t('form.atHint')}
        value={at}
        error={problemAt('MOMENT', 'FUTURE')}
        onChange={(event) => setAt(event.target.value)}
      />
      {state === 'FAILED' ? (
        <TextField
          label={t('form.why')}
          error={problemAt('REASON')}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      ) : null}
    </PostDialog>
  );
}
