import './search-pick.css';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from './use-debounced';
import { useSuggestions } from './use-suggestions';

const DEBOUNCE_MS = 180;

export interface SearchOption {
  value: string;
  label: string;
  hint?: string;
}

interface SearchPickProps<Option extends SearchOption> {
  label: string;
  name?: string;
  placeholder?: string;
  error?: string;
  required?: boolean;
  /** Said where nothing matches. */
  nothing: string;
  /** Asks for what matches a text that has stood still for a moment; called on every drawing, as hooks are. */
  useOptions: (text: string) => { options: readonly Option[]; loading: boolean };
  onPick: (option: Option) => void;
}

/** Type a part of a name, arrow, Enter; what is picked leaves the field empty for the next. */
export function SearchPick<Option extends SearchOption>(props: SearchPickProps<Option>) {
  const { label, name, placeholder, error, required, nothing, useOptions, onPick } = props;
  const { t } = useTranslation('common');
  const id = useId();
  const [text, setText] = useState('');
  const wanted = text.trim();
  const settled = useDebounced(wanted, DEBOUNCE_MS);
  const list = useSuggestions();
  const found = useOptions(settled);
  const waiting = wanted !== settled || found.loading;
  const options = list.open && wanted !== '' ? found.options : [];

  const pick = (option: Option) => {
    setText('');
    list.close();
    onPick(option);
  };
  const shown = {
    options,
    onEnter: (option: Option | undefined, event: { preventDefault: () => void; stopPropagation: () => void }) => {
      if (wanted === '') return;
      // The list may still answer the text before this one: then Enter waits for the right one.
      event.preventDefault();
      event.stopPropagation();
      if (option && !waiting) pick(option);
    },
  };
  const combobox = list.combobox(shown);
  return (
    <div className="field search-pick">
      <label htmlFor={id} className="field__label">
        {label}
        {required ? <span className="field__mark"> ({t('state.required')})</span> : null}
      </label>
      <input
        id={id}
        name={name}
        className="input"
        {...combobox}
        onKeyDown={(event) => {
          // Escape closes the list first, and only then the form around it.
          if (event.key === 'Escape' && options.length > 0) event.stopPropagation();
          combobox.onKeyDown(event);
        }}
        placeholder={placeholder}
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        value={text}
        onChange={(event) => {
          list.typed();
          setText(event.target.value);
        }}
        onFocus={list.show}
        onBlur={list.close}
      />
      <div className="search-pick__drop" hidden={!list.open || wanted === ''}>
        <div id={list.listId} role="listbox" aria-label={label}>
          {options.map((option, index) => (
            <div key={option.value} {...list.option(shown, index, () => pick(option))} className="search-pick__option">
              {option.label}
              {option.hint ? <span className="muted"> · {option.hint}</span> : null}
            </div>
          ))}
        </div>
        {options.length === 0 ? <p className="search-pick__note">{waiting ? t('state.loading') : nothing}</p> : null}
      </div>
      {error ? (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
