import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Partner } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { now } from '../../kernel/now';
import { DossierMoney } from '../fees/fees.types';
import { readDossierMoneyById } from '../fees/money-views';
import { announceParcel } from './announce-parcel';
import { AnnouncedParcel } from './parcel.types';
import { AnnounceParcelInput, AskPostageInput, SavePostTariffInput } from './post.inputs';
import { readPostSettings } from './post.queries';
import { readPostFigures, statementDesk } from './post-figures';
import { PostFigures, PostSettings, PostStatement } from './post-list.types';
import { askPostage } from './prepaid';
import { readPostStatement, readSentParcels } from './statement';
import { savePostTariff } from './tariff';
import { saveTaskDays } from './task-days';

/** What the post costs and brings: statements, figures, tariff, postage that citizens pay at the desk. */
@Resolver()
export class PostCostsResolver {
  @Allow('dossier:return', 'report:read')
  @Query(() => PostStatement, { description: 'A month of an office with the post, yyyy-MM; of my own where left out.' })
  async postStatement(
    @Arg('month', () => String) month: string,
    @Arg('officeId', () => ID, { nullable: true }) officeId: string | null,
    @Ctx() context: Context,
  ): Promise<PostStatement> {
    const { read } = context.app.db;
    const references = await context.app.references();
    const desk = statementDesk(actorOf(context), references, officeId ?? null);
    const { name: officeName } = references.directory.presentOffice(desk[0]!);
    const [sums, sent] = await Promise.all([readPostStatement(read, desk, month), readSentParcels(read, desk, month)]);
    return { ...sums, officeName, sent };
  }

  @Allow('report:read')
  @Query(() => PostFigures, { description: 'The post of the offices of my area by office and month, yyyy-MM.' })
  async postFigures(
    @Arg('from', () => String) from: string,
    @Arg('to', () => String) to: string,
    @Ctx() context: Context,
  ): Promise<PostFigures> {
    const { app } = context;
    return readPostFigures(app.db.read, actorOf(context), await app.references(), { from, to });
  }

  @Allow('dossier:return', 'money:take', 'admin:manage')
  @Query(() => PostSettings, { description: 'What the post asks, and who may carry.' })
  postSettings(@Ctx() { app }: Context): Promise<PostSettings> {
    return readPostSettings(app.db.read, now());
  }

  @Allow('money:take')
  @Mutation(() => DossierMoney, {
    description:
      'Writes down the postage that the citizen pays at the desk, by the tariff of today, before it is taken.',
  })
  async askPostage(
    @Arg('input', () => AskPostageInput) input: AskPostageInput,
    @Ctx() context: Context,
  ): Promise<DossierMoney> {
    const { app } = context;
    await askPostage(app.dossiers, actorOf(context), input);
    return readDossierMoneyById(app.db.read, actorOf(context), await app.references(), input.dossierId);
  }

  @Allow('admin:manage')
  @Mutation(() => PostSettings, { description: 'What the post asks from a day on.' })
  async savePostTariff(
    @Arg('input', () => SavePostTariffInput) input: SavePostTariffInput,
    @Ctx() context: Context,
  ): Promise<PostSettings> {
    const deed = { by: actorOf(context), address: context.address };
    await savePostTariff(context.app.db, deed, now(), input);
    return readPostSettings(context.app.db.read, now());
  }

  @Allow('admin:manage')
  @Mutation(() => PostSettings, {
    description: 'Working days within which something is done about what could not be delivered.',
  })
  async savePostTaskDays(@Arg('days', () => Int) days: number, @Ctx() context: Context): Promise<PostSettings> {
    await saveTaskDays(context.app.db, { by: actorOf(context), address: context.address }, days);
    return readPostSettings(context.app.db.read, now());
  }

  @Partner('post:announce')
  @Mutation(() => AnnouncedParcel, {
    description: 'With a key. A parcel with a dossier in it is on its way to a desk; the number again is as once.',
  })
  async partnerAnnounceParcel(
    @Arg('input', () => AnnounceParcelInput) input: AnnounceParcelInput,
    @Ctx() { app, partner: call }: Context,
  ): Promise<AnnouncedParcel> {
    const partner = await call.get();
    call.record(partner, 'partnerAnnounceParcel');
    return { trackingNumber: input.trackingNumber, ...(await announceParcel(app.dossiers, partner, input)) };
  }
}
