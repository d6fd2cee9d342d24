import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Public } from '../../graphql/access';
import type { Context } from '../../graphql/context';
import { notFound } from '../../kernel/errors';
import { DAY_MS } from '../../kernel/instant';
import { readShortSecret } from '../../kernel/short-secret-text';
import { MySubmission, viewOfSubmission } from '../dossier/submission/citizen-submission.resolver';
import { OnlineSubmission } from '../dossier/submission/online-submission.entity';
import { ResubmitOnlineInput } from '../dossier/submission/submission.inputs';
import { SubmissionStatus } from '../dossier/submission/submission-terms';
import { readSubjectFiles } from '../files/subject-files';
import { codeRule } from '../notification/code-rule';
import { NoticeLanguage } from '../notification/notification-terms';
import { type CitizenSupplement, openSupplement, sendSupplement, sendSupplementCode } from './citizen-supplement';
import { resubmitConfirmed, sendCorrectionCode } from './corrections';
import { getDraft, removeDraft, saveDraft, sendDraftCode, submitDraft } from './drafts';
import {
  AddOnlineFileInput,
  MySupplement,
  OnlineDraftView,
  OnlineFile,
  OnlineRules,
  RemoveOnlineFileInput,
  SaveOnlineDraftInput,
  SendOnlineCodeInput,
  SendSupplementInput,
  SubmitOnlineDraftInput,
} from './online.types';
import { addOnlineFile, removeOnlineFile } from './online-files';
import { OnlineSupplement } from './online-supplement.entity';
import { DRAFT_FILE, DRAFT_MS, MOST_BYTES_OF_FILE, MOST_FILES } from './online-terms';

async function draftView({ dossiers }: Context['app'], secret: string): Promise<OnlineDraftView> {
  const { id, contentText: content, submissionId, ...draft } = await getDraft(dossiers, secret);
  const { read } = dossiers.db;
  const sent = submissionId === null ? null : await read.entities.findOneBy(OnlineSubmission, { id: submissionId });
  const files = await readSubjectFiles(read, DRAFT_FILE, [id]);
  return { ...draft, content, files, reference: sent?.reference ?? null };
}

const supplementView = ({ asked, ...supplement }: CitizenSupplement): MySupplement => ({
  ...supplement,
  askedAt: asked.at,
  reason: asked.reason,
  documents: asked.documents,
});

/** What citizens, who have no account, prepare, confirm and send in. */
@Resolver()
export class CitizenOnlineResolver {
  @Public()
  @Query(() => OnlineRules, { description: 'Public. What sending in online takes here.' })
  async onlineRules(@Ctx() { app, limits }: Context): Promise<OnlineRules> {
    await limits.publicLookup();
    const { isNeeded: needsCode, ...rule } = await codeRule(app.db.read, app.notices);
    const mostBytes = Math.min(MOST_BYTES_OF_FILE, app.files.maxBytes);
    return { ...rule, needsCode, mostFiles: MOST_FILES, mostBytes, draftDays: DRAFT_MS / DAY_MS };
  }

  @Public()
  @Query(() => OnlineDraftView, { description: 'Public. By the secret that the citizen was given.' })
  async onlineDraft(
    @Arg('secret', () => String) secret: string,
    @Ctx() { app, limits }: Context,
  ): Promise<OnlineDraftView> {
    await limits.publicLookup();
    return draftView(app, secret);
  }

  @Public()
  @Mutation(() => OnlineDraftView, { description: 'Public. Keeps what was typed; nobody else is told of it.' })
  async saveOnlineDraft(
    @Arg('input', () => SaveOnlineDraftInput) input: SaveOnlineDraftInput,
    @Ctx() { app, limits, address }: Context,
  ): Promise<OnlineDraftView> {
    // A form is kept again and again while somebody types.
    await (input.secret ? limits.publicLookup() : limits.publicSubmission());
    return draftView(app, await saveDraft(app, input, address));
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Public. Throws a draft away, with its files.' })
  async removeOnlineDraft(
    @Arg('secret', () => String) secret: string,
    @Ctx() { app, limits }: Context,
  ): Promise<boolean> {
    await limits.publicLookup();
    await removeDraft(app, secret);
    return true;
  }

  @Public()
  @Mutation(() => Boolean, {
    description: 'Public. Sends six digits that confirm a draft, a correction or a supplement.',
  })
  async sendOnlineCode(
    @Arg('input', () => SendOnlineCodeInput) input: SendOnlineCodeInput,
    @Ctx() { app, limits, address: caller }: Context,
  ): Promise<boolean> {
    await limits.publicSubmission();
    const { secret, channel } = input;
    const wanted = { channel, caller, language: input.language ?? NoticeLanguage.VI };
    const plain = readShortSecret(secret);
    const { entities } = app.db.read;
    const typed = input.address ?? '';
    const supplement = await entities.findOneBy(OnlineSupplement, { secret: plain });
    const status = SubmissionStatus.RETURNED;
    const returned = supplement ? null : await entities.findOneBy(OnlineSubmission, { reference: plain, status });
    if (supplement) await sendSupplementCode(app, supplement, wanted);
    else if (returned) await sendCorrectionCode(app, returned, typed, wanted);
    else await sendDraftCode(app, secret, typed, wanted);
    return true;
  }

  @Public()
  @Mutation(() => MySubmission, {
    description: 'Public. Sends a draft in, confirmed by the code; once more gives the first one back.',
  })
  async submitOnlineDraft(
    @Arg('input', () => SubmitOnlineDraftInput) input: SubmitOnlineDraftInput,
    @Ctx() context: Context,
  ): Promise<MySubmission> {
    await context.limits.publicSubmission();
    return viewOfSubmission(context, await submitDraft(context.app, input));
  }

  @Public()
  @Mutation(() => MySubmission, {
    description:
      'Public. Sends what was returned in again, put right; another phone or mailbox is confirmed by a code.',
  })
  async resubmitOnline(
    @Arg('input', () => ResubmitOnlineInput) input: ResubmitOnlineInput,
    @Ctx() context: Context,
  ): Promise<MySubmission> {
    await context.limits.publicSubmission();
    return viewOfSubmission(context, await resubmitConfirmed(context.app, input));
  }

  @Public()
  @Mutation(() => [OnlineFile], { description: 'Public. Puts a whole upload to what the secret opens.' })
  async addOnlineFile(
    @Arg('input', () => AddOnlineFileInput) input: AddOnlineFileInput,
    @Ctx() { app, limits }: Context,
  ): Promise<OnlineFile[]> {
    await limits.publicLookup();
    return addOnlineFile(app, input);
  }

  @Public()
  @Mutation(() => [OnlineFile], { description: 'Public. Takes a file off again, as long as it is not sent in.' })
  async removeOnlineFile(
    @Arg('input', () => RemoveOnlineFileInput) input: RemoveOnlineFileInput,
    @Ctx() { app, limits }: Context,
  ): Promise<OnlineFile[]> {
    await limits.publicLookup();
    return removeOnlineFile(app, input);
  }

  @Public()
  @Mutation(() => MySupplement, {
    description: 'Public. What a dossier waits for, by code and key of its slip; begins what is to be sent in.',
  })
  async openSupplement(
    @Arg('code', () => String) code: string,
    @Arg('key', () => String) key: string,
    @Ctx() { app, limits }: Context,
  ): Promise<MySupplement> {
    await limits.publicLookup();
    if (key.trim() === '') throw notFound('hồ sơ mang mã này');
    return supplementView(await openSupplement(app, code, key));
  }

  @Public()
  @Mutation(() => MySupplement, { description: 'Public. Sends it to the desk, confirmed by the code.' })
  async sendSupplement(
    @Arg('input', () => SendSupplementInput) input: SendSupplementInput,
    @Ctx() { app, limits }: Context,
  ): Promise<MySupplement> {
    await limits.publicSubmission();
    return supplementView(await sendSupplement(app, input));
  }
}
