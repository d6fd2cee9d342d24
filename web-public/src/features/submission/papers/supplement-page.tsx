import '../submission.css';
import './online.css';
import { Button } from '@hcc/web-shared/src/ui/form/button';
import { TextAreaField } from '@hcc/web-shared/src/ui/form/field';
import { Notice, Skeleton } from '@hcc/web-shared/src/ui/page/page-state';
import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../address/public-address';
import { PublicLink } from '../../../address/public-link';
import {
  type OnlineFile,
  openSupplement,
  removeOnlineFile,
  type Supplement,
  sendOnlineCode,
  sendSupplement,
} from '../../../api/online-api';
import { PublicFailure } from '../../../api/public-api';
import { PublicFailureNotice } from '../../../api/public-failure-notice';
import { useAnswer } from '../../../api/use-answer';
import { useKept } from '../../../typed/use-kept';
import { useSending } from '../use-sending';
import { CodeStep } from './code-step';
import { FilesOf } from './files-of';
import { hasFileOnItsWay, UnsentFiles } from './unsent-files';
import { TAKEN_AT_FIRST, useFileSending } from './use-file-sending';

type Props = { code: string; lookupKey: string; go: (question: Question) => void };

/** What a dossier waits for, and a way to hand it in from here. */
export function SupplementPage({ code, lookupKey, go }: Props) {
  const { t } = useTranslation('submit');
  const [answer, again] = useAnswer(useCallback(() => openSupplement(code, lookupKey), [code, lookupKey]));
  const track = (
    <PublicLink question={{ kind: 'dossier', code, ...(lookupKey ? { key: lookupKey } : {}) }} go={go}>
      {t('supplement.track')}
    </PublicLink>
  );
  if (answer.state === 'waiting') return <Skeleton rows={8} />;
  if (answer.state === 'failed') {
    const isNothing = answer.error instanceof PublicFailure && answer.error.code === 'CONFLICT';
    if (isNothing) return <Notice actions={track}>{t('supplement.nothing')}</Notice>;
    return <PublicFailureNotice error={answer.error} notFound={t('supplement.notFound')} onRetry={again} />;
  }
  const supplement = answer.value;
  return (
    <article className="public__card submit">
      <h2>{supplement.dossierCode}</h2>
      <p className="muted">
        {t('supplement.asked', { office: supplement.officeName, when: formatDateTime(supplement.askedAt) })}
      </p>
      <p>
        {t('supplement.reason')}: <strong lang="vi">{supplement.reason}</strong>
      </p>
      <State supplement={supplement} again={again} />
      <p>{track}</p>
    </article>
  );
}

function State({ supplement, again }: { supplement: Supplement; again: () => void }) {
  const { t } = useTranslation('submit');
  const { status, isAwaited, sentAt, files, documents } = supplement;
  if (isAwaited && (status === 'OPEN' || status === 'INCOMPLETE')) {
    return <Sending key={supplement.version} supplement={supplement} again={again} />;
  }
  return (
    <>
      <Notice kind={status === 'ACCEPTED' ? 'success' : 'info'}>
        {status === 'SENT' && isAwaited
          ? t('supplement.SENT')
          : status === 'ACCEPTED'
            ? t('supplement.ACCEPTED')
            : t('supplement.overtaken')}
      </Notice>
      {sentAt ? <p className="muted">{t('supplement.sentAt', { when: formatDateTime(sentAt) })}</p> : null}
      <h3>{t('supplement.missing')}</h3>
      <ul lang="vi">
        {documents.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {files.length > 0 ? (
        <>
          <h3>{t('files.sent')}</h3>
          <ul>
            {files.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Sending({ supplement, again }: { supplement: Supplement; again: () => void }) {
  const { t } = useTranslation('submit');
  const { secret, version, documents, answer, needsCode, contacts } = supplement;
  // A file names its paper by the place in the request: names may begin alike.
  const papers = documents.map((name, index) => ({ name, part: `#${index + 1}` }));
  const [files, setFiles] = useState<readonly OnlineFile[]>(supplement.files);
  const [note, setNote, forget] = useKept(`${secret} ${version}`, () => '');
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const { failure, attempt } = useSending(again);
  const sending = useFileSending(
    useCallback(async () => secret, [secret]),
    TAKEN_AT_FIRST,
    files,
    setFiles,
  );
  const remove = (fileId: string) => void attempt(async () => setFiles(await removeOnlineFile(secret, fileId)));
  const control = { files, sending, remove };
  const send = async () => {
    if (files.length === 0 && note.trim() === '') return setProblems(new Map([['files', t('supplement.needed')]]));
    setBusy(true);
    const refused = await attempt(async () => {
      await sendSupplement({
        secret,
        expectedVersion: version,
        note: note.trim().normalize('NFC') || null,
        code: code.trim() || null,
      });
      forget();
      again();
    });
    setProblems(new Map((refused ?? []).map(({ path, reason }) => [path, reason])));
    setBusy(false);
  };
  return (
    <>
      {answer ? (
        <Notice kind="warning" title={t('supplement.answer')}>
          <span lang="vi">{answer}</span>
        </Notice>
      ) : null}
      {failure ? <Notice kind="error">{failure}</Notice> : null}
      <h3>{t('supplement.missing')}</h3>
      <ul className="supplement__papers">
        {papers.map(({ part, name }) => (
          <li key={part}>
            <strong lang="vi">{name}</strong>
            <FilesOf {...control} part={part} about={name} />
          </li>
        ))}
        <li>
          <strong>{t('files.others')}</strong>
          <FilesOf {...control} part={null} about={t('files.others')} />
        </li>
      </ul>
      <TextAreaField
        label={t('supplement.note')}
        name="note"
        rows={3}
        value={note}
        error={problems.get('files') ?? problems.get('note')}
        onChange={(event) => setNote(event.target.value)}
      />
      {needsCode ? (
        <CodeStep
          ways={contacts.map(({ channel, masked }) => ({ channel, address: masked }))}
          onSend={(channel) => sendOnlineCode(secret, channel, null)}
          code={code}
          onCode={setCode}
          error={problems.get('code')}
        />
      ) : null}
      <UnsentFiles sendings={sending.sendings} />
      <Button
        kind="primary"
        size="large"
        busy={busy}
        disabled={hasFileOnItsWay(sending.sendings)}
        onClick={() => void send()}
      >
        {t('supplement.send')}
      </Button>
      <p className="muted">
        {t('supplement.clock')} {t('supplement.counter')}
      </p>
    </>
  );
}
