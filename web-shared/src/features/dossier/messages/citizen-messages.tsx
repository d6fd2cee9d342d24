import './citizen-messages.css';
import {
  type CitizenNoticesQuery,
  type DossierMessagesQuery,
  useCitizenNoticesQuery,
  useDossierMessagesQuery,
} from '@hcc/shared-schema/generated/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { Skeleton } from '../../../ui/page/page-state';
import { formatDateTimeShort } from '../../../ui/text/date-format';
import { dueMomentText } from '../../../ui/text/due-moment-text';
import { MessageState } from '../../messages/message-state';
import type { DossierOnPage } from '../use-dossier';
import { ChoiceDialog } from './choice-dialog';

type Messages = DossierMessagesQuery['dossierMessages'];
type CitizenNotice = CitizenNoticesQuery['dossier']['citizenNotices'][number];

/** By which ways the citizen is told, who chose so, and what became of each message. */
export function CitizenMessages({ dossier: { code, version } }: { dossier: DossierOnPage }) {
  const { t } = useTranslation('sending');
  const { t: c } = useTranslation('common');
  const variables = { code };
  const messages = useDossierMessagesQuery({ variables, fetchPolicy: 'cache-and-network' });
  const notices = useCitizenNoticesQuery({ variables, fetchPolicy: 'cache-and-network' });
  const { data } = messages;
  const error = messages.error ?? notices.error;
  const { refetch: readMessages } = messages;
  const { refetch: readNotices } = notices;
  const read = useCallback(() => {
    for (const again of [readMessages, readNotices]) void again().catch(() => undefined);
  }, [readMessages, readNotices]);

  const asked = useRef(version);
  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    // What happened to the dossier may be news for the citizen.
    read();
  }, [version, read]);

  return (
    <section className="panel citizen-messages" aria-label={t('desk.title')}>
      <h2>{t('desk.title')}</h2>
      {error && !data ? (
        <p>
          {t('desk.failed')}{' '}
          <Button size="small" onClick={read}>
            {c('action.retry')}
          </Button>
        </p>
      ) : null}
      {!data && !error ? <Skeleton rows={3} /> : null}
      {data ? (
        <>
          <Choice code={code} shown={data.dossierMessages} onChange={read} />
          <Told shown={data.dossierMessages} notices={notices.data?.dossier.citizenNotices ?? []} />
        </>
      ) : null}
    </section>
  );
}

function Choice({ code, shown, onChange }: { code: string; shown: Messages; onChange: () => void }) {
  const { t } = useTranslation('sending');
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const { email, sms, maskedEmail, maskedPhone, chosenAt, chosenBy, quietFrom, quietTo, smsPerDay } = shown;
  const when = chosenAt ? formatDateTimeShort(chosenAt) : '';
  const chosen = chosenBy ? t('desk.chosenBy', { who: chosenBy, when }) : t('desk.chosenSelf', { when });
  const way = (goes: boolean, address: string | null, none: string) =>
    address === null ? none : `${address} · ${t(goes ? 'desk.on' : 'desk.off')}`;
  return (
    <>
      <dl className="citizen-messages__ways">
        <dt>{t('channel.EMAIL')}</dt>
        <dd>{way(email, maskedEmail, t('desk.noEmail'))}</dd>
        <dt>{t('channel.SMS')}</dt>
        <dd>{way(sms, maskedPhone, t('desk.noPhone'))}</dd>
      </dl>
      <p className="muted">{chosenAt ? chosen : t('desk.usual')}</p>
      {sms ? (
        <p className="muted">
          {quietFrom && quietTo
            ? t('desk.quiet', { from: quietFrom, to: quietTo, count: smsPerDay })
            : t('desk.noQuiet', { count: smsPerDay })}
        </p>
      ) : null}
      {shown.mayChoose && (maskedEmail !== null || maskedPhone !== null) ? (
        <p className="no-print">
          <Button size="small" onClick={() => setOpen(true)}>
            {t('desk.change')}
          </Button>{' '}
          {isSaved ? <span role="status">{t('desk.saved')}</span> : null}
        </p>
      ) : null}
      {isOpen ? (
        <ChoiceDialog
          code={code}
          shown={shown}
          onChange={onChange}
          onClose={(saved) => {
            setOpen(false);
            setSaved(saved);
          }}
        />
      ) : null}
    </>
  );
}

const SAME_MS = 60_000;

/** What no message says: it was written when there was nowhere to send it. */
function untold(notices: readonly CitizenNotice[], { messages }: Messages): CitizenNotice[] {
  return notices.filter(
    ({ kind, at }) =>
      !messages.some(
        (message) => message.event === kind && Math.abs(Date.parse(message.at) - Date.parse(at)) < SAME_MS,
      ),
  );
}

function Told({ shown, notices }: { shown: Messages; notices: readonly CitizenNotice[] }) {
  const { t } = useTranslation('sending');
  const { t: n } = useTranslation('notices');
  const { t: c } = useTranslation('common');
  const inPerson = untold(notices, shown);
  return (
    <>
      <h3>{t('desk.messages')}</h3>
      {shown.messages.length === 0 ? <p className="muted">{t('desk.none')}</p> : null}
      <ul className="citizen-messages__list">
        {shown.messages.map((message) => (
          <li key={message.id}>
            <p>
              {t(`event.${message.event}`)} · {t(`channel.${message.channel}`)}{' '}
              <span className="muted">{formatDateTimeShort(message.at)}</span>
            </p>
            <MessageState message={message} />
          </li>
        ))}
      </ul>
      {inPerson.length > 0 ? (
        <>
          <h3>{t('desk.inPerson')}</h3>
          <ul className="citizen-messages__list">
            {inPerson.map(({ id, kind, at, moment, doneAt }) => (
              <li key={id}>
                <p>{n(`kind.${kind}`, { when: moment ? dueMomentText(c, moment) : '' })}</p>
                <p className="muted">
                  {formatDateTimeShort(at)}
                  {doneAt === null ? null : ` · ${t('desk.told', { when: formatDateTimeShort(doneAt) })}`}
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
