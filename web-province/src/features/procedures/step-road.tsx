import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField, TextField } from '@hcc/web-shared/src/ui/form/field';
import { durationText } from '@hcc/web-shared/src/ui/text/duration-text';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STEP_KINDS, type Step } from './procedure-terms';
import { QuotaField } from './quota-field';

interface Props {
  steps: readonly Step[];
  offices: readonly { rule: string; label: string }[];
  onChange: (steps: Step[]) => void;
}

/** The list with one item at another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)];
}

/** The road of a procedure: steps in order, moved by dragging the handle or with Alt and the arrows. */
export function StepRoad({ steps, offices, onChange }: Props) {
  const { t } = useTranslation('procedures');
  const { t: c } = useTranslation('common');
  const [unit, setUnit] = useState<'hours' | 'days'>('hours');
  const [dragged, setDragged] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);

  const change = (at: number, part: Partial<Step>) =>
    onChange(steps.map((step, index) => (index === at ? { ...step, ...part } : step)));
  const move = (from: number, to: number) => {
    if (to < 0 || to >= steps.length || from === to) return;
    onChange(moved(steps, from, to));
    setTold(t('road.moved', { name: steps[from]!.name, no: to + 1 }));
    // The handle goes with its step.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('.road__handle')[to]?.focus());
  };
  const onKey = (event: KeyboardEvent, at: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    move(at, at + by);
  };
  const add = () =>
    onChange([
      ...steps.slice(0, -1),
      { kind: 'APPRAISE', name: '', quotaMinutes: 240, officeRule: steps.at(-2)?.officeRule ?? 'RECEIVING:COMMITTEE' },
      ...steps.slice(-1),
    ]);
  const sum = steps.reduce((minutes, { quotaMinutes }) => minutes + quotaMinutes, 0);

  return (
    <div className="road">
      <div className="procedures__actions">
        <SelectField
          label={t('road.unit')}
          value={unit}
          onChange={({ target }) => setUnit(target.value === 'days' ? 'days' : 'hours')}
        >
          <option value="hours">{t('road.hours')}</option>
          <option value="days">{t('road.days')}</option>
        </SelectField>
        <p className="road__sum">{t('road.sum', { time: durationText(c, sum) })}</p>
      </div>
      <p className="muted">{t('road.hint')}</p>
      <ol className="road__steps" ref={list}>
        {steps.map((step, at) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: fields keep the focus while a step is named anew
            key={at}
            className={dragged === at ? 'road__step road__step--dragged' : 'road__step'}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => {
              if (dragged !== null) move(dragged, at);
              setDragged(null);
            }}
          >
            <button
              type="button"
              className="road__handle"
              draggable
              aria-label={t('road.handle', { no: at + 1, name: step.name })}
              onDragStart={() => setDragged(at)}
              onDragEnd={() => setDragged(null)}
              onKeyDown={(event) => onKey(event, at)}
            >
              <span aria-hidden="true">⠿</span> {at + 1}
            </button>
            <TextField
              label={t('road.name', { no: at + 1 })}
              className="road__name"
              value={step.name}
              maxLength={200}
              onChange={({ target }) => change(at, { name: target.value })}
            />
            <SelectField
              label={t('road.kind', { no: at + 1 })}
              value={step.kind}
              onChange={({ target }) =>
                change(at, { kind: STEP_KINDS.find((kind) => kind === target.value) ?? step.kind })
              }
            >
              {STEP_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`stepKind.${kind}`)}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t('road.office', { no: at + 1 })}
              className="road__office"
              value={step.officeRule}
              onChange={({ target }) => change(at, { officeRule: target.value })}
            >
              {offices.some(({ rule }) => rule === step.officeRule) ? null : (
                <option value={step.officeRule}>{step.officeRule}</option>
              )}
              {offices.map(({ rule, label }) => (
                <option key={rule} value={rule}>
                  {label}
                </option>
              ))}
            </SelectField>
            <QuotaField
              label={t(`road.quota.${unit}`, { no: at + 1 })}
              minutes={step.quotaMinutes}
              perUnit={unit === 'days' ? 480 : 60}
              onChange={(quotaMinutes) => change(at, { quotaMinutes })}
            />
            <Button
              size="small"
              kind="quiet"
              aria-label={t('road.removeOf', { name: step.name || at + 1 })}
              onClick={() => onChange(steps.filter((_, index) => index !== at))}
            >
              {t('road.remove')}
            </Button>
          </li>
        ))}
      </ol>
      <Button size="small" onClick={add}>
        {t('road.add')}
      </Button>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </div>
  );
}
