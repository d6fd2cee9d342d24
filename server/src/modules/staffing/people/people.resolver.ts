import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { fileFromBase64 } from '../../../kernel/base64';
import { now } from '../../../kernel/now';
import { addAccount, endAccountSessions } from '../../identity/account-commands';
import { type AccountSummary, getAccountSummary } from '../../identity/accounts/account-summary';
import { Account } from '../../identity/accounts/accounts.resolver';
import { toStandIn } from '../../identity/delegation/delegation.resolver';
import { openAccount, setAccountPassword } from '../admin-grant/administrator-account';
import { importAccounts } from '../import/import-accounts';
import { beginReassigning } from '../reassignment/reassign-work';
import { refuseAdminRole } from '../staffing-checks';
import { closeAccount, setRoles } from './account-changes';
import { readPeople } from './people.queries';
import {
  AccountImportReport,
  CloseAccountInput,
  NewAccountInput,
  PeopleFilterInput,
  StaffConnection,
  StaffPerson,
  StaffRolesInput,
} from './people.types';
import { readPerson } from './person.queries';

async function personOf(context: Context, username: string): Promise<StaffPerson> {
  const { db, references } = context.app;
  const actor = actorOf(context);
  const at = now();
  const person = await readPerson(db, await references(), username, at);
  return { ...person, standIns: person.standIns.map((one) => toStandIn(one, actor, at)) };
}

/** Everybody who has an account, and what is decided about it. */
@Resolver()
export class PeopleResolver {
  @Allow('account:admin')
  @Query(() => StaffConnection)
  async people(
    @Arg('filter', () => PeopleFilterInput) filter: PeopleFilterInput,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { app }: Context,
  ): Promise<StaffConnection> {
    return readPeople(app.db.read, await app.directory.get(), filter, { first, after, at: now() });
  }

  @Allow('account:admin')
  @Query(() => StaffPerson)
  person(@Arg('username', () => String) username: string, @Ctx() context: Context): Promise<StaffPerson> {
    return personOf(context, username);
  }

  @Allow('account:admin')
  @Mutation(() => StaffPerson)
  async addAccount(
    @Arg('input', () => NewAccountInput) input: NewAccountInput,
    @Ctx() context: Context,
  ): Promise<StaffPerson> {
    refuseAdminRole(input.roles);
    const { username } = await addAccount(context.app.db, input, actorOf(context), context.address);
    return personOf(context, username);
  }

  @Allow('account:admin')
  @Mutation(() => StaffPerson, { description: 'What somebody is in an office from now on.' })
  async setStaffRoles(
    @Arg('input', () => StaffRolesInput) input: StaffRolesInput,
    @Ctx() context: Context,
  ): Promise<StaffPerson> {
    await setRoles(context.app.dossiers, actorOf(context), input, context.address);
    return personOf(context, input.username);
  }

  @Allow('account:admin')
  @Mutation(() => StaffPerson, { description: 'Whatever the person holds goes over: nothing is left with nobody.' })
  async closeAccount(
    @Arg('input', () => CloseAccountInput) input: CloseAccountInput,
    @Ctx() context: Context,
  ): Promise<StaffPerson> {
    const { dossiers } = context.app;
    await closeAccount(dossiers, actorOf(context), input, context.address);
    await beginReassigning(dossiers);
    return personOf(context, input.username);
  }

  @Allow('account:admin')
  @Mutation(() => StaffPerson, { description: 'Of who administers once another administrator has confirmed it.' })
  async enableAccount(@Arg('username', () => String) username: string, @Ctx() context: Context): Promise<StaffPerson> {
    await openAccount(context.app.dossiers, actorOf(context), username, context.address);
    return personOf(context, username);
  }

  @Allow('account:admin')
  @Mutation(() => Account, {
    description:
      'Sets a password that its holder has to change first, and signs out every browser of the account; of who administers once another administrator has confirmed it.',
  })
  async setAccountPassword(
    @Arg('username', () => String) username: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: Context,
  ): Promise<AccountSummary> {
    const { dossiers, db } = context.app;
    await setAccountPassword(dossiers, actorOf(context), { username, password }, context.address);
    return getAccountSummary(db, username, now());
  }

  @Allow('account:admin')
  @Mutation(() => StaffPerson, { description: 'Signs every browser of the account out.' })
  async endAccountSessions(
    @Arg('username', () => String) username: string,
    @Ctx() context: Context,
  ): Promise<StaffPerson> {
    await endAccountSessions(context.app.db, username, actorOf(context), context.address);
    return personOf(context, username);
  }

  @Allow('account:admin')
  @Mutation(() => AccountImportReport, { description: 'The rows of a workbook, all of them or none.' })
  async importAccounts(
    @Arg('file', () => String, { description: 'As `/accounts/template.xlsx` has it, at most 700 kB, Base64.' })
    file: string,
    @Ctx() context: Context,
  ): Promise<AccountImportReport> {
    const content = fileFromBase64(file);
    const { app, address } = context;
    const by = { actor: actorOf(context), address };
    return importAccounts(app.db, await app.directory.get(), by, content, now());
  }
}
