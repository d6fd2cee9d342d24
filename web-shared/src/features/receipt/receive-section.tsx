import { type ReactNode, useId } from 'react';

type Props = {
  number: number;
  title: string;
  /** A remark under the heading. */
  aside?: ReactNode;
  children: ReactNode;
};

export function ReceiveSection({ number, title, aside, children }: Props) {
  const id = useId();
  return (
    <section className="receive__section" aria-labelledby={id}>
      <div>
        <h2 id={id} className="receive__heading">
          <span className="receive__number">{number}</span> {title}
        </h2>
        {aside}
      </div>
      <div className="receive__body">{children}</div>
    </section>
  );
}
