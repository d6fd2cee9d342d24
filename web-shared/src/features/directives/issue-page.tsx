import './directives.css';
import {
  type DirectivePriority,
  type DirectiveSubject,
  useIssueDirectiveMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Button } from '../../ui/form/button';
import { TextAreaField, TextField } from '../../ui/form/field';
import { RadioField } from '../../ui/form/radio-field';
import { ErrorNotice, Notice } from '../../ui/page/page-state';
import { usePageTitle } from '../../ui/page/use-page-title';
import { DeadlineField, deadlineInput, newDeadline } from './deadline-field';
import { type ResponsibleDraft, ResponsibleField } from './responsible-field';
import { useFieldReasons } from './use-field-reasons';

const SUBJECTS: readonly DirectiveSubject[] = ['DOSSIER', 'OFFICE', 'PROCEDURE', 'FIGURE'];
const PRIORITIES: readonly DirectivePriority[] = ['NORMAL', 'URGENT'];
const REMIND_DAYS = 2;

/** A new directive, about what the address names. */
export function IssuePage() {
  const { t } = useTranslation('directives');
  const { t: c } = useTranslation('common');
  usePageTitle(t('issueTitle'));
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const subject = SUBJECTS.find((one) => one === params.get('subject')) ?? 'NONE';
  const label = params.get('label') ?? '';
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [priority, setPriority] = useState<DirectivePriority>('NORMAL');
  const [responsible, setResponsible] = useState<ResponsibleDraft[]>(() =>
    subject === 'OFFICE' ? [{ officeId: params.get('ref') ?? '', officeName: label, staffId: '' }] : [],
  );
  const [deadline, setDeadline] = useState(newDeadline);
  const [remindDays, setRemindDays] = useState(String(REMIND_DAYS));
  const [issue, { loading, error }] = useIssueDirectiveMutation();
  const { isRefused, reasonOf } = useFieldReasons(error);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      title,
      text,
      priority,
      responsible: responsible.map(({ officeId, staffId }) => ({ officeId, staffId: staffId || null })),
      ...deadlineInput(deadline),
      remindDays: Number(remindDays),
      subject,
      subjectRef: params.get('ref') || null,
      subjectLabel: label || null,
      address: params.get('address') || null,
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
        {subject === 'NONE' ? null : (
          <p>
            {t('about')}: <strong>{label}</strong>
          </p>
        )}
        {error && !isRefused ? <ErrorNotice error={error} /> : null}
        {isRefused ? (
          <Notice kind="error">{reasonOf('address') ?? reasonOf('subjectRef') ?? t('refused')}</Notice>
        ) : null}
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
