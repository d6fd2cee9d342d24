import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { assertCause } from '../causes/late-causes';
import { DossierPayload } from '../dossier.types';
import { readReceiptContent } from '../receipt-content';
import { carryOut } from './carry-out';
import { answerConsultation } from './commands/answer-consultation';
import { closeConsultation } from './commands/close-consultation';
import { consultOffices } from './commands/consult-offices';
import { correctReceipt } from './commands/correct-receipt';
import { approveApology, rejectApology } from './commands/decide-apology';
import { proposeApology } from './commands/propose-apology';
import { recallDossier } from './commands/recall-dossier';
import { recordLateCause } from './commands/record-late-cause';
import { requirePayment } from './commands/require-payment';
import { recordPostReturn, sendByPost } from './commands/send-by-post';
import { ReasonInput } from './life.inputs';
import {
  AnswerConsultationInput,
  ApproveApologyInput,
  CloseConsultationInput,
  ConsultOfficesInput,
  CorrectReceiptInput,
  ProposeApologyInput,
  RecordLateCauseInput,
  RequirePaymentInput,
  SendByPostInput,
} from './proceedings.inputs';

/** What the law lets happen to a dossier beside its road. */
@Resolver()
export class ProceedingsResolver {
  @Allow('dossier:consult')
  @Mutation(() => DossierPayload, { description: 'Asks one or several offices at once, each by a date of its own.' })
  consultOffices(
    @Arg('input', () => ConsultOfficesInput) input: ConsultOfficesInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, consultOffices, input);
  }

  @Allow('dossier:consult')
  @Mutation(() => DossierPayload, {
    description: 'The written answer; of an office outside the province by the office that asked.',
  })
  answerConsultation(
    @Arg('input', () => AnswerConsultationInput) input: AnswerConsultationInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, answerConsultation, input);
  }

  @Allow('dossier:consult')
  @Mutation(() => DossierPayload, { description: 'Takes a question back.' })
  closeConsultation(
    @Arg('input', () => CloseConsultationInput) input: CloseConsultationInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, closeConsultation, input);
  }

  @Allow('dossier:supplement')
  @Mutation(() => DossierPayload, { description: 'The citizen has a financial duty; the clock stands still.' })
  requirePayment(
    @Arg('input', () => RequirePaymentInput) input: RequirePaymentInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, requirePayment, input);
  }

  @Allow('dossier:apologise')
  @Mutation(() => DossierPayload, { description: 'Proposes a letter of apology with a new date to the head.' })
  async proposeApology(
    @Arg('input', () => ProposeApologyInput) input: ProposeApologyInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    await assertCause(context.app.db.read, input.cause);
    return carryOut(context, proposeApology, input);
  }

  @Allow('dossier:approve-apology')
  @Mutation(() => DossierPayload)
  approveApology(
    @Arg('input', () => ApproveApologyInput) input: ApproveApologyInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, approveApology, input);
  }

  @Allow('dossier:approve-apology')
  @Mutation(() => DossierPayload)
  rejectApology(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: Context): Promise<DossierPayload> {
    return carryOut(context, rejectApology, input);
  }

  @Allow('dossier:advance', 'dossier:approve')
  @Mutation(() => DossierPayload, { description: 'Takes back what the next office has not opened yet.' })
  recallDossier(@Arg('input', () => ReasonInput) input: ReasonInput, @Ctx() context: Context): Promise<DossierPayload> {
    return carryOut(context, recallDossier, input);
  }

  @Allow('dossier:advance', 'dossier:approve')
  @Mutation(() => DossierPayload, { description: 'Why a leg took too long, by the office that answers for it.' })
  async recordLateCause(
    @Arg('input', () => RecordLateCauseInput) input: RecordLateCauseInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    await assertCause(context.app.db.read, input.cause);
    return carryOut(context, recordLateCause, input);
  }

  @Allow('dossier:correct')
  @Mutation(() => DossierPayload, {
    description:
      'Puts right what was written down wrongly at receipt; a superseding slip takes the place of the old one.',
  })
  async correctReceipt(
    @Arg('input', () => CorrectReceiptInput) input: CorrectReceiptInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    const { app } = context;
    const current = await readReceiptContent(app.db.read, actorOf(context), await app.references(), input.id);
    return carryOut(context, correctReceipt, { ...input, current });
  }

  @Allow('dossier:return')
  @Mutation(() => DossierPayload, { description: 'Gives the result to the post.' })
  sendResultByPost(
    @Arg('input', () => SendByPostInput) input: SendByPostInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, sendByPost, input);
  }

  @Allow('dossier:return')
  @Mutation(() => DossierPayload, { description: 'The post brought it back undelivered.' })
  recordPostReturn(
    @Arg('input', () => ReasonInput) input: ReasonInput,
    @Ctx() context: Context,
  ): Promise<DossierPayload> {
    return carryOut(context, recordPostReturn, input);
  }
}
