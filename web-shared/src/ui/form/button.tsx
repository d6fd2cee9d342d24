import './button.css';
import type { ButtonHTMLAttributes, Ref } from 'react';

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: 'primary' | 'default' | 'quiet' | 'danger';
  size?: 'small' | 'normal' | 'large';
  /** While true a second press does nothing, but the focus stays where it is. */
  busy?: boolean;
  /** Shown beside the label, e.g. "Ctrl+Enter"; the page binds the key itself. */
  shortcut?: string;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({
  kind = 'default',
  size = 'normal',
  busy,
  shortcut,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const classes = ['button', `button--${kind}`, size !== 'normal' && `button--${size}`, className];
  return (
    <button
      type="button"
      {...rest}
      className={classes.filter(Boolean).join(' ')}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={shortcut?.replace('Ctrl', 'Control')}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {children}
      {shortcut ? (
        <span className="key" aria-hidden="true">
          {shortcut}
        </span>
      ) : null}
    </button>
  );
}
