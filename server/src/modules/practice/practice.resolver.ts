import { Arg, Ctx, Mutation, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow, SignedIn } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { notFound } from '../../kernel/errors';
import { now } from '../../kernel/now';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import { hasAny } from '../identity/actor';
import { settleByColleagues } from './colleagues';
import { openPractice } from './enter-practice';
import { readPractised } from './finishes';
import { leaveGuide, readGuide, startGuide } from './guide';
import { PracticeFinish } from './practice.entity';
import { PracticeGuideView, PracticeInfo } from './practice.types';
import type { PracticeRoom } from './practice-room';
import { countPractised } from './reset-practice';

enum StaffApp {
  COMMUNE = 'commune',
  DISTRICT = 'district',
  PROVINCE = 'province',
}

registerEnumType(StaffApp, { name: 'StaffApp' });

/** @throws HccError NOT_FOUND where there is no practice, or this is not the side that was meant */
function roomOf({ app }: Context, inside: boolean): PracticeRoom {
  if (app.practice?.inside !== inside) throw notFound('chế độ luyện tập');
  return app.practice;
}

/** The practice: in from the real thing, and the guided first dossier inside. */
@Resolver()
export class PracticeResolver {
  @SignedIn()
  @Query(() => PracticeInfo, { nullable: true, description: 'Null where none was set up.' })
  async practice(@Ctx() context: Context): Promise<PracticeInfo | null> {
    const { practice } = context.app;
    if (!practice) return null;
    const actor = actorOf(context);
    const { real, inside, realUrl } = practice;
    const mine = await real.read.entities.findOneBy(PracticeFinish, { staffId: actor.staffId });
    const isHead = hasAny(actor, ['office:manage', 'dossier:assign']);
    const mayReset = !inside && actor.permissions.has('admin:manage');
    return {
      inside,
      realUrl,
      finishedAt: mine?.lastAt ?? null,
      colleagues: isHead && !inside ? await readPractised(real.read, actor.office.id) : null,
      practisedDossiers: mayReset ? await countPractised(practice.practice.db) : null,
    };
  }

  @SignedIn()
  @Mutation(() => String, { description: 'The address that lets me into the practice, once and within a minute.' })
  openPractice(@Arg('app', () => StaffApp) app: StaffApp, @Ctx() context: Context): Promise<string> {
    return openPractice(roomOf(context, false), actorOf(context), app, now());
  }

  @Allow('admin:manage')
  @Mutation(() => Boolean, { description: 'Forgets what was practised and begins anew from today’s organisation.' })
  async resetPractice(@Ctx() context: Context): Promise<boolean> {
    const room = roomOf(context, false);
    const before = { dossiers: await countPractised(room.practice.db) };
    const { address } = context;
    const change = { kind: AuditKind.SETTING_CHANGED as const, by: actorOf(context), address, subject: 'practice' };
    await room.real.transact((tx) => recordChange(room.real, tx, { ...change, before, after: { reset: true } }));
    await room.reset(now());
    return true;
  }

  @Allow('dossier:receive')
  @Query(() => PracticeGuideView, { nullable: true, description: 'Null before it is begun.' })
  practiceGuide(@Ctx() context: Context): Promise<PracticeGuideView | null> {
    return readGuide(roomOf(context, true), actorOf(context));
  }

  @Allow('dossier:receive')
  @Mutation(() => PracticeGuideView, { nullable: true, description: 'Begins the guide, or takes it up again.' })
  async startPracticeGuide(@Ctx() context: Context): Promise<PracticeGuideView | null> {
    await startGuide(roomOf(context, true), actorOf(context));
    return this.practiceGuide(context);
  }

  @Allow('dossier:receive')
  @Mutation(() => PracticeGuideView, { nullable: true, description: 'Puts the guide away; it can be taken up again.' })
  async leavePracticeGuide(@Ctx() context: Context): Promise<PracticeGuideView | null> {
    await leaveGuide(roomOf(context, true), actorOf(context));
    return this.practiceGuide(context);
  }

  @Allow('dossier:receive')
  @Mutation(() => PracticeGuideView, {
    nullable: true,
    description: 'Made-up colleagues settle the guided dossier; it comes back to the desk.',
  })
  async settlePracticeDossier(@Ctx() context: Context): Promise<PracticeGuideView | null> {
    await settleByColleagues(roomOf(context, true), actorOf(context));
    return this.practiceGuide(context);
  }
}
