import { PAGE, type Page } from './pages';
import { nobodys, type Row } from './row';

/** The id of nothing. */
const NOBODY = '0000000000000000';
const NO_SECRET = '00000000000000';

const absent = (variables: Record<string, unknown>, covers: string[], once = false): Row => ({
  covers,
  calls: () => [{ title: 'nobody’s', once, variables, refusal: () => 'NOT_FOUND' }],
});

const MONTHS = { from: '2026-01', to: '2026-12' };
/** Nobody has complained of or rated anything in this world: test/voice has who sees what. */
const holds = ({ nodes }: Page) => expect(nodes).toEqual([]);

const complaining = (more: object, once: boolean): Row => ({
  covers: ['input.dossierCode', 'input.areaCode', 'input.procedureCode'],
  calls: () => [
    {
      title: 'about a dossier that is not there',
      once,
      variables: {
        input: {
          idempotencyKey: 'matrix complaint',
          kind: 'DOSSIER',
          content: 'Một',
          dossierCode: '000.00.00.H56-260101-0001',
          mayPublish: false,
          ...more,
        },
      },
      refusal: () => 'BAD_USER_INPUT',
    },
  ],
});

export const VOICE_QUERIES: Record<string, Row> = {
  complaints: {
    covers: ['filter.areaCode'],
    calls: () =>
      ['TO_ANSWER', 'MINE', 'ALL'].map((scope) => ({
        title: scope,
        variables: { filter: { scope }, first: PAGE },
        holds,
      })),
  },
  complaint: absent({ id: NOBODY }, ['id']),
  complaintStaff: absent({ id: NOBODY }, ['id']),
  complaintFigures: {
    covers: ['filter.areaCode'],
    calls: () => [{ title: 'all', variables: { filter: { scope: 'ALL', areaCode: '385' } } }],
  },
  myComplaint: absent({ reference: NO_SECRET }, [], true),
  publishedComplaints: {
    ...nobodys,
    calls: () => [{ title: 'all', once: true, variables: { first: PAGE }, holds }],
  },
  ratingForm: absent({ secret: `000.17.28.H56-261123-0001 ${NO_SECRET}` }, [], true),
  ratingFigures: {
    covers: ['filter.areaCode', 'filter.officeId', 'filter.procedureCode'],
    calls: () => [{ title: 'all', variables: { filter: { ...MONTHS, areaCode: '385', officeId: NOBODY } } }],
  },
  ratingAnswers: {
    covers: ['filter.areaCode', 'filter.officeId', 'filter.procedureCode'],
    calls: () => [{ title: 'all', variables: { filter: MONTHS, first: PAGE }, holds }],
  },
  surveyRounds: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
  surveyResults: absent({ id: NOBODY }, ['id']),
  mySurvey: absent({ id: NOBODY }, ['id']),
};

export const VOICE_MUTATIONS: Record<string, Row> = {
  sendComplaint: complaining({}, true),
  recordComplaint: complaining({ channel: 'DESK' }, false),
  actOnComplaint: absent({ input: { id: NOBODY, expectedVersion: 1, kind: 'TAKEN' } }, [
    'input.id',
    'input.officeId',
    'input.staffId',
  ]),
  appealComplaint: absent({ input: { reference: NO_SECRET, expectedVersion: 1, reason: 'Chưa rõ' } }, [], true),
  rateService: {
    covers: ['input.criteria.code'],
    calls: () => [
      {
        title: 'by a criterion that is none',
        once: true,
        variables: {
          input: {
            secret: `000.17.28.H56-261123-0001 ${NO_SECRET}`,
            face: 5,
            criteria: [{ code: 'none', points: 1 }],
          },
        },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  openSurvey: {
    ...nobodys,
    calls: () => [
      {
        title: 'without a question',
        variables: { input: { title: 'Một', from: '2026-11-23', to: '2026-11-24', questions: [] } },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  answerSurvey: absent({ input: { id: NOBODY, replies: [{ code: 'C1', scale: 3 }] } }, [
    'input.id',
    'input.replies.code',
  ]),
};
