import { useChangePostParcelMutation, usePostSettingsQuery } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui/form/field';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import type { Parcel } from './parcel';
import { PostDialog } from './post-dialog';
import { ServiceFields } from './service-fields';

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
  const { isRefused, reasonOf } = useFieldReasons(error, t('wrong'));
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
      error={isRefused ? undefined : error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('parcel.person')}
        value={person}
        error={reasonOf('person')}
        onChange={(event) => setPerson(event.target.value)}
      />
      <TextField
        label={t('parcel.address')}
        value={address}
        error={reasonOf('address')}
        onChange={(event) => setAddress(event.target.value)}
      />
      <TextField
        label={t('parcel.phone')}
        inputMode="tel"
        value={phone}
        error={reasonOf('phone')}
        onChange={(event) => setPhone(event.target.value)}
      />
      <ServiceFields
        lines={data?.postSettings.lines ?? []}
        {...{ service, weight, reasonOf }}
        words={{ service: t('parcel.service'), weight: t('parcel.weight') }}
        none={t('parcel.noService')}
        onService={setService}
        onWeight={setWeight}
      />
      <SelectField
        label={t('parcel.payer')}
        value={payer}
        error={reasonOf('payer')}
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
  const { isRefused, reasonOf } = useFieldReasons(error, t('wrong'));
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
      error={isRefused ? undefined : error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('parcel.tracking')}
        autoComplete="off"
        value={trackingNumber}
        error={reasonOf('trackingNumber')}
        onChange={(event) => setTrackingNumber(event.target.value)}
      />
    </PostDialog>
  );
}
