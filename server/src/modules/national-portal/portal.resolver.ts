import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { type Context, deedOf } from '../../graphql/context';
import { badField, HccError } from '../../kernel/errors';
import { dayOf, isDay } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { findOutside } from '../connections/outside/outside-services';
import { OutsideTrial } from '../connections/outside/outside-services.types';
import { OutsideName } from '../connections/outside/outside-terms';
import { tryOutside } from '../connections/outside/try-outside';
import { findPortal, httpPortal } from './national-portal';
import { dayView, readPortal } from './portal.queries';
import { PortalDayView, PortalOverview } from './portal.types';
import { reconcileDay } from './reconcile-day';
import { giveUpReport, resendReport } from './settle-stuck';

/** What an administrator sees and does about the national portal. */
@Resolver()
export class PortalResolver {
  @Allow('admin:manage')
  @Query(() => PortalOverview)
  portalOverview(@Ctx() { app }: Context): Promise<PortalOverview> {
    return readPortal(app.db.read, now());
  }

  @Allow('admin:manage')
  @Mutation(() => OutsideTrial, { description: 'Asks the portal for something small, also while it is off.' })
  async testPortal(@Ctx() { app }: Context): Promise<OutsideTrial> {
    const access = await findOutside(app.hooks, OutsideName.PORTAL, 'on or off');
    if (!access) throw new HccError('ILLEGAL_ACTION', 'Chưa khai báo Cổng Dịch vụ công quốc gia.');
    return tryOutside(() => httpPortal(access).reportsOf(dayOf(now())));
  }

  @Allow('admin:manage')
  @Mutation(() => Boolean, { description: 'One that was given up by the machine goes again.' })
  async resendPortalReport(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    await resendReport(context.app.db, deedOf(context), id);
    return true;
  }

  @Allow('admin:manage')
  @Mutation(() => Boolean, { description: 'Left out for good; what waits behind it goes on.' })
  async giveUpPortalReport(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    await giveUpReport(context.app.db, deedOf(context), id);
    return true;
  }

  @Allow('admin:manage')
  @Mutation(() => PortalDayView, { description: 'Holds a day against the portal now; what is missing goes again.' })
  async reconcilePortalDay(@Arg('day', () => String) day: string, @Ctx() { app }: Context): Promise<PortalDayView> {
    if (!isDay(day) || day > dayOf(now())) throw badField('day', 'Phải là một ngày không ở tương lai (yyyy-MM-dd).');
    const portal = await findPortal(app.hooks);
    if (!portal) throw new HccError('ILLEGAL_ACTION', 'Kết nối với Cổng Dịch vụ công quốc gia đang tắt.');
    return dayView(await reconcileDay(app.db, portal, day, now()));
  }
}
