import {
  type Role,
  type StaffPersonPartsFragment,
  usePrepareTransferMutation,
} from '@hcc/shared-schema/generated/hooks';
import { uploadAll } from '@hcc/web-shared/src/features/files/attach/file-field';
import { OfficePick, type PickedOffice } from '@hcc/web-shared/src/features/staff/office-pick';
import { AntdScope } from '@hcc/web-shared/src/ui/form/antd-scope';
import { DayField } from '@hcc/web-shared/src/ui/form/day-field';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColleaguePick } from './colleague-pick';
import { DecisionFile } from './decision-file';
import { FormDialog } from './form-dialog';
import { HandedOverList } from './handed-over-list';
import { HeldWork } from './held-work';
import { PlaceField } from './place-field';
import { RolesField } from './roles-field';

interface Props {
  person: StaffPersonPartsFragment;
  onClose: () => void;
  onDone: () => void;
}

/** From where to where, as what, from which day, by which decision, and who takes over. */
export function TransferDialog({ person, onClose, onDone }: Props) {
  const { t } = useTranslation('accounts');
  const [prepare] = usePrepareTransferMutation();
  const lasting = person.places.filter(({ until }) => until === null);
  const places = lasting.length > 0 ? lasting : person.places;
  const [from, setFrom] = useState(places[0]?.office.code ?? '');
  const [to, setTo] = useState<PickedOffice | null>(null);
  const [draft, setDraft] = useState({
    roles: [] as Role[],
    effectiveOn: serverDay(),
    decision: '',
    handToId: '',
  });
  const [files, setFiles] = useState<File[]>([]);
  const held = person.held.filter(({ office }) => office.code === from);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <FormDialog
      wide
      title={t('transfer.title', { name: person.account.fullName })}
      save={t('transfer.save')}
      missing={() => (to ? undefined : t('chooseOffice'))}
      send={async () => {
        const { handToId, ...rest } = draft;
        const { username } = person.account;
        const input = {
          ...rest,
          username,
          fromOfficeCode: from,
          toOfficeCode: to?.code ?? '',
          handToId: handToId || null,
          uploadIds: await uploadAll(files),
        };
        await prepare({ variables: { input } });
        onDone();
      }}
      onClose={onClose}
    >
      <div className="people__pair">
        <PlaceField label={t('transfer.from')} places={places} value={from} onChoose={setFrom} />
        <OfficePick label={t('transfer.to')} chosen={to} onPick={setTo} />
      </div>
      <RolesField
        legend={t('transfer.roles')}
        withoutAdmin={!places.some(({ office, roles }) => office.code === from && roles.includes('ADMIN'))}
        chosen={draft.roles}
        onChoose={(roles) => set({ roles })}
      />
      <div className="people__pair">
        <AntdScope>
          <DayField
            label={t('transfer.effectiveOn')}
            hint={t('transfer.effectiveHint')}
            earliest={serverDay()}
            value={draft.effectiveOn}
            onChange={(effectiveOn) => set({ effectiveOn })}
          />
        </AntdScope>
        <TextField
          label={t('decision')}
          hint={t('decisionHint')}
          value={draft.decision}
          maxLength={200}
          onChange={({ target }) => set({ decision: target.value })}
        />
      </div>
      <DecisionFile files={files} onChange={setFiles} />
      <HeldWork held={held} />
      {held.map(({ office }) => (
        <HandedOverList key={office.id} officeId={office.id} officeName={office.name} staffId={person.id} />
      ))}
      <ColleaguePick
        label={t('transfer.handTo')}
        hint={t('transfer.handToHint')}
        officeCode={from}
        except={person.id}
        value={draft.handToId}
        none={t('queue')}
        onChoose={(handToId) => set({ handToId })}
      />
    </FormDialog>
  );
}
