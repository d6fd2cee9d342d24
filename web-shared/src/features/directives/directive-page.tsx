import './directives.css';
import { type DirectiveWholeFragment, useDirectiveQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useOfficeFeed } from '../../session/use-office-feed';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { formatDateTime } from '../../ui/text/date-format';
import { directiveAddress } from '../../ui/text/steering-address';
import { DirectiveActions } from './directive-actions';
import { useDirectiveWords } from './directive-words';

/** One directive: what is to be done by whom until when, what I may do with it, and what happened so far. */
export function DirectivePage() {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  const { id = '' } = useParams();
  const { data, error, refetch } = useDirectiveQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  const refresh = () => void refetch().catch(() => undefined);
  useOfficeFeed(refresh);
  const directive = data?.directive;
  usePageTitle(directive?.title ?? t('title'));
  return (
    <div className="directives">
      <Link to="/directives">← {t('title')}</Link>
      {error && !directive ? <ErrorNotice error={error} onRetry={refresh} /> : null}
      {!directive && !error ? <Skeleton rows={8} /> : null}
      {directive ? <Whole directive={directive} onRefresh={refresh} /> : null}
    </div>
  );
}

function Whole({ directive, onRefresh }: { directive: DirectiveWholeFragment; onRefresh: () => void }) {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  const words = useDirectiveWords();
  const { id, number, title, text, officeName, issuerName, issuedAt, responsible, dueAt, reportedAt } = directive;
  const clock = words.clock(directive);
  return (
    <>
      <div className="directives__head">
        <h1>{title}</h1>
        <a className="button" href={directiveAddress(id)} target="_blank" rel="noreferrer">
          {t('print')}
        </a>
      </div>
      <div className="directive">
        <section className="panel" aria-label={t('what')}>
          <dl className="directive__facts">
            <dt>{t('columns.state')}</dt>
            <dd>
              {words.state(directive)}
              {clock ? <span className={directive.isLate ? 'directives__late' : undefined}> · {clock}</span> : null}
            </dd>
            <dt>{t('columns.due')}</dt>
            <dd>
              <strong>{words.due(dueAt)}</strong>
              {directive.askedDueAt ? ` · ${t('asksUntil', { when: words.due(directive.askedDueAt) })}` : ''}
            </dd>
            {reportedAt ? (
              <>
                <dt>{t('reportedAt')}</dt>
                <dd>{formatDateTime(reportedAt)}</dd>
              </>
            ) : null}
            <dt>{t('columns.responsible')}</dt>
            <dd>
              <ul className="directive__journal">
                {responsible.map((one, index) => (
                  <li key={`${one.officeName} ${one.staffName}`}>
                    {one.staffName ?? one.officeName}
                    {one.staffName ? ` (${one.officeName})` : ''}
                    <span className="directives__sub">
                      {t(index === 0 ? 'responsible.lead' : 'responsible.helps')}
                      {' · '}
                      {one.acknowledgedAt
                        ? t('acknowledged', { who: one.acknowledgedBy, when: formatDateTime(one.acknowledgedAt) })
                        : t('notAcknowledged')}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
            <dt>{t('columns.issuer')}</dt>
            <dd>
              {issuerName}, {officeName}
              <span className="directives__sub">
                {t('number', { number })} · {formatDateTime(issuedAt)} · {t(`priority.${directive.priority}`)}
              </span>
            </dd>
            {directive.subject === 'NONE' ? null : (
              <>
                <dt>{t('about')}</dt>
                <dd>
                  <Subject directive={directive} />
                </dd>
              </>
            )}
          </dl>
          <p className="directive__text">{text}</p>
          <DirectiveActions key={directive.version} directive={directive} onRefresh={onRefresh} />
        </section>
        <section className="panel" aria-labelledby="directive-journal">
          <h2 id="directive-journal">{t('journal')}</h2>
          <ol className="directive__journal">
            {directive.events.map(({ version, kind, at, staffName, officeName: office, note, dueAt: until, files }) => (
              <li key={version}>
                <strong>{t(`event.${kind}`)}</strong>
                {until && version > 1 ? ` · ${words.due(until)}` : ''}
                <span className="directives__sub">
                  {staffName}, {office} · <time dateTime={at}>{formatDateTime(at)}</time>
                </span>
                {note ? <p className="directive__note">{note}</p> : null}
                {files.map((file) => (
                  <p key={file.id}>
                    <a href={`/files/directive/${file.id}`} target="_blank" rel="noreferrer">
                      {file.name}
                    </a>
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}

function Subject({ directive }: { directive: DirectiveWholeFragment }) {
  const { subject, subjectRef, subjectLabel, address } = directive;
  const to = subject === 'DOSSIER' ? `/dossier/${subjectRef}` : address;
  return to ? <Link to={to}>{subjectLabel}</Link> : subjectLabel;
}
