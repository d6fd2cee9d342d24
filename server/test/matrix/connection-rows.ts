import { submitInput } from '../harness/submissions';
import { nobodys, type Row } from './row';

const NOBODY = '0000000000000000';
const missing = (covers: string[], variables: Record<string, unknown>): Row => ({
  covers,
  calls: () => [{ title: 'of nobody', variables, refusal: () => 'NOT_FOUND' }],
});
/** No session opens what systems ask with a key. */
const keyless = (covers: string[], variables: Record<string, unknown>): Row => ({
  covers,
  calls: () => [{ title: 'without a key', variables, refusal: () => 'UNAUTHENTICATED' }],
});
const wish = { name: '', contact: '', scopes: [], callsPerMinute: 1, intakesPerDay: 1 };
const invalid = (named: string, input: object): Row => ({
  covers: [named, 'input.areaCode'],
  calls: () => [{ title: 'nothing filled in', variables: { input }, refusal: () => 'BAD_USER_INPUT' }],
});
const named = ['procedureCode', 'receivingAreaCode', 'applicant.areaCode', 'documents.requirementId'];

export const CONNECTION_QUERIES: Record<string, Row> = {
  partners: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
  partner: missing(['id'], { id: NOBODY }),
  hookDeliveries: missing(['hookId'], { hookId: NOBODY }),
  partnerSubmissions: missing(['partnerId'], { partnerId: NOBODY, first: 1 }),
  partnerChanges: keyless([], { first: 1 }),
  partnerDossier: keyless(['code'], { code: 'X' }),
  partnerSubmission: keyless([], { reference: 'X' }),
};

export const CONNECTION_MUTATIONS: Record<string, Row> = {
  createPartner: invalid('input.code', { ...wish, code: 'x', kind: 'SYSTEM' }),
  changePartner: invalid('input.id', { ...wish, id: NOBODY, expectedVersion: 1 }),
  setPartnerStatus: missing(['id'], { id: NOBODY, expectedVersion: 1, status: 'SUSPENDED' }),
  makePartnerKey: missing(['partnerId'], { partnerId: NOBODY, days: 1 }),
  confirmPartnerKey: missing(['id'], { id: NOBODY }),
  confirmPartnerHook: missing(['id'], { id: NOBODY }),
  revokePartnerKey: missing(['id'], { id: NOBODY }),
  makePartnerHook: missing(['input.partnerId'], {
    input: { partnerId: NOBODY, url: 'https://hcc.test/hook', events: ['dossier.due'] },
  }),
  switchPartnerHook: missing(['id'], { id: NOBODY, expectedVersion: 1, on: false }),
  testPartnerHook: missing(['id'], { id: NOBODY }),
  resendHookDelivery: missing(['hookId', 'id'], { hookId: NOBODY, id: 1 }),
  partnerSubmit: keyless(
    named.map((name) => `input.${name}`),
    { input: submitInput() },
  ),
};
