import type { Database } from '../../database/database';
import { badField, badInput, type FieldProblem, HccError } from '../../kernel/errors';
import { fillIn, wordsIn } from '../../kernel/fill-in';
import { dayOf, formatInstant, type Instant, spokenMoment } from '../../kernel/instant';
import { formatDong } from '../../kernel/money';
import { cleanLines, textProblem } from '../../kernel/text';
import type { Deed } from '../catalogue/administration/draft-store';
import { changeEntry } from '../reference-lists/change-entry';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import { type EntryContent, ReferenceList } from '../reference-lists/reference-terms';
import { NOTICE_WORDS, NoticePart, type WordedEvent } from './notice-spec';
import { NoticeAbout, NoticeChannel, NoticeLanguage } from './notification-terms';
import { shippedText, wordsOf } from './shipped-notice-texts';
import { fittingSms } from './sms-text';
import type { NoticeFacts, NoticeWords } from './tell-citizen';

const LONGEST: Record<NoticePart, number> = { SUBJECT: 200, EMAIL: 3_000, SMS: 300 };
/** In English a month is a word: 03/11 is another day to an American than to a Briton. */
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** One text: of which event, which part, in which language. */
export interface TextPlace {
  event: WordedEvent;
  part: NoticePart;
  language: NoticeLanguage;
}

export const noticeTextCode = ({ event, part, language }: TextPlace): string => `${event}.${part}.${language}`;

/** The wording that counts at a moment; the one as shipped where none does. */
export function noticeTextAt(lists: ReferenceLists, place: TextPlace, at: Instant): string {
  const { event, part, language } = place;
  const edition = lists.find(ReferenceList.NOTICE_TEXT, noticeTextCode(place), at);
  return edition?.name ?? shippedText(event, part, language);
}

function momentIn(language: NoticeLanguage, at: Instant): string {
  if (language === NoticeLanguage.VI) return spokenMoment(at);
  const [year, month, day] = dayOf(at).split('-');
  return `${formatInstant(at).slice(11, 16)}, ${Number(day)} ${ENGLISH_MONTHS[Number(month) - 1]} ${year}`;
}

export interface Subject {
  about: NoticeAbout;
  code: string | null;
}

function linkOf({ about, code }: Subject, { key }: NoticeFacts, publicUrl: string): string {
  if (about === NoticeAbout.SUBMISSION) return `${publicUrl}/?online#${key ?? ''}`;
  if (about === NoticeAbout.COMPLAINT) return `${publicUrl}/?gopy#${key ?? ''}`;
  if (about !== NoticeAbout.DOSSIER || code === null) return publicUrl;
  return `${publicUrl}/?ma=${encodeURIComponent(code)}${key ? `#${key}` : ''}`;
}

/** The page on which a dossier's citizen sees what is owed and pays it. */
export function paymentPageOf(code: string, key: string | undefined, publicUrl: string): string {
  return `${publicUrl}/?nt=${encodeURIComponent(code)}${key ? `#${key}` : ''}`;
}

function paymentLinkOf({ about, code }: Subject, { key }: NoticeFacts, publicUrl: string): string {
  return about === NoticeAbout.DOSSIER && code !== null ? paymentPageOf(code, key, publicUrl) : publicUrl;
}

function filledWords(subject: Subject, facts: NoticeFacts, language: NoticeLanguage, publicUrl: string) {
  const isVietnamese = language === NoticeLanguage.VI;
  const none = isVietnamese ? 'không có' : 'none';
  const later = isVietnamese ? 'sẽ báo sau' : 'to be announced';
  return {
    [NOTICE_WORDS.code]: subject.code ?? none,
    [NOTICE_WORDS.complaint]: subject.code ?? none,
    [NOTICE_WORDS.procedure]: facts.procedure ?? none,
    [NOTICE_WORDS.office]: facts.office ?? none,
    [NOTICE_WORDS.phone]: facts.phone ?? none,
    [NOTICE_WORDS.moment]: facts.moment == null ? later : momentIn(language, facts.moment),
    [NOTICE_WORDS.reason]: facts.reason || none,
    [NOTICE_WORDS.documents]: facts.documents?.length ? facts.documents.join('; ') : none,
    [NOTICE_WORDS.money]: facts.dong === undefined ? none : `${formatDong(facts.dong)}`,
    [NOTICE_WORDS.parcel]: facts.parcel || none,
    [NOTICE_WORDS.link]: linkOf(subject, facts, publicUrl),
    [NOTICE_WORDS.payment]: paymentLinkOf(subject, facts, publicUrl),
    [NOTICE_WORDS.oneTimeCode]: facts.oneTimeCode ?? none,
  };
}

/** What may be shortened in an SMS; the whole stands behind its link. */
const SHORTENED = [NOTICE_WORDS.procedure, NOTICE_WORDS.office, NOTICE_WORDS.reason, NOTICE_WORDS.documents];

export interface Rendering extends Subject {
  event: WordedEvent;
  channel: NoticeChannel;
  language: NoticeLanguage;
  facts: NoticeFacts;
}

/** A notice in words. @param textAt gives the wording of a part */
export function renderNotice(
  { event, channel, language, facts, ...subject }: Rendering,
  publicUrl: string,
  textAt: (place: TextPlace) => string,
): NoticeWords {
  const words = filledWords(subject, facts, language, publicUrl);
  const say = (part: NoticePart, filled: Readonly<Record<string, string>> = words) =>
    fillIn(textAt({ event, part, language }), filled);
  if (channel === NoticeChannel.SMS) {
    return { subject: '', body: fittingSms((filled) => say(NoticePart.SMS, filled), words, SHORTENED) };
  }
  // A mail's subject is one line, whatever was filled in.
  return { subject: say(NoticePart.SUBJECT).replace(/\s+/g, ' '), body: say(NoticePart.EMAIL) };
}

/**
 * A text as it may stand in a notice.
 * @throws HccError BAD_USER_INPUT naming `text`
 */
export function checkedNoticeText({ event, part }: Pick<TextPlace, 'event' | 'part'>, text: string): string {
  const problem = textProblem(text);
  if (problem) throw badField('text', problem);
  const wanted = cleanLines(text);
  if (wanted === '') throw badField('text', 'Không được để trống.');
  if (wanted.length > LONGEST[part]) throw badField('text', `Dài quá ${LONGEST[part]} ký tự.`);
  if (part === NoticePart.SUBJECT && wanted.includes('\n')) throw badField('text', 'Tiêu đề thư chỉ có một dòng.');
  const known = wordsOf(event);
  const unknown = wordsIn(wanted).find((word) => !known.includes(word));
  if (unknown !== undefined) {
    const usable = known.map((word) => `{${word}}`).join(', ');
    throw badField('text', `Không có chỗ điền {${unknown}}${usable ? `; dùng được: ${usable}` : ''}.`);
  }
  return wanted;
}

export interface NoticeTextChange extends TextPlace {
  /** Null for the wording as shipped. */
  text: string | null;
  /** The newest edition that the administrator saw; 0 where there was none. */
  revision: number;
}

const asEntry = (text: string): EntryContent => ({ name: text, nameEn: null, note: null, place: 0, data: {} });

/**
 * Gives a text another wording from now on, or once a second person has confirmed it; earlier ones stay.
 * @throws HccError BAD_USER_INPUT naming `text`; CONFLICT (who and when) where somebody changed it meanwhile
 */
export async function saveNoticeText(db: Database, deed: Deed, change: NoticeTextChange, now: Instant): Promise<void> {
  const { event, part, language, text, revision } = change;
  const content = text === null ? null : asEntry(checkedNoticeText(change, text));
  const shipped = asEntry(shippedText(event, part, language));
  const seen = { list: ReferenceList.NOTICE_TEXT, code: noticeTextCode(change), edition: revision };
  try {
    await changeEntry(db, deed, seen, { content, validFrom: null, shipped }, now);
  } catch (error) {
    if (!(error instanceof HccError) || error.code !== 'BAD_USER_INPUT') throw error;
    const fields = error.details.fields as FieldProblem[];
    throw badInput(fields.map(({ reason }) => ({ path: 'text', reason })));
  }
}
