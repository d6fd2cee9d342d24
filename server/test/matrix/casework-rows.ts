import { PAGE, type Page } from './pages';
import { type Call, nobodys, type Row } from './row';

const COMPLAINT_DAYS = { dossierComplaint: 1, officerComplaint: 1, procedureComplaint: 1, placeComplaint: 1 };
/** The id of nothing. */
const NOBODY = '0000000000000000';

const absent: Row = {
  covers: ['id'],
  calls: () => [{ title: 'nobody’s', variables: { id: NOBODY }, refusal: () => 'NOT_FOUND' }],
};

/** Nobody has written or asked anything in this world: test/casework has who sees what. */
const holds = ({ nodes }: Page) => expect(nodes).toEqual([]);

const scopes = (names: readonly string[], covers: string[]): Row => ({
  covers,
  calls: () => names.map((scope) => ({ title: scope, variables: { filter: { scope }, first: PAGE }, holds })),
});

/** A dossier that one may not see can't be named. */
const opening = (more: object, covers: string[], others: Call[] = []): Row => ({
  covers: ['input.dossierCode', ...covers],
  calls: () => [
    {
      title: 'about a dossier that is not there',
      variables: {
        input: {
          idempotencyKey: 'matrix',
          title: 'Một',
          content: 'Một',
          dossierCode: '000.00.00.H56-260101-0001',
          ...more,
        },
      },
      refusal: () => 'BAD_USER_INPUT',
    },
    ...others,
  ],
});

const WITH_UPLOAD: Call = {
  title: 'with an upload of nobody',
  variables: {
    input: { idempotencyKey: 'matrix upload', kind: 'FAULT', title: 'Một', content: 'Một', uploadIds: [NOBODY] },
  },
  refusal: () => 'NOT_FOUND',
};

const acting = (covers: string[]): Row => ({
  covers: ['input.id', ...covers],
  calls: () => [
    {
      title: 'nobody’s',
      variables: { input: { id: NOBODY, expectedVersion: 1, kind: 'TAKEN' } },
      refusal: () => 'NOT_FOUND',
    },
  ],
});

export const CASE_QUERIES: Record<string, Row> = {
  feedbacks: scopes(['MINE', 'TO_ANSWER', 'ALL', 'PUBLISHED'], ['filter.areaCode']),
  feedback: absent,
  feedbackFigures: {
    covers: ['filter.areaCode'],
    calls: () => [{ title: 'all', variables: { filter: { scope: 'ALL', areaCode: '385' } } }],
  },
  caseDays: { ...nobodys, calls: () => [{ title: 'the days', variables: {} }] },
  advices: scopes(['ASKED', 'TO_ANSWER', 'ALL'], []),
  advice: absent,
  publishedAdvice: {
    covers: ['filter.procedureCode'],
    calls: () => [{ title: 'all', variables: { filter: {}, first: PAGE }, holds }],
  },
  adviceDesks: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
};

export const CASE_MUTATIONS: Record<string, Row> = {
  reportFeedback: opening({ kind: 'FAULT' }, ['input.errorCode', 'input.requestId', 'input.uploadIds'], [WITH_UPLOAD]),
  actOnFeedback: acting([]),
  setCaseDays: {
    ...nobodys,
    calls: () => [
      {
        title: 'no day',
        variables: { input: { obstacle: 0, fault: 1, advice: 1, ...COMPLAINT_DAYS, close: 1 } },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  askAdvice: opening({ procedureCode: '1.004873' }, ['input.procedureCode']),
  actOnAdvice: acting(['input.officeId']),
  publishAdvice: {
    covers: ['input.id', 'input.supersedesId'],
    calls: () => [
      {
        title: 'nobody’s',
        variables: {
          input: {
            id: NOBODY,
            expectedVersion: 1,
            question: 'Hỏi',
            answer: 'Đáp',
            validFrom: '2026-11-23',
            supersedesId: NOBODY,
          },
        },
        refusal: () => 'NOT_FOUND',
      },
    ],
  },
  withdrawPublication: {
    covers: ['id'],
    calls: () => [{ title: 'nobody’s', variables: { id: NOBODY, reason: 'Sai' }, refusal: () => 'NOT_FOUND' }],
  },
  setAdviceDesk: {
    covers: ['officeId'],
    calls: () => [
      { title: 'no such office', variables: { field: '', officeId: NOBODY }, refusal: () => 'BAD_USER_INPUT' },
    ],
  },
};
