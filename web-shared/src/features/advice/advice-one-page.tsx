import '../casework/casework.css';
import {
  type AdviceFullFragment,
  useActOnAdviceMutation,
  useAdviceByIdQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button } from '../../ui/form/button';
import { ErrorNotice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { CaseActions } from '../casework/case-actions';
import { CaseAnswer } from '../casework/case-answer';
import { CaseFacts } from '../casework/case-facts';
import { CaseJournal } from '../casework/case-journal';
import { OfficePick, type PickedOffice } from '../casework/office-pick';
import { Publications } from './publications';
import { PublishDialog } from './publish-dialog';

/** One question: what, who answers, the answer and what was published of it. */
export function AdviceOnePage({ id }: { id: string }) {
  const { t } = useTranslation('advice');
  const { data, error, refetch } = useAdviceByIdQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  const shown = data?.advice;
  usePageTitle(shown ? shown.number : t('title'));
  return (
    <div className="casework">
      <p className="no-print">
        <Link to="/advice?side=asked">{t('one.back')}</Link>
      </p>
      {!shown && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!shown && !error ? <Skeleton rows={8} /> : null}
      {shown ? <Shown shown={shown} onStale={() => void refetch().catch(() => undefined)} /> : null}
    </div>
  );
}

function Shown({ shown, onStale }: { shown: AdviceFullFragment; onStale: () => void }) {
  const { t } = useTranslation('advice');
  const navigate = useNavigate();
  const [office, setOffice] = useState<PickedOffice>();
  const [isPublishing, setPublishing] = useState(false);
  const [act] = useActOnAdviceMutation();
  const { id, version, procedureCode, procedureName, field, publications, mayPublish } = shown;
  return (
    <>
      <h1>{shown.title}</h1>
      <p className="muted">{shown.number}</p>
      <CaseActions
        actions={shown.actions}
        state={shown.state}
        answer={shown.answer}
        extra={{
          FORWARDED: {
            ready: office !== undefined,
            fields: (
              <>
                <OfficePick label={t('forward')} required nothing={t('forwardNothing')} onPick={setOffice} />
                {office ? <p role="status">{t('forwardChosen', { name: office.name })}</p> : null}
              </>
            ),
          },
        }}
        onAct={async (kind, note) => {
          const officeId = kind === 'FORWARDED' ? (office?.id ?? null) : null;
          try {
            await act({ variables: { input: { id, expectedVersion: version, kind, note, officeId } } });
          } catch (error) {
            onStale();
            throw error;
          }
          if (kind === 'FORWARDED') void navigate('/advice?side=to-answer');
        }}
      >
        {mayPublish ? (
          <Button kind="primary" onClick={() => setPublishing(true)}>
            {t(publications.length > 0 ? 'publish.again' : 'publish.open')}
          </Button>
        ) : null}
      </CaseActions>
      <div className="casework__columns">
        <div className="casework__main">
          <section className="panel">
            <p className="casework__text">{shown.content}</p>
          </section>
          <CaseAnswer {...shown} />
          <Publications publications={publications} mayWithdraw={mayPublish} />
          <CaseJournal lines={shown.journal} />
        </div>
        <CaseFacts
          {...shown}
          more={[
            [t('procedure'), procedureCode && `${procedureCode} ${procedureName ?? ''}`],
            [t('field'), field],
          ]}
        />
      </div>
      {isPublishing ? <PublishDialog advice={shown} onClose={() => setPublishing(false)} /> : null}
    </>
  );
}
