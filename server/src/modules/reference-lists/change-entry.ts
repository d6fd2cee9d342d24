import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../../database/database';
import { countUp } from '../../database/reference-cache';
import type { Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, forbidden, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { Deed } from '../catalogue/administration/draft-store';
import { needsSecondPerson } from '../catalogue/administration/second-person';
import { StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { tellOtherAdministrators } from '../staff-notices/tell-administrators';
import { contentOf, ReferenceEntry } from './reference-entry.entity';
import { LISTS_STAMP } from './reference-lists';
import { type EntryContent, type EntryData, EntryState, ReferenceList } from './reference-terms';

const LONGEST_AHEAD_MS = 3_660 * DAY_MS;
/** What citizens read is looked at by two: the notice to the second, and what it calls the change. */
const READ_BY_CITIZENS = new Map<
  ReferenceList,
  { kind: StaffNoticeSubject; title: (code: string, name: string) => string }
>([
  [ReferenceList.FORM_TEXT, { kind: StaffNoticeSubject.FORM_TEXT, title: (code) => `Lời văn của mẫu ${code}` }],
  [
    ReferenceList.NOTICE_TEXT,
    { kind: StaffNoticeSubject.NOTICE_TEXT, title: (code) => `Lời văn của tin nhắn ${code}` },
  ],
  [ReferenceList.REFUSAL_REASON, { kind: StaffNoticeSubject.REFUSAL_REASON, title: (_, name) => `Lý do: ${name}` }],
]);

/** Which entry, and the newest edition of it that was seen; 0 where there was none. */
export interface SeenEntry {
  list: ReferenceList;
  code: string;
  edition: number;
}

export interface EntryChange {
  /** Checked by who calls; null ends the entry. */
  content: EntryContent | null;
  /** Null for at once. */
  validFrom: Instant | null;
  /** What counts where there is no edition yet: the wording of a form as shipped. */
  shipped?: EntryContent;
  /** Of an entry that ends: what its last edition says beside. */
  endsAs?: EntryData;
}

const isReadByCitizens = (list: ReferenceList): boolean => READ_BY_CITIZENS.has(list);

/** Whether a change of the list waits for somebody else. */
export async function waitsForSecond(tx: Pick<Tx, 'entities'>, list: ReferenceList): Promise<boolean> {
  return isReadByCitizens(list) && (await needsSecondPerson(tx));
}

/**
 * Writes another edition of an entry, from a moment on; what there was stays, with who wrote it. An edition that still
 * waited for a second person is taken back by it.
 * @returns how it stands: PROPOSED where somebody else has to confirm it
 * @throws HccError BAD_USER_INPUT naming the field; CONFLICT (who and when) where somebody changed the entry meanwhile
 */
export async function changeEntry(
  db: Database,
  deed: Deed,
  seen: SeenEntry,
  change: EntryChange,
  now: Instant,
): Promise<EntryState> {
  const validFrom = change.validFrom ?? now;
  if (validFrom < now) throw badField('validFrom', 'Không được ở trước bây giờ: việc đã làm giữ nội dung đã có.');
  if (validFrom - now > LONGEST_AHEAD_MS) throw badField('validFrom', 'Xa quá mười năm.');
  return db.transact(async (tx) => {
    const before = await lockNewest(tx, seen);
    return writeEdition(db, tx, deed, seen, before, { ...change, validFrom }, now);
  });
}

/** In a transaction that has locked the lists. */
export async function writeEdition(
  db: Database,
  tx: Tx,
  deed: Deed,
  { list, code }: Pick<SeenEntry, 'list' | 'code'>,
  before: ReferenceEntry | null,
  { content, shipped, endsAs, ...change }: EntryChange & { validFrom: Instant },
  now: Instant,
): Promise<EntryState> {
  const standing = before && before.state !== EntryState.WITHDRAWN ? before : await newestKept(tx, list, code);
  const known = standing && !standing.ends ? contentOf(standing) : null;
  if (!content && !known) throw badField('ends', 'Mục này không còn dùng.');
  const isSame = known !== null && isDeepStrictEqual(content, known);
  if (isSame && standing?.state === EntryState.CONFIRMED && standing.validFrom <= change.validFrom)
    throw badField('name', 'Chưa có gì khác bản đang có.');
  const words = content ?? { ...known!, data: { ...known!.data, ...endsAs } };
  const state = (await waitsForSecond(tx, list)) ? EntryState.PROPOSED : EntryState.CONFIRMED;
  if (before?.state === EntryState.PROPOSED) await takeBack(tx, before, deed, now);
  await tx.entities.insert(ReferenceEntry, {
    id: newId(),
    list,
    code,
    edition: (before?.edition ?? 0) + 1,
    name: words.name,
    nameEn: words.nameEn,
    note: words.note,
    place: words.place,
    dataText: JSON.stringify(words.data),
    ends: content ? 0 : 1,
    validFrom: change.validFrom,
    state,
    changedAt: now,
    changedBy: deed.by.fullName,
    changedById: deed.by.staffId,
    confirmedAt: null,
    confirmedBy: null,
    withdrawnAt: null,
    withdrawnBy: null,
  });
  await record(db, tx, deed, { list, code }, known ?? shipped, {
    ...(content ?? { ends: true }),
    validFrom: change.validFrom,
    state,
  });
  const told = READ_BY_CITIZENS.get(list);
  if (state === EntryState.PROPOSED && told) {
    const ref = (before?.edition ?? 0) + 1;
    const subject = { kind: told.kind, id: code };
    await tellOtherAdministrators(tx, deed.by, { subject, ref, title: told.title(code, words.name) });
  }
  return state;
}

/**
 * Lets an edition count that somebody else wrote; at once where its moment has passed meanwhile.
 * @throws HccError NOT_FOUND; CONFLICT; ILLEGAL_ACTION where nothing waits; FORBIDDEN for who wrote it
 */
export async function confirmEntry(db: Database, deed: Deed, seen: SeenEntry, now: Instant): Promise<void> {
  await db.transact(async (tx) => {
    const entry = await lockExisting(tx, seen);
    if (entry.state !== EntryState.PROPOSED)
      throw new HccError('ILLEGAL_ACTION', 'Không có thay đổi nào đang chờ xác nhận.', { allowed: [] });
    if ((await needsSecondPerson(tx)) && entry.changedById === deed.by.staffId)
      throw forbidden('Người sửa không tự xác nhận; cần một người quản trị khác.');
    const validFrom = Math.max(entry.validFrom, now);
    const confirmed = { state: EntryState.CONFIRMED, validFrom, confirmedAt: now, confirmedBy: deed.by.fullName };
    await tx.entities.update(ReferenceEntry, { id: entry.id }, confirmed);
    const after = { state: EntryState.CONFIRMED, validFrom, writtenBy: entry.changedBy };
    await record(db, tx, deed, seen, { state: EntryState.PROPOSED, edition: entry.edition }, after);
  });
}

/**
 * Takes an edition back that does not count yet.
 * @throws HccError NOT_FOUND; CONFLICT; ILLEGAL_ACTION where its day has come
 */
export async function withdrawEntry(db: Database, deed: Deed, seen: SeenEntry, now: Instant): Promise<void> {
  await db.transact(async (tx) => {
    const entry = await lockExisting(tx, seen);
    const waits = entry.state === EntryState.PROPOSED;
    if (!waits && (entry.state !== EntryState.CONFIRMED || entry.validFrom <= now))
      throw new HccError('ILLEGAL_ACTION', 'Thay đổi này đã có hiệu lực; hãy soạn thay đổi mới.', { allowed: [] });
    await takeBack(tx, entry, deed, now);
    const before = { ...contentOf(entry), validFrom: entry.validFrom, state: entry.state };
    await record(db, tx, deed, seen, before, { state: EntryState.WITHDRAWN });
  });
}

/** The newest edition, whoever else writes one waits until the transaction ends. */
export async function lockNewest(tx: Tx, { list, code, edition }: SeenEntry): Promise<ReferenceEntry | null> {
  await countUp(tx, LISTS_STAMP);
  const newest = await tx.entities.findOne(ReferenceEntry, { where: { list, code }, order: { edition: 'DESC' } });
  if ((newest?.edition ?? 0) === edition) return newest;
  const who = newest?.withdrawnBy ?? newest?.confirmedBy ?? newest?.changedBy ?? null;
  const when = newest?.withdrawnAt ?? newest?.confirmedAt ?? newest?.changedAt ?? null;
  throw conflictWith(`${who ?? 'Người khác'} vừa sửa mục này; hãy mở lại rồi sửa tiếp.`, { who, at: when });
}

async function lockExisting(tx: Tx, seen: SeenEntry): Promise<ReferenceEntry> {
  const entry = await lockNewest(tx, seen);
  if (!entry) throw notFound('mục này');
  return entry;
}

/** The newest edition that was not taken back. */
async function newestKept({ entities }: Tx, list: ReferenceList, code: string): Promise<ReferenceEntry | null> {
  const editions = await entities.find(ReferenceEntry, { where: { list, code }, order: { edition: 'DESC' } });
  return editions.find(({ state }) => state !== EntryState.WITHDRAWN) ?? null;
}

async function takeBack({ entities }: Tx, { id }: ReferenceEntry, { by }: Deed, now: Instant): Promise<void> {
  const change = { state: EntryState.WITHDRAWN, withdrawnAt: now, withdrawnBy: by.fullName };
  await entities.update(ReferenceEntry, { id }, change);
}

function record(
  db: Database,
  tx: Tx,
  deed: Deed,
  { list, code }: Pick<SeenEntry, 'list' | 'code'>,
  before: object | undefined,
  after: object,
): Promise<void> {
  const subject = list === ReferenceList.FORM_TEXT ? `form.${code}` : `list.${list}.${code}`;
  return recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, ...deed, subject, before, after });
}
