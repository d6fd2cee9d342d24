import { type SecondmentPartsFragment, useChangeSecondmentMutation } from '@hcc/shared-schema/generated/hooks';
import { TextField } from '@hcc/web-shared/src/ui/form/field';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  return (
    <FormDialog
      title={t('secondment.changeTitle', { name: secondment.fullName })}
      save={t('secondment.change')}
      missing={() => (decision.trim() === '' ? t('decisionMissing') : undefined)}
      send={async () => {
        await change({ variables: { id: secondment.id, toDay, decision } });
        onDone();
      }}
      onClose={onClose}
    >
      <TextField
        label={t('secondment.toDay')}
        type="date"
        min={serverDay()}
        value={toDay}
        onChange={({ target }) => setToDay(target.value)}
      />
      <TextField
        label={t('decision')}
        hint={t('decisionHint')}
        maxLength={200}
        value={decision}
        onChange={({ target }) => setDecision(target.value)}
      />
    </FormDialog>
  );
}
