import { type ReactNode, useId } from 'react';
import { Button } from './button';
import { usePopover } from './use-popover';

export type MenuItem = { key: string; content: ReactNode };

/** A button that opens a short list of links and buttons (each of class `account__item`); using one of them closes it. */
export function MenuButton({
  label,
  ariaLabel,
  items,
  isHere,
}: {
  label: string;
  /** Where the label alone does not say it. */
  ariaLabel?: string;
  items: MenuItem[];
  /** One of its links leads to the page that is shown. */
  isHere?: boolean;
}) {
  const { open, setOpen, frame } = usePopover('.account__item');
  const listId = useId();
  return (
    <div ref={frame} className="account">
      <Button
        kind="quiet"
        aria-current={isHere ? 'page' : undefined}
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
