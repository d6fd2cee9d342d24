import './procedure-picker.css';
import { type Tier, useFindProceduresQuery } from '@hcc/shared-schema/generated/hooks';
import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../../../ui/form/use-debounced';
import { limitText } from '../../../ui/text/limit-text';
import { formatDong } from '../../../ui/text/number-format';
import type { PickedProcedure } from '../draft/receive-draft';

const SHOWN = 8;
const DEBOUNCE_MS = 180;

type Props = {
  text: string;
  picked: PickedProcedure | null;
  tier: Tier;
  recent: PickedProcedure[];
  error?: string;
  inputRef: Ref<HTMLInputElement>;
  onText: (text: string) => void;
  onPick: (procedure: PickedProcedure) => void;
};

/** Type, arrow, Enter. The list stays under the field and never takes the focus from it. */
export function ProcedurePicker({ text, picked, tier, recent, error, inputRef, onText, onPick }: Props) {
  const { t } = useTranslation('receive');
  const { t: c } = useTranslation('common');
  const ids = { input: useId(), list: useId(), error: useId() };
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const search = useDebounced(text.trim(), DEBOUNCE_MS);
  const searching = open && !picked && text.trim() !== '';
  const found = useFindProceduresQuery({
    variables: { search, first: SHOWN, tier },
    skip: !searching || search === '',
  });
  const result = found.data ?? found.previousData;
  const waiting = searching && (search !== text.trim() || found.loading);
  const options = !open || picked ? [] : text.trim() === '' ? recent : (result?.procedures.nodes ?? []);
  const total = result?.procedures.totalCount ?? 0;
  // With nothing typed no line is chosen: Enter must not take a procedure that nobody asked for.
  const first = text.trim() === '' ? -1 : 0;
  const current = active === null ? Math.min(first, options.length - 1) : Math.min(active, options.length - 1);

  const pick = (procedure: PickedProcedure | undefined) => {
    if (!procedure) return;
    setOpen(false);
    onPick(procedure);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (options.length > 0)
        setActive(
          event.key === 'ArrowDown'
            ? (current + 1) % options.length
            : (Math.max(current, 0) - 1 + options.length) % options.length,
        );
    } else if (event.key === 'Enter' && !event.ctrlKey && open && !picked) {
      // What is on screen may still answer the text before this one: then Enter waits for the right list.
      event.preventDefault();
      event.stopPropagation();
      if (!waiting) pick(options[current]);
    } else if (event.key === 'Escape') setOpen(false);
  };

  return (
    <div className="picker">
      <label htmlFor={ids.input} className="visually-hidden">
        {t('procedure.label')}
      </label>
      <input
        id={ids.input}
        ref={inputRef}
        className="input"
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={ids.list}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 && current >= 0 ? `${ids.list}-${current}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? ids.error : undefined}
        aria-required
        autoComplete="off"
        spellCheck={false}
        placeholder={t('procedure.placeholder')}
        value={text}
        onChange={(event) => {
          setOpen(true);
          setActive(null);
          onText(event.target.value);
        }}
        onFocus={(event) => {
          setOpen(true);
          if (picked) event.target.select();
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {picked ? <ProcedureFacts procedure={picked} /> : null}
      {error ? (
        <p id={ids.error} className="field__error" role="alert">
          {error}
        </p>
      ) : null}
      <div className="picker__drop" hidden={!open || picked !== null || (text.trim() === '' && recent.length === 0)}>
        {text.trim() === '' ? <p className="picker__note">{t('procedure.recent')}</p> : null}
        <div id={ids.list} role="listbox" aria-label={t('procedure.heading')}>
          {options.map((procedure, index) => (
            <div
              key={procedure.code}
              id={`${ids.list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === current}
              className="picker__option"
              // Down and not click: the field must not lose the focus before the choice is taken.
              onMouseDown={(event) => {
                event.preventDefault();
                pick(procedure);
              }}
            >
              <span className="picker__code">{procedure.code}</span>
              <span className="picker__name">{procedure.name}</span>
              <ProcedureFacts procedure={procedure} />
            </div>
          ))}
        </div>
        <p className="picker__note" role="status">
          {text.trim() === ''
            ? null
            : found.error
              ? t('procedure.failed')
              : waiting
                ? t('procedure.searching')
                : options.length === 0
                  ? t('procedure.none', { text: text.trim(), tier: c(`tier.${tier}`).toLowerCase() })
                  : total > options.length
                    ? t('procedure.more', { rest: total - options.length })
                    : t('procedure.found', { count: options.length })}
        </p>
      </div>
    </div>
  );
}

function ProcedureFacts({ procedure }: { procedure: PickedProcedure }) {
  const { t } = useTranslation('receive');
  const { t: c } = useTranslation('common');
  const { feeDong } = procedure;
  const fee =
    feeDong === null ? t('procedure.feeUnknown') : feeDong === 0 ? t('procedure.feeNone') : formatDong(feeDong);
  return (
    <span className="picker__facts">
      {limitText(c, procedure.limit)} · {fee}
    </span>
  );
}
