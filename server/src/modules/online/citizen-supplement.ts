import { isDuplicateKey } from '../../database/sql';
import { badField, HccError } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { newShortSecret } from '../../kernel/short-secret';
import { readShortSecret } from '../../kernel/short-secret-text';
import { optionalText } from '../../kernel/text-field';
import { loadReferences } from '../dossier/dossier-room';
import { DossierStatus } from '../dossier/dossier-terms';
import { NoticeKind } from '../dossier/notices/notice.entity';
import { writeNotices } from '../dossier/notices/write-notices';
import { SubjectFile } from '../files/subject-file.entity';
import { readSubjectFiles } from '../files/subject-files';
import { codeRule } from '../notification/code-rule';
import { NoticeChannel } from '../notification/notification-terms';
import { assertConfirmed, type OnlineRoom, type SendCode, sendCodeFor } from './confirm-contact';
import { OnlineSupplement } from './online-supplement.entity';
import { SUPPLEMENT_FILE, SupplementEventKind, SupplementStatus } from './online-terms';
import { withPaperKeys } from './paper-keys';
import {
  getBySlip,
  getSlipDossier,
  lastAnswer,
  lastRequest,
  reachOf,
  readSupplementJournal,
  type SlipDossier,
  type SupplementRequestView,
} from './supplement.queries';
import { appendSupplementStep, lockSupplement, noteSupplementEvent } from './supplement-store';

const MAX_NOTE = 2_000;
/** Each sending tells the offices anew; no supplement goes to and fro as often. */
const MOST_ROUNDS = 1_000;

export interface CitizenSupplement extends OnlineSupplement {
  dossierCode: string;
  /** Whether the dossier still waits for it. */
  isAwaited: boolean;
  asked: SupplementRequestView;
  officeName: string;
  files: SubjectFile[];
  /** What the desk wrote is still missing, the last time. */
  answer: string | null;
  needsCode: boolean;
  /** By which ways a code comes, with all but the end of the address hidden. */
  contacts: { channel: NoticeChannel; masked: string }[];
}

function masked(channel: NoticeChannel, address: string): string {
  if (channel === NoticeChannel.SMS) return `${address.slice(0, 2)}•••••${address.slice(-3)}`;
  const [name = '', domain = ''] = address.split('@');
  return `${name.slice(0, 1)}•••@${domain}`;
}

/**
 * What a dossier waits for, for who has its slip: begun where it was not, the one that is begun else.
 * @throws HccError NOT_FOUND (also for a wrong secret), ILLEGAL_ACTION where it waits for nothing and never did
 */
export async function openSupplement(room: OnlineRoom, code: string, key: string): Promise<CitizenSupplement> {
  const { db, now } = room.dossiers;
  const dossier = await getBySlip(db.read, code, key);
  const asked = await lastRequest(db.read, dossier.id);
  const request = { dossierId: dossier.id, request: asked.sequence };
  let row = await db.read.entities.findOneBy(OnlineSupplement, request);
  if (!row && dossier.status !== DossierStatus.SUPPLEMENT_REQUIRED) {
    throw new HccError('ILLEGAL_ACTION', 'Hồ sơ này không chờ bổ sung nữa.', { allowed: [] });
  }
  if (!row) {
    const at = now();
    const id = newId();
    const status = SupplementStatus.OPEN;
    try {
      await db.transact(async (tx) => {
        const made = { id, secret: newShortSecret(), ...request, status, openedAt: at, version: 1 };
        await tx.entities.insert(OnlineSupplement, made);
        await noteSupplementEvent(tx, id, 1, { kind: SupplementEventKind.OPENED, actor: null, at, note: null });
      });
    } catch (error) {
      // Two at once with one slip: the other was first.
      if (!isDuplicateKey(error)) throw error;
    }
    row = await db.read.entities.findOneByOrFail(OnlineSupplement, request);
  }
  return viewOf(room, row, dossier, asked);
}

async function viewOf(
  { dossiers, notices }: OnlineRoom,
  row: OnlineSupplement,
  dossier: SlipDossier,
  asked: SupplementRequestView,
): Promise<CitizenSupplement> {
  const sql = dossiers.db.read;
  const { directory } = await loadReferences(dossiers);
  const { isNeeded, channels } = await codeRule(sql, notices);
  const reach = reachOf(dossier);
  const contacts = channels.flatMap((channel) => {
    const address = reach[channel];
    return address === null ? [] : [{ channel, masked: masked(channel, address) }];
  });
  return {
    ...row,
    dossierCode: dossier.code,
    isAwaited: dossier.status === DossierStatus.SUPPLEMENT_REQUIRED && row.request === asked.sequence,
    asked,
    officeName: directory.getOffice(asked.officeId).name,
    files: await withPaperKeys(sql, row, await readSubjectFiles(sql, SUPPLEMENT_FILE, [row.id])),
    answer: lastAnswer(await readSupplementJournal(sql, row.id)),
    needsCode: isNeeded && contacts.length > 0,
    contacts,
  };
}

const addressesOf = (dossier: SlipDossier) => (channel: NoticeChannel) => reachOf(dossier)[channel];

/** @throws HccError NOT_FOUND, BAD_USER_INPUT, RATE_LIMITED */
export async function sendSupplementCode(room: OnlineRoom, row: OnlineSupplement, wanted: SendCode): Promise<void> {
  const dossier = await getSlipDossier(room.dossiers.db.read, row.dossierId);
  await sendCodeFor(room, OnlineSupplement, row, addressesOf(dossier)(wanted.channel), wanted);
}

export interface SendSupplement {
  secret: string;
  expectedVersion: number;
  note?: string | null;
  code?: string | null;
}

/**
 * Sends what was put together to the desk, confirmed by a code where the citizen of the dossier can get one. The clock
 * goes on standing still until the desk has found it complete.
 * @throws HccError NOT_FOUND, CONFLICT, ILLEGAL_ACTION, BAD_USER_INPUT naming code, files or note
 */
export async function sendSupplement(room: OnlineRoom, input: SendSupplement): Promise<CitizenSupplement> {
  const { dossiers } = room;
  const { db, now } = dossiers;
  const secret = readShortSecret(input.secret);
  const note = optionalText(input.note, 'note', MAX_NOTE);
  const before = await db.read.entities.findOneBy(OnlineSupplement, { secret });
  const references = await loadReferences(dossiers);
  if (before) {
    const dossier = await getSlipDossier(db.read, before.dossierId);
    const reach = Object.values(reachOf(dossier)).some((address) => address !== null);
    // Who left no address has the slip's secret and nothing else; the desk looks at what comes anyway.
    if (reach) await assertConfirmed(room, OnlineSupplement, before, addressesOf(dossier), input.code);
  }
  await db.transact(async (tx) => {
    const row = await lockSupplement(tx, 'secret', secret);
    const dossier = await getSlipDossier(tx, row.dossierId);
    const asked = await lastRequest(tx, row.dossierId);
    if (dossier.status !== DossierStatus.SUPPLEMENT_REQUIRED || asked.sequence !== row.request) {
      throw new HccError('ILLEGAL_ACTION', 'Hồ sơ này không chờ phần bổ sung này nữa.', { allowed: [] });
    }
    const files = await readSubjectFiles(tx, SUPPLEMENT_FILE, [row.id]);
    if (files.length === 0 && note === null) throw badField('files', 'Hãy gửi ít nhất một tệp, hoặc ghi lời nhắn.');
    const at = now();
    const step = { kind: SupplementEventKind.SENT, actor: null, at, note };
    const version = await appendSupplementStep(tx, row, input.expectedVersion, step, { note, sentAt: at });
    const holder = dossier.queueOfficeId ?? dossier.receivingOfficeId;
    const offices = [dossier.receivingOfficeId, holder].map((id) => references.directory.presentOffice(id).id);
    // One for each sending; another request of the same dossier begins at its own number.
    const ref = row.request * MOST_ROUNDS + version;
    await writeNotices(
      tx,
      [...new Set(offices)].map((officeId) => {
        const about = { kind: NoticeKind.SUPPLEMENT_SENT, officeId, dossierId: row.dossierId };
        return { ...about, ref, moment: null };
      }),
    );
  });
  const row = await db.read.entities.findOneByOrFail(OnlineSupplement, { secret });
  const dossier = await getSlipDossier(db.read, row.dossierId);
  return viewOf(room, row, dossier, await lastRequest(db.read, row.dossierId));
}
