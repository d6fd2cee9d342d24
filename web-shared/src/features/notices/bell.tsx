import './notices.css';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { usePopover } from '../../ui/form/use-popover';
import { formatNumber } from '../../ui/text/number-format';
import { NoticesPanel } from './notices-panel';
import { useNotices } from './use-notices';

/** In the frame of every page: how many notices nobody of the office has seen, and the notices themselves. */
export function Bell() {
  const { t } = useTranslation('notices');
  const source = useNotices();
  const { open, setOpen, frame } = usePopover('a');
  const panelId = useId();
  const unseen = source.notices?.unseen ?? 0;
  return (
    <div ref={frame} className="bell">
      <Button
        kind="quiet"
        className="bell__button"
        aria-label={unseen > 0 ? t('bell', { count: unseen }) : t('title')}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4z M10 21h4" strokeWidth="1.8" strokeLinejoin="round" />
        </svg>
        {unseen > 0 ? (
          <span className="bell__count" aria-hidden="true">
            {unseen > 99 ? '99+' : formatNumber(unseen)}
          </span>
        ) : null}
      </Button>
      {open ? (
        <section id={panelId} className="bell__panel" aria-label={t('title')}>
          <NoticesPanel source={source} />
        </section>
      ) : null}
    </div>
  );
}
