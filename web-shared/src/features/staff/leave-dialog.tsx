import {
  type DelegationScope,
  type LeaveKind,
  type OfficeStaffQuery,
  useEnterLeaveMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { SelectField, TextField } from '../../ui/form/field';
import { LazyDayField } from '../../ui/form/lazy-day-field';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { Notice } from '../../ui/page/page-state';
import { useRefusalText } from '../../ui/text/use-refusal-text';
import { serverDay } from '../../ui/text/vietnam-day';

type Office = OfficeStaffQuery['officeStaff'];

const LEAVE_KINDS: readonly LeaveKind[] = ['ANNUAL', 'SICK', 'MATERNITY', 'TRAINING', 'MISSION', 'PERSONAL'];
const SCOPES: readonly DelegationScope[] = ['ALL', 'APPROVE'];

/** Who is away, from when to when, why, and who stands in. */
export function LeaveDialog({ staff, onClose, onDone }: { staff: Office; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('staff');
  const { t: c } = useTranslation('common');
  const refusalText = useRefusalText();
  const [enter, { loading }] = useEnterLeaveMutation();
  const [draft, setDraft] = useState({
    staffId: '',
    kind: 'ANNUAL' as LeaveKind,
    fromDay: serverDay(),
    toDay: serverDay(),
    reason: '',
    standInId: '',
    scope: 'ALL' as DelegationScope,
  });
  const [problem, setProblem] = useState<string>();
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (draft.staffId === '') return setProblem(t('leave.chooseWho'));
    const { standInId, scope, ...rest } = draft;
    const standIn = standInId === '' ? null : { staffId: standInId, scope };
    try {
      await enter({ variables: { input: { ...rest, officeCode: staff.office.code, standIn } } });
      onDone();
    } catch (error) {
      setProblem(refusalText(error));
    }
  };
  return (
    <Dialog title={t('leave.title', { office: staff.office.name })} onClose={onClose}>
      <form className="staff__form" onSubmit={submit} noValidate>
        {problem ? <Notice kind="error">{problem}</Notice> : null}
        <SelectField
          label={t('leave.who')}
          value={draft.staffId}
          onChange={({ target }) => set({ staffId: target.value })}
        >
          <option value="">{t('choose')}</option>
          {staff.colleagues.map(({ id, fullName }) => (
            <option key={id} value={id}>
              {fullName}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('leave.kind')}
          value={draft.kind}
          onChange={({ target }) => set({ kind: LEAVE_KINDS.find((kind) => kind === target.value) ?? 'ANNUAL' })}
        >
          {LEAVE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`leaveKind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <div className="staff__pair">
          <LazyDayField label={t('leave.fromDay')} value={draft.fromDay} onChange={(day) => set({ fromDay: day })} />
          <LazyDayField
            label={t('leave.toDay')}
            earliest={draft.fromDay}
            value={draft.toDay}
            onChange={(day) => set({ toDay: day })}
          />
        </div>
        <TextField
          label={t('leave.reason')}
          maxLength={300}
          value={draft.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
        <SelectField
          label={t('leave.standIn')}
          hint={t('leave.standInHint')}
          value={draft.standInId}
          onChange={({ target }) => set({ standInId: target.value })}
        >
          <option value="">{t('leave.nobody')}</option>
          {staff.colleagues
            .filter(({ id }) => id !== draft.staffId)
            .map(({ id, fullName }) => (
              <option key={id} value={id}>
                {fullName}
              </option>
            ))}
        </SelectField>
        {draft.standInId === '' ? null : (
          <SelectField
            label={t('leave.scope')}
            value={draft.scope}
            onChange={({ target }) => set({ scope: SCOPES.find((scope) => scope === target.value) ?? 'ALL' })}
          >
            {SCOPES.map((scope) => (
              <option key={scope} value={scope}>
                {t(`scope.${scope}`)}
              </option>
            ))}
          </SelectField>
        )}
        <DialogActions>
          <Button onClick={onClose}>{c('action.cancel')}</Button>
          <Button kind="primary" type="submit" busy={loading}>
            {t('leave.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
