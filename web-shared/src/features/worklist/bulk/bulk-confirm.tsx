import { useColleaguesQuery } from '@hcc/shared-schema/generated/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { SelectField } from '../../../ui/form/field';
import type { DossierRow } from '../../listing/use-keyset-rows';
import { type BulkAction, type BulkOrder, bulkShape } from './run-bulk';

interface BulkConfirmProps {
  action: BulkAction;
  rows: readonly DossierRow[];
  onConfirm: (order: BulkOrder) => void;
  onCancel: () => void;
}

/** One question before many are done: Enter says yes, Escape no. */
export function BulkConfirm({ action, rows, onConfirm, onCancel }: BulkConfirmProps) {
  const { t } = useTranslation('bulk');
  const shape = bulkShape(rows, action);
  const yes = useRef<HTMLButtonElement>(null);
  const [staffId, setStaffId] = useState('');
  const assigns = action === 'ASSIGN';
  useEffect(() => {
    if (!assigns) yes.current?.focus();
  }, [assigns]);
  return (
    <fieldset
      className="bulk-bar"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <legend className="visually-hidden">{t('selected', { count: rows.length })}</legend>
      <strong>{question(t, action, shape)}</strong>
      {shape.skipped > 0 ? <span className="muted">{t('notPossible', { count: shape.skipped })}</span> : null}
      {assigns ? <Colleagues code={rows[0]?.code ?? ''} value={staffId} onChoose={setStaffId} /> : null}
      <Button
        ref={yes}
        kind="primary"
        disabled={assigns && staffId === ''}
        onClick={() => onConfirm(assigns ? { action, staffId } : { action })}
      >
        {t('confirm.yes')}
      </Button>
      <Button onClick={onCancel}>{t('confirm.no')}</Button>
    </fieldset>
  );
}

interface ColleaguesProps {
  /** Of one of the dossiers: all wait at the same office. */
  code: string;
  value: string;
  onChoose: (staffId: string) => void;
}

function Colleagues({ code, value, onChoose }: ColleaguesProps) {
  const { t } = useTranslation('bulk');
  const { data } = useColleaguesQuery({ variables: { code } });
  return (
    <SelectField
      label={t('colleague')}
      hideLabel
      autoFocus
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{t('pickColleague')}</option>
      {data?.dossier.assignableStaff.map(({ id, fullName }) => (
        <option key={id} value={id}>
          {fullName}
        </option>
      ))}
    </SelectField>
  );
}

type Translate = ReturnType<typeof useTranslation<'bulk'>>['t'];

function question(t: Translate, action: BulkAction, shape: ReturnType<typeof bulkShape>): string {
  if (action === 'CLAIM') return t('confirm.claim', { count: shape.possible });
  if (action === 'ASSIGN') return t('confirm.assign', { count: shape.possible });
  if (shape.approve === 0) return t('confirm.advance', { count: shape.possible });
  if (shape.advance === 0) return t('confirm.approve', { count: shape.possible });
  return t('confirm.mixed', { count: shape.possible, approve: shape.approve, advance: shape.advance });
}
