import { type App, createDossierRoom } from './app';
import type { Database } from './database/database';
import { deliverHook } from './modules/connections/deliver-hook';
import { HOOK_TOPIC } from './modules/connections/hook-book';
import { findGateway } from './modules/fees/gateway/payment-gateway';
import { refundHandler } from './modules/fees/gateway/refund-online';
import { portalHandler } from './modules/national-portal/deliver-reports';
import { findPortal } from './modules/national-portal/national-portal';
import { noticeHandler } from './modules/notification/deliver-notice';
import { letOldLetterGo, MAIL_TOPIC } from './modules/notification/mail-staff';
import { createNotificationRoom, createPracticeNotificationRoom } from './modules/notification/notification-room';
import type { OutboxHandler } from './modules/outbox/outbox-handler';
import { deliverReplay } from './modules/replay/run-replay';
import { REPLAY_TOPIC } from './modules/replay/start-replay';

/** What is done with the messages of commands, by topic. */
export const handlersOf = ({
  db,
  hooks,
  notices,
  publicUrl,
}: Pick<App, 'db' | 'hooks' | 'notices' | 'publicUrl'>): readonly OutboxHandler[] => [
  {
    topic: REPLAY_TOPIC,
    staysInside: true,
    deliver: (message, signal) => deliverReplay(createDossierRoom(db), message, signal),
  },
  refundHandler(createDossierRoom(db), () => findGateway(hooks)),
  portalHandler(db, () => findPortal(hooks)),
  { topic: HOOK_TOPIC, deliver: (message, signal) => deliverHook(hooks, message, signal) },
  noticeHandler(createNotificationRoom(db, notices, publicUrl)),
  { topic: MAIL_TOPIC, apply: letOldLetterGo },
];

/** The same in a practice, from which nothing goes out. */
export const practiceHandlersOf = (db: Database, publicUrl: string): readonly OutboxHandler[] => [
  noticeHandler(createPracticeNotificationRoom(db, publicUrl)),
];
