import {
  ToHandOverDocument,
  type ToHandOverQuery,
  type ToHandOverQueryVariables,
  useCreateHandoverMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/form/button';
import { Empty, ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { readFailure } from '../../ui/text/graphql-error';
import { useFailureText } from '../../ui/text/use-failure-text';
import { useFieldWords } from '../../ui/text/use-field-words';
import { type ColumnKey, useDossierColumns } from '../listing/dossier-columns';
import { DossierTable } from '../listing/dossier-table';
import { type DossierRow, type KeysetSource, useKeysetRows } from '../listing/use-keyset-rows';
import { useListCursor } from '../listing/use-list-cursor';
import { useSelection } from '../listing/use-selection';

const columnKeys: readonly ColumnKey[] = ['code', 'citizen', 'procedure', 'receivedAt'];
const PAGE_ROWS = 200;

const source: KeysetSource<ToHandOverQuery, ToHandOverQueryVariables> = {
  document: ToHandOverDocument,
  variables: { first: PAGE_ROWS },
  read: (data) => data.toHandOver,
  write: (toHandOver) => ({ toHandOver }),
  keepWhileLoading: 'to-hand-over',
};

/** What my office has signed and whose paper has not left yet, for one place at a time. */
export function ToHandOver() {
  const { t } = useTranslation('handover');
  const list = useKeysetRows(source);
  const all = list.connection?.nodes;
  const centres = useMemo(() => centresOf(all ?? []), [all]);
  const [chosen, setChosen] = useState<string>();
  const centre = centres.find(({ id }) => id === chosen) ?? centres[0];
  if (!all) {
    return list.error ? (
      <ErrorNotice error={list.error} onRetry={() => void list.reload().catch(() => undefined)} />
    ) : (
      <Skeleton rows={6} shape="table" />
    );
  }
  return (
    <section aria-label={t('give.listLabel')} className="handover__give">
      <p className="muted">{t('give.lead')}</p>
      {centre ? (
        <>
          <CentreSelect centres={centres} value={centre.id} onChoose={setChosen} />
          <Results
            key={centre.id}
            rows={all.filter((row) => row.currentOffice?.id === centre.id)}
            onFailed={list.reload}
          />
          {list.connection?.pageInfo.hasNextPage ? <p className="muted">{t('give.more')}</p> : null}
        </>
      ) : (
        <Empty title={t('give.empty')}>{t('give.emptyHint')}</Empty>
      )}
    </section>
  );
}

interface Centre {
  id: string;
  name: string;
  count: number;
}

/** Where results wait for their paper, the fullest first. */
function centresOf(rows: readonly DossierRow[]): Centre[] {
  const centres = new Map<string, Centre>();
  for (const { currentOffice } of rows) {
    if (!currentOffice) continue;
    const { id, name } = currentOffice;
    centres.set(id, { id, name, count: (centres.get(id)?.count ?? 0) + 1 });
  }
  return [...centres.values()].sort((a, b) => b.count - a.count);
}

interface CentreSelectProps {
  centres: readonly Centre[];
  value: string;
  onChoose: (id: string) => void;
}

function CentreSelect({ centres, value, onChoose }: CentreSelectProps) {
  const { t } = useTranslation('handover');
  const id = useId();
  return (
    <div className="handover__centre">
      <label htmlFor={id} className="field__label">
        {t('give.centre')}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChoose(event.target.value)}>
        {centres.map((centre) => (
          <option key={centre.id} value={centre.id}>
            {t('give.centreOf', { office: centre.name, count: centre.count })}
          </option>
        ))}
      </select>
    </div>
  );
}

function Results({ rows, onFailed }: { rows: readonly DossierRow[]; onFailed: () => Promise<void> }) {
  const { t } = useTranslation('handover');
  const navigate = useNavigate();
  const failureText = useFailureText();
  const words = useFieldWords();
  const columns = useDossierColumns(columnKeys);
  const selection = useSelection(rows);
  const [create, { loading, error }] = useCreateHandoverMutation();
  const open = (row: { code: string }) => void navigate(`/dossier/${row.code}`);
  const cursor = useListCursor({ rows, onOpen: open, onToggle: selection.toggle, onMark: selection.mark });
  const count = selection.rows.length;

  const make = async () => {
    const dossiers = selection.rows.map(({ id, version }) => ({ id, expectedVersion: version }));
    const answer = await create({ variables: { dossiers } }).catch(() => undefined);
    const id = answer?.data?.createHandover.list.id;
    if (id) void navigate(`/hand-over/${id}`, { state: { made: true } });
    // All or none: what is shown may be older than what the server has.
    else await onFailed().catch(() => undefined);
  };
  const reasons = error ? readFailure(error).fields.map(({ reason }) => words(reason)) : [];
  return (
    <>
      {error ? <Notice kind="error">{reasons.length > 0 ? reasons.join(' ') : failureText(error)}</Notice> : null}
      <div className="handover__tools">
        <Button kind="primary" busy={loading} disabled={count === 0} onClick={() => void make()}>
          {count === 0 ? t('give.makeNone') : t('give.make', { count })}
        </Button>
        <span className="muted">{t('give.keys')}</span>
      </div>
      <DossierTable
        label={t('give.listLabel')}
        columns={columns}
        rows={rows}
        cursor={cursor}
        onOpen={open}
        selection={selection}
      />
    </>
  );
}
