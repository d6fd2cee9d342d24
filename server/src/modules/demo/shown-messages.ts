import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { newId } from '../../kernel/ids';
import { dayOf, HOUR_MS, type Instant, MINUTE_MS } from '../../kernel/instant';
import type { WordedEvent } from '../notification/notice-spec';
import { renderNotice } from '../notification/notice-texts';
import {
  NoticeAbout,
  NoticeChannel,
  NoticeEvent,
  NoticeLanguage,
  NoticeState,
  UnsentReason,
} from '../notification/notification-terms';
import { OutgoingNotice } from '../notification/outgoing-notice.entity';
import { shippedText } from '../notification/shipped-notice-texts';
import { isMobile } from '../notification/tell-citizen';
import { SendFailure } from '../outbox/send-failure';

interface Shown {
  event: WordedEvent;
  state: NoticeState;
  reason: string | null;
  failure?: SendFailure;
}

/** What became of messages about the newest dossiers, one after another: each state that the page knows. */
const SHOWN: readonly Shown[] = [
  { event: NoticeEvent.RECEIVED, state: NoticeState.SENT, reason: null },
  { event: NoticeEvent.RESULT_READY, state: NoticeState.SENT, reason: null },
  { event: NoticeEvent.DUE_MOVED, state: NoticeState.SENT, reason: null },
  {
    event: NoticeEvent.RECEIVED,
    state: NoticeState.FAILED,
    reason: 'rejected: thuê bao không có thật',
    failure: SendFailure.REFUSED,
  },
  {
    event: NoticeEvent.RESULT_READY,
    state: NoticeState.UNCERTAIN,
    reason: 'the mail server closed the connection',
    failure: SendFailure.UNCERTAIN,
  },
  { event: NoticeEvent.RECEIVED, state: NoticeState.NOT_SENT, reason: UnsentReason.UNSUBSCRIBED },
  { event: NoticeEvent.APOLOGY, state: NoticeState.SENT, reason: null },
  { event: NoticeEvent.RECEIVED, state: NoticeState.NOT_SENT, reason: UnsentReason.TOO_OLD },
];

interface Row {
  id: string;
  code: string;
  phone: string | null;
  email: string | null;
  dueAt: Instant | null;
  procedure: string;
  office: string;
}

/** Messages of the past hours, so that the page of messages has something to show; none of them was ever sent. */
export async function showMessages(db: Database, now: Instant): Promise<void> {
  if (await db.read.entities.existsBy(OutgoingNotice, { about: NoticeAbout.DOSSIER })) return;
  const dossiers = await db.read.query<Row>(
    `SELECT d.id, d.code, d.phone, d.email, d.due_at AS dueAt, v.name AS \`procedure\`, o.name AS office
       FROM dossier d JOIN procedure_version v ON v.id = d.procedure_version_id
       JOIN office o ON o.id = d.receiving_office_id ORDER BY d.received_at DESC, d.id DESC LIMIT 40`,
  );
  const reachable = dossiers.filter(({ phone, email }) => email !== null || isMobile(phone));
  const rows = SHOWN.flatMap(({ event, state, reason, failure = null }, index) => {
    const dossier = reachable[index];
    if (!dossier) return [];
    const at = now - (index + 1) * HOUR_MS;
    const isMail = dossier.email !== null;
    const { code, procedure, office, dueAt: moment } = dossier;
    const about = NoticeAbout.DOSSIER;
    const channel = isMail ? NoticeChannel.EMAIL : NoticeChannel.SMS;
    const language = NoticeLanguage.VI;
    const facts = { procedure, office, moment };
    const words = renderNotice({ event, channel, language, about, code, facts }, '', (place) =>
      shippedText(place.event, place.part, place.language),
    );
    return [
      {
        id: newId(),
        about,
        aboutId: dossier.id,
        code,
        event,
        // Of no version: what really happens to the dossier later is told beside it.
        ref: 'demo',
        channel,
        language,
        ...words,
        address: isMail ? dossier.email : dossier.phone,
        factsText: JSON.stringify(facts),
        at,
        day: dayOf(at),
        expiresAt: now,
        state,
        reason,
        failure,
        round: 1,
        endedAt: at + MINUTE_MS,
      },
    ];
  });
  await db.transact((tx) => insertRows<OutgoingNotice>(db.writer, tx, OutgoingNotice, rows));
}
