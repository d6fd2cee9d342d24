import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { badField } from '../../kernel/errors';
import { DAY_MS, type Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { NoticePart, type WordedEvent } from '../notification/notice-spec';
import {
  checkedNoticeText,
  noticeTextAt,
  noticeTextCode,
  renderNotice,
  saveNoticeText,
  type TextPlace,
} from '../notification/notice-texts';
import { NoticeAbout, NoticeChannel, NoticeEvent, NoticeLanguage } from '../notification/notification-terms';
import { shippedText, WORDED_EVENTS, wordsOf } from '../notification/shipped-notice-texts';
import { type ReferenceLists, readLists } from '../reference-lists/reference-lists';
import { ReferenceList } from '../reference-lists/reference-terms';
import { NoticeTextInput, NoticeTextView, SaveNoticeTextInput } from './notification-desk.types';

/** Not from the cache: who has saved a text sees it at once. */
const textsNow = ({ app }: Context): Promise<ReferenceLists> => readLists(app.db.read, [ReferenceList.NOTICE_TEXT]);

function worded(event: NoticeEvent): WordedEvent {
  if (event !== NoticeEvent.FIGURES) return event;
  throw badField('event', 'Thư số liệu tự lập không có lời văn mẫu.');
}

function viewOf(lists: ReferenceLists, place: TextPlace, staffId: string): NoticeTextView {
  const code = noticeTextCode(place);
  const editions = lists.editions(ReferenceList.NOTICE_TEXT, code);
  return {
    ...place,
    code,
    text: noticeTextAt(lists, place, now()),
    shipped: shippedText(place.event, place.part, place.language),
    words: wordsOf(place.event),
    revision: editions.at(-1)?.edition ?? 0,
    history: editions
      .map((edition) => ({
        ...edition,
        text: edition.ends ? null : edition.name,
        isOwn: edition.changedById === staffId,
      }))
      .reverse(),
  };
}

/** A made-up dossier, for the look at a text before it is saved. */
function sampleOf(at: Instant) {
  return {
    procedure: 'Đăng ký khai sinh',
    office: 'Bộ phận một cửa UBND xã Mẫu',
    phone: '02373 000 000',
    moment: at + 3 * DAY_MS,
    reason: 'Giấy chứng sinh chưa có chữ ký',
    documents: ['Giấy chứng sinh', 'Giấy chứng nhận kết hôn'],
    dong: 15_000,
    parcel: 'EH123456789VN',
    oneTimeCode: '123456',
  };
}

/** The words of what goes out, by event, part and language. */
@Resolver()
export class NoticeTextsResolver {
  @Allow('admin:manage')
  @Query(() => [NoticeTextView], { description: 'Every text of every notice, and who changed it when.' })
  async noticeTexts(@Ctx() context: Context): Promise<NoticeTextView[]> {
    const lists = await textsNow(context);
    const { staffId } = actorOf(context);
    const views: NoticeTextView[] = [];
    for (const event of WORDED_EVENTS) {
      for (const language of Object.values(NoticeLanguage)) {
        for (const part of Object.values(NoticePart)) views.push(viewOf(lists, { event, part, language }, staffId));
      }
    }
    return views;
  }

  @Allow('admin:manage')
  @Query(() => String, { description: 'A text that is not saved yet, filled in for a made-up dossier.' })
  async noticePreview(
    @Arg('input', () => NoticeTextInput) { event: named, part, language, text }: NoticeTextInput,
    @Ctx() { app }: Context,
  ): Promise<string> {
    const event = worded(named);
    const tried = text === null ? shippedText(event, part, language) : checkedNoticeText({ event, part }, text);
    const channel = part === NoticePart.SMS ? NoticeChannel.SMS : NoticeChannel.EMAIL;
    const isComplaint = event.startsWith('COMPLAINT');
    const about = isComplaint
      ? NoticeAbout.COMPLAINT
      : event.startsWith('SUBMISSION')
        ? NoticeAbout.SUBMISSION
        : NoticeAbout.DOSSIER;
    const code = isComplaint ? 'PAKN-2026-0007' : '000.17.28.H56-261123-0007';
    const subject = { about, code, facts: sampleOf(now()) };
    const words = renderNotice({ event, channel, language, ...subject }, app.publicUrl, () => tried);
    return part === NoticePart.SUBJECT ? words.subject : words.body;
  }

  @Allow('admin:manage')
  @Mutation(() => NoticeTextView, {
    description: 'Gives a text another wording; earlier ones stay readable. It counts when somebody else confirms it.',
  })
  async saveNoticeText(
    @Arg('input', () => SaveNoticeTextInput) { event: named, text, ...input }: SaveNoticeTextInput,
    @Ctx() context: Context,
  ): Promise<NoticeTextView> {
    const { app, address } = context;
    const by = actorOf(context);
    const change = { ...input, event: worded(named), text: text ?? null };
    await saveNoticeText(app.db, { by, address }, change, now());
    return viewOf(await textsNow(context), change, by.staffId);
  }
}
