import { receiveInput } from '../harness/walk';
import type { Row } from './row';
import { isWithin, type Person } from './world';

const NOBODY = '0000000000000000';
const { applicant, documents, ...receipt } = receiveInput();

const slip = {
  deskId: NOBODY,
  number: 5_000,
  receivedAt: '2026-11-23T09:00:00+07:00',
  clerkId: NOBODY,
  lookupKey: '7KXS3M9PQ2RTV4',
  receipt: { ...receipt, applicant, documents },
};
const slipNames = [
  'deskId',
  'clerkId',
  'receipt.procedureCode',
  'receipt.applicant.areaCode',
  'receipt.documents.requirementId',
  'receipt.settlingAreaCode',
  'receipt.submission.id',
].map((name) => `input.${name}`);
/** What a slip said before it was mended names the same. */
const sentNames = [
  ...slipNames,
  ...slipNames
    .filter((name) => name.startsWith('input.receipt.'))
    .map((name) => name.replace('input.', 'input.before.')),
  'input.procedureVersionId',
  'input.before.procedureVersionId',
];

const none = (variables: Record<string, unknown>, covers: string[]): Row => ({
  covers,
  calls: () => [{ title: 'no such desk', variables, refusal: () => 'NOT_FOUND' }],
});

/** Machines that go on without a line: who receives knows those of the own desk, heads those of their area. */
export const OFFLINE_QUERIES: Record<string, Row> = {
  offlineDesks: {
    covers: ['officeId'],
    calls: ({ centres }) => [
      ...Object.entries(centres).map(([areaCode, officeId]) => ({
        title: `the centre of ${areaCode}`,
        variables: { officeId },
        refusal: ({ root, permissions }: Person) => {
          const mayRead = permissions.has('office:manage') ? isWithin(areaCode, root) : root === areaCode;
          return mayRead ? null : 'NOT_FOUND';
        },
      })),
      { title: 'no office', variables: { officeId: NOBODY }, refusal: () => 'NOT_FOUND' },
    ],
  },
};

export const OFFLINE_MUTATIONS: Record<string, Row> = {
  registerOfflineDesk: {
    covers: [],
    calls: () => [{ title: 'without a name', variables: { name: '' }, refusal: () => 'BAD_USER_INPUT' }],
  },
  renewOfflineLease: none({ input: { deskId: NOBODY, secret: 'x', moreNumbers: true, days: [] } }, ['input.deskId']),
  releaseOfflineDesk: none({ deskId: NOBODY, secret: 'x' }, ['deskId']),
  receiveOffline: none(
    { input: { ...slip, secret: 'x', procedureVersionId: NOBODY, catalogueAt: slip.receivedAt } },
    sentNames,
  ),
  setAsideOffline: none(
    { input: { ...slip, secret: 'x', procedureVersionId: NOBODY, catalogueAt: slip.receivedAt, reason: 'x' } },
    sentNames,
  ),
  receiveOnRevokedSlip: none({ input: slip }, slipNames),
  revokeOfflineDesk: none({ id: NOBODY, reason: 'x' }, ['id']),
  allowRevokedSlips: none({ id: NOBODY }, ['id']),
};
