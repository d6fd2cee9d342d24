import {
  type ComplaintChannel,
  type ComplaintKind,
  type RecordComplaintMutation,
  useRecordComplaintMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/form/button';
import { SelectField, TextAreaField, TextField } from '../../ui/form/field';
import { RadioField } from '../../ui/form/radio-field';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { ErrorNotice, Notice } from '../../ui/page/page-state';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { KINDS } from './complaint-address';

type Recorded = RecordComplaintMutation['recordComplaint'];
const CHANNELS = ['DESK', 'PHONE'] as const satisfies readonly ComplaintChannel[];

const nothing = () => ({
  key: crypto.randomUUID(),
  channel: 'DESK' as ComplaintChannel,
  kind: 'DOSSIER' as ComplaintKind,
  content: '',
  dossierCode: '',
  officerName: '',
  name: '',
  phone: '',
  mayPublish: false,
});

/** Takes down what somebody says at the desk or by phone, about this office or the one of a dossier. */
export function RecordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('complaints');
  const { t: c } = useTranslation('common');
  const [typed, setTyped] = useState(nothing);
  const [recorded, setRecorded] = useState<Recorded>();
  const [record, { loading, error }] = useRecordComplaintMutation();
  const { fields, reasonOf } = useFieldReasons(error, t('record.wrong'));
  const problem = (path: string) => reasonOf(path) ?? reasonOf(`input.${path}`);
  const change = (changes: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...changes }));
  const send = async () => {
    const { key, dossierCode, officerName, ...words } = typed;
    const input = {
      ...words,
      idempotencyKey: key,
      dossierCode: typed.kind === 'OFFICER' || typed.kind === 'DOSSIER' ? dossierCode : null,
      officerName: typed.kind === 'OFFICER' ? officerName : null,
    };
    const { data } = await record({ variables: { input } });
    setRecorded(data?.recordComplaint);
  };
  if (recorded) {
    return (
      <Dialog title={t('record.sent', { number: recorded.number })} onClose={onClose}>
        <p>{t('record.reference', { reference: recorded.reference })}</p>
        <DialogActions>
          <Link className="button" to={`/complaints/${recorded.id}`}>
            {t('record.view')}
          </Link>
          <Button kind="primary" onClick={onClose}>
            {t('record.close')}
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('record.title')} onClose={onClose} wide>
      <RadioField
        label={t('record.channel')}
        name="channel"
        value={typed.channel}
        choices={CHANNELS.map((value) => ({ value, label: t(`channels.${value}`) }))}
        onChoose={(channel) => change({ channel })}
      />
      <SelectField
        label={t('record.kind')}
        value={typed.kind}
        onChange={(event) => change({ kind: event.target.value as ComplaintKind })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      {typed.kind === 'DOSSIER' || typed.kind === 'OFFICER' ? (
        <TextField
          label={t('record.dossierCode')}
          required={typed.kind === 'DOSSIER'}
          value={typed.dossierCode}
          error={problem('dossierCode')}
          onChange={(event) => change({ dossierCode: event.target.value })}
        />
      ) : null}
      {typed.kind === 'OFFICER' ? (
        <TextField
          label={t('record.officerName')}
          required
          value={typed.officerName}
          error={problem('officerName')}
          onChange={(event) => change({ officerName: event.target.value })}
        />
      ) : null}
      <TextAreaField
        label={t('record.content')}
        required
        rows={6}
        value={typed.content}
        error={problem('content')}
        onChange={(event) => change({ content: event.target.value })}
      />
      <TextField
        label={t('record.name')}
        value={typed.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        label={t('record.phone')}
        inputMode="tel"
        value={typed.phone}
        error={problem('phone')}
        onChange={(event) => change({ phone: event.target.value })}
      />
      <label className="casework__check">
        <input
          type="checkbox"
          checked={typed.mayPublish}
          onChange={(event) => change({ mayPublish: event.target.checked })}
        />
        {t('record.mayPublish')}
      </label>
      {error && fields.length === 0 ? <ErrorNotice error={error} /> : null}
      {fields.length > 0 ? <Notice kind="warning">{t('record.problem')}</Notice> : null}
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="primary" busy={loading} onClick={() => void send().catch(() => undefined)}>
          {t('record.send')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
