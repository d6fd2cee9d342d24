import '../casework/casework.css';
import {
  type FeedbackTopic,
  type ReportFeedbackMutation,
  useReportFeedbackMutation,
} from '@hcc/shared-schema/generated/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStaff } from '../../session/session-provider';
import { Button } from '../../ui/form/button';
import { SelectField, TextAreaField, TextField } from '../../ui/form/field';
import { RadioField } from '../../ui/form/radio-field';
import { useShortcut } from '../../ui/form/use-shortcut';
import { Dialog, DialogActions } from '../../ui/page/dialog';
import { Notice } from '../../ui/page/page-state';
import { dueMomentText } from '../../ui/text/due-moment-text';
import { useFailureText } from '../../ui/text/use-failure-text';
import { FileField, uploadAll } from '../files/attach/file-field';
import { UploadProblem } from '../files/attach/upload-problem';
import { dropDraft, keepDraft, type ReportDraft, readDraft } from './report-draft';
import { TOPICS } from './topics';
import { useWhereItWas } from './where-it-was';

type Sent = ReportFeedbackMutation['reportFeedback'];
type Missing = Partial<Record<'kind' | 'topic' | 'title' | 'content', string>>;

/** What stands in somebody's way, told from where it was met; the text stays until the server has it. */
export function ReportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('feedback');
  const { t: c } = useTranslation('common');
  const { id: staffId } = useStaff();
  const failureText = useFailureText();
  const place = useWhereItWas();
  const [draft, setDraft] = useState<ReportDraft>(() => readDraft(staffId));
  const [withDossier, setWithDossier] = useState(true);
  const [missing, setMissing] = useState<Missing>({});
  const [failure, setFailure] = useState<unknown>();
  const [sent, setSent] = useState<Sent>();
  const [files, setFiles] = useState<File[]>([]);
  const [sending, setSending] = useState(false);
  const [report] = useReportFeedbackMutation();
  const change = (changes: Partial<ReportDraft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    keepDraft(staffId, next);
  };
  const isObstacle = draft.kind === 'OBSTACLE';
  const send = async () => {
    const { key, kind, topic, title, content } = draft;
    const found: Missing = {
      ...(kind === '' ? { kind: t('report.pickKind') } : {}),
      ...(isObstacle && topic === '' ? { topic: t('report.pickTopic') } : {}),
      ...(title.trim() === '' ? { title: t('report.needTitle') } : {}),
      ...(content.trim() === '' ? { content: t('report.needContent') } : {}),
    };
    setMissing(found);
    if (Object.keys(found).length > 0 || kind === '') return;
    setFailure(undefined);
    const input = {
      ...place,
      idempotencyKey: key,
      kind,
      topic: isObstacle && topic !== '' ? topic : null,
      title,
      content,
      dossierCode: withDossier ? place.dossierCode : null,
    };
    setSending(true);
    try {
      const uploadIds = await uploadAll(files);
      const { data } = await report({ variables: { input: { ...input, uploadIds } } });
      dropDraft(staffId);
      setSent(data?.reportFeedback);
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  };
  useShortcut('Ctrl+Enter', () => void send(), !sent);
  if (sent) return <SentNote sent={sent} onClose={onClose} />;
  return (
    <Dialog title={t('report.title')} onClose={onClose}>
      <RadioField
        label={t('report.kind')}
        name="kind"
        value={draft.kind}
        choices={(['OBSTACLE', 'FAULT'] as const).map((value) => ({ value, label: t(`report.kinds.${value}`) }))}
        error={missing.kind}
        onChoose={(kind) => change({ kind })}
      />
      {isObstacle ? (
        <SelectField
          label={t('report.topic')}
          required
          value={draft.topic}
          error={missing.topic}
          onChange={(event) => change({ topic: event.target.value as FeedbackTopic })}
        >
          <option value="" />
          {TOPICS.map((topic) => (
            <option key={topic} value={topic}>
              {t(`topics.${topic}`)}
            </option>
          ))}
        </SelectField>
      ) : null}
      <TextField
        label={t('report.summary')}
        required
        maxLength={200}
        value={draft.title}
        error={missing.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextAreaField
        label={t('report.content')}
        required
        rows={5}
        value={draft.content}
        error={missing.content}
        onChange={(event) => change({ content: event.target.value })}
      />
      <FileField
        label={t('report.pictures')}
        hint={t('report.picturesHint')}
        accept=".png,.jpg,.jpeg,.pdf"
        files={files}
        onChange={setFiles}
      />
      {place.dossierCode ? (
        <label className="casework__check">
          <input type="checkbox" checked={withDossier} onChange={(event) => setWithDossier(event.target.checked)} />
          {t('report.withDossier', { code: place.dossierCode })}
        </label>
      ) : null}
      <p className="muted">
        {t('report.attached', {
          page: place.page,
          dossier: withDossier && place.dossierCode ? t('report.attachedDossier', { code: place.dossierCode }) : '',
          error: place.errorCode ? t('report.attachedError', { code: place.errorCode }) : '',
        })}{' '}
        {t('report.kept')}
      </p>
      {failure === undefined ? null : (
        <Notice kind="error" title={t('report.failed')}>
          {failure instanceof UploadProblem ? failure.message || t('report.pictureFailed') : failureText(failure)}{' '}
          {t('report.kept')}
        </Notice>
      )}
      <DialogActions>
        <Button onClick={onClose}>{c('action.cancel')}</Button>
        <Button kind="primary" busy={sending} shortcut="Ctrl+Enter" onClick={() => void send()}>
          {t('report.send')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function SentNote({ sent, onClose }: { sent: Sent; onClose: () => void }) {
  const { t } = useTranslation('feedback');
  const { t: c } = useTranslation('common');
  const { t: w } = useTranslation('casework');
  const { id, number, handlerOffice, dueAt } = sent;
  return (
    <Dialog title={t('report.sentTitle', { number })} onClose={onClose}>
      <p role="status">
        {t('report.sentTo', {
          office: handlerOffice ?? w('administrators'),
          when: dueAt ? dueMomentText(c, dueAt) : '',
        })}
      </p>
      <DialogActions>
        <Link className="button" to={`/feedback/${id}`} onClick={onClose}>
          {t('report.see')}
        </Link>
        <Button kind="primary" onClick={onClose}>
          {t('report.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
