import 'reflect-metadata';
import { StepKind } from '../../src/modules/catalogue/catalogue-terms';
import { DossierAction as A, DossierStatus as S } from '../../src/modules/dossier/dossier-terms';
import { NO_MATTERS } from '../../src/modules/dossier/history/open-matters';
import { type DossierFacts, legalActions } from '../../src/modules/dossier/life/dossier.transitions';

/** What a dossier in hand allows at each kind of step; "2" marks a step that has one before it, "*" a claimed one. */
const IN_HAND: Record<string, A[]> = {
  INTAKE: [A.ADVANCE, A.CLAIM],
  'INTAKE*': [A.ADVANCE, A.RELEASE],
  INTAKE2: [A.ADVANCE, A.CLAIM, A.SEND_BACK],
  'INTAKE2*': [A.ADVANCE, A.RELEASE, A.SEND_BACK],
  APPROVE: [A.ADVANCE, A.REFUSE, A.CLAIM, A.ISSUE_RESULT],
  'APPROVE*': [A.ADVANCE, A.REFUSE, A.RELEASE, A.ISSUE_RESULT],
  APPROVE2: [A.ADVANCE, A.REFUSE, A.CLAIM, A.SEND_BACK, A.ISSUE_RESULT],
  'APPROVE2*': [A.ADVANCE, A.REFUSE, A.RELEASE, A.SEND_BACK, A.ISSUE_RESULT],
};
/** What every open dossier that has a due moment allows. */
const OPEN = [A.PROPOSE_APOLOGY, A.CORRECT_RECEIPT];
/** What an office that works on it may do at any step but the last. */
const AT_WORK = [A.ASSIGN, A.REQUEST_SUPPLEMENT, A.CONSULT, A.REQUIRE_PAYMENT, A.WITHDRAW, A.STOP, ...OPEN];
const LIKE_INTAKE = [StepKind.APPRAISE, StepKind.CONSULT, StepKind.INTAKE];

/** What every other state allows, at whatever step. */
const ELSEWHERE: [S, A[]][] = [
  [S.SUBMITTED, []],
  [S.NOT_RECEIVED, []],
  [S.SUPPLEMENT_REQUIRED, [A.RECORD_SUPPLEMENT, A.WITHDRAW, A.STOP, ...OPEN]],
  [S.PAYMENT_REQUIRED, [A.RECORD_PAYMENT, A.WITHDRAW, A.STOP, ...OPEN]],
  [S.WITHDRAWN, []],
  [S.STOPPED, []],
  [S.COMPLETED, [A.RETURN_RESULT, A.ISSUE_RESULT, A.HAND_OVER]],
  [S.RETURNED, []],
];

const facts = (
  status: S,
  stepKind: StepKind,
  stepOrdinal: number,
  assigneeId: string | null,
  more: Partial<DossierFacts> = {},
): DossierFacts => ({
  status,
  stepKind,
  stepOrdinal,
  isFirstStep: stepOrdinal === 1,
  assigneeId,
  currentOfficeId: 'o',
  previousOfficeId: null,
  receivingOfficeId: 'o',
  passedOfficeIds: ['o'],
  isOpened: false,
  isDue: true,
  isLate: false,
  lateOfficeIds: [],
  matters: NO_MATTERS,
  waitsForAnswers: true,
  returnsByPost: false,
  ...more,
});

describe('what a state allows', () => {
  const inHand = [S.RECEIVED, S.PROCESSING].flatMap((status) =>
    [...LIKE_INTAKE, StepKind.APPROVE].flatMap((kind) => ['', '*', '2', '2*'].map((mark) => ({ status, kind, mark }))),
  );
  it.each(inHand)('$status at $kind$mark', ({ status, kind, mark }) => {
    const row = IN_HAND[`${kind === StepKind.APPROVE ? 'APPROVE' : 'INTAKE'}${mark}`]!;
    const actions = legalActions(facts(status, kind, mark.startsWith('2') ? 2 : 1, mark.endsWith('*') ? 'me' : null));
    expect([...actions].sort()).toEqual([...row, ...AT_WORK].sort());
  });

  it('passes nothing on from the step that hands the result out', () => {
    for (const status of [S.RECEIVED, S.PROCESSING]) {
      const actions = legalActions(facts(status, StepKind.RETURN, 4, null));
      expect(actions).not.toContain(A.ADVANCE);
      expect(actions).not.toContain(A.SEND_BACK);
      expect(actions).not.toContain(A.REQUEST_SUPPLEMENT);
    }
  });

  it.each(ELSEWHERE)('%s', (status, actions) => {
    for (const kind of Object.values(StepKind)) {
      for (const assignee of [null, 'me']) {
        expect(legalActions(facts(status, kind, 2, assignee, { previousOfficeId: 'department' }))).toEqual(actions);
      }
    }
  });

  const atWork = (more: Partial<DossierFacts>, assignee: string | null = null) =>
    legalActions(facts(S.PROCESSING, StepKind.APPRAISE, 2, assignee, more));

  it('lets the sender take back what nobody has opened or taken', () => {
    expect(atWork({ previousOfficeId: 'sender' })).toContain(A.RECALL);
    expect(atWork({ previousOfficeId: 'sender', isOpened: true })).not.toContain(A.RECALL);
    expect(atWork({ previousOfficeId: 'sender' }, 'me')).not.toContain(A.RECALL);
    expect(atWork({ previousOfficeId: null })).not.toContain(A.RECALL);
  });

  it('goes no further while the procedure waits for consulted offices', () => {
    const matters = { consulted: ['asked'], awaited: true } as const;
    expect(atWork({ matters: { ...matters, consulted: ['asked'] } })).not.toContain(A.ADVANCE);
    expect(atWork({ matters: { ...matters, consulted: ['asked'] }, waitsForAnswers: false })).toContain(A.ADVANCE);
    // The deadline has passed: nobody waits, an answer is taken all the same.
    expect(atWork({ matters: { consulted: ['asked'] } })).toEqual(
      expect.arrayContaining([A.ADVANCE, A.ANSWER_CONSULTATION, A.CLOSE_CONSULTATION]),
    );
  });

  it('has one apology at a time, and none where nothing is owed', () => {
    expect(atWork({ matters: { apology: true } })).toContain(A.DECIDE_APOLOGY);
    expect(atWork({ matters: { apology: true } })).not.toContain(A.PROPOSE_APOLOGY);
    expect(atWork({ isDue: false })).not.toContain(A.PROPOSE_APOLOGY);
  });

  it('asks for a cause where something was or is late, and nowhere else', () => {
    for (const status of [S.PROCESSING, S.SUPPLEMENT_REQUIRED, S.COMPLETED, S.RETURNED]) {
      const at = (more: Partial<DossierFacts>) => legalActions(facts(status, StepKind.APPRAISE, 2, null, more));
      expect(at({})).not.toContain(A.RECORD_LATE_CAUSE);
      expect(at({ isLate: true })).toContain(A.RECORD_LATE_CAUSE);
      expect(at({ lateOfficeIds: ['o'] })).toContain(A.RECORD_LATE_CAUSE);
    }
    expect(legalActions(facts(S.STOPPED, StepKind.APPRAISE, 2, null, { isLate: true }))).toEqual([]);
  });

  it('follows the paper of a result to the centre and to the post', () => {
    const done = (more: Partial<DossierFacts>) => legalActions(facts(S.COMPLETED, StepKind.RETURN, 4, null, more));
    expect(done({ previousOfficeId: 'o' })).not.toContain(A.HAND_OVER);
    expect(done({ matters: { handedOver: true } })).toContain(A.CONFIRM_HANDOVER);
    expect(done({ matters: { handoverConfirmed: true } })).not.toContain(A.HAND_OVER);
    expect(done({ returnsByPost: true })).toContain(A.SEND_BY_POST);
    expect(done({ returnsByPost: true, matters: { posted: true } })).toContain(A.RECORD_POST_RETURN);
    expect(done({ matters: { result: true } })).not.toContain(A.ISSUE_RESULT);
    expect(legalActions(facts(S.RETURNED, StepKind.RETURN, 4, null, { isLate: true }))).toEqual([A.RECORD_LATE_CAUSE]);
  });
});
