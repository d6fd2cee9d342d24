import { In } from 'typeorm';
import type { Sql } from '../../database/sql';
import { managesOffice } from '../dossier/office-rights';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { OfficeKind } from '../organisation/organisation-terms';
import { BankAccount } from './bank.entity';
import type { OfficeAccount } from './cash.types';

/** The receiving offices that the actor answers for, in the order of the directory, with their accounts. */
export async function readOfficeAccounts(
  { entities }: Pick<Sql, 'entities'>,
  actor: Actor,
  directory: Directory,
): Promise<OfficeAccount[]> {
  const offices = directory.offices.filter(
    (office) => office.kind === OfficeKind.CENTRE && managesOffice(actor, directory, office),
  );
  const accounts = await entities.findBy(BankAccount, { officeId: In(offices.map(({ id }) => id)) });
  const byOffice = new Map(accounts.map((account) => [account.officeId, account]));
  return offices.map(({ id, name, code }) => ({
    officeId: id,
    officeName: name,
    officeCode: code,
    account: byOffice.get(id) ?? null,
  }));
}
