import type {
  AreasQuery,
  MySubmissionQuery,
  ResubmitOnlineInput,
  ResubmitOnlineMutation,
  SubmitOnlineInput,
  SubmitOnlineMutation,
  WithdrawOnlineMutation,
} from '@hcc/shared-schema/generated/hooks';
import { ask } from './public-api';

export const SUBMISSION = `{
    reference status statusText version submittedAt officeName procedureCode procedureName returnBy note reason
    applicant { fullName idNumber phone email address areaCode }
    documents { requirementId name originals certifiedCopies photocopies }
    files { id name type size part }
    dossierCode dossierKey dossierDueAt
  }`;

/** As `queries` in public-api.ts; these come with the page that sends requests in. */
export const submissionQueries = {
  Areas: `query Areas($parentCode: String, $tier: Tier) { areas(parentCode: $parentCode, tier: $tier) { code name } }`,
  MySubmission: `query MySubmission($reference: String!) { onlineSubmission(reference: $reference) ${SUBMISSION} }`,
  SubmitOnline: `mutation SubmitOnline($input: SubmitOnlineInput!) { submitOnline(input: $input) ${SUBMISSION} }`,
  ResubmitOnline: `mutation ResubmitOnline($input: ResubmitOnlineInput!) { resubmitOnline(input: $input) ${SUBMISSION} }`,
  WithdrawOnline: `mutation WithdrawOnline($input: WithdrawOnlineInput!) { withdrawOnline(input: $input) ${SUBMISSION} }`,
} as const;

export type MySubmission = MySubmissionQuery['onlineSubmission'];
export type PublicArea = Pick<AreasQuery['areas'][number], 'code' | 'name'>;

function run<T>(name: keyof typeof submissionQueries, variables: Record<string, unknown>): Promise<T> {
  return ask<T>(name, submissionQueries[name], variables);
}

export async function areasOf(tier: 'PROVINCE' | 'DISTRICT' | 'COMMUNE', parentCode?: string): Promise<PublicArea[]> {
  return (await run<{ areas: PublicArea[] }>('Areas', { tier, parentCode })).areas;
}

export async function mySubmission(reference: string): Promise<MySubmission> {
  return (await run<MySubmissionQuery>('MySubmission', { reference })).onlineSubmission;
}

export async function submitOnline(input: SubmitOnlineInput): Promise<MySubmission> {
  return (await run<SubmitOnlineMutation>('SubmitOnline', { input })).submitOnline;
}

export async function resubmitOnline(input: ResubmitOnlineInput): Promise<MySubmission> {
  return (await run<ResubmitOnlineMutation>('ResubmitOnline', { input })).resubmitOnline;
}

export async function withdrawOnline(reference: string, expectedVersion: number): Promise<MySubmission> {
  return (await run<WithdrawOnlineMutation>('WithdrawOnline', { input: { reference, expectedVersion } }))
    .withdrawOnline;
}
