import './page-state.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../form/button';
import { useFailureText } from '../text/use-failure-text';

/** Shows the shape of what comes: lines of text, or rows of a table. */
export function Skeleton({ rows = 6, shape = 'text' }: { rows?: number; shape?: 'text' | 'table' }) {
  const { t } = useTranslation('common');
  const bars = Array.from({ length: rows }, (_, index) => index);
  return (
    <div className={`skeleton skeleton--${shape}`} role="status" aria-label={t('state.loading')}>
      {bars.map((index) => (
        <div
          key={index}
          className="skeleton__bar"
          style={shape === 'text' ? { width: `${92 - ((index * 23) % 45)}%` } : undefined}
        />
      ))}
    </div>
  );
}

type EmptyProps = {
  title: string;
  /** The title is the heading of the page: nothing else is on it. */
  heading?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
};

/** Says what would be here and how to make it. */
export function Empty({ title, heading, children, actions }: EmptyProps) {
  return (
    <div className="empty">
      {heading ? <h1>{title}</h1> : <p className="empty__title">{title}</p>}
      {children ? <p>{children}</p> : null}
      {actions ? <div className="empty__actions">{actions}</div> : null}
    </div>
  );
}

export type NoticeProps = {
  kind?: 'info' | 'warning' | 'error' | 'success';
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
};

/** A bar in the flow of the page; errors are announced at once, the rest politely. */
export function Notice({ kind = 'info', title, children, actions }: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <div className="notice__text">
        {title ? <p className="notice__title">{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
      {actions}
    </div>
  );
}

/** What happened, that nothing was lost, and what to do. */
export function ErrorNotice({ error, onRetry, title }: { error: unknown; onRetry?: () => void; title?: string }) {
  const { t } = useTranslation('common');
  const failureText = useFailureText();
  return (
    <Notice
      kind="error"
      title={title ?? t('error.title')}
      actions={onRetry ? <Button onClick={onRetry}>{t('action.retry')}</Button> : undefined}
    >
      {failureText(error)} {t('error.nothingLost')}
    </Notice>
  );
}
