import type {
  MySupplementPartsFragment,
  NoticeChannel,
  OnlineDraftPartsFragment,
  OnlineFilePartsFragment,
  OnlineRulesQuery,
  SubmitOnlineInput,
} from '@hcc/shared-schema/generated/hooks';
import { currentLanguage } from '@hcc/web-shared/src/i18n/language';
import { ask } from './public-api';
import { type MySubmission, SUBMISSION } from './submission-api';

const FILE = '{ id name type size part }';
const DRAFT = `{ secret version content expiresAt reference files ${FILE} }`;
const SUPPLEMENT = `{
    secret status version isAwaited dossierCode officeName askedAt reason documents answer note sentAt needsCode
    files ${FILE}
    contacts { channel masked }
  }`;

/** As `queries` in public-api.ts; these come with the pages on which a citizen puts something together. */
export const onlineQueries = {
  OnlineRules: `query OnlineRules { onlineRules { needsCode channels isClosed mostFiles mostBytes draftDays } }`,
  OnlineDraft: `query OnlineDraft($secret: String!) { onlineDraft(secret: $secret) ${DRAFT} }`,
  SaveOnlineDraft: `mutation SaveOnlineDraft($input: SaveOnlineDraftInput!) { saveOnlineDraft(input: $input) ${DRAFT} }`,
  RemoveOnlineDraft: `mutation RemoveOnlineDraft($secret: String!) { removeOnlineDraft(secret: $secret) }`,
  SendOnlineCode: `mutation SendOnlineCode($input: SendOnlineCodeInput!) { sendOnlineCode(input: $input) }`,
  SubmitOnlineDraft: `mutation SubmitOnlineDraft($input: SubmitOnlineDraftInput!) { submitOnlineDraft(input: $input) ${SUBMISSION} }`,
  AddOnlineFile: `mutation AddOnlineFile($input: AddOnlineFileInput!) { addOnlineFile(input: $input) ${FILE} }`,
  RemoveOnlineFile: `mutation RemoveOnlineFile($input: RemoveOnlineFileInput!) { removeOnlineFile(input: $input) ${FILE} }`,
  OpenSupplement: `mutation OpenSupplement($code: String!, $key: String!) { openSupplement(code: $code, key: $key) ${SUPPLEMENT} }`,
  SendSupplement: `mutation SendSupplement($input: SendSupplementInput!) { sendSupplement(input: $input) ${SUPPLEMENT} }`,
} as const;

export type OnlineRules = OnlineRulesQuery['onlineRules'];
export type OnlineDraft = OnlineDraftPartsFragment;
export type OnlineFile = OnlineFilePartsFragment;
export type Supplement = MySupplementPartsFragment;

function run<T>(name: keyof typeof onlineQueries, variables: Record<string, unknown> = {}): Promise<T> {
  return ask<T>(name, onlineQueries[name], variables);
}

export async function onlineRules(): Promise<OnlineRules> {
  return (await run<OnlineRulesQuery>('OnlineRules')).onlineRules;
}

export async function onlineDraft(secret: string): Promise<OnlineDraft> {
  return (await run<{ onlineDraft: OnlineDraft }>('OnlineDraft', { secret })).onlineDraft;
}

export async function saveOnlineDraft(input: {
  secret: string | null;
  expectedVersion: number | null;
  content: string;
}): Promise<OnlineDraft> {
  return (await run<{ saveOnlineDraft: OnlineDraft }>('SaveOnlineDraft', { input })).saveOnlineDraft;
}

export async function removeOnlineDraft(secret: string): Promise<void> {
  await run('RemoveOnlineDraft', { secret });
}

/** @param address of a draft: where to; a supplement's is known to the office */
export async function sendOnlineCode(secret: string, channel: NoticeChannel, address: string | null): Promise<void> {
  const language = currentLanguage() === 'en' ? 'EN' : 'VI';
  await run('SendOnlineCode', { input: { secret, channel, address, language } });
}

export async function submitOnlineDraft(
  secret: string,
  code: string | null,
  request: SubmitOnlineInput,
): Promise<MySubmission> {
  const input = { secret, code, request };
  return (await run<{ submitOnlineDraft: MySubmission }>('SubmitOnlineDraft', { input })).submitOnlineDraft;
}

export async function addOnlineFile(secret: string, uploadId: string, part: string | null): Promise<OnlineFile[]> {
  const input = { secret, uploadId, part };
  return (await run<{ addOnlineFile: OnlineFile[] }>('AddOnlineFile', { input })).addOnlineFile;
}

export async function removeOnlineFile(secret: string, fileId: string): Promise<OnlineFile[]> {
  const input = { secret, fileId };
  return (await run<{ removeOnlineFile: OnlineFile[] }>('RemoveOnlineFile', { input })).removeOnlineFile;
}

export async function openSupplement(code: string, key: string): Promise<Supplement> {
  return (await run<{ openSupplement: Supplement }>('OpenSupplement', { code, key })).openSupplement;
}

export async function sendSupplement(input: {
  secret: string;
  expectedVersion: number;
  note: string | null;
  code: string | null;
}): Promise<Supplement> {
  return (await run<{ sendSupplement: Supplement }>('SendSupplement', { input })).sendSupplement;
}
