import type { MouseEvent, ReactNode } from 'react';
import { addressOf, type Question } from './public-address';

type Props = { question: Question; go: (question: Question) => void; className?: string; children: ReactNode };

/** A real address, so that it opens in a new tab and can be sent on; a plain click stays on the page. */
export function PublicLink({ question, go, className, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(question);
  };
  return (
    <a className={className} href={addressOf(question)} onClick={follow}>
      {children}
    </a>
  );
}
