import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { notFound } from '../../kernel/errors';
import { now } from '../../kernel/now';
import { requireBox } from '../../kernel/secret-box';
import { AuditKind } from '../audit/audit-terms';
import { dossierPayload } from '../dossier/dossier-payload';
import { getManagedOffice } from '../dossier/office-rights';
import { readDesk, readDesks, usedByDay } from './desk-account';
import type { OfflineReceipt } from './offline.entity';
import {
  DeskView,
  OfflineLease,
  OfflineReceiptView,
  ReceiveOfflineInput,
  RenewOfflineLeaseInput,
  RevokedSlipInput,
  SetAsideInput,
} from './offline.types';
import { type OfflineDeed, type OfflineRoom, registerDesk, releaseDesk, renewLease } from './offline-desks';
import { receiveOffline } from './receive-offline';
import { allowSlips, receiveOnRevokedSlip, revokeDesk } from './revoke-desk';
import { setAside } from './set-aside';

const roomOf = ({ app }: Context): OfflineRoom => ({ db: app.db, directory: app.directory, now });
const deedOf = (context: Context): OfflineDeed => ({ actor: actorOf(context), address: context.address });

async function shownDesk({ app }: Context, id: string): Promise<DeskView> {
  return readDesk(app.db.read, await app.directory.get(), id, now());
}

async function leaseOf({ app }: Context, id: string, secret: string | null): Promise<OfflineLease> {
  const at = now();
  const desk = await readDesk(app.db.read, await app.directory.get(), id, at);
  const { blocks, leasedUntil } = desk;
  // Kept nowhere: worked out from the server's own secret, the same each time.
  const sealingKey = requireBox(app.identity.box).hash('store of a desk', id);
  return { desk, secret, sealingKey, blocks, leasedUntil, serverTime: at, usedByDay: usedByDay(desk, at) };
}

async function answerOf(context: Context, row: OfflineReceipt): Promise<OfflineReceiptView> {
  const { dossier } = await dossierPayload(context, row.dossierId);
  const { app, address } = context;
  const subject = `${row.deskId} #${row.number}`;
  app.audit.recordLook({
    kind: AuditKind.RECEIVED_OFFLINE,
    actor: actorOf(context),
    address,
    dossierCode: dossier.code,
    subject,
  });
  const { problem, printedDueAt, dueAt, slipEdition } = row;
  return { dossier, correction: problem && { reason: problem, printedDueAt, dueAt, slipEdition } };
}

/** Desks that go on receiving while they have no line, and what heads know of them. */
@Resolver()
export class OfflineResolver {
  @Allow('dossier:receive')
  @Mutation(() => OfflineLease, { description: 'Makes this browser a desk of my office that goes on without a line.' })
  async registerOfflineDesk(@Arg('name', () => String) name: string, @Ctx() context: Context): Promise<OfflineLease> {
    const { id, secret } = await registerDesk(roomOf(context), deedOf(context), name);
    return leaseOf(context, id, secret);
  }

  @Allow('dossier:receive')
  @Mutation(() => OfflineLease, { description: 'Says what is not sent yet, and may give numbers for another while.' })
  async renewOfflineLease(
    @Arg('input', () => RenewOfflineLeaseInput) input: RenewOfflineLeaseInput,
    @Ctx() context: Context,
  ): Promise<OfflineLease> {
    return leaseOf(context, await renewLease(roomOf(context), actorOf(context), input), null);
  }

  @Allow('dossier:receive')
  @Mutation(() => DeskView, { description: 'The desk gives up by itself, with nothing left to send.' })
  async releaseOfflineDesk(
    @Arg('deskId', () => ID) deskId: string,
    @Arg('secret', () => String) secret: string,
    @Ctx() context: Context,
  ): Promise<DeskView> {
    const id = await releaseDesk(roomOf(context), deedOf(context), { deskId, secret });
    return shownDesk(context, id);
  }

  @Allow('dossier:receive')
  @Mutation(() => OfflineReceiptView, {
    description: 'Sends what a desk received while it had no line, in order, once.',
  })
  async receiveOffline(
    @Arg('input', () => ReceiveOfflineInput) input: ReceiveOfflineInput,
    @Ctx() context: Context,
  ): Promise<OfflineReceiptView> {
    return answerOf(context, await receiveOffline(context.app.dossiers, actorOf(context), input));
  }

  @Allow('dossier:receive')
  @Mutation(() => DeskView, {
    description: 'Hands a number that is refused to the heads, so that what was received after it goes on.',
  })
  async setAsideOffline(
    @Arg('input', () => SetAsideInput) input: SetAsideInput,
    @Ctx() context: Context,
  ): Promise<DeskView> {
    return shownDesk(context, await setAside(roomOf(context), deedOf(context), input));
  }

  @Allow('dossier:receive')
  @Mutation(() => OfflineReceiptView, { description: 'Enters a dossier from the slip of a desk that was revoked.' })
  async receiveOnRevokedSlip(
    @Arg('input', () => RevokedSlipInput) input: RevokedSlipInput,
    @Ctx() context: Context,
  ): Promise<OfflineReceiptView> {
    return answerOf(context, await receiveOnRevokedSlip(context.app.dossiers, actorOf(context), input));
  }

  @Allow('dossier:receive', 'office:manage')
  @Query(() => [DeskView], { description: 'Of my office or one that I administer, with what came of their numbers.' })
  async offlineDesks(
    @Arg('officeId', () => ID, { nullable: true }) officeId: string | null,
    @Ctx() context: Context,
  ): Promise<DeskView[]> {
    const { app } = context;
    const actor = actorOf(context);
    const directory = await app.directory.get();
    const own = directory.presentOffice(actor.office.id).id;
    const wanted = officeId ?? own;
    // Who receives knows the machines of his own desk; those of others are for who administers them.
    if (wanted !== own && !actor.permissions.has('office:manage')) throw notFound('cơ quan này');
    const id = wanted === own ? own : getManagedOffice(actor, directory, wanted).id;
    return readDesks(app.db.read, directory.deskIds(id), now());
  }

  @Allow('office:manage')
  @Mutation(() => DeskView, {
    description: 'Of a machine that was lost, stolen or broken: nothing of it is accepted any more.',
  })
  async revokeOfflineDesk(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<DeskView> {
    return shownDesk(context, await revokeDesk(roomOf(context), deedOf(context), id, reason));
  }

  @Allow('office:manage')
  @Mutation(() => DeskView, { description: 'Consents to entering dossiers from the slips of a revoked desk.' })
  async allowRevokedSlips(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<DeskView> {
    return shownDesk(context, await allowSlips(roomOf(context), deedOf(context), id));
  }
}
