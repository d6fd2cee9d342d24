import './procedure-picker.css';
import { type Tier, useFindProceduresQuery } from '@hcc/shared-schema/generated/hooks';
import { type KeyboardEvent, type Ref, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../../../ui/form/use-debounced';
import { useSuggestions } from '../../../ui/form/use-suggestions';
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
  const ids = { input: useId(), error: useId() };
  const list = useSuggestions();
  /** Enter was pressed before the list of what is typed was there. */
  const [entered, setEntered] = useState(false);
  const { open } = list;
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

  const pick = (procedure: PickedProcedure | undefined) => {
    if (!procedure) return;
    list.close();
    onPick(procedure);
  };

  const shown = {
    options,
    // With nothing typed no line is marked: Enter must not take a procedure that nobody asked for.
    first: text.trim() === '' ? -1 : 0,
    onEnter: (procedure: PickedProcedure | undefined, event: KeyboardEvent) => {
      if (picked) return;
      // What is on screen may still answer the text before this one: then Enter waits for the right list.
      event.preventDefault();
      event.stopPropagation();
      if (waiting) setEntered(true);
      else pick(procedure);
    },
  };

  useEffect(() => {
    if (!entered || waiting) return;
    setEntered(false);
    if (searching && !found.error) pick(options[list.marked(shown)]);
  });

  return (
    <div className="picker">
      <label htmlFor={ids.input} className="visually-hidden">
        {t('procedure.label')}
      </label>
      <input
        id={ids.input}
        ref={inputRef}
        className="input"
        {...list.combobox(shown)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? ids.error : undefined}
        aria-required
        placeholder={t('procedure.placeholder')}
        value={text}
        onChange={(event) => {
          list.typed();
          setEntered(false);
          onText(event.target.value);
        }}
        onFocus={(event) => {
          list.show();
          if (picked) event.target.select();
        }}
        onBlur={list.close}
      />
      {picked ? <ProcedureFacts procedure={picked} /> : null}
      {error ? (
        <p id={ids.error} className="field__error" role="alert">
          {error}
        </p>
      ) : null}
      <div className="picker__drop" hidden={!open || picked !== null || (text.trim() === '' && recent.length === 0)}>
        {text.trim() === '' ? <p className="picker__note">{t('procedure.recent')}</p> : null}
        <div id={list.listId} role="listbox" aria-label={t('procedure.heading')}>
          {options.map((procedure, index) => (
            <div key={procedure.code} {...list.option(shown, index, () => pick(procedure))} className="picker__option">
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
