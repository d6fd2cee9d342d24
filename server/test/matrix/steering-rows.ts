import { PROCEDURE } from '../harness/walk';
import { nobodys, type Row } from './row';

/** The id of nothing. */
const NOBODY = '0000000000000000';

const none = (more: object = {}, covers: string[] = []): Row => ({
  covers: ['id', ...covers],
  calls: () => [{ title: 'none', variables: { id: NOBODY, ...more }, refusal: () => 'NOT_FOUND' }],
});

/** Directives and proposals: nobody of this world has made any. */
export const STEERING_QUERIES: Record<string, Row> = {
  directives: {
    ...nobodys,
    calls: () =>
      ['TO_US', 'BY_US', 'ALL'].map((side) => ({
        title: side,
        variables: { side, standing: 'OPEN' },
        holds: ({ nodes }: { nodes: unknown[] }) => expect(nodes).toEqual([]),
      })),
  },
  directive: none(),
  directableStaff: {
    covers: ['officeId'],
    calls: () => [{ title: 'no office', variables: { officeId: NOBODY }, refusal: () => 'NOT_FOUND' }],
  },
  weekOfProposals: {
    ...nobodys,
    calls: () => [
      {
        title: 'a week',
        variables: { week: '2026-W48' },
        holds: ({ nodes }: { nodes: unknown[] }) => expect(nodes).toEqual([]),
      },
    ],
  },
  proposalsOfProcedure: {
    covers: ['code'],
    calls: () => [
      {
        title: 'a procedure',
        variables: { code: PROCEDURE.commune },
        holds: (nodes: unknown[]) => expect(nodes).toEqual([]),
      },
    ],
  },
  proposal: none(),
  proposalBasis: {
    covers: ['code'],
    calls: () => [{ title: 'no procedure', variables: { code: '0.000000' }, refusal: () => 'NOT_FOUND' }],
  },
};

export const STEERING_MUTATIONS: Record<string, Row> = {
  issueDirective: {
    covers: ['input.responsible.officeId', 'input.responsible.staffId'],
    calls: () => [
      {
        title: 'to no office',
        variables: {
          input: {
            title: 'x',
            text: 'x',
            priority: 'NORMAL',
            responsible: [{ officeId: NOBODY, staffId: NOBODY }],
            workingDays: 1,
            subject: 'NONE',
          },
        },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  actOnDirective: {
    covers: ['input.id', 'input.uploadIds'],
    calls: () => [
      {
        title: 'none',
        variables: { input: { id: NOBODY, expectedVersion: 1, action: 'REPORT', note: 'x', uploadIds: [NOBODY] } },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  proposeCut: {
    covers: ['input.code'],
    calls: () => [
      {
        title: 'no procedure',
        variables: { input: { code: '0.000000', title: 'x', reason: 'x', cuts: {} } },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  replayProposal: none(),
  commentOnProposal: none({ expectedVersion: 1, note: 'x' }),
  decideProposal: none({ expectedVersion: 1, accepted: true, note: 'x' }),
  withdrawProposal: none({ expectedVersion: 1 }),
  draftFromProposal: none({ expectedVersion: 1 }),
};
