import { type Role, type StaffPersonPartsFragment, useSecondStaffMutation } from '@hcc/shared-schema/generated/hooks';
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
import { PlaceField } from './place-field';
import { RolesField } from './roles-field';

interface Props {
  person: StaffPersonPartsFragment;
  onClose: () => void;
  onDone: () => void;
}

/** Which agency sends to which centre, as what, from when to when, by which decision. */
export function SecondmentDialog({ person, onClose, onDone }: Props) {
  const { t } = useTranslation('accounts');
  const [second] = useSecondStaffMutation();
  const [from, setFrom] = useState(person.places[0]?.office.code ?? '');
  const [centre, setCentre] = useState<PickedOffice | null>(null);
  const [draft, setDraft] = useState({
    roles: ['RECEPTION'] as Role[],
    fromDay: serverDay(),
    toDay: '',
    decision: '',
    handToId: '',
  });
  const [files, setFiles] = useState<File[]>([]);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const missing = () => {
    if (!centre) return t('chooseOffice');
    return draft.toDay === '' ? t('secondment.chooseEnd') : undefined;
  };
  return (
    <FormDialog
      wide
      title={t('secondment.title', { name: person.account.fullName })}
      save={t('secondment.save')}
      missing={missing}
      send={async () => {
        const { handToId, ...rest } = draft;
        const { username } = person.account;
        const offices = { fromOfficeCode: from, centreCode: centre?.code ?? '' };
        const uploadIds = await uploadAll(files);
        const input = { ...rest, ...offices, username, handToId: handToId || null, uploadIds };
        await second({ variables: { input } });
        onDone();
      }}
      onClose={onClose}
    >
      <div className="people__pair">
        <PlaceField label={t('secondment.from')} places={person.places} value={from} onChoose={setFrom} />
        <OfficePick label={t('secondment.centre')} chosen={centre} onPick={setCentre} />
      </div>
      <RolesField legend={t('secondment.roles')} isDesk chosen={draft.roles} onChoose={(roles) => set({ roles })} />
      <div className="people__pair">
        <AntdScope>
          <DayField
            label={t('secondment.fromDay')}
            earliest={serverDay()}
            value={draft.fromDay}
            onChange={(fromDay) => set({ fromDay })}
          />
          <DayField
            label={t('secondment.toDay')}
            earliest={draft.fromDay}
            value={draft.toDay}
            onChange={(toDay) => set({ toDay })}
          />
        </AntdScope>
      </div>
      <TextField
        label={t('decision')}
        hint={t('decisionHint')}
        value={draft.decision}
        maxLength={200}
        onChange={({ target }) => set({ decision: target.value })}
      />
      <DecisionFile files={files} onChange={setFiles} />
      {centre ? (
        <ColleaguePick
          label={t('secondment.handTo')}
          officeCode={centre.code}
          except={person.id}
          value={draft.handToId}
          none={t('queue')}
          onChoose={(handToId) => set({ handToId })}
        />
      ) : null}
    </FormDialog>
  );
}
