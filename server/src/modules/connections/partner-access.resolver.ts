import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Partner } from '../../graphql/access';
import type { Context } from '../../graphql/context';
import { SubmitOnlineInput } from '../dossier/submission/submission.inputs';
import { readChanges } from './change-feed';
import { PartnerChanges, PartnerDossier, PartnerSubmission } from './connections.types';
import { readForPartner } from './partner-dossier';
import { readHandedIn, submitForCitizen } from './partner-intake';

/** For other systems, which show a key instead of a session. */
@Resolver()
export class PartnerAccessResolver {
  @Partner('dossier:read')
  @Query(() => PartnerDossier, { description: 'With a key. Where a dossier stands.' })
  async partnerDossier(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<PartnerDossier> {
    const { app, partner: call } = context;
    const partner = await call.get();
    call.record(partner, 'partnerDossier', code.slice(0, 40));
    return readForPartner(app.db.read, await app.references(), partner, code);
  }

  @Partner('dossier:changes')
  @Query(() => PartnerChanges, { description: 'With a key. What changed since, within the last 30 days.' })
  async partnerChanges(
    @Arg('first', () => Int, { description: 'At most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the answer before.' }) after:
      | string
      | null,
    @Ctx() context: Context,
  ): Promise<PartnerChanges> {
    const { app, partner: call } = context;
    const partner = await call.get();
    call.record(partner, 'partnerChanges');
    return readChanges(app.db, await app.directory.get(), partner, { first, after });
  }

  @Partner('submission:write')
  @Query(() => PartnerSubmission, { description: 'With a key. What the same system has handed in.' })
  async partnerSubmission(
    @Arg('reference', () => String) reference: string,
    @Ctx() context: Context,
  ): Promise<PartnerSubmission> {
    const { app, partner: call } = context;
    const partner = await call.get();
    call.record(partner, 'partnerSubmission');
    return readHandedIn(app.db, app.dossiers, partner, reference);
  }

  @Partner('submission:write')
  @Mutation(() => PartnerSubmission, { description: 'With a key. Hands in for a citizen.' })
  async partnerSubmit(
    @Arg('input', () => SubmitOnlineInput) input: SubmitOnlineInput,
    @Ctx() context: Context,
  ): Promise<PartnerSubmission> {
    const { app, partner: call } = context;
    const partner = await call.get();
    call.record(partner, `partnerSubmit ${input.procedureCode.slice(0, 40)}`);
    const reference = await submitForCitizen(app.dossiers, partner, input);
    return readHandedIn(app.db, app.dossiers, partner, reference);
  }
}
