import './bulk-bar.css';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import type { DossierRow } from '../../listing/use-keyset-rows';
import { BulkResults } from './bulk-results';
import { type BulkAction, type BulkRowResult, bulkShape, runBulk } from './run-bulk';

interface BulkBarProps {
  rows: readonly DossierRow[];
  onClear: () => void;
  /** All were tried; the list should be read anew. `unfinished` stay selected. */
  onFinished: (unfinished: string[]) => void;
}

type Stage =
  | { name: 'choose' }
  | { name: 'confirm'; action: BulkAction }
  | { name: 'running'; action: BulkAction; results: BulkRowResult[]; total: number }
  | { name: 'finished'; action: BulkAction; results: BulkRowResult[] };

/** What can be done with the selected rows at once; asks before, and says of each row how it went. */
export function BulkBar({ rows, onClear, onFinished }: BulkBarProps) {
  const { t } = useTranslation('worklist');
  const client = useApolloClient();
  const { fullName } = useStaff();
  const [stage, setStage] = useState<Stage>({ name: 'choose' });
  const yes = useRef<HTMLButtonElement>(null);
  const confirming = stage.name === 'confirm';
  useEffect(() => {
    if (confirming) yes.current?.focus();
  }, [confirming]);

  const run = async (action: BulkAction, chosen: readonly DossierRow[]) => {
    setStage({ name: 'running', action, results: [], total: chosen.length });
    const results = await runBulk(client, action, chosen, fullName, (done) =>
      setStage({ name: 'running', action, results: done, total: chosen.length }),
    );
    setStage({ name: 'finished', action, results });
    onFinished(results.filter((result) => result.state === 'failed').map((result) => result.row.id));
  };

  if (stage.name === 'finished') {
    return (
      <BulkResults
        results={stage.results}
        onRetry={(unfinished) => {
          // The list has been read anew meanwhile: what is tried again is the row as it stands now.
          const fresh = unfinished.map((old) => rows.find((row) => row.id === old.id) ?? old);
          void run(stage.action, fresh);
        }}
        onClose={() => setStage({ name: 'choose' })}
      />
    );
  }
  if (rows.length === 0) return null;
  if (stage.name === 'running') {
    return (
      <div className="bulk-bar" role="status">
        {t('bulk.running', { done: stage.results.length, total: stage.total })}
        <progress max={stage.total} value={stage.results.length} aria-label={t('bulk.resultTitle')} />
      </div>
    );
  }
  if (stage.name === 'confirm') {
    const shape = bulkShape(rows, stage.action);
    return (
      <fieldset
        className="bulk-bar"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setStage({ name: 'choose' });
        }}
      >
        <legend className="visually-hidden">{t('bulk.selected', { count: rows.length })}</legend>
        <strong>{question(t, stage.action, shape)}</strong>
        {shape.skipped > 0 ? <span className="muted">{t('bulk.notPossible', { count: shape.skipped })}</span> : null}
        <Button ref={yes} kind="primary" onClick={() => void run(stage.action, rows)}>
          {t('bulk.confirm.yes')}
        </Button>
        <Button onClick={() => setStage({ name: 'choose' })}>{t('bulk.confirm.no')}</Button>
      </fieldset>
    );
  }
  const claim = bulkShape(rows, 'CLAIM');
  const advance = bulkShape(rows, 'ADVANCE');
  return (
    <div className="bulk-bar">
      <strong role="status">{t('bulk.selected', { count: rows.length })}</strong>
      {advance.possible > 0 ? (
        <Button kind="primary" onClick={() => setStage({ name: 'confirm', action: 'ADVANCE' })}>
          {t(advance.approve === 0 ? 'bulk.advance' : advance.advance === 0 ? 'bulk.approve' : 'bulk.advanceMixed')}
        </Button>
      ) : null}
      {claim.possible > 0 ? (
        <Button onClick={() => setStage({ name: 'confirm', action: 'CLAIM' })}>{t('bulk.claim')}</Button>
      ) : null}
      {advance.possible === 0 && claim.possible === 0 ? <span className="muted">{t('bulk.nothing')}</span> : null}
      <Button kind="quiet" onClick={onClear}>
        {t('bulk.clear')}
      </Button>
    </div>
  );
}

type Translate = ReturnType<typeof useTranslation<'worklist'>>['t'];

function question(t: Translate, action: BulkAction, shape: ReturnType<typeof bulkShape>): string {
  if (action === 'CLAIM') return t('bulk.confirm.claim', { count: shape.possible });
  if (shape.approve === 0) return t('bulk.confirm.advance', { count: shape.possible });
  if (shape.advance === 0) return t('bulk.confirm.approve', { count: shape.possible });
  return t('bulk.confirm.mixed', { count: shape.possible, approve: shape.approve, advance: shape.advance });
}
