import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { notFound } from '../../kernel/errors';
import { now } from '../../kernel/now';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import { DossierPayload } from '../dossier/dossier.types';
import { dossierPayload } from '../dossier/dossier-payload';
import { PaymentMethod } from '../dossier/dossier-terms';
import { RecordPaymentInput } from '../dossier/life/proceedings.inputs';
import { askRefund, decideRefund, grantReduction, voidReceipt } from './correct-money';
import { GrantReductionInput, SaveFeeTariffInput, TakePaymentInput } from './fees.inputs';
import { DossierMoney, FeeQuoteView, FeeTariffView } from './fees.types';
import { readTariff } from './money-duty';
import { quoteView, readDossierMoney, readDossierMoneyById } from './money-views';
import { saveTariff } from './set-up-fees';
import { showDuty } from './show-duty';
import { recordPaymentInBook, takePayment } from './take-payment';

/** What citizens owe for dossiers, and the money that comes in for it. */
@Resolver()
export class FeesResolver {
  @Allow('dossier:read')
  @Query(() => DossierMoney, { description: 'What is owed or paid for a dossier.' })
  dossierMoney(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<DossierMoney> {
    return shown(context, code);
  }

  @Allow('dossier:read')
  @Query(() => FeeQuoteView, { description: 'What a procedure costs now.' })
  async quoteFee(
    @Arg('procedureCode', () => String) procedureCode: string,
    @Arg('copies', () => Int) copies: number,
    @Arg('pages', () => Int) pages: number,
    @Arg('exemption', () => String, { nullable: true }) exemption: string | null,
    @Ctx() context: Context,
  ): Promise<FeeQuoteView> {
    const version = await currentVersion(context, procedureCode);
    return quoteView(await readTariff(context.app.db.read, version), { copies, pages, exemption: exemption || null });
  }

  @Allow('catalogue:admin')
  @Query(() => FeeTariffView, { description: 'How the fee of the present edition is made up.' })
  feeTariff(
    @Arg('procedureCode', () => String) procedureCode: string,
    @Ctx() context: Context,
  ): Promise<FeeTariffView> {
    return tariffOf(context, procedureCode);
  }

  @Allow('catalogue:admin')
  @Mutation(() => FeeTariffView, { description: 'One of each line comes to the published fee.' })
  async saveFeeTariff(
    @Arg('input', () => SaveFeeTariffInput) { procedureCode, ...tariff }: SaveFeeTariffInput,
    @Ctx() context: Context,
  ): Promise<FeeTariffView> {
    const version = await currentVersion(context, procedureCode);
    const deed = { by: actorOf(context), address: context.address };
    await saveTariff(context.app.db, deed, now(), version, tariff);
    return tariffOf(context, procedureCode);
  }

  @Allow('money:take')
  @Mutation(() => DossierMoney, { description: 'Takes all that is owed, once; a repeated key gives the first answer.' })
  async takePayment(
    @Arg('input', () => TakePaymentInput) input: TakePaymentInput,
    @Ctx() context: Context,
  ): Promise<DossierMoney> {
    await takePayment(context.app.dossiers, actorOf(context), input);
    return shownById(context, input.dossierId);
  }

  @Allow('dossier:supplement')
  @Mutation(() => DossierPayload, {
    description: 'The duty is met; the money is in the book and the clock runs again.',
  })
  async recordPayment(
    @Arg('input', () => RecordPaymentInput) input: RecordPaymentInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return dossierPayload(context, await recordPaymentInBook(context.app.dossiers, actorOf(context), input));
  }

  @Allow('money:take')
  @Mutation(() => DossierMoney, { description: 'Makes the code by which what is owed can be transferred.' })
  async showPaymentCode(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('ordinal', () => Int) ordinal: number,
    @Ctx() context: Context,
  ): Promise<DossierMoney> {
    await showDuty(context.app.dossiers, actorOf(context), dossierId, ordinal);
    return shownById(context, dossierId);
  }

  @Allow('money:take')
  @Mutation(() => DossierMoney, {
    description: 'Counts copies and pages and grants a reduction before anything is paid.',
  })
  async grantReduction(
    @Arg('input', () => GrantReductionInput) input: GrantReductionInput,
    @Ctx() context: Context,
  ): Promise<DossierMoney> {
    await grantReduction(context.app.dossiers, actorOf(context), input);
    return shownById(context, input.dossierId);
  }

  @Allow('money:take')
  @Mutation(() => Boolean, { description: 'Takes a receipt back while its till is open; its number stays.' })
  async voidReceipt(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await voidReceipt(context.app.dossiers, actorOf(context), id, reason);
    return true;
  }

  @Allow('money:take')
  @Mutation(() => ID, { description: 'Asks a second person that money be given back.' })
  askRefund(
    @Arg('entryId', () => ID) entryId: string,
    @Arg('method', () => PaymentMethod) method: PaymentMethod,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return askRefund(context.app.dossiers, actorOf(context), { entryId, method, reason });
  }

  @Allow('money:take', 'money:approve')
  @Mutation(() => Boolean, { description: 'By somebody else than who asked.' })
  async decideRefund(
    @Arg('id', () => ID) id: string,
    @Arg('accepted', () => Boolean) accepted: boolean,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await decideRefund(context.app.dossiers, actorOf(context), id, accepted);
    return true;
  }
}

async function shown({ app, ...context }: Context, code: string): Promise<DossierMoney> {
  return readDossierMoney(app.db.read, actorOf({ app, ...context }), await app.references(), code);
}

async function shownById({ app, ...context }: Context, id: string): Promise<DossierMoney> {
  return readDossierMoneyById(app.db.read, actorOf({ app, ...context }), await app.references(), id);
}

/** @throws HccError NOT_FOUND */
async function currentVersion({ app }: Context, code: string): Promise<ProcedureVersion> {
  const version = (await app.catalogue.get()).findCurrent(code);
  if (!version) throw notFound('thủ tục này');
  return version;
}

async function tariffOf(context: Context, code: string): Promise<FeeTariffView> {
  const version = await currentVersion(context, code);
  const { lines, exemptions, revision } = await readTariff(context.app.db.read, version);
  const { id: versionId, feeDong } = version;
  return { versionId, revision, feeDong, lines: [...lines], exemptions: [...exemptions] };
}
