import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button';

export type MenuItem = { key: string; content: ReactNode };

/**
 * A button that opens a short list of links and buttons (each of class `account__item`). It closes when one of them is
 * used, on Escape, and when the focus or the pointer goes elsewhere.
 */
export function MenuButton({ label, ariaLabel, items }: { label: string; ariaLabel: string; items: MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const listId = useId();
  useEffect(() => {
    if (!open) return;
    const inside = (event: Event) => frame.current?.contains(event.target as Node) ?? false;
    const closeOutside = (event: Event) => {
      if (!inside(event)) setOpen(false);
    };
    const closeAfterUse = (event: Event) => {
      if (inside(event) && (event.target as Element).closest('.account__item')) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      frame.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('click', closeAfterUse);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('click', closeAfterUse);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);
  return (
    <div ref={frame} className="account">
      <Button
        kind="quiet"
        aria-label={ariaLabel}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        {label} <span aria-hidden="true">▾</span>
      </Button>
      {open ? (
        <ul id={listId} className="account__list">
          {items.map((item) => (
            <li key={item.key}>{item.content}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
