import { type ColleaguesQuery, useColleaguesQuery } from '@hcc/shared-schema/generated/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { SelectField } from '../../../ui/form/field';
import { formatDate } from '../../../ui/text/date-format';
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
  const [chosen, setChosen] = useState<Chosen>();
  const [evenIfAway, setEvenIfAway] = useState(false);
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
      {assigns ? (
        <Colleagues
          code={rows[0]?.code ?? ''}
          value={chosen?.id ?? ''}
          onChoose={(colleague) => {
            setChosen(colleague);
            setEvenIfAway(false);
          }}
        />
      ) : null}
      {chosen?.awayUntil ? (
        <label>
          <input type="checkbox" checked={evenIfAway} onChange={(event) => setEvenIfAway(event.target.checked)} />{' '}
          {t('evenIfAway', { until: formatDate(chosen.awayUntil) })}
        </label>
      ) : null}
      <Button
        ref={yes}
        kind="primary"
        disabled={assigns && (!chosen || (chosen.awayUntil !== null && !evenIfAway))}
        onClick={() => onConfirm(assigns ? { action, staffId: chosen?.id, evenIfAway } : { action })}
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
  onChoose: (colleague: Chosen | undefined) => void;
}

type Chosen = ColleaguesQuery['dossier']['assignableStaff'][number];

function Colleagues({ code, value, onChoose }: ColleaguesProps) {
  const { t } = useTranslation('bulk');
  const { data } = useColleaguesQuery({ variables: { code } });
  const people = data?.dossier.assignableStaff ?? [];
  return (
    <SelectField
      label={t('colleague')}
      hideLabel
      autoFocus
      value={value}
      onChange={(event) => onChoose(people.find(({ id }) => id === event.target.value))}
    >
      <option value="">{t('pickColleague')}</option>
      {people.map(({ id, fullName, awayUntil }) => (
        <option key={id} value={id}>
          {awayUntil ? t('colleagueAway', { name: fullName, until: formatDate(awayUntil) }) : fullName}
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
