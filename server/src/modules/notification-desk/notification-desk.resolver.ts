import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context, deedOf } from '../../graphql/context';
import { now } from '../../kernel/now';
import { AuditKind } from '../audit/audit-terms';
import { hasDemoAccounts } from '../identity/demo-guard';
import { NoticeChannel, NoticeEvent } from '../notification/notification-terms';
import { discardNotice, resendFailed, resendNotice } from '../notification/resend-notice';
import { readHold } from '../outbox/hold';
import {
  NoticeChannelView,
  NoticeContents,
  NoticeFigure,
  OutgoingNoticeConnection,
  OutgoingNoticeFilter,
  OutgoingNoticeView,
} from './notification-desk.types';
import { countByChannel, countOutgoing, listOutgoing, readContents, readOutgoing } from './outgoing.queries';
import { sendTest } from './send-test';

/** What went out, what did not, and what an administrator does about it. */
@Resolver()
export class NotificationDeskResolver {
  @Allow('admin:manage')
  @Query(() => OutgoingNoticeConnection, { description: 'What citizens and staff were written, the newest first.' })
  outgoingNotices(
    @Arg('filter', () => OutgoingNoticeFilter) filter: OutgoingNoticeFilter,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { app }: Context,
  ): Promise<OutgoingNoticeConnection> {
    return listOutgoing(app.db.read, filter, first, after);
  }

  @Allow('admin:manage')
  @Query(() => NoticeContents, {
    description: 'Address and words, for who may see the dossier; the access trail says who looked.',
  })
  async noticeContents(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<NoticeContents> {
    const { app, address } = context;
    const actor = actorOf(context);
    const { contents, code } = await readContents(app.db.read, actor, await app.references(), id);
    const subject = `notice ${id}`;
    app.audit.recordLook({ kind: AuditKind.DOSSIER_OPENED, actor, address, dossierCode: code, subject });
    return contents;
  }

  @Allow('admin:manage')
  @Query(() => [NoticeChannelView])
  async noticeChannels(@Ctx() { app }: Context): Promise<NoticeChannelView[]> {
    const { mail, sms, sendsInDemo } = app.notices;
    const isHeldBack =
      app.practice?.inside === true ||
      (await readHold(app.db.read)) !== null ||
      (!sendsInDemo && (await hasDemoAccounts(app.db.read)));
    const named = { [NoticeChannel.EMAIL]: mail !== null, [NoticeChannel.SMS]: sms !== null };
    const views: NoticeChannelView[] = [];
    for (const channel of Object.values(NoticeChannel)) {
      const counts = await countByChannel(app.db.read, channel, now());
      views.push({ channel, isConfigured: named[channel], isHeldBack, ...counts });
    }
    return views;
  }

  @Allow('admin:manage')
  @Query(() => [NoticeFigure], { description: 'By day and way, at most 92 days.' })
  noticeFigures(
    @Arg('from', () => String) from: string,
    @Arg('to', () => String) to: string,
    @Ctx() { app }: Context,
  ): Promise<NoticeFigure[]> {
    return countOutgoing(app.db.read, from, to);
  }

  @Allow('admin:manage')
  @Mutation(() => OutgoingNoticeView, { description: 'Of what was not sent, or of which nobody knows.' })
  async resendNotice(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<OutgoingNoticeView> {
    await resendNotice(context.app.db, deedOf(context), id, now());
    return readOutgoing(context.app.db.read, id);
  }

  @Allow('admin:manage')
  @Mutation(() => Int, { description: 'Of what could not be sent, the oldest five hundred; gives how many.' })
  resendFailedNotices(
    @Arg('channel', () => NoticeChannel, { nullable: true }) channel: NoticeChannel | null,
    @Arg('event', () => NoticeEvent, { nullable: true }) event: NoticeEvent | null,
    @Ctx() context: Context,
  ): Promise<number> {
    return resendFailed(context.app.db, deedOf(context), { channel, event }, now());
  }

  @Allow('admin:manage')
  @Mutation(() => OutgoingNoticeView, { description: 'It is sent no more.' })
  async discardNotice(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<OutgoingNoticeView> {
    await discardNotice(context.app.db, deedOf(context), { id, reason }, now());
    return readOutgoing(context.app.db.read, id);
  }

  @Allow('admin:manage')
  @Mutation(() => OutgoingNoticeView, { description: 'A test to an address of my own.' })
  async sendTestNotice(
    @Arg('channel', () => NoticeChannel) channel: NoticeChannel,
    @Arg('address', () => String) address: string,
    @Ctx() context: Context,
  ): Promise<OutgoingNoticeView> {
    const id = await sendTest(context.app.db, deedOf(context), { channel, address });
    return readOutgoing(context.app.db.read, id);
  }
}
