import type { Database } from '../../database/database';
import type { ReferenceCache } from '../../database/reference-cache';
import type { NoticesConfig } from '../../notices-config';
import { listsCache, type ReferenceLists } from '../reference-lists/reference-lists';
import type { Channel } from './channels/channel';
import { MailChannel } from './channels/mail-channel';
import { SmsChannel } from './channels/sms-channel';
import { NoticeChannel } from './notification-terms';

/** What delivers, and by which rules. */
export interface NotificationRoom {
  db: Database;
  lists: ReferenceCache<ReferenceLists>;
  /** Null where none was configured. */
  channels: Record<NoticeChannel, Channel | null>;
  rules: Pick<NoticesConfig, 'quiet' | 'smsPerDay' | 'sendsInDemo'>;
  publicUrl: string;
  /** In a practice nothing goes out, whatever is configured. */
  isPractice: boolean;
}

export function createNotificationRoom(db: Database, config: NoticesConfig, publicUrl: string): NotificationRoom {
  const { mail, sms } = config;
  return {
    db,
    lists: listsCache(db.read),
    channels: {
      [NoticeChannel.EMAIL]: mail && new MailChannel(mail),
      [NoticeChannel.SMS]: sms && new SmsChannel(sms),
    },
    rules: config,
    publicUrl,
    isPractice: false,
  };
}

/** Of a practice: every notice comes to its end unsent. */
export function createPracticeNotificationRoom(db: Database, publicUrl: string): NotificationRoom {
  return {
    db,
    lists: listsCache(db.read),
    channels: { [NoticeChannel.EMAIL]: null, [NoticeChannel.SMS]: null },
    rules: { quiet: null, smsPerDay: 1, sendsInDemo: false },
    publicUrl,
    isPractice: true,
  };
}
