import {
  NoticeTextsDocument,
  useConfirmListEntryMutation,
  useNoticePreviewLazyQuery,
  useSaveNoticeTextMutation,
  useWithdrawListEntryMutation,
} from '@hcc/shared-schema/generated/hooks';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextAreaField } from '@hcc/web-shared/src/ui/form/field';
import { Notice } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { readFailure } from '@hcc/web-shared/src/ui/text/graphql-error';
import { useFailureText } from '@hcc/web-shared/src/ui/text/use-failure-text';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeText } from './notice-text';

type Props = { text: NoticeText; onStale: () => void };

/** One text: as it is, what waits for a second person, how it came to be, and the way to change it. */
export function NoticeTextRow({ text, onStale }: Props) {
  const { t } = useTranslation('outgoing');
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const label = `${t(`part.${text.part}`)} · ${t(`language.${text.language}`)}`;
  return (
    <div className="outgoing__text">
      <h3>
        {label}
        {text.text === text.shipped ? null : <span className="muted"> · {t('changed')}</span>}
      </h3>
      <p className="outgoing__words" lang={text.language === 'VI' ? 'vi' : 'en'}>
        {text.text}
      </p>
      <Pending text={text} onStale={onStale} />
      {isSaved && !isOpen ? <p role="status">{t('saved')}</p> : null}
      {isOpen ? (
        <Editor
          text={text}
          onStale={onStale}
          onClose={(saved) => {
            setOpen(false);
            setSaved(saved);
          }}
        />
      ) : (
        <Button size="small" aria-label={t('editOf', { label })} onClick={() => setOpen(true)}>
          {t('edit')}
        </Button>
      )}
      {text.history.length > 0 ? (
        <details>
          <summary>
            {t('history')} ({text.history.length})
          </summary>
          <ol>
            {text.history.map((change) => (
              <li key={change.edition}>
                <p className="outgoing__words">{change.text ?? t('backToShipped')}</p>
                <p className="muted">
                  {t('by', { who: change.changedBy, when: formatDateTime(change.changedAt) })}
                  {change.confirmedBy ? ` · ${t('confirmedBy', { who: change.confirmedBy })}` : ''}
                  {change.withdrawnBy ? ` · ${t('withdrawnBy', { who: change.withdrawnBy })}` : ''}
                </p>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
}

/** A wording that waits for a second person. */
function Pending({ text, onStale }: Props) {
  const { t } = useTranslation('outgoing');
  const failureText = useFailureText();
  const again = { refetchQueries: [NoticeTextsDocument], awaitRefetchQueries: true };
  const [confirm, confirming] = useConfirmListEntryMutation(again);
  const [withdraw, withdrawing] = useWithdrawListEntryMutation(again);
  const [problem, setProblem] = useState<string>();
  const newest = text.history[0];
  if (newest?.state !== 'PROPOSED') return null;
  const busy = confirming.loading || withdrawing.loading;
  const variables = { input: { list: 'NOTICE_TEXT' as const, code: text.code, edition: newest.edition } };
  const attempt = async (work: () => Promise<unknown>) => {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(failureText(error));
      if (readFailure(error).code === 'CONFLICT') onStale();
    }
  };
  return (
    <Notice
      kind="warning"
      title={t('waitsForSecond', { who: newest.changedBy })}
      actions={
        <span className="outgoing__actions">
          {newest.isOwn ? null : (
            <Button kind="primary" busy={busy} onClick={() => void attempt(() => confirm({ variables }))}>
              {t('confirm')}
            </Button>
          )}
          <Button busy={busy} onClick={() => void attempt(() => withdraw({ variables }))}>
            {t('withdraw')}
          </Button>
        </span>
      }
    >
      <span className="outgoing__why">{newest.text ?? text.shipped}</span>
      {newest.isOwn ? t('ownWaits') : null}
      {problem ? <strong className="field__error"> {problem}</strong> : null}
    </Notice>
  );
}

function Editor({ text, onStale, onClose }: Props & { onClose: (saved: boolean) => void }) {
  const { t } = useTranslation('outgoing');
  const failureText = useFailureText();
  const [save, { loading }] = useSaveNoticeTextMutation({
    refetchQueries: [NoticeTextsDocument],
    awaitRefetchQueries: true,
  });
  const [look, preview] = useNoticePreviewLazyQuery({ fetchPolicy: 'no-cache' });
  const [draft, setDraft] = useState(text.text);
  const [shown, setShown] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const { event, part, language, revision } = text;
  const attempt = async (work: () => Promise<void>) => {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      const { code, fields } = readFailure(error);
      setProblem(code === 'BAD_USER_INPUT' ? fields[0]?.reason || t('refused') : failureText(error));
      if (code === 'CONFLICT') onStale();
    }
  };
  const store = (wording: string | null) =>
    attempt(async () => {
      await save({ variables: { input: { event, part, language, text: wording, revision } } });
      onClose(true);
    });
  const tryOut = () =>
    attempt(async () => {
      const { data, error } = await look({ variables: { input: { event, part, language, text: draft } } });
      if (error) throw error;
      setShown(data?.noticePreview);
    });
  const submit = (form: FormEvent) => {
    form.preventDefault();
    void store(draft);
  };
  return (
    <form noValidate onSubmit={submit}>
      <TextAreaField
        label={t('newText')}
        rows={part === 'EMAIL' ? 8 : 3}
        value={draft}
        error={problem}
        hint={
          text.words.length > 0 ? t('words', { words: text.words.map((word) => `{${word}}`).join(', ') }) : undefined
        }
        onChange={({ target }) => setDraft(target.value)}
      />
      {shown === undefined ? null : (
        <div role="status">
          <p className="muted">{t('previewLead')}</p>
          <p className="outgoing__words">{shown}</p>
        </div>
      )}
      <div className="outgoing__actions">
        <Button type="submit" kind="primary" busy={loading}>
          {t('save')}
        </Button>
        <Button busy={preview.loading} onClick={() => void tryOut()}>
          {t('tryOut')}
        </Button>
        {text.text === text.shipped ? null : (
          <Button busy={loading} onClick={() => void store(null)}>
            {t('shipped')}
          </Button>
        )}
        <Button onClick={() => onClose(false)}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
