import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context, deedOf } from '../../../graphql/context';
import { OutsideService } from './outside-service.entity';
import { confirmOutside, saveOutside, switchOutside } from './outside-services';
import { OutsideServiceView, SaveOutsideServiceInput } from './outside-services.types';
import { OutsideName } from './outside-terms';

/** The services that the system calls: the payment gateway and the national portal. */
@Resolver()
export class OutsideServicesResolver {
  @Allow('admin:manage')
  @Query(() => OutsideServiceView, { nullable: true, description: 'Null where nobody has set it up.' })
  async outsideService(
    @Arg('name', () => OutsideName) name: OutsideName,
    @Ctx() context: Context,
  ): Promise<OutsideServiceView | null> {
    const service = await context.app.db.read.entities.findOneBy(OutsideService, { name });
    if (!service) return null;
    const mayConfirm = service.askedById !== null && service.askedById !== actorOf(context).staffId;
    return { ...service, isOn: service.isOn === 1, mayConfirm };
  }

  @Allow('admin:manage')
  @Mutation(() => Boolean, { description: 'It is off afterwards.' })
  async saveOutsideService(
    @Arg('input', () => SaveOutsideServiceInput) input: SaveOutsideServiceInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await saveOutside(context.app.hooks, deedOf(context), input);
    return true;
  }

  @Allow('admin:manage')
  @Mutation(() => Boolean, { description: 'Off at once; on once a second person confirms it.' })
  async switchOutsideService(
    @Arg('name', () => OutsideName) name: OutsideName,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('on', () => Boolean) on: boolean,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await switchOutside(context.app.hooks, deedOf(context), name, expectedVersion, on);
    return true;
  }

  @Allow('admin:manage')
  @Mutation(() => Boolean, { description: 'By somebody else than who asked.' })
  async confirmOutsideService(
    @Arg('name', () => OutsideName) name: OutsideName,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await confirmOutside(context.app.hooks, deedOf(context), name, expectedVersion);
    return true;
  }
}
