import './directives.css';
import { type DirectivePriority, useIssueDirectiveMutation } from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { TextAreaField, TextField } from '../../ui/form/field';
import { RadioField } from '../../ui/form/radio-field';
import { ErrorNotice, Notice } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { useFieldReasons } from '../../ui/text/use-field-reasons';
import { AboutField, aboutOf } from './about-field';
import { DeadlineField, deadlineInput, newDeadline } from './deadline-field';
import { type ResponsibleDraft, ResponsibleField } from './responsible-field';

const PRIORITIES: readonly DirectivePriority[] = ['NORMAL', 'URGENT'];
const REMIND_DAYS = 2;

/** A new directive, about what the address names. */
export function IssuePage() {
  const { t } = useTranslation('steering', { keyPrefix: 'directives' });
  const { t: c } = useTranslation('common');
  usePageTitle(t('issueTitle'));
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [about, setAbout] = useState(() => aboutOf(params));
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [priority, setPriority] = useState<DirectivePriority>('NORMAL');
  const [responsible, setResponsible] = useState<ResponsibleDraft[]>(() =>
    about.subject === 'OFFICE' ? [{ officeId: about.ref, officeName: about.label, staffId: '' }] : [],
  );
  const [deadline, setDeadline] = useState(newDeadline);
  const [remindDays, setRemindDays] = useState(String(REMIND_DAYS));
  const [issue, { loading, error }] = useIssueDirectiveMutation();
  const { isRefused, reasonOf } = useFieldReasons(error, t('wrong'));

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      title,
      text,
      priority,
      responsible: responsible.map(({ officeId, staffId }) => ({ officeId, staffId: staffId || null })),
      ...deadlineInput(deadline),
      remindDays: Number(remindDays),
      subject: about.subject,
      subjectRef: about.ref || null,
      subjectLabel: about.label || null,
      address: about.address || null,
    };
    const done = await issue({ variables: { input } }).catch(() => undefined);
    if (done?.data) navigate(`/directives/${done.data.issueDirective.id}`, { replace: true });
  };

  return (
    <div className="directives">
      <div>
        <Link to="/directives">← {t('title')}</Link>
        <h1>{t('issueTitle')}</h1>
        <p className="muted">{t('issueLead')}</p>
      </div>
      <form className="panel directive__form" onSubmit={(event) => void send(event)}>
        {error && !isRefused ? <ErrorNotice error={error} /> : null}
        {isRefused ? <Notice kind="error">{t('refused')}</Notice> : null}
        <AboutField
          about={about}
          error={reasonOf('subjectRef') ?? reasonOf('subjectLabel') ?? reasonOf('address')}
          onChange={setAbout}
        />
        <TextField
          label={t('field.title')}
          required
          value={title}
          maxLength={200}
          error={reasonOf('title')}
          onChange={({ target }) => setTitle(target.value)}
        />
        <TextAreaField
          label={t('field.text')}
          required
          rows={6}
          value={text}
          error={reasonOf('text')}
          onChange={({ target }) => setText(target.value)}
        />
        <ResponsibleField responsible={responsible} error={reasonOf('responsible')} onChange={setResponsible} />
        <DeadlineField draft={deadline} reasonOf={reasonOf} onChange={setDeadline} />
        <RadioField
          label={t('field.priority')}
          name="priority"
          value={priority}
          choices={PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
          onChoose={setPriority}
        />
        <TextField
          label={t('field.remindDays')}
          type="number"
          min={0}
          max={10}
          value={remindDays}
          error={reasonOf('remindDays')}
          onChange={({ target }) => setRemindDays(target.value)}
        />
        <div className="directive__actions">
          <Button kind="primary" type="submit" busy={loading}>
            {t('send')}
          </Button>
          <Link className="button" to="/directives">
            {c('action.cancel')}
          </Link>
        </div>
      </form>
    </div>
  );
}
