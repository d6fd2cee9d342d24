import { useEffect, useRef, useState } from 'react';

/**
 * What opens beside its button and closes on Escape, and when the focus or the pointer goes elsewhere. The frame holds
 * both; its first button gets the focus back.
 */
export function usePopover(closesAfter?: string) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const inside = (event: Event) => frame.current?.contains(event.target as Node) ?? false;
    const closeOutside = (event: Event) => {
      if (!inside(event)) setOpen(false);
    };
    const closeAfterUse = (event: Event) => {
      if (closesAfter && inside(event) && (event.target as Element).closest(closesAfter)) setOpen(false);
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
  }, [open, closesAfter]);
  return { open, setOpen, frame };
}
