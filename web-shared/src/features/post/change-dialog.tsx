import { useChangePostParcelMutation, usePostSettingsQuery } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DigitsField } from '../../ui/form/digits-field';
import { SelectField, TextField } from '../../ui/form/field';
import type { Parcel } from './parcel-columns';
import { PostDialog } from './post-dialog';

interface ChangeProps {
  row: Parcel;
  onClose: () => void;
  onDone: () => void;
}

const PAYERS = ['RECEIVER', 'PREPAID', 'CENTRE'] as const;

/** To whom, where, by which service, and who pays; what stood there stays in the journal. */
export function ChangeDialog({ row, onClose, onDone }: ChangeProps) {
  const { t } = useTranslation('post');
  const { data } = usePostSettingsQuery();
  const [person, setPerson] = useState(row.person);
  const [phone, setPhone] = useState(row.phone ?? '');
  const [address, setAddress] = useState(row.address);
  const [service, setService] = useState(row.service ?? '');
  const [weight, setWeight] = useState(String(row.weightGrams));
  const [payer, setPayer] = useState(row.payer);
  const [change, { loading, error }] = useChangePostParcelMutation();
  const services = new Map(data?.postSettings.lines.map((line) => [line.service, line.name]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = {
      id: row.id,
      expectedVersion: row.version,
      person,
      phone,
      address,
      payer,
      ...(service === '' ? {} : { service, weightGrams: Number(weight) }),
    };
    void change({ variables: { input } })
      .then(onDone)
      .catch(() => undefined);
  };
  return (
    <PostDialog
      title={`${t('move.CHANGE')}: ${row.person}`}
      save={t('form.save')}
      busy={loading}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t('parcel.person')} value={person} onChange={(event) => setPerson(event.target.value)} />
      <TextField label={t('parcel.address')} value={address} onChange={(event) => setAddress(event.target.value)} />
      <TextField
        label={t('parcel.phone')}
        inputMode="tel"
        value={phone}
        onChange={(event) => setPhone(event.target.value)}
      />
      <SelectField label={t('parcel.service')} value={service} onChange={(event) => setService(event.target.value)}>
        <option value="">{t('parcel.noService')}</option>
        {[...services].map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <DigitsField label={t('parcel.weight')} value={weight} most={5} onDigits={setWeight} />
      <SelectField
        label={t('parcel.payer')}
        value={payer}
        onChange={(event) => setPayer(PAYERS.find((one) => one === event.target.value) ?? payer)}
      >
        {PAYERS.map((one) => (
          <option key={one} value={one}>
            {t(`payer.${one}`)}
          </option>
        ))}
      </SelectField>
    </PostDialog>
  );
}

/** The number on the post's label, typed or scanned. */
export function TrackingDialog({ row, onClose, onDone }: ChangeProps) {
  const { t } = useTranslation('post');
  const [trackingNumber, setTrackingNumber] = useState(row.trackingNumber ?? '');
  const [change, { loading, error }] = useChangePostParcelMutation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void change({ variables: { input: { id: row.id, expectedVersion: row.version, trackingNumber } } })
      .then(onDone)
      .catch(() => undefined);
  };
  return (
    <PostDialog
      title={t('list.trackingOf', { person: row.person })}
      save={t('form.save')}
      busy={loading}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('parcel.tracking')}
        autoComplete="off"
        value={trackingNumber}
        onChange={(event) => setTrackingNumber(event.target.value)}
      />
    </PostDialog>
  );
}
