import { Arg, Ctx, Float, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context, deedOf } from '../../graphql/context';
import { badField, HccError } from '../../kernel/errors';
import { dayOf, isDay } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { findOutside } from '../connections/outside/outside-services';
import { OutsideTrial } from '../connections/outside/outside-services.types';
import { OutsideName } from '../connections/outside/outside-terms';
import { tryOutside } from '../connections/outside/try-outside';
import { managesOffice } from '../dossier/office-rights';
import { readSetAside } from './account-views';
import { BankAccount } from './bank.entity';
import { AsideTransferConnection, BankAccountView, CashDay, OfficeAccount, StatementResult } from './cash.types';
import { readCashDay } from './cash-views';
import { CloseTillInput, HandOverCashInput, SaveBankAccountInput } from './fees.inputs';
import { httpGateway } from './gateway/payment-gateway';
import { importStatement } from './import-statement';
import { assignTransfer } from './incoming-money';
import { readOfficeAccounts } from './office-accounts';
import { setTransferAside, takeTransferBack } from './set-aside';
import { saveBankAccount } from './set-up-fees';
import { closeTill, handOverCash, openTill } from './till';

/** @throws HccError BAD_USER_INPUT */
function dayIn(text: string): string {
  if (!isDay(text)) throw badField('day', `"${text}" không phải là ngày có thật (yyyy-MM-dd).`);
  return text;
}

/** The tills of an office, its account, and what goes to the treasury. */
@Resolver()
export class CashResolver {
  @Allow('money:take', 'money:approve')
  @Query(() => CashDay, { description: 'The money of my office on a day; today where left out.' })
  cashDay(@Arg('day', () => String, { nullable: true }) day: string | null, @Ctx() context: Context): Promise<CashDay> {
    return shown(context, day ? dayIn(day) : dayOf(now()));
  }

  @Allow('money:take')
  @Mutation(() => CashDay, { description: 'With what lies in it already, in whole đồng.' })
  async openTill(@Arg('floatDong', () => Float) floatDong: number, @Ctx() context: Context): Promise<CashDay> {
    await openTill(context.app.db, actorOf(context), now(), floatDong);
    return shown(context, dayOf(now()));
  }

  @Allow('money:take', 'money:approve')
  @Mutation(() => CashDay, { description: 'By the notes that were counted; a difference needs its reason.' })
  async closeTill(
    @Arg('input', () => CloseTillInput) input: CloseTillInput,
    @Ctx() context: Context,
  ): Promise<CashDay> {
    await closeTill(context.app.db, actorOf(context), now(), input);
    return shown(context, dayOf(now()));
  }

  @Allow('money:take', 'money:approve')
  @Mutation(() => CashDay, { description: 'Takes the cash of closed tills to the treasury.' })
  async handOverCash(
    @Arg('input', () => HandOverCashInput) input: HandOverCashInput,
    @Ctx() context: Context,
  ): Promise<CashDay> {
    await handOverCash(context.app.db, actorOf(context), now(), { ...input, day: dayIn(input.day) });
    return shown(context, dayOf(now()));
  }

  @Allow('money:take')
  @Mutation(() => StatementResult, { description: "The bank's statement as CSV; what it tells again changes nothing." })
  importStatement(@Arg('text', () => String) text: string, @Ctx() context: Context): Promise<StatementResult> {
    return importStatement(context.app.dossiers, actorOf(context), text);
  }

  @Allow('money:take')
  @Mutation(() => Boolean, { description: 'Says by hand what a transfer is for.' })
  async assignTransfer(
    @Arg('id', () => ID) id: string,
    @Arg('dutyId', () => ID) dutyId: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await assignTransfer(context.app.dossiers, actorOf(context), id, dutyId);
    return true;
  }

  @Allow('money:take', 'money:approve')
  @Query(() => AsideTransferConnection, { description: 'Of my office, the newest money first.' })
  setAsideTransfers(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<AsideTransferConnection> {
    return readSetAside(context.app.db.read, actorOf(context).office.id, { first, after });
  }

  @Allow('money:take', 'money:approve')
  @Mutation(() => Boolean, { description: 'Says that a transfer is for nothing here, and why.' })
  async setTransferAside(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await setTransferAside(context.app.dossiers, deedOf(context), id, reason);
    return true;
  }

  @Allow('money:take', 'money:approve')
  @Mutation(() => Boolean, { description: 'What was set aside is open again.' })
  async takeTransferBack(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    await takeTransferBack(context.app.dossiers, deedOf(context), id);
    return true;
  }

  @Allow('office:manage')
  @Query(() => [OfficeAccount], { description: 'Of each office that receives and that I answer for.' })
  async officeAccounts(@Ctx() context: Context): Promise<OfficeAccount[]> {
    const { db, directory } = context.app;
    return readOfficeAccounts(db.read, actorOf(context), await directory.get());
  }

  @Allow('admin:manage')
  @Mutation(() => OutsideTrial, { description: 'Asks the gateway for an order that is none, also while it is off.' })
  async testPaymentGateway(@Ctx() { app }: Context): Promise<OutsideTrial> {
    const access = await findOutside(app.hooks, OutsideName.PAYMENT, 'on or off');
    if (!access) throw new HccError('ILLEGAL_ACTION', 'Chưa khai báo cổng thanh toán.');
    return tryOutside(() => httpGateway(access).state('PAY0'));
  }

  @Allow('office:manage')
  @Mutation(() => BankAccountView)
  async saveBankAccount(
    @Arg('input', () => SaveBankAccountInput) input: SaveBankAccountInput,
    @Ctx() context: Context,
  ): Promise<BankAccountView> {
    const { db, directory } = context.app;
    const deed = deedOf(context);
    const office = (await directory.get()).findOffice(input.officeId);
    const mayManage = office !== undefined && managesOffice(deed.by, await directory.get(), office);
    await saveBankAccount(db, deed, mayManage, input);
    return db.read.entities.findOneByOrFail(BankAccount, { officeId: input.officeId });
  }
}

async function shown(context: Context, day: string): Promise<CashDay> {
  const { db, directory } = context.app;
  return readCashDay(db.read, actorOf(context), await directory.get(), day);
}
