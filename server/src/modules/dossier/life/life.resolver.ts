import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { now } from '../../../kernel/now';
import { ReasonPurpose } from '../../reference-lists/reference-terms';
import { assertReason } from '../causes/refusal-reasons';
import { DossierPayload } from '../dossier.types';
import { getAssignee } from './assignee';
import { carryOut } from './carry-out';
import { advanceDossier } from './commands/advance-dossier';
import { assignDossier } from './commands/assign-dossier';
import { claimDossier } from './commands/claim-dossier';
import { recordSupplement } from './commands/record-supplement';
import { refuseDossier } from './commands/refuse-dossier';
import { releaseDossier } from './commands/release-dossier';
import { requestSupplement } from './commands/request-supplement';
import { returnResult } from './commands/return-result';
import { sendBackDossier } from './commands/send-back-dossier';
import { stopDossier } from './commands/stop-dossier';
import { withdrawDossier } from './commands/withdraw-dossier';
import {
  AdvanceDossierInput,
  AssignDossierInput,
  ClaimDossierInput,
  ReasonInput,
  RecordSupplementInput,
  RefuseDossierInput,
  ReleaseDossierInput,
  RequestSupplementInput,
  ReturnResultInput,
} from './life.inputs';

@Resolver()
export class LifeResolver {
  @Allow('dossier:claim')
  @Mutation(() => DossierPayload)
  claimDossier(
    @Arg('input', () => ClaimDossierInput) input: ClaimDossierInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, claimDossier, input);
  }

  @Allow('dossier:assign')
  @Mutation(() => DossierPayload)
  async assignDossier(
    @Arg('input', () => AssignDossierInput) input: AssignDossierInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    const { app } = context;
    const assignee = await getAssignee(app.db.read, actorOf(context), input, now());
    return carryOut(context, assignDossier, { ...input, ...assignee });
  }

  @Allow('dossier:claim', 'dossier:assign')
  @Mutation(() => DossierPayload)
  releaseDossier(
    @Arg('input', () => ReleaseDossierInput) input: ReleaseDossierInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, releaseDossier, input);
  }

  @Allow('dossier:advance', 'dossier:approve')
  @Mutation(() => DossierPayload)
  advanceDossier(
    @Arg('input', () => AdvanceDossierInput) input: AdvanceDossierInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, advanceDossier, input);
  }

  @Allow('dossier:send-back')
  @Mutation(() => DossierPayload)
  sendBackDossier(
    @Arg('input', () => ReasonInput) input: ReasonInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, sendBackDossier, input);
  }

  @Allow('dossier:supplement')
  @Mutation(() => DossierPayload)
  async requestSupplement(
    @Arg('input', () => RequestSupplementInput) input: RequestSupplementInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    await assertReason(context.app.db.read, input.reasonCode, ReasonPurpose.SUPPLEMENT);
    return carryOut(context, requestSupplement, input);
  }

  @Allow('dossier:supplement')
  @Mutation(() => DossierPayload)
  recordSupplement(
    @Arg('input', () => RecordSupplementInput) input: RecordSupplementInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, recordSupplement, input);
  }

  @Allow('dossier:approve')
  @Mutation(() => DossierPayload)
  async refuseDossier(
    @Arg('input', () => RefuseDossierInput) input: RefuseDossierInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    await assertReason(context.app.db.read, input.reasonCode, ReasonPurpose.REFUSE);
    return carryOut(context, refuseDossier, input);
  }

  @Allow('dossier:withdraw')
  @Mutation(() => DossierPayload)
  withdrawDossier(
    @Arg('input', () => ReasonInput) input: ReasonInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, withdrawDossier, input);
  }

  @Allow('dossier:stop')
  @Mutation(() => DossierPayload)
  stopDossier(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: Context): Promise<DossierPayload> {
    return carryOut(context, stopDossier, input);
  }

  @Allow('dossier:return')
  @Mutation(() => DossierPayload)
  returnResult(
    @Arg('input', () => ReturnResultInput) input: ReturnResultInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, returnResult, input);
  }
}
