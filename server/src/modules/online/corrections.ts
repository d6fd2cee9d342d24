import { isDuplicateKey } from '../../database/sql';
import { readShortSecret } from '../../kernel/short-secret-text';
import { type ResubmitInput, resubmitOnline } from '../dossier/submission/citizen-commands';
import { OnlineSubmission } from '../dossier/submission/online-submission.entity';
import { SubmissionStatus } from '../dossier/submission/submission-terms';
import { codeRule } from '../notification/code-rule';
import { NoticeChannel } from '../notification/notification-terms';
import { isMobile } from '../notification/tell-citizen';
import {
  type Addresses,
  addressesOf,
  assertConfirmed,
  type Contact,
  type OnlineRoom,
  type SendCode,
  sendCodeFor,
} from './confirm-contact';
import { OnlineCorrection } from './online-correction.entity';

const NOTHING_CONFIRMED = { codeId: null, codeChannel: null, confirmedHash: null, confirmedAt: null };

const isSame = (one: string | null, other: string | null) => one?.toLowerCase() === other?.toLowerCase();

/**
 * Which addresses of a correction a code may confirm: those that are others than before where a code can reach one of
 * them, else any of it. Null where it can be reached as before, so that nothing is to be confirmed.
 */
function addressesToConfirm(before: Contact, after: Contact, channels: readonly NoticeChannel[]): Addresses | null {
  const [was, is] = [addressesOf(before), addressesOf(after)];
  const changed = Object.values(NoticeChannel).filter((channel) => !isSame(was(channel), is(channel)));
  if (changed.length === 0) return null;
  const canReach = changed.some((channel) => {
    const address = is(channel);
    return address !== null && channels.includes(channel) && (channel === NoticeChannel.EMAIL || isMobile(address));
  });
  return (channel) => (!canReach || changed.includes(channel) ? is(channel) : null);
}

/** @throws HccError BAD_USER_INPUT, RATE_LIMITED, ILLEGAL_ACTION */
export async function sendCorrectionCode(
  room: OnlineRoom,
  { id }: Pick<OnlineSubmission, 'id'>,
  typed: string,
  wanted: SendCode,
): Promise<void> {
  const address = addressesOf({ phone: typed, email: typed })(wanted.channel);
  try {
    await room.dossiers.db.transact((tx) => tx.entities.insert(OnlineCorrection, { id }));
  } catch (error) {
    // Each code after the first finds the row there.
    if (!isDuplicateKey(error)) throw error;
  }
  await sendCodeFor(room, OnlineCorrection, { id, ...NOTHING_CONFIRMED }, address, wanted);
}

/**
 * Sends what was given back in again, put right. Another phone or mailbox than before is confirmed by a code first,
 * where codes are demanded: whoever holds the reference alone may not have the office write to somebody else.
 * @returns the reference
 * @throws HccError BAD_USER_INPUT naming code, or as `resubmitOnline`
 */
export async function resubmitConfirmed(
  room: OnlineRoom,
  { code, ...input }: ResubmitInput & { code?: string | null },
): Promise<string> {
  const { db } = room.dossiers;
  const reference = readShortSecret(input.reference);
  const row = await db.read.entities.findOneBy(OnlineSubmission, { reference });
  // Of any other the command below says what is wrong.
  if (row?.status === SubmissionStatus.RETURNED && row.version === input.expectedVersion) {
    const { channels } = await codeRule(db.read, room.notices);
    const addresses = addressesToConfirm(row, input.applicant, channels);
    if (addresses) {
      const kept = await db.read.entities.findOneBy(OnlineCorrection, { id: row.id });
      await assertConfirmed(room, OnlineCorrection, kept ?? { id: row.id, ...NOTHING_CONFIRMED }, addresses, code);
    }
  }
  return resubmitOnline(room.dossiers, input);
}
