import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { DossierPayload } from '../../dossier/dossier.types';
import { dossierPayload } from '../../dossier/dossier-payload';
import { ResultView } from '../../dossier/proceedings.types';
import { UnsignedReason } from '../../signing/signature-terms';
import { IssueResultInput } from '../files.inputs';
import { issueSignedResult } from './issue-signed-result';

@Resolver(() => ResultView)
export class ResultsResolver {
  @FieldResolver(() => UnsignedReason, {
    nullable: true,
    description: 'Why its files bear no signature of the office; null where they do, or where there is none to sign.',
  })
  unsignedReason(@Root() { unsigned }: ResultView): UnsignedReason | null {
    return (unsigned as UnsignedReason | undefined) ?? null;
  }

  @Allow('dossier:issue-result')
  @Mutation(() => DossierPayload, {
    description: 'Number, date, signer and files of the result; PDFs are signed where the office has a certificate.',
  })
  async issueResult(
    @Arg('input', () => IssueResultInput) input: IssueResultInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return dossierPayload(context, await issueSignedResult(context.app, actorOf(context), input));
  }
}
