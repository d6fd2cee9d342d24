import {
  type CounterServiceInput,
  usePeopleLoadQuery,
  useSaveCounterMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../../ui/form/field';
import { LazyDayField } from '../../../ui/form/lazy-day-field';
import { Dialog } from '../../../ui/page/dialog';
import { serverDay } from '../../../ui/text/vietnam-day';
import { ChangeFoot } from '../change-foot';
import type { Managed } from '../managed-office';
import { useOfficeChange } from '../use-office-change';
import type { Counter } from './counter';
import { ServicesField } from './services-field';

const FIELDS = ['number', 'name', 'serves', 'validFrom', 'staffId'] as const;

export interface CounterDialogProps<Of> {
  managed: Managed;
  counter: Of;
  refetch: () => Promise<unknown>;
  onDone: () => void;
}

interface Draft {
  number: string;
  name: string;
  serves: CounterServiceInput[];
  validFrom: string;
  staffId: string;
}

function draftOf(counter: Counter | null): Draft {
  return {
    number: counter?.number ?? '',
    name: counter?.name ?? '',
    serves: counter?.serves.map(({ kind, code }) => ({ kind, code })) ?? [],
    validFrom: counter?.validFrom ?? serverDay(),
    staffId: counter?.staff?.id ?? '',
  };
}

/** A new counter, or what one is: its number, name, what it is for, since when, who sits there. */
export function CounterDialog({ managed, counter, refetch, onDone }: CounterDialogProps<Counter | null>) {
  const { t } = useTranslation('offices');
  const { office, version, services } = managed;
  const [draft, setDraft] = useState(() => draftOf(counter));
  const [save] = useSaveCounterMutation();
  const changing = useOfficeChange(refetch, FIELDS);
  const { reason, run } = changing;
  const people = usePeopleLoadQuery({ variables: { officeId: office.id, month: serverDay().slice(0, 7) } });
  const staff = (people.data?.peopleLoad.people ?? []).filter(({ isHere }) => isHere);
  const put = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ...draft, staffId: draft.staffId || null };
    const variables = { officeId: office.id, expectedVersion: version, id: counter?.id ?? null, input };
    if (await run(() => save({ variables }))) onDone();
  };
  return (
    <Dialog
      title={counter ? t('counters.editTitle', { number: counter.number }) : t('counters.addTitle')}
      onClose={onDone}
      wide
    >
      <form className="offices__form" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={t('counters.number')}
          hint={t('counters.numberHint')}
          required
          maxLength={8}
          value={draft.number}
          error={reason('number')}
          onChange={({ target }) => put({ number: target.value })}
        />
        <TextField
          label={t('counters.name')}
          required
          maxLength={80}
          value={draft.name}
          error={reason('name')}
          onChange={({ target }) => put({ name: target.value })}
        />
        <SelectField
          label={t('counters.staff')}
          hint={t('counters.staffHint')}
          value={draft.staffId}
          error={reason('staffId')}
          onChange={({ target }) => put({ staffId: target.value })}
        >
          <option value="">{t('counters.nobody')}</option>
          {counter?.staff && !staff.some(({ id }) => id === counter.staff?.id) ? (
            <option value={counter.staff.id}>{counter.staff.fullName}</option>
          ) : null}
          {staff.map(({ id, fullName, counter: seat }) => (
            <option key={id} value={id}>
              {seat ? t('counters.seated', { name: fullName, number: seat }) : fullName}
            </option>
          ))}
        </SelectField>
        <LazyDayField
          label={t('counters.validFrom')}
          value={draft.validFrom}
          error={reason('validFrom')}
          onChange={(day) => put({ validFrom: day })}
        />
        <ServicesField
          chosen={draft.serves}
          services={services}
          error={reason('serves')}
          onChoose={(serves) => put({ serves })}
        />
        <ChangeFoot change={changing} save={t('save')} onCancel={onDone} />
      </form>
    </Dialog>
  );
}
