import type {
  AppealComplaintInput,
  MyComplaintQuery,
  PublishedComplaintsQuery,
  RateServiceInput,
  RatingFormQuery,
  SendComplaintInput,
} from '@hcc/shared-schema/generated/hooks';
import { ask } from './public-api';

const COMPLAINT = `{
    reference number kind state officeName content openedAt dueAt isOverdue answer answeredAt isDeclined mayAppeal
    appealedAt version
    steps { kind at officeName text }
  }`;

/** As `queries` in public-api.ts; these come with the pages of complaints and ratings. */
export const voiceQueries = {
  MyComplaint: `query MyComplaint($reference: String!) { myComplaint(reference: $reference) ${COMPLAINT} }`,
  SendComplaint: `mutation SendComplaint($input: SendComplaintInput!) { sendComplaint(input: $input) ${COMPLAINT} }`,
  AppealComplaint: `mutation AppealComplaint($input: AppealComplaintInput!) { appealComplaint(input: $input) ${COMPLAINT} }`,
  PublishedComplaints: `query PublishedComplaints($first: Int!, $after: String) {
    publishedComplaints(first: $first, after: $after) {
      totalCount pageInfo { endCursor hasNextPage } nodes { id kind officeName note answer answeredAt }
    }
  }`,
  RatingForm: `query RatingForm($secret: String!) {
    ratingForm(secret: $secret) { officeName procedureName isSpent criteria { code name levels { points text } } }
  }`,
  RateService: `mutation RateService($input: RateServiceInput!) { rateService(input: $input) }`,
} as const;

export type MyComplaint = MyComplaintQuery['myComplaint'];
export type Published = PublishedComplaintsQuery['publishedComplaints'];
export type RatingForm = RatingFormQuery['ratingForm'];

function run<T>(name: keyof typeof voiceQueries, variables: Record<string, unknown>): Promise<T> {
  return ask<T>(name, voiceQueries[name], variables);
}

export async function myComplaint(reference: string): Promise<MyComplaint> {
  return (await run<MyComplaintQuery>('MyComplaint', { reference })).myComplaint;
}

export async function sendComplaint(input: SendComplaintInput): Promise<MyComplaint> {
  return (await run<{ sendComplaint: MyComplaint }>('SendComplaint', { input })).sendComplaint;
}

export async function appealComplaint(input: AppealComplaintInput): Promise<MyComplaint> {
  return (await run<{ appealComplaint: MyComplaint }>('AppealComplaint', { input })).appealComplaint;
}

const PUBLISHED_SHOWN = 20;

export async function publishedComplaints(after: string | null): Promise<Published> {
  const asked = { first: PUBLISHED_SHOWN, after };
  return (await run<PublishedComplaintsQuery>('PublishedComplaints', asked)).publishedComplaints;
}

export async function ratingForm(secret: string): Promise<RatingForm> {
  return (await run<RatingFormQuery>('RatingForm', { secret })).ratingForm;
}

export async function rateService(input: RateServiceInput): Promise<void> {
  await run<{ rateService: boolean }>('RateService', { input });
}
