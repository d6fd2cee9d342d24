import type { ReactNode } from 'react';

/** What a screen asks; it takes the focus when the screen comes. */
export function KioskHeading({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  return (
    <div className="kiosk__heading">
      <h1 tabIndex={-1}>{children}</h1>
      {lead ? <p>{lead}</p> : null}
    </div>
  );
}
