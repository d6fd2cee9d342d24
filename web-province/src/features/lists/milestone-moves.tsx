import {
  type MilestoneMoveInput,
  type MilestoneMovesQuery,
  useMilestoneMovesLazyQuery,
  useMoveMilestonesMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { RadioField } from '@hcc/web-shared/src/ui/form/radio-field';
import { Empty, Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { SimpleTable, type TableColumn } from '@hcc/web-shared/src/ui/page/simple-table';
import { matchesText } from '@hcc/web-shared/src/ui/text/plain-text';
import { useRefusalText } from '@hcc/web-shared/src/ui/text/use-refusal-text';
import { serverDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { standingOf } from './entry-table';
import { quarterText } from './entry-words';
import type { ListEntry } from './list-entry';

type Moved = MilestoneMovesQuery['milestoneMoves'][number];

interface Props {
  entries: readonly ListEntry[];
  onClose: () => void;
  onMoved: () => void;
}

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];
const YEARS_AHEAD = 6;

/** Several milestones are given another quarter in one step: chosen, seen beforehand, then saved with their history. */
export function MilestoneMoves({ entries, onClose, onMoved }: Props) {
  const { t } = useTranslation('lists');
  const refusalText = useRefusalText();
  const rows = entries.filter(({ current }) => current?.data.dueOn);
  const planOf = (row: ListEntry) => standingOf(row).data.planId ?? '';
  // The plan with most milestones is the province's own; others are kept for comparison.
  const sizes = new Map<string, number>();
  for (const row of rows) sizes.set(planOf(row), (sizes.get(planOf(row)) ?? 0) + 1);
  const plans = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
  const [plan, setPlan] = useState(plans[0] ?? '');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [how, setHow] = useState<'BY' | 'TO'>('BY');
  const [quarters, setQuarters] = useState('1');
  const year = Number(serverDay().slice(0, 4));
  const [dueOn, setDueOn] = useState(`${year}-12-31`);
  const [problem, setProblem] = useState<string>();
  const [preview, setPreview] = useState<Moved[]>();
  const [look, { loading }] = useMilestoneMovesLazyQuery({ fetchPolicy: 'network-only' });
  const [move, { loading: saving }] = useMoveMilestonesMutation();
  const shown = rows.filter((row) => {
    const { name, data } = standingOf(row);
    return data.planId === plan && matchesText(`${row.code} ${name}`, search);
  });
  const change = (work: () => void) => {
    setPreview(undefined);
    setProblem(undefined);
    work();
  };
  const toggle = (codes: readonly string[], isOn: boolean) =>
    change(() => {
      const next = new Set(chosen);
      for (const code of codes) isOn ? next.add(code) : next.delete(code);
      setChosen(next);
    });
  const input = (): MilestoneMoveInput => ({
    milestones: rows.filter(({ code }) => chosen.has(code)).map(({ code, edition }) => ({ code, edition })),
    ...(how === 'BY' ? { quarters: Number(quarters) } : { dueOn }),
  });
  const run = async (work: () => Promise<void>) => {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(refusalText(error));
    }
  };
  const show = () =>
    run(async () => {
      const { data, error } = await look({ variables: { input: input() } });
      if (error) throw error;
      setPreview(data?.milestoneMoves);
    });
  const save = () =>
    run(async () => {
      await move({ variables: { input: input() } });
      onMoved();
    });
  const isAll = shown.length > 0 && shown.every(({ code }) => chosen.has(code));
  const columns: TableColumn<ListEntry>[] = [
    {
      key: 'pick',
      header: t('move.pick'),
      width: '90px',
      cell: (row) => (
        <input
          type="checkbox"
          checked={chosen.has(row.code)}
          aria-label={standingOf(row).name}
          onChange={({ target }) => toggle([row.code], target.checked)}
        />
      ),
    },
    { key: 'name', header: t('field.name'), rowHeader: true, cell: (row) => standingOf(row).name },
    {
      key: 'due',
      header: t('field.dueOn'),
      width: '140px',
      cell: (row) => quarterText(standingOf(row).data.dueOn ?? ''),
    },
  ];
  const moved: TableColumn<Moved>[] = [
    { key: 'office', header: t('move.office'), rowHeader: true, cell: ({ before }) => before.officeName },
    { key: 'title', header: t('field.name'), cell: ({ before }) => before.title },
    { key: 'from', header: t('move.from'), width: '110px', cell: ({ before }) => quarterText(before.dueOn) },
    {
      key: 'to',
      header: t('move.to'),
      width: '110px',
      cell: ({ after }) => <strong>{quarterText(after.dueOn)}</strong>,
    },
    {
      key: 'state',
      header: t('move.state'),
      width: '260px',
      cell: ({ before, after }) =>
        before.state === after.state
          ? t(`move.states.${after.state}`)
          : `${t(`move.states.${before.state}`)} → ${t(`move.states.${after.state}`)}`,
    },
  ];
  return (
    <section className="panel lists__entry" aria-labelledby="move-milestones">
      <h2 id="move-milestones">{t('move.title')}</h2>
      <p className="muted">{t('move.lead')}</p>
      <div className="lists__move">
        <SelectField label={t('field.planId')} value={plan} onChange={({ target }) => setPlan(target.value)}>
          {plans.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </SelectField>
        <TextField
          label={t('search')}
          type="search"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </div>
      <label>
        <input
          type="checkbox"
          checked={isAll}
          onChange={({ target }) =>
            toggle(
              shown.map(({ code }) => code),
              target.checked,
            )
          }
        />{' '}
        {t('move.all', { count: shown.length })}
      </label>
      {shown.length === 0 ? (
        <Empty title={t('noMatch')}>{t('noMatchHint')}</Empty>
      ) : (
        <SimpleTable
          columns={columns}
          rows={shown}
          rowKey={({ code }) => code}
          caption={t('move.chosen', { count: chosen.size })}
          maxHeight="320px"
        />
      )}
      <RadioField
        label={t('move.how')}
        name="how"
        value={how}
        choices={[
          { value: 'BY', label: t('move.by') },
          { value: 'TO', label: t('move.toQuarter') },
        ]}
        onChoose={(value) => change(() => setHow(value))}
      />
      {how === 'BY' ? (
        <TextField
          label={t('move.quarters')}
          hint={t('move.quartersHint')}
          type="number"
          min={-40}
          max={40}
          value={quarters}
          onChange={({ target }) => change(() => setQuarters(target.value))}
        />
      ) : (
        <SelectField
          label={t('field.quarter')}
          value={dueOn}
          onChange={({ target }) => change(() => setDueOn(target.value))}
        >
          {Array.from({ length: YEARS_AHEAD }, (_, index) => year - 1 + index).flatMap((one) =>
            QUARTER_ENDS.map((end) => (
              <option key={`${one}-${end}`} value={`${one}-${end}`}>
                {quarterText(`${one}-${end}`)}
              </option>
            )),
          )}
        </SelectField>
      )}
      {problem ? <Notice kind="error">{problem}</Notice> : null}
      {preview ? (
        <SimpleTable
          columns={moved}
          rows={preview}
          rowKey={({ code }) => code}
          caption={t('move.preview', { count: preview.length })}
          maxHeight="320px"
        />
      ) : null}
      <div className="lists__buttons">
        <Button onClick={onClose}>{t('move.close')}</Button>
        <Button busy={loading} disabled={chosen.size === 0} onClick={() => void show()}>
          {t('move.show')}
        </Button>
        {preview ? (
          <Button kind="primary" busy={saving} onClick={() => void save()}>
            {t('move.save', { count: preview.length })}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
