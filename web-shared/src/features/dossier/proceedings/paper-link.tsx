import type { ReactNode } from 'react';

/** Opens a paper (PDF) in a tab of its own, to be printed there. */
export function PaperLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="proceedings__paper no-print" href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
