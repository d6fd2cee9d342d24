import { type ReactNode, useEffect, useRef } from 'react';

/** What a screen asks or answers; it takes the focus when it comes, so that a screen reader begins there. */
export function KioskHeading({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="kiosk__heading">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {lead ? <p>{lead}</p> : null}
    </div>
  );
}
