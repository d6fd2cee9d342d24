import { type CounterGroupInput, useSaveCounterGroupMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/form/field';
import { Dialog } from '../../../ui/page/dialog';
import { ChangeFoot } from '../change-foot';
import { ServicesField } from '../counters/services-field';
import { useOfficeChange } from '../use-office-change';
import { CountersInOrder } from './counters-in-order';
import type { Group, SettingsProps } from './floor-settings';

const FIELDS = ['letter', 'name', 'serves', 'priorityRun', 'meanMinutes', 'counterIds'] as const;
const USUAL = { priorityRun: 3, meanMinutes: 8 };

function draftOf(group: Group | null, letters: readonly string[]): CounterGroupInput {
  const free = [...'ABCDEGHKLMNPQRSTUVXY'].find((letter) => !letters.includes(letter)) ?? '';
  return {
    letter: group?.letter ?? free,
    name: group?.name ?? '',
    serves: group?.serves.map(({ kind, code }) => ({ kind, code })) ?? [],
    priorityRun: group?.priorityRun ?? USUAL.priorityRun,
    meanMinutes: group?.meanMinutes ?? USUAL.meanMinutes,
    counterIds: group?.counters.map(({ id }) => id) ?? [],
  };
}

/** A new line, or what one is. */
export function GroupDialog({
  settings,
  refetch,
  group,
  onDone,
}: SettingsProps & { group: Group | null; onDone: () => void }) {
  const { t } = useTranslation('floorSettings');
  const letters = settings.groups.filter(({ isClosed }) => !isClosed).map(({ letter }) => letter);
  const [draft, setDraft] = useState(() => draftOf(group, letters));
  const [save] = useSaveCounterGroupMutation();
  const changing = useOfficeChange(refetch, FIELDS);
  const { reason, run } = changing;
  const put = (change: Partial<CounterGroupInput>) => setDraft({ ...draft, ...change });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const seen = { id: group?.id ?? null, expectedVersion: group?.version ?? null };
    if (await run(() => save({ variables: { officeId: settings.office.id, ...seen, input: draft } }))) onDone();
  };
  return (
    <Dialog title={group ? t('group.editOf', { letter: group.letter }) : t('group.add')} onClose={onDone} wide>
      <form className="offices__form" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={t('group.letter')}
          hint={t('group.letterHint')}
          required
          maxLength={2}
          value={draft.letter}
          error={reason('letter')}
          onChange={({ target }) => put({ letter: target.value.toUpperCase() })}
        />
        <TextField
          label={t('group.name')}
          required
          maxLength={80}
          value={draft.name}
          error={reason('name')}
          onChange={({ target }) => put({ name: target.value })}
        />
        <TextField
          label={t('group.run')}
          hint={t('group.runHint')}
          type="number"
          min={1}
          value={draft.priorityRun}
          error={reason('priorityRun')}
          onChange={({ target }) => put({ priorityRun: Number(target.value) })}
        />
        <TextField
          label={t('group.mean')}
          hint={t('group.meanHint')}
          type="number"
          min={1}
          value={draft.meanMinutes}
          error={reason('meanMinutes')}
          onChange={({ target }) => put({ meanMinutes: Number(target.value) })}
        />
        <CountersInOrder
          counters={settings.counters}
          chosen={draft.counterIds}
          error={reason('counterIds')}
          onChoose={(counterIds) => put({ counterIds })}
        />
        <ServicesField
          chosen={draft.serves}
          services={settings.services}
          error={reason('serves')}
          onChoose={(serves) => put({ serves })}
        />
        <ChangeFoot change={changing} save={t('save')} onCancel={onDone} />
      </form>
    </Dialog>
  );
}
