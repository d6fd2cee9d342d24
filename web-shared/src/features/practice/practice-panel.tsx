import './practice.css';
import { useOpenPracticeMutation, usePracticeQuery } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { formatDateTimeShort } from '../../ui/text/date-format';
import { GuideStart } from './guide-start';
import { PractisedTable } from './practised-table';
import { ResetPractice } from './reset-practice';

/** The way into the practice and out of it, and who has been there. Nothing where none was set up. */
export function PracticePanel() {
  const { t } = useTranslation('practice');
  const { office } = useStaff();
  const { data, error, refetch } = usePracticeQuery({ fetchPolicy: 'cache-and-network' });
  const [open, opening] = useOpenPracticeMutation();
  const reload = () => void refetch().catch(() => undefined);
  if (error && !data) return <ErrorNotice error={error} onRetry={reload} />;
  if (!data) return <Skeleton rows={3} />;
  const { practice } = data;
  if (!practice) return null;
  const enter = async () => {
    const answer = await open({ variables: { app: office.tier } }).catch(() => undefined);
    if (answer?.data) window.location.assign(answer.data.openPractice);
  };
  if (practice.inside) {
    return (
      <section className="panel practice" aria-labelledby="practice-title">
        <h2 id="practice-title">{t('insideTitle')}</h2>
        <p>{t('insideLead')}</p>
        <div className="practice__actions">
          <GuideStart />
          <a href={`${practice.realUrl}/`}>{t('back')}</a>
        </div>
      </section>
    );
  }
  return (
    <section className="panel practice" aria-labelledby="practice-title">
      <h2 id="practice-title">{t('title')}</h2>
      <p>{t('lead')}</p>
      <p className="muted">
        {practice.finishedAt ? t('doneMine', { when: formatDateTimeShort(practice.finishedAt) }) : t('notDoneMine')}
      </p>
      {opening.error ? <ErrorNotice error={opening.error} /> : null}
      <div className="practice__actions">
        <Button kind="primary" busy={opening.loading} onClick={() => void enter()}>
          {t('enter')}
        </Button>
      </div>
      {practice.colleagues ? <PractisedTable people={practice.colleagues} /> : null}
      {typeof practice.practisedDossiers === 'number' ? (
        <ResetPractice dossiers={practice.practisedDossiers} onDone={reload} />
      ) : null}
    </section>
  );
}
