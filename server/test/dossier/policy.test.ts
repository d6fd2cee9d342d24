import 'reflect-metadata';
import { StepKind } from '../../src/modules/catalogue/catalogue-terms';
import { DossierAction as A, DossierStatus } from '../../src/modules/dossier/dossier-terms';
import { NO_MATTERS } from '../../src/modules/dossier/history/open-matters';
import { availableActions, type Refusal, refusalOf } from '../../src/modules/dossier/life/dossier.policy';
import type { DossierFacts } from '../../src/modules/dossier/life/dossier.transitions';
import { legalActions } from '../../src/modules/dossier/life/dossier.transitions';
import { offeredActions } from '../../src/modules/dossier/life/offered-actions';
import type { Actor } from '../../src/modules/identity/actor';
import { permissionsOf, Role } from '../../src/modules/identity/permissions';
import type { Office } from '../../src/modules/organisation/office.entity';

/** Where the actor stands to the dossier: in the office that holds it (unclaimed, claimed by him, by a colleague), in
 * the office that received it while another holds it, or in neither. */
type Standing = 'free' | 'mine' | 'colleague' | 'received' | 'elsewhere';
const STANDINGS: Standing[] = ['free', 'mine', 'colleague', 'received', 'elsewhere'];

/** What whoever works on a dossier may do beside its road. */
const ASKS = [
  A.CONSULT,
  A.ANSWER_CONSULTATION,
  A.CLOSE_CONSULTATION,
  A.PROPOSE_APOLOGY,
  A.RECALL,
  A.RECORD_LATE_CAUSE,
  A.ISSUE_RESULT,
  A.HAND_OVER,
];
const PAYS = [A.REQUIRE_PAYMENT, A.RECORD_PAYMENT];

/** Role → the actions it has the right to. At a step that approves, advancing is approving. */
const RIGHTS: Record<Role, A[]> = {
  [Role.RECEPTION]: [
    A.CLAIM,
    A.RELEASE,
    A.ADVANCE,
    A.SEND_BACK,
    A.REQUEST_SUPPLEMENT,
    A.RECORD_SUPPLEMENT,
    A.WITHDRAW,
    A.RETURN_RESULT,
    A.SEND_BY_POST,
    A.RECORD_POST_RETURN,
    A.CONFIRM_HANDOVER,
    A.CORRECT_RECEIPT,
    ...ASKS,
    ...PAYS,
  ],
  [Role.OFFICIAL]: [
    A.CLAIM,
    A.RELEASE,
    A.ADVANCE,
    A.SEND_BACK,
    A.REQUEST_SUPPLEMENT,
    A.RECORD_SUPPLEMENT,
    ...ASKS,
    ...PAYS,
  ],
  [Role.APPROVER]: [A.CLAIM, A.RELEASE, A.ADVANCE, A.SEND_BACK, A.REFUSE, A.STOP, A.ASSIGN, A.DECIDE_APOLOGY, ...ASKS],
  [Role.SUPERVISOR]: [A.ASSIGN, A.RELEASE, A.STOP, A.DECIDE_APOLOGY],
  [Role.LEADERSHIP]: [],
  [Role.ADMIN]: [],
};
const APPROVES = new Set([Role.APPROVER]);
const ASSIGNS = new Set([Role.APPROVER, Role.SUPERVISOR]);

/** Action → in which standings it is the actor's to do, given the right. */
const STANDING: Record<A, Standing[]> = {
  [A.CLAIM]: ['free', 'mine'],
  [A.ASSIGN]: ['free', 'mine', 'colleague'],
  [A.RELEASE]: ['mine'],
  [A.ADVANCE]: ['free', 'mine'],
  [A.SEND_BACK]: ['free', 'mine'],
  [A.REQUEST_SUPPLEMENT]: ['free', 'mine'],
  [A.RECORD_SUPPLEMENT]: ['free', 'mine', 'colleague', 'received'],
  [A.REFUSE]: ['free', 'mine'],
  [A.WITHDRAW]: ['received'],
  [A.STOP]: ['free', 'mine', 'colleague'],
  [A.RETURN_RESULT]: ['free', 'mine'],
  [A.CONSULT]: ['free', 'mine'],
  [A.CLOSE_CONSULTATION]: ['free', 'mine'],
  // Asked about a dossier that others hold.
  [A.ANSWER_CONSULTATION]: ['elsewhere'],
  [A.REQUIRE_PAYMENT]: ['free', 'mine'],
  [A.RECORD_PAYMENT]: ['free', 'mine', 'colleague', 'received'],
  [A.PROPOSE_APOLOGY]: ['free', 'mine'],
  [A.DECIDE_APOLOGY]: ['free', 'mine', 'colleague'],
  // Sent on by the office that received it.
  [A.RECALL]: ['received'],
  [A.HAND_OVER]: ['received'],
  [A.ISSUE_RESULT]: ['free', 'mine', 'colleague', 'received'],
  [A.RECORD_LATE_CAUSE]: ['free', 'mine', 'colleague', 'received'],
  [A.CORRECT_RECEIPT]: ['received'],
  [A.SEND_BY_POST]: ['free', 'mine'],
  [A.RECORD_POST_RETURN]: ['free', 'mine'],
  [A.CONFIRM_HANDOVER]: ['free', 'mine', 'colleague'],
};

function actorWith(role: Role): Actor {
  return {
    staffId: 'me',
    username: 'me',
    fullName: 'Tôi',
    office: { id: 'here' } as Office,
    roles: [role],
    permissions: new Set(permissionsOf([role])),
    standsInFor: [],
  };
}

function factsFor(standing: Standing, stepKind: StepKind): DossierFacts {
  const assignee = { free: null, mine: 'me', colleague: 'other', received: 'other', elsewhere: null };
  const isHere = standing === 'free' || standing === 'mine' || standing === 'colleague';
  return {
    status: DossierStatus.PROCESSING,
    stepKind,
    stepOrdinal: 2,
    assigneeId: assignee[standing],
    currentOfficeId: isHere ? 'here' : 'there',
    receivingOfficeId: standing === 'received' ? 'here' : 'desk',
    previousOfficeId: standing === 'received' ? 'here' : 'desk',
    passedOfficeIds: standing === 'elsewhere' ? ['desk', 'there'] : ['desk', 'here'],
    isFirstStep: false,
    isOpened: false,
    isDue: true,
    isLate: true,
    lateOfficeIds: [],
    matters: standing === 'elsewhere' ? { consulted: ['here'] } : { consulted: ['another'] },
    waitsForAnswers: true,
    returnsByPost: true,
  };
}

function expected(role: Role, action: A, standing: Standing, stepKind: StepKind): 'may' | 'may not' | 'no right' {
  const approves = action === A.ADVANCE && stepKind === StepKind.APPROVE;
  const hasRight = RIGHTS[role].includes(action) && (!approves || APPROVES.has(role));
  if (!hasRight) return 'no right';
  const isHere = standing === 'free' || standing === 'mine' || standing === 'colleague';
  if (action === A.RELEASE && ASSIGNS.has(role)) return isHere ? 'may' : 'may not';
  return STANDING[action].includes(standing) ? 'may' : 'may not';
}

function outcome(refusal: Refusal): 'may' | 'may not' | 'no right' {
  if (refusal === null) return 'may';
  return refusal === 'PERMISSION' ? 'no right' : 'may not';
}

describe.each(Object.values(Role))('%s', (role) => {
  const cases = Object.values(A).flatMap((action) =>
    STANDINGS.flatMap((standing) =>
      [StepKind.INTAKE, StepKind.APPRAISE, StepKind.CONSULT, StepKind.APPROVE, StepKind.ISSUE, StepKind.RETURN].map(
        (stepKind) => ({ action, standing, stepKind }),
      ),
    ),
  );
  it.each(cases)('$action, $standing, at $stepKind', ({ action, standing, stepKind }) => {
    const refusal = refusalOf(actorWith(role), action, factsFor(standing, stepKind));
    expect(outcome(refusal)).toBe(expected(role, action, standing, stepKind));
  });
});

it('lets an office explain its own late leg, and the others only once the whole dossier is late', () => {
  const late = (lateOfficeIds: string[], isLate = false) =>
    refusalOf(actorWith(Role.OFFICIAL), A.RECORD_LATE_CAUSE, {
      ...factsFor('free', StepKind.APPRAISE),
      lateOfficeIds,
      isLate,
    });
  expect(late(['here'])).toBeNull();
  expect(late(['there'])).toBe('NO_LEG');
  expect(late([], true)).toBeNull();
});

it('offers exactly what the state allows and the actor may do', () => {
  for (const role of Object.values(Role)) {
    for (const status of Object.values(DossierStatus)) {
      for (const standing of STANDINGS) {
        for (const stepKind of Object.values(StepKind)) {
          const facts = { ...factsFor(standing, stepKind), status };
          const offered = availableActions(actorWith(role), facts);
          const wanted = legalActions(facts).filter((action) => expected(role, action, standing, stepKind) === 'may');
          expect(offered).toEqual(wanted);
        }
      }
    }
  }
});

it('offers in a list what it offers of each dossier by itself', () => {
  const choices: { [Fact in keyof DossierFacts]: DossierFacts[Fact][] } = {
    status: Object.values(DossierStatus),
    stepKind: Object.values(StepKind),
    stepOrdinal: [1, 2, 3],
    isFirstStep: [true, false],
    assigneeId: [null, 'me', 'colleague', 'somebody'],
    currentOfficeId: ['here', 'there', 'desk'],
    previousOfficeId: [null, 'here', 'there', 'desk'],
    receivingOfficeId: ['here', 'there', 'desk'],
    passedOfficeIds: [['here'], ['there'], ['desk', 'there'], ['desk', 'here']],
    isOpened: [true, false],
    isDue: [true, false],
    isLate: [true, false],
    lateOfficeIds: [[], ['here'], ['there'], ['desk', 'here']],
    matters: [NO_MATTERS, NO_MATTERS, { result: true }, { consulted: ['here'], awaited: true }, { posted: true }],
    waitsForAnswers: [true, false],
    returnsByPost: [true, false],
  };
  const pick = <Value>(values: Value[]): Value => values[Math.floor(Math.random() * values.length)]!;
  for (const role of Object.values(Role)) {
    const actor = {
      ...actorWith(role),
      standsInFor: [{ staffId: 'colleague', fullName: 'Đồng nghiệp', permissions: new Set<never>() }],
    };
    const actionsOf = offeredActions(actor);
    for (let tries = 0; tries < 4_000; tries++) {
      const drawn = Object.entries(choices).map(([fact, values]) => [fact, pick<unknown>(values)]);
      const facts = Object.fromEntries(drawn) as DossierFacts;
      expect({ facts, offered: actionsOf(facts) }).toEqual({ facts, offered: availableActions(actor, facts) });
    }
  }
});
