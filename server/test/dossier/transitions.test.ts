import 'reflect-metadata';
import { StepKind } from '../../src/modules/catalogue/catalogue-terms';
import { DossierAction as A, DossierStatus as S } from '../../src/modules/dossier/dossier-terms';
import { legalActions } from '../../src/modules/dossier/life/dossier.transitions';

/** What a dossier in hand allows at each kind of step; "2" marks a step that has one before it, "*" a claimed one. */
const IN_HAND: Record<string, A[]> = {
  INTAKE: [A.ADVANCE, A.CLAIM, A.ASSIGN, A.REQUEST_SUPPLEMENT, A.WITHDRAW, A.STOP],
  'INTAKE*': [A.ADVANCE, A.RELEASE, A.ASSIGN, A.REQUEST_SUPPLEMENT, A.WITHDRAW, A.STOP],
  INTAKE2: [A.ADVANCE, A.CLAIM, A.ASSIGN, A.SEND_BACK, A.REQUEST_SUPPLEMENT, A.WITHDRAW, A.STOP],
  'INTAKE2*': [A.ADVANCE, A.RELEASE, A.ASSIGN, A.SEND_BACK, A.REQUEST_SUPPLEMENT, A.WITHDRAW, A.STOP],
  APPROVE: [A.ADVANCE, A.REFUSE, A.CLAIM, A.ASSIGN, A.REQUEST_SUPPLEMENT, A.WITHDRAW, A.STOP],
  'APPROVE*': [A.ADVANCE, A.REFUSE, A.RELEASE, A.ASSIGN, A.REQUEST_SUPPLEMENT, A.WITHDRAW, A.STOP],
  APPROVE2: [A.ADVANCE, A.REFUSE, A.CLAIM, A.ASSIGN, A.SEND_BACK, A.REQUEST_SUPPLEMENT, A.WITHDRAW, A.STOP],
  'APPROVE2*': [A.ADVANCE, A.REFUSE, A.RELEASE, A.ASSIGN, A.SEND_BACK, A.REQUEST_SUPPLEMENT, A.WITHDRAW, A.STOP],
};
const LIKE_INTAKE = [StepKind.APPRAISE, StepKind.CONSULT, StepKind.ISSUE, StepKind.INTAKE];

/** What every other state allows, at whatever step. */
const ELSEWHERE: [S, A[]][] = [
  [S.SUBMITTED, []],
  [S.NOT_RECEIVED, []],
  [S.SUPPLEMENT_REQUIRED, [A.RECORD_SUPPLEMENT, A.WITHDRAW, A.STOP]],
  [S.PAYMENT_REQUIRED, [A.WITHDRAW, A.STOP]],
  [S.WITHDRAWN, []],
  [S.STOPPED, []],
  [S.COMPLETED, [A.RETURN_RESULT]],
  [S.RETURNED, []],
];

const facts = (status: S, stepKind: StepKind, stepOrdinal: number, assigneeId: string | null) => ({
  status,
  stepKind,
  stepOrdinal,
  assigneeId,
  currentOfficeId: 'o',
  receivingOfficeId: 'o',
});

describe('what a state allows', () => {
  const inHand = [S.RECEIVED, S.PROCESSING].flatMap((status) =>
    [...LIKE_INTAKE, StepKind.APPROVE].flatMap((kind) => ['', '*', '2', '2*'].map((mark) => ({ status, kind, mark }))),
  );
  it.each(inHand)('$status at $kind$mark', ({ status, kind, mark }) => {
    const row = IN_HAND[`${kind === StepKind.APPROVE ? 'APPROVE' : 'INTAKE'}${mark}`]!;
    const actions = legalActions(facts(status, kind, mark.startsWith('2') ? 2 : 1, mark.endsWith('*') ? 'me' : null));
    expect([...actions].sort()).toEqual([...row].sort());
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
        expect(legalActions(facts(status, kind, 2, assignee))).toEqual(actions);
      }
    }
  });
});
