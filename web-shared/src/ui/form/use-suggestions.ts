import { type AriaRole, type KeyboardEvent, type MouseEvent, useId, useState } from 'react';

interface Shown<Option> {
  options: readonly Option[];
  /** The line that stands marked before an arrow was pressed; -1: none, so that Enter takes nothing unasked. */
  first?: number;
  /** Enter while the list is open; without a marked line `option` is undefined. */
  onEnter: (option: Option | undefined, event: KeyboardEvent) => void;
}

/**
 * A field with a list of suggestions under it that never takes the focus from it: arrows mark, Enter takes, Escape
 * closes (the combobox of the ARIA practices). Ours, because each field gives Enter, Escape and leaving a meaning of its
 * own, which are what a library would decide (downshift: 11.8 kB gzipped, and its reducer overridden for all three).
 */
export function useSuggestions() {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<number | null>(null);
  const optionId = (index: number) => `${listId}-${index}`;
  const marked = <Option>({ options, first = 0 }: Shown<Option>) => Math.min(moved ?? first, options.length - 1);

  const onKeyDown = <Option>(shown: Shown<Option>) => {
    return (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      const { options } = shown;
      const now = marked(shown);
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        setOpen(true);
        const next = event.key === 'ArrowDown' ? now + 1 : Math.max(now, 0) - 1 + options.length;
        if (options.length > 0) setMoved(next % options.length);
      } else if (event.key === 'Enter' && !event.ctrlKey && open) shown.onEnter(options[now], event);
      else if (event.key === 'Escape') setOpen(false);
    };
  };

  return {
    open,
    listId,
    marked,
    show: () => setOpen(true),
    close: () => setOpen(false),
    /** What was typed asks for other lines: none of them is marked by an arrow yet. */
    typed: () => {
      setOpen(true);
      setMoved(null);
    },
    /** For the field. */
    combobox: <Option>(shown: Shown<Option>) => ({
      role: 'combobox' as AriaRole,
      'aria-expanded': shown.options.length > 0,
      'aria-controls': listId,
      'aria-autocomplete': 'list' as const,
      'aria-activedescendant': marked(shown) >= 0 ? optionId(marked(shown)) : undefined,
      autoComplete: 'off',
      spellCheck: false,
      onKeyDown: onKeyDown(shown),
    }),
    /** For one line of the list. */
    option: <Option>(shown: Shown<Option>, index: number, onTake: () => void) => ({
      id: optionId(index),
      role: 'option' as AriaRole,
      tabIndex: -1,
      'aria-selected': index === marked(shown),
      // Down and not click: the field must not lose the focus before the choice is taken.
      onMouseDown: (event: MouseEvent) => {
        event.preventDefault();
        onTake();
      },
    }),
  };
}
