import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { OnlineSubmission } from '../dossier/submission/online-submission.entity';
import { PortalIntake } from './portal.entity';

/** Where a submission came from, for the desk that has it open. */
@Resolver(() => OnlineSubmission)
export class PortalSubmissionResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The portal’s own number, of what came from there.' })
  async portalId(@Root() { id }: OnlineSubmission, @Ctx() { app }: Context): Promise<string | null> {
    return (await app.db.read.entities.findOneBy(PortalIntake, { submissionId: id }))?.portalId ?? null;
  }
}
