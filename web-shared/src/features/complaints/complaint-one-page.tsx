import '../casework/casework.css';
import {
  type ActOnComplaintInput,
  type ComplaintFullFragment,
  useActOnComplaintMutation,
  useComplaintByIdQuery,
  useComplaintStaffQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SelectField } from '../../ui/form/field';
import { ErrorNotice, Notice, Skeleton } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { CaseActions } from '../casework/case-actions';
import { CaseAnswer } from '../casework/case-answer';
import { CaseFacts } from '../casework/case-facts';
import { CaseJournal } from '../casework/case-journal';
import { OfficePick, type PickedOffice } from '../casework/office-pick';

/** One complaint: what, about where, who deals with it, and what may be done. */
export function ComplaintOnePage({ id }: { id: string }) {
  const { t } = useTranslation('complaints');
  const { data, error, refetch } = useComplaintByIdQuery({ variables: { id }, fetchPolicy: 'cache-and-network' });
  const [isGone, setGone] = useState(false);
  const shown = data?.complaint;
  usePageTitle(shown ? shown.number : t('title'));
  return (
    <div className="casework">
      <p className="no-print">
        <Link to="/complaints">{t('one.back')}</Link>
      </p>
      {isGone ? <Notice kind="success">{t('one.gone')}</Notice> : null}
      {!shown && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!shown && !error ? <Skeleton rows={8} /> : null}
      {shown && !isGone ? (
        <Shown shown={shown} onStale={() => void refetch().catch(() => undefined)} onGone={() => setGone(true)} />
      ) : null}
    </div>
  );
}

interface ShownProps {
  shown: ComplaintFullFragment;
  onStale: () => void;
  onGone: () => void;
}

function Shown({ shown, onStale, onGone }: ShownProps) {
  const { t } = useTranslation('complaints');
  const { id, kind, channel } = shown;
  const contact = [shown.phone, shown.email].filter(Boolean).join(' · ');
  return (
    <>
      <h1>{shown.title}</h1>
      <p className="muted">
        {[
          shown.number,
          shown.openedInOffice,
          t(`kinds.${kind}`),
          shown.declinedAt && t('declined'),
          shown.appealedAt && t('appealed'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Actions shown={shown} onStale={onStale} onGone={onGone} />
      <div className="casework__columns">
        <div className="casework__main">
          <section className="panel">
            <p className="casework__text">{shown.content}</p>
          </section>
          {shown.draft ? (
            <section className="panel">
              <h2>{t('one.draft')}</h2>
              <p className="casework__text">{shown.draft}</p>
            </section>
          ) : null}
          <CaseAnswer {...shown} />
          {shown.hasLetter ? (
            <p className="no-print">
              <a className="button" href={`/forms/complaint/${id}.pdf`} target="_blank" rel="noreferrer">
                {t('one.letter')}
              </a>
            </p>
          ) : null}
          {shown.publicNote ? (
            <section className="panel">
              <h2>{t('one.public')}</h2>
              <p className="casework__text">{shown.publicNote}</p>
              <p className="casework__text muted">{shown.publicAnswer}</p>
            </section>
          ) : null}
          <CaseJournal lines={shown.journal} />
        </div>
        <CaseFacts
          {...shown}
          more={[
            [t('one.channel'), t(`channels.${channel}`)],
            [t('one.contact'), contact],
            [t('one.officer'), shown.officerName],
            [t('one.procedure'), shown.procedureName],
            [t('one.publish'), t(shown.mayPublish ? 'one.mayPublish' : 'one.mayNotPublish')],
          ]}
        />
      </div>
    </>
  );
}

function Actions({ shown, onStale, onGone }: ShownProps) {
  const { t } = useTranslation('complaints');
  const { id, version, draft, actions } = shown;
  const [office, setOffice] = useState<PickedOffice>();
  const [staffId, setStaffId] = useState('');
  const [act] = useActOnComplaintMutation();
  const send = async (input: ActOnComplaintInput) => {
    try {
      const { data } = await act({ variables: { input } });
      if (data && data.actOnComplaint === null) onGone();
    } catch (error) {
      onStale();
      throw error;
    }
  };
  return (
    <CaseActions
      actions={actions}
      state={shown.state}
      answer={draft}
      extra={{
        FORWARDED: {
          ready: office !== undefined,
          fields: (
            <>
              <p className="muted">{t('one.deadline')}</p>
              <OfficePick label={t('one.office')} required nothing={t('one.noOffice')} onPick={setOffice} />
              {office ? <p role="status">{t('one.officePicked', { name: office.name })}</p> : null}
            </>
          ),
        },
        ASSIGNED: {
          ready: staffId !== '',
          fields: <PersonPick id={id} value={staffId} onPick={setStaffId} />,
        },
      }}
      onAct={(kind, note) =>
        send({
          id,
          expectedVersion: version,
          kind,
          note,
          officeId: kind === 'FORWARDED' ? (office?.id ?? null) : null,
          staffId: kind === 'ASSIGNED' ? staffId : null,
        })
      }
    />
  );
}

function PersonPick({ id, value, onPick }: { id: string; value: string; onPick: (staffId: string) => void }) {
  const { t } = useTranslation('complaints');
  const { data, error, refetch } = useComplaintStaffQuery({ variables: { id }, fetchPolicy: 'network-only' });
  if (!data && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <SelectField label={t('one.person')} required value={value} onChange={(event) => onPick(event.target.value)}>
      <option value="">{t('one.pick')}</option>
      {data?.complaintStaff.map((person) => (
        <option key={person.id} value={person.id}>
          {person.fullName}
        </option>
      ))}
    </SelectField>
  );
}
