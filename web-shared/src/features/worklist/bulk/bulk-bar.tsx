import './bulk-bar.css';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../../session/session-provider';
import { Button } from '../../../ui/form/button';
import { useShortcut } from '../../../ui/form/use-shortcut';
import type { DossierRow } from '../../listing/use-keyset-rows';
import { BulkConfirm } from './bulk-confirm';
import { BulkResults } from './bulk-results';
import { type BulkAction, type BulkOrder, type BulkRowResult, bulkShape, runBulk } from './run-bulk';

interface BulkBarProps {
  rows: readonly DossierRow[];
  onClear: () => void;
  /** All were tried; the list should be read anew. `unfinished` stay selected. */
  onFinished: (unfinished: string[]) => void;
  /** A asks to advance what is selected, from anywhere on the page (the signer's desk). */
  keys?: boolean;
}

type Stage =
  | { name: 'choose' }
  | { name: 'confirm'; action: BulkAction }
  | { name: 'running'; order: BulkOrder; results: BulkRowResult[]; total: number }
  | { name: 'finished'; order: BulkOrder; results: BulkRowResult[] };

/** What can be done with the selected rows at once; asks before, and says of each row how it went. */
export function BulkBar({ rows, onClear, onFinished, keys = false }: BulkBarProps) {
  const { t } = useTranslation('bulk');
  const client = useApolloClient();
  const { fullName } = useStaff();
  const [stage, setStage] = useState<Stage>({ name: 'choose' });
  const latest = useRef(rows);
  latest.current = rows;
  const shapes = {
    claim: bulkShape(rows, 'CLAIM'),
    advance: bulkShape(rows, 'ADVANCE'),
    assign: bulkShape(rows, 'ASSIGN'),
  };
  const byKey = keys && stage.name === 'choose' && shapes.advance.possible > 0;
  useShortcut('a', () => setStage({ name: 'confirm', action: 'ADVANCE' }), byKey);
  useShortcut('A', () => setStage({ name: 'confirm', action: 'ADVANCE' }), byKey);

  const run = async (order: BulkOrder, chosen: readonly DossierRow[]) => {
    setStage({ name: 'running', order, results: [], total: chosen.length });
    const results = await runBulk(client, order, chosen, fullName, (done) =>
      setStage({ name: 'running', order, results: done, total: chosen.length }),
    );
    setStage({ name: 'finished', order, results });
    onFinished(results.filter((result) => result.state === 'failed').map((result) => result.row.id));
  };

  if (stage.name === 'finished') {
    return (
      <BulkResults
        results={stage.results}
        onRetry={(unfinished) => {
          // The list has been read anew meanwhile: what is tried again is the row as it stands now.
          const fresh = unfinished.map((old) => latest.current.find((row) => row.id === old.id) ?? old);
          void run(stage.order, fresh);
        }}
        onClose={() => setStage({ name: 'choose' })}
      />
    );
  }
  if (stage.name === 'running') {
    return (
      <div className="bulk-bar" role="status">
        {t('running', { done: stage.results.length, total: stage.total })}
        <progress max={stage.total} value={stage.results.length} aria-label={t('resultTitle')} />
      </div>
    );
  }
  if (rows.length === 0) return null;
  if (stage.name === 'confirm') {
    return (
      <BulkConfirm
        action={stage.action}
        rows={rows}
        onConfirm={(order) => void run(order, rows)}
        onCancel={() => setStage({ name: 'choose' })}
      />
    );
  }
  const { claim, advance, assign } = shapes;
  const button = (action: BulkAction, label: string, kind: 'primary' | 'default' = 'default') => (
    <Button
      kind={kind}
      shortcut={keys && action === 'ADVANCE' ? 'A' : undefined}
      onClick={() => setStage({ name: 'confirm', action })}
    >
      {label}
    </Button>
  );
  return (
    <div className="bulk-bar">
      <strong role="status">{t('selected', { count: rows.length })}</strong>
      {advance.possible > 0
        ? button(
            'ADVANCE',
            t(advance.approve === 0 ? 'advance' : advance.advance === 0 ? 'approve' : 'advanceMixed'),
            'primary',
          )
        : null}
      {claim.possible > 0 ? button('CLAIM', t('claim')) : null}
      {assign.possible > 0 ? button('ASSIGN', t('assign')) : null}
      {[advance, claim, assign].every(({ possible }) => possible === 0) ? (
        <span className="muted">{t('nothing')}</span>
      ) : null}
      <Button kind="quiet" onClick={onClear}>
        {t('clear')}
      </Button>
    </div>
  );
}
