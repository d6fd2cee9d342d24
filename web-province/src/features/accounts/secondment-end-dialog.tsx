import { type SecondmentPartsFragment, useChangeSecondmentMutation } from '@hcc/shared-schema/generated/hooks';
import { uploadAll } from '@hcc/web-shared/src/features/files/attach/file-field';
import { AntdScope } from '@hcc/web-shared/src/ui/form/antd-scope';
import { DayField } from '@hcc/web-shared/src/ui/form/day-field';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecisionFile } from './decision-file';
import { FormDialog } from './form-dialog';

interface Props {
  secondment: SecondmentPartsFragment;
  onClose: () => void;
  onDone: () => void;
}

/** Another last day, by a decision of its own. */
export function SecondmentEndDialog({ secondment, onClose, onDone }: Props) {
  const { t } = useTranslation('accounts');
  const [change] = useChangeSecondmentMutation();
  const [toDay, setToDay] = useState(secondment.toDay);
  const [decision, setDecision] = useState('');
  const [files, setFiles] = useState<File[]>([]);
  return (
    <FormDialog
      title={t('secondment.changeTitle', { name: secondment.fullName })}
      save={t('secondment.change')}
      missing={() => (decision.trim() === '' ? t('decisionMissing') : undefined)}
      send={async () => {
        const uploadIds = await uploadAll(files);
        await change({ variables: { id: secondment.id, toDay, decision, uploadIds } });
        onDone();
      }}
      onClose={onClose}
    >
      <AntdScope>
        <DayField label={t('secondment.toDay')} earliest={serverDay()} value={toDay} onChange={setToDay} />
      </AntdScope>
      <TextField
        label={t('decision')}
        hint={t('decisionHint')}
        maxLength={200}
        value={decision}
        onChange={({ target }) => setDecision(target.value)}
      />
      <DecisionFile files={files} onChange={setFiles} />
    </FormDialog>
  );
}
