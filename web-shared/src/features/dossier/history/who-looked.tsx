import './journal.css';
import { type AuditKind, useDossierLooksLazyQuery } from '@hcc/shared-schema/generated/hooks';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { pageAfter } from '../../../ui/page/page-after';
import { ErrorNotice, Skeleton } from '../../../ui/page/page-state';
import { formatDateTime, formatDateTimeShort } from '../../../ui/text/date-format';

const PAGE = 20;

const LOOK_WORDS: Partial<Record<AuditKind, 'looks.printed' | 'looks.printedForm' | 'looks.file'>> = {
  SLIP_PRINTED: 'looks.printed',
  FORM_PRINTED: 'looks.printedForm',
  FILE_OPENED: 'looks.file',
};

/** Who has opened or printed the dossier. Asked for only when somebody wants to know: the asking is written down too. */
export function WhoLooked({ code }: { code: string }) {
  const { t } = useTranslation('dossier');
  const { t: c } = useTranslation('common');
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [ask, { data, error, fetchMore, loading, refetch }] = useDossierLooksLazyQuery({
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.dossierLooks;
  const toggle = () => {
    setOpen(!open);
    if (!open) void ask({ variables: { code, first: PAGE } }).catch(() => undefined);
  };
  const more = () => fetchMore(pageAfter('dossierLooks', data)).catch(() => undefined);

  return (
    <section className="panel journal no-print" aria-label={t('looks.title')}>
      <h2>{t('looks.title')}</h2>
      <p className="journal__who">{t('looks.hint')}</p>
      <Button size="small" aria-expanded={open} aria-controls={listId} onClick={toggle}>
        {open ? t('looks.hide') : t('looks.show')}
      </Button>
      <div id={listId} hidden={!open}>
        {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
        {!page && !error ? <Skeleton rows={3} /> : null}
        {page && page.nodes.length === 0 ? <p className="journal__who">{t('looks.empty')}</p> : null}
        <ol>
          {page?.nodes.map((look) => (
            <li key={`${look.at} ${look.actorName} ${look.kind}`}>
              <time dateTime={look.at} title={formatDateTime(look.at)}>
                {formatDateTimeShort(look.at)}
              </time>
              <div>
                <p>{t(LOOK_WORDS[look.kind] ?? 'looks.opened')}</p>
                <p className="journal__who">
                  {look.officeName ? t('events.at', { who: look.actorName, office: look.officeName }) : look.actorName}
                </p>
              </div>
            </li>
          ))}
        </ol>
        {page?.pageInfo.hasNextPage ? (
          <Button size="small" busy={loading} onClick={() => void more()}>
            {c('action.more')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
