import { useMarkNoticesSeenMutation } from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { Empty, ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { formatDateTime, formatDateTimeShort } from '../../ui/text/date-format';
import { dueMomentText } from '../../ui/text/due-moment-text';
import { subjectPath } from './subject-path';
import type { BellNotice, useNotices } from './use-notices';

/** What is new for the office and for me, newest first: what, about what, since when. */
export function NoticesPanel({ source }: { source: ReturnType<typeof useNotices> }) {
  const { t } = useTranslation('notices');
  const { can } = useSession();
  const { notices, freshen } = source;
  const [markSeen, { loading, error }] = useMarkNoticesSeenMutation();
  const unseen = notices?.unseen ?? 0;
  const mark = () =>
    void markSeen().then(
      () => freshen(),
      () => undefined,
    );
  return (
    <>
      <div className="bell__head">
        <h2>{t('title')}</h2>
        {unseen > 0 ? (
          <>
            <span className="muted">{t('unseen', { count: unseen })}</span>
            <Button size="small" busy={loading} title={t('markSeenHint')} onClick={mark}>
              {t('markSeen')}
            </Button>
          </>
        ) : null}
      </div>
      {error ? <ErrorNotice error={error} onRetry={mark} /> : null}
      <NoticeList source={source} />
      <nav className="bell__pages" aria-label={t('pages.label')}>
        <Link to="/directives">{t('pages.directives')}</Link>
        {can('proposal:write') || can('proposal:decide') ? <Link to="/proposals">{t('pages.proposals')}</Link> : null}
      </nav>
    </>
  );
}

function NoticeList({ source }: { source: ReturnType<typeof useNotices> }) {
  const { t } = useTranslation('notices');
  const { notices, error, retry } = source;
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  if (!notices) return error ? <ErrorNotice error={error} onRetry={retry} /> : <Skeleton rows={5} />;
  if (notices.nodes.length === 0) return <Empty title={t('empty')}>{t('emptyHint')}</Empty>;
  const older = async () => {
    setBusy(true);
    setFailure(undefined);
    await source.older().catch(setFailure);
    setBusy(false);
  };
  return (
    <>
      <ul className="bell__list">
        {notices.nodes.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} />
        ))}
      </ul>
      {failure ? <ErrorNotice error={failure} onRetry={() => void older()} /> : null}
      {notices.pageInfo.hasNextPage ? (
        <Button size="small" busy={busy} onClick={() => void older()}>
          {t('older')}
        </Button>
      ) : null}
    </>
  );
}

function NoticeItem({ notice }: { notice: BellNotice }) {
  const { t } = useTranslation('notices');
  const { t: c } = useTranslation('common');
  const { at, moment } = notice;
  const when = moment ? dueMomentText(c, moment) : '';
  const isUnseen = ('what' in notice ? notice.seenAt : notice.doneAt) === null;
  return (
    <li className={isUnseen ? 'bell__item bell__item--unseen' : 'bell__item'}>
      <p>
        {isUnseen ? <span className="visually-hidden">{t('unseenMark')}</span> : null}
        {'what' in notice
          ? t(`staff.${notice.what}`, {
              ...Object.fromEntries(notice.params.map(({ name, text }) => [name, text])),
              when,
            })
          : t(`kind.${notice.kind}`, { when })}
      </p>
      <p className="bell__about">
        {'what' in notice ? (
          <Link to={subjectPath(notice)}>{t(`subject.${notice.subject}`)}</Link>
        ) : (
          <Link to={`/dossier/${notice.dossierCode}`}>{t('about', { code: notice.dossierCode })}</Link>
        )}
        <time dateTime={at} title={formatDateTime(at)}>
          {formatDateTimeShort(at)}
        </time>
      </p>
    </li>
  );
}
