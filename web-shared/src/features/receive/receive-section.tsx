import { type ReactNode, useId } from 'react';

export function ReceiveSection({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="receive__section" aria-labelledby={id}>
      <h2 id={id} className="receive__heading">
        <span className="receive__number">{number}</span> {title}
      </h2>
      <div className="receive__body">{children}</div>
    </section>
  );
}
