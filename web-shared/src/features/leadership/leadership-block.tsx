import { type ReactNode, useId } from 'react';

interface LeadershipBlockProps {
  title: string;
  hint?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** One question of the leadership page and its answer. */
export function LeadershipBlock({ title, hint, className, children }: LeadershipBlockProps) {
  const id = useId();
  return (
    <section className={className ? `panel lead-block ${className}` : 'panel lead-block'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint ? <p className="lead-block__hint">{hint}</p> : null}
      {children}
    </section>
  );
}
