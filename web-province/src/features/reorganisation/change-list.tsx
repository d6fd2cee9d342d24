import { Button } from '@hcc/web-shared/src/ui/form/button';
import { SelectField } from '@hcc/web-shared/src/ui/form/field';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeFields } from './change-fields';
import { blankChange, CHANGE_KINDS, type ChangeForm, type OrderForm } from './order-form';
import { useChangeWords } from './use-change-words';
import { type OrderProblem, useProblemWords } from './use-problem-words';
import type { Units } from './use-units';

type Entry = OrderForm['changes'][number];

interface Props {
  changes: readonly Entry[];
  units: Units;
  problems: readonly OrderProblem[];
  onChange: (changes: Entry[]) => void;
}

/** The changes of an order one below the other, each a sentence that opens into its fields; they are made in this order. */
export function ChangeList({ changes, units, problems, onChange }: Props) {
  const { t } = useTranslation('reorganisation');
  const words = useChangeWords(units);
  const problemWords = useProblemWords();
  const [open, setOpen] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);

  const set = (at: number, change: ChangeForm) =>
    onChange(changes.map((entry, index) => (index === at ? { ...entry, change } : entry)));
  const move = (from: number, to: number, button: 'up' | 'down') => {
    if (to < 0 || to >= changes.length) return;
    const rest = changes.filter((_, index) => index !== from);
    onChange([...rest.slice(0, to), changes[from]!, ...rest.slice(to)]);
    setTold(t('edit.moved', { no: to + 1 }));
    requestAnimationFrame(() =>
      list.current?.children[to]?.querySelector<HTMLElement>(`[data-move=${button}]`)?.focus(),
    );
  };
  const add = (change: ChangeForm) => {
    const key = Math.max(-1, ...changes.map((entry) => entry.key)) + 1;
    onChange([...changes, { key, change }]);
    setOpen(key);
  };

  return (
    <>
      {changes.length === 0 ? <p className="muted">{t('edit.none')}</p> : null}
      <ol className="change-list" ref={list}>
        {changes.map(({ key, change }, at) => {
          const own = problems.filter(({ path }) => path.startsWith(`changes.${at}.`));
          const errorAt = (path: string) => {
            const found = own.find((problem) => problem.path === `changes.${at}.${path}`);
            return found && problemWords(found);
          };
          const isOpen = open === key;
          const no = at + 1;
          return (
            <li key={key} className={own.length > 0 ? 'change change--wrong' : 'change'}>
              <div className="change__head">
                <span className="change__no">{no}</span>
                <button
                  type="button"
                  className="change__words"
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? null : key)}
                >
                  <strong>{t(`kind.${change.kind}`)}</strong> {words(change)}
                </button>
                <Button
                  size="small"
                  kind="quiet"
                  data-move="up"
                  aria-label={t('edit.up', { no })}
                  onClick={() => move(at, at - 1, 'up')}
                >
                  ▲
                </Button>
                <Button
                  size="small"
                  kind="quiet"
                  data-move="down"
                  aria-label={t('edit.down', { no })}
                  onClick={() => move(at, at + 1, 'down')}
                >
                  ▼
                </Button>
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={t('edit.removeOf', { no })}
                  onClick={() => onChange(changes.filter((entry) => entry.key !== key))}
                >
                  {t('edit.remove')}
                </Button>
              </div>
              {isOpen ? (
                <div className="change__fields">
                  <ChangeFields change={change} units={units} errorAt={errorAt} onChange={(next) => set(at, next)} />
                </div>
              ) : null}
              {own.length > 0 && !isOpen ? (
                <ul className="change__problems">
                  {own.map((problem) => (
                    <li key={`${problem.path} ${problem.reason}`}>{problemWords(problem)}</li>
                  ))}
                </ul>
              ) : null}
            </li>
          );
        })}
      </ol>
      <SelectField
        label={t('edit.add')}
        className="change-list__add"
        value=""
        onChange={({ target }) => {
          const kind = CHANGE_KINDS.find((one) => one === target.value);
          if (kind) add(blankChange(kind));
        }}
      >
        <option value="">{t('edit.addWhat')}</option>
        {CHANGE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  );
}
