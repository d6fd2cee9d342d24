import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { TrackedDossier } from '../dossier/tracking/tracking.resolver';
import { TrackedParcel } from './parcel.types';
import { readTrackedParcel } from './tracked-parcel';

/** On the citizen's page: where the post has his result. */
@Resolver(() => TrackedDossier)
export class TrackedParcelResolver {
  @FieldResolver(() => TrackedParcel, {
    nullable: true,
    description: 'How the result is on its way by post; nothing without the key.',
  })
  async post(
    @Root() { id, isWhole }: { id: string; isWhole: boolean },
    @Ctx() { app }: Context,
  ): Promise<TrackedParcel | null> {
    return isWhole ? readTrackedParcel(app.db.read, id) : null;
  }
}
