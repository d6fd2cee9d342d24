import './search-box.css';
import { type KeyboardEvent, type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { useShortcut } from '../../ui/form/use-shortcut';

const PAUSE_MS = 300;

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string;
  /** Called after a pause in typing, and at once for Enter (`asked`) and for clearing. */
  onSearch: (text: string, asked: boolean) => void;
  /** The down arrow leaves the box for the list. */
  onDown?: () => void;
  autoFocus?: boolean;
  ref?: Ref<SearchBoxHandle>;
}

export interface SearchBoxHandle {
  focus: () => void;
}

export function SearchBox({ label, placeholder, value, onSearch, onDown, autoFocus, ref }: SearchBoxProps) {
  const { t } = useTranslation('worklist');
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const take = useCallback(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useShortcut('/', take);
  useImperativeHandle(ref, () => ({ focus: take }), [take]);

  // The address changed from elsewhere (back, a link): the box follows, but never against the one who types.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (autoFocus) input.current?.focus();
    return () => clearTimeout(timer.current);
  }, [autoFocus]);

  const send = (next: string, asked: boolean) => {
    clearTimeout(timer.current);
    sent.current = next.trim();
    onSearch(sent.current, asked);
  };
  const change = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(next, false), PAUSE_MS);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') send(text, true);
    else if (event.key === 'ArrowDown' && onDown) {
      event.preventDefault();
      onDown();
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      event.stopPropagation();
      setText('');
      send('', false);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome knows <search> from 118 on; the last one for Windows 7 is 109
    <div role="search" className="search-box">
      <input
        ref={input}
        className="input"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text === '' ? (
        <span className="key" aria-hidden="true">
          /
        </span>
      ) : (
        <Button
          kind="quiet"
          size="small"
          aria-label={t('search.clear')}
          title={t('search.clear')}
          onClick={() => {
            setText('');
            send('', false);
            input.current?.focus();
          }}
        >
          ✕
        </Button>
      )}
    </div>
  );
}
