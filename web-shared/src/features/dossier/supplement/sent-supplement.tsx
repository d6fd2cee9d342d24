import './sent-supplement.css';
import {
  useAcceptSupplementMutation,
  useDossierSupplementQuery,
  useReturnSupplementMutation,
} from '@hcc/shared-schema/generated/hooks';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { TextAreaField } from '../../../ui/form/field';
import { ErrorNotice, Notice, Skeleton } from '../../../ui/page/page-state';
import { formatDateTime } from '../../../ui/text/date-format';
import { sizeText } from '../../../ui/text/size-text';

type Props = { code: string; version: number; onDone: () => void };

/** What the citizen sent in online: the papers, and whether that is all. Shown while the dossier waits for it. */
export function SentSupplement({ code, version, onDone }: Props) {
  const { t } = useTranslation('dossier');
  const { data, error, refetch } = useDossierSupplementQuery({ variables: { code }, fetchPolicy: 'cache-and-network' });
  const [accept, accepting] = useAcceptSupplementMutation();
  const [giveBack, givingBack] = useReturnSupplementMutation();
  const [isReturning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const asked = useRef(version);
  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    void refetch().catch(() => undefined);
  }, [version, refetch]);
  const again = () => void refetch().catch(() => undefined);
  if (error && !data) return <ErrorNotice error={error} onRetry={again} />;
  if (!data) return <Skeleton rows={3} />;
  const { id, version: expectedVersion, availableActions, onlineSupplement: sent } = data.dossier;
  if (!sent) return null;
  const target = { id, expectedVersion, supplementId: sent.id, supplementVersion: sent.version };
  const isMine = sent.status === 'SENT' && availableActions.includes('RECORD_SUPPLEMENT');
  const done = () => {
    setReturning(false);
    again();
    onDone();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    await giveBack({ variables: { input: { ...target, reason } } }).then(done, again);
  };
  const failure = accepting.error ?? givingBack.error;
  return (
    <section className="panel sent-supplement" aria-label={t('supplement.title')}>
      <h2>{t('supplement.title')}</h2>
      <p className="muted">{sent.sentAt ? t('supplement.sentAt', { when: formatDateTime(sent.sentAt) }) : null}</p>
      {sent.note ? <p>{sent.note}</p> : null}
      <ul>
        {sent.files.map((file) => (
          <li key={file.id}>
            <a href={`/files/online/${file.id}`} target="hcc-file">
              {file.name}
            </a>{' '}
            <span className="muted">
              {file.part ? `${file.part} · ` : null}
              {sizeText(file.size)}
            </span>
          </li>
        ))}
      </ul>
      {sent.status === 'INCOMPLETE' ? <Notice title={t('supplement.returned')}>{sent.answer}</Notice> : null}
      {failure ? <ErrorNotice error={failure} onRetry={again} /> : null}
      {isMine && !isReturning ? (
        <>
          <div className="sent-supplement__ways">
            <Button
              kind="primary"
              busy={accepting.loading}
              onClick={() => void accept({ variables: { input: target } }).then(done, again)}
            >
              {t('supplement.accept')}
            </Button>
            <Button onClick={() => setReturning(true)}>{t('supplement.return')}</Button>
          </div>
          <p className="muted">{t('supplement.clock')}</p>
        </>
      ) : null}
      {isMine && isReturning ? (
        <form onSubmit={(event) => void send(event)}>
          <TextAreaField
            label={t('supplement.missing')}
            hint={t('supplement.missingHint')}
            required
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <div className="sent-supplement__ways">
            <Button kind="primary" type="submit" busy={givingBack.loading} disabled={reason.trim() === ''}>
              {t('supplement.returnDo')}
            </Button>
            <Button kind="quiet" onClick={() => setReturning(false)}>
              {t('supplement.cancel')}
            </Button>
          </div>
        </form>
      ) : null}
    </section>
  );
}
