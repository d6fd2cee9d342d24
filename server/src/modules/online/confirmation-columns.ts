import { InstantColumn, TextColumn } from '../../database/columns';
import type { NoticeChannel } from '../notification/notification-terms';

/** How somebody without an account has shown that a phone or a mailbox is his. */
export abstract class ConfirmationColumns {
  /** Of the code that was sent last; an older one counts no more. */
  @TextColumn('code_id', 16, { nullable: true })
  codeId: string | null;

  @TextColumn('code_channel', 8, { nullable: true })
  codeChannel: NoticeChannel | null;

  /** SHA-256 of the way and the address that a right code came from. */
  @TextColumn('confirmed_hash', 64, { nullable: true })
  confirmedHash: string | null;

  @InstantColumn('confirmed_at', { nullable: true })
  confirmedAt: number | null;
}
