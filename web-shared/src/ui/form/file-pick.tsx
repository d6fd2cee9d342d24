import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './button';
import { describedBy } from './field';

interface FilePickProps {
  label: string;
  hint?: ReactNode;
  /** What may be chosen, as of an input of files. */
  accept: string;
  /** What the button says; the browser's own would speak the browser's language. */
  choose: string;
  /** What stands beside it before a file is chosen. */
  none: string;
  onPick: (file: File) => void;
}

/** One file, by a button with our words and the name of what was chosen. */
export function FilePick({ label, hint, accept, choose, none, onPick }: FilePickProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string>();
  return (
    <div className="field">
      <span className="field__label" id={`${id}-label`}>
        {label}
      </span>
      <span className="file-pick">
        <Button
          id={id}
          aria-labelledby={`${id}-label ${id}`}
          aria-describedby={describedBy(id, hint, undefined)}
          onClick={() => input.current?.click()}
        >
          {choose}
        </Button>
        <span className="muted" aria-live="polite">
          {name ?? none}
        </span>
      </span>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again.
          target.value = '';
          if (!file) return;
          setName(file.name);
          onPick(file);
        }}
      />
      {hint ? (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
