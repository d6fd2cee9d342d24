import 'reflect-metadata';
import fc from 'fast-check';
import { HccError } from '../../src/kernel/errors';
import { type Instant, MINUTE_MS, parseInstant } from '../../src/kernel/instant';
import { LimitUnit, SupplementRule } from '../../src/modules/calendar/clock-terms';
import { dueMoment } from '../../src/modules/calendar/statutory-clock';
import { WorkCalendar } from '../../src/modules/calendar/work-calendar';
import type { Catalogue } from '../../src/modules/catalogue/catalogue';
import { ConsultationRule, StepKind } from '../../src/modules/catalogue/catalogue-terms';
import type { ProcedureVersion } from '../../src/modules/catalogue/procedure.entity';
import type { DossierOrigin } from '../../src/modules/dossier/dossier-origin';
import type { DossierChange } from '../../src/modules/dossier/dossier-room';
import {
  Channel,
  DossierAction,
  DossierEventType,
  Opinion,
  PaymentMethod,
  ReturnBy,
} from '../../src/modules/dossier/dossier-terms';
import { applyEvent, begin, type DossierState, project } from '../../src/modules/dossier/history/dossier.projection';
import { changeBy } from '../../src/modules/dossier/history/dossier-changes';
import type { EventDraft } from '../../src/modules/dossier/history/dossier-store';
import { isAnswerable, openPayment } from '../../src/modules/dossier/history/proceedings';
import { type ProjectedEvent } from '../../src/modules/dossier/history/projected-event';
import { advanceDossier } from '../../src/modules/dossier/life/commands/advance-dossier';
import { answerConsultation } from '../../src/modules/dossier/life/commands/answer-consultation';
import { assignDossier } from '../../src/modules/dossier/life/commands/assign-dossier';
import { claimDossier } from '../../src/modules/dossier/life/commands/claim-dossier';
import { closeConsultation } from '../../src/modules/dossier/life/commands/close-consultation';
import { consultOffices } from '../../src/modules/dossier/life/commands/consult-offices';
import { correctReceipt } from '../../src/modules/dossier/life/commands/correct-receipt';
import { approveApology } from '../../src/modules/dossier/life/commands/decide-apology';
import { confirmHandover, handOver } from '../../src/modules/dossier/life/commands/hand-over';
import { issueResult } from '../../src/modules/dossier/life/commands/issue-result';
import { proposeApology } from '../../src/modules/dossier/life/commands/propose-apology';
import { recallDossier } from '../../src/modules/dossier/life/commands/recall-dossier';
import { recordLateCause } from '../../src/modules/dossier/life/commands/record-late-cause';
import { recordPayment } from '../../src/modules/dossier/life/commands/record-payment';
import { recordSupplement } from '../../src/modules/dossier/life/commands/record-supplement';
import { refuseDossier } from '../../src/modules/dossier/life/commands/refuse-dossier';
import { releaseDossier } from '../../src/modules/dossier/life/commands/release-dossier';
import { requestSupplement } from '../../src/modules/dossier/life/commands/request-supplement';
import { requirePayment } from '../../src/modules/dossier/life/commands/require-payment';
import { returnResult } from '../../src/modules/dossier/life/commands/return-result';
import { sendBackDossier } from '../../src/modules/dossier/life/commands/send-back-dossier';
import { recordPostReturn, sendByPost } from '../../src/modules/dossier/life/commands/send-by-post';
import { stopDossier } from '../../src/modules/dossier/life/commands/stop-dossier';
import { withdrawDossier } from '../../src/modules/dossier/life/commands/withdraw-dossier';
import { legalActions } from '../../src/modules/dossier/life/dossier.transitions';
import { type Command, factsOf, type Situation } from '../../src/modules/dossier/life/dossier-decision';
import type { Actor } from '../../src/modules/identity/actor';
import type { Area } from '../../src/modules/organisation/area.entity';
import { Directory } from '../../src/modules/organisation/directory';
import type { Office } from '../../src/modules/organisation/office.entity';
import { OfficeKind, Tier } from '../../src/modules/organisation/organisation-terms';
import { legToExplain } from '../harness/leg-to-explain';

/** A life of one dossier, decided by the product's own commands without a database. */
export interface History {
  origin: DossierOrigin;
  version: ProcedureVersion;
  events: ProjectedEvent[];
  changes: DossierChange[];
  /** After the last event. */
  state: DossierState;
}

export const CALENDAR = new WorkCalendar({
  sessions: [
    ['07:00', '11:30'],
    ['13:30', '17:00'],
  ],
  off: ['2026-11-25'],
  work: ['2026-11-28'],
});
const FIRST_DAY = parseInstant('2026-11-20T00:00:00+07:00', 'start');

const area = (code: string, tier: Tier, parentCode: string | null) => ({ code, name: code, tier, parentCode }) as Area;
const office = (id: string, kind: OfficeKind, tier: Tier, areaCode: string) =>
  ({ id, code: id, name: id, kind, tier, areaCode, unitCode: null }) as Office;

export const DIRECTORY = new Directory(
  [area('P', Tier.PROVINCE, null), area('D', Tier.DISTRICT, 'P'), area('C', Tier.COMMUNE, 'D')],
  [
    office('C-CENTRE', OfficeKind.CENTRE, Tier.COMMUNE, 'C'),
    office('C-COMMITTEE', OfficeKind.COMMITTEE, Tier.COMMUNE, 'C'),
    office('D-CENTRE', OfficeKind.CENTRE, Tier.DISTRICT, 'D'),
    office('D-COMMITTEE', OfficeKind.COMMITTEE, Tier.DISTRICT, 'D'),
  ],
);

const STEPS: [StepKind, string][] = [
  [StepKind.INTAKE, 'RECEIVING:CENTRE'],
  [StepKind.APPRAISE, 'COMMUNE:COMMITTEE'],
  [StepKind.CONSULT, 'DISTRICT:CENTRE'],
  [StepKind.APPROVE, 'DISTRICT:COMMITTEE'],
  [StepKind.RETURN, 'RECEIVING:CENTRE'],
];

/** Every edition that a history may be under, by id. */
const VERSIONS = new Map<string, ProcedureVersion>();

function makeVersion(unit: LimitUnit, amount: number, onSupplement: SupplementRule): ProcedureVersion {
  const withAmount = unit !== LimitUnit.NONE && unit !== LimitUnit.SAME_DAY;
  const limit = { unit, amount: withAmount ? amount : null };
  const id = `V-${unit}-${limit.amount}-${onSupplement}`;
  const known = VERSIONS.get(id);
  if (known) return known;
  const steps = STEPS.map(([kind, officeRule], index) => ({
    versionId: id,
    ordinal: index + 1,
    kind,
    name: `${kind} ${index + 1}`,
    quotaMinutes: 240,
    officeRule,
  }));
  const onConsultation = amount % 2 === 0 ? ConsultationRule.WAIT : ConsultationRule.GO_ON;
  const version = {
    id,
    procedureId: `P-${unit}`,
    code: unit,
    limit,
    onSupplement,
    onConsultation,
    steps,
    documents: [],
    receivingTiers: [Tier.COMMUNE],
  } as unknown as ProcedureVersion;
  VERSIONS.set(id, version);
  return version;
}

export function versionOf(id: string): ProcedureVersion {
  const version = VERSIONS.get(id);
  if (!version) throw new Error(`No version ${id}.`);
  return version;
}

/** The state after the first of a history's events. */
export function projectOf({ changes }: History, events: readonly ProjectedEvent[]): DossierState {
  return project(events, changes[events.length - 1]!.after.versionId, versionOf);
}

/** As much of a catalogue as a correction looks at. */
const CATALOGUE = {
  versionOf,
  getVersion: versionOf,
  findCurrent: (code: string) => makeVersion(code as LimitUnit, 2, SupplementRule.EXTEND),
} as unknown as Catalogue;

const DAY_MS = 86_400_000;
const CONSULTED = 'D-COMMITTEE';

/** What a person would give each action as the dossier stands. */
function inputFor(action: DossierAction, { state, at, actor }: Situation): unknown {
  const { consultations } = state.proceedings;
  const open = consultations.find((each) => isAnswerable(each) && each.officeId === actor.office.id);
  const texts = {
    reason: 'lý do',
    documents: ['giấy'],
    receivedBy: 'Hoà',
    staffId: 'S9',
    staffName: 'Người khác',
    note: null,
    explanation: 'vì sao',
    cause: 'KHAC',
    answer: 'đồng ý',
    opinion: Opinion.AGREE,
    purpose: 'thuế',
    payer: 'Hoà',
    method: PaymentMethod.CASH,
    amountDong: openPayment(state.proceedings)?.amountDong ?? 50_000,
    leg: legToExplain(state, actor.office.id),
    consultation: (open ?? consultations.find(isAnswerable))?.ordinal ?? 0,
    trackingCode: 'EH1',
    to: 'Khu 1',
    listId: 'L',
    number: '7',
    issuedOn: '2026-11-29',
    signer: 'Chủ tịch',
  };
  switch (action) {
    case DossierAction.CONSULT:
      return {
        question: 'ý kiến?',
        offices: [
          { officeId: CONSULTED, dueAt: at + DAY_MS },
          { outsideName: 'Bộ', dueAt: at + 2 * DAY_MS },
        ],
      };
    case DossierAction.PROPOSE_APOLOGY: {
      const after = Math.max(state.dueAt ?? 0, at, ...state.proceedings.reappointments.map((each) => each.promisedAt));
      return { ...texts, promisedAt: CALENDAR.addWorkingMinutes(after, 480) };
    }
    case DossierAction.CORRECT_RECEIPT:
      return {
        reason: 'ghi nhầm',
        current: CURRENT,
        note: `lần ${state.version}`,
        ...(state.legs.length === 1
          ? { receivedAt: state.receivedAt - DAY_MS, procedureCode: LimitUnit.WORKING_DAYS }
          : {}),
      };
    default:
      return texts;
  }
}

const CURRENT = {
  fullName: 'Đặng Thị Hoà',
  idNumber: null,
  phone: null,
  email: null,
  address: 'Khu 1',
  areaCode: null,
  returnBy: ReturnBy.POST,
  note: null,
  documents: [],
};

const COMMANDS: Record<DossierAction, Command<never>> = {
  [DossierAction.CLAIM]: claimDossier as Command<never>,
  [DossierAction.ASSIGN]: assignDossier as Command<never>,
  [DossierAction.RELEASE]: releaseDossier as Command<never>,
  [DossierAction.ADVANCE]: advanceDossier as Command<never>,
  [DossierAction.SEND_BACK]: sendBackDossier as Command<never>,
  [DossierAction.REQUEST_SUPPLEMENT]: requestSupplement as Command<never>,
  [DossierAction.RECORD_SUPPLEMENT]: recordSupplement as Command<never>,
  [DossierAction.REFUSE]: refuseDossier as Command<never>,
  [DossierAction.WITHDRAW]: withdrawDossier as Command<never>,
  [DossierAction.STOP]: stopDossier as Command<never>,
  [DossierAction.RETURN_RESULT]: returnResult as Command<never>,
  [DossierAction.CONSULT]: consultOffices as Command<never>,
  [DossierAction.ANSWER_CONSULTATION]: answerConsultation as Command<never>,
  [DossierAction.CLOSE_CONSULTATION]: closeConsultation as Command<never>,
  [DossierAction.REQUIRE_PAYMENT]: requirePayment as Command<never>,
  [DossierAction.RECORD_PAYMENT]: recordPayment as Command<never>,
  [DossierAction.PROPOSE_APOLOGY]: proposeApology as Command<never>,
  [DossierAction.DECIDE_APOLOGY]: approveApology as Command<never>,
  [DossierAction.RECALL]: recallDossier as Command<never>,
  [DossierAction.RECORD_LATE_CAUSE]: recordLateCause as Command<never>,
  [DossierAction.CORRECT_RECEIPT]: correctReceipt as Command<never>,
  [DossierAction.ISSUE_RESULT]: issueResult as Command<never>,
  [DossierAction.HAND_OVER]: handOver as Command<never>,
  [DossierAction.CONFIRM_HANDOVER]: confirmHandover as Command<never>,
  [DossierAction.SEND_BY_POST]: sendByPost as Command<never>,
  [DossierAction.RECORD_POST_RETURN]: recordPostReturn as Command<never>,
};

interface Plan {
  id: number;
  receivedAfter: number;
  version: ProcedureVersion;
  channel: Channel;
  moves: { pick: number; afterMs: number }[];
}

/** Who may do what it is: an office that is asked answers itself, everything else the holder does. */
function actorFor(action: DossierAction, state: DossierState, pick: number): Actor {
  const asked = state.proceedings.consultations.find(isAnswerable)?.officeId;
  const officeId = action === DossierAction.ANSWER_CONSULTATION && asked ? asked : state.currentOfficeId;
  const office = DIRECTORY.getOffice(officeId);
  return {
    staffId: `S${pick % 3}`,
    fullName: `Cán bộ ${pick % 3}`,
    office,
    roles: [],
    standsInFor: [],
  } as unknown as Actor;
}

function live({ id, receivedAfter, version, channel, moves }: Plan): History {
  const origin: DossierOrigin = {
    id: `H${id}`,
    code: `H${id}`,
    channel,
    receivingOfficeId: 'C-CENTRE',
    settlingAreaCode: null,
  };
  let at: Instant = FIRST_DAY + receivedAfter;
  const first: ProjectedEvent = {
    sequence: 1,
    type: DossierEventType.RECEIVED,
    at,
    actorId: 'S0',
    actorName: 'Một cửa',
    officeId: origin.receivingOfficeId,
    note: null,
    data: {},
    dueAt: dueMoment(version.limit, at, CALENDAR),
  };
  let state = begin(first, version);
  const events = [first];
  const changes: DossierChange[] = [{ origin, before: null, after: state }];
  for (const { pick, afterMs } of moves) {
    at += afterMs;
    const facing = {
      origin,
      state,
      version: versionOf(state.versionId),
      calendar: CALENDAR,
      openedAt: null,
      returnsByPost: true,
      at,
      directory: DIRECTORY,
    };
    const actions = legalActions(factsOf(facing));
    if (actions.length === 0) break;
    const action = actions[pick % actions.length]!;
    const actor = actorFor(action, state, pick);
    const situation: Situation = {
      ...facing,
      catalogue: CATALOGUE,
      actor,
    };
    const draft = decided(action, situation);
    // Legal by the state, and refused for what was given: the same office asked twice, a leg of another's.
    if (!draft) continue;
    const event: ProjectedEvent = {
      sequence: state.version + 1,
      type: draft.type,
      at,
      actorId: actor.staffId,
      actorName: actor.fullName,
      officeId: actor.office.id,
      note: draft.note,
      data: draft.data,
      dueAt: draft.dueAt,
    };
    const after = applyEvent(state, event, versionOf);
    changes.push(changeBy(origin, event, state, after, () => changes.slice()));
    events.push(event);
    state = after;
  }
  return { origin, version: versionOf(state.versionId), events, changes, state };
}

function decided(action: DossierAction, situation: Situation): EventDraft | null {
  try {
    return COMMANDS[action].decide(situation, inputFor(action, situation) as never);
  } catch (error) {
    if (error instanceof HccError) return null;
    throw error;
  }
}

/** Any life: of any limit, with moves from the same millisecond to two days apart. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    id: fc.nat(1_000_000),
    receivedAfter: fc.nat(8 * DAY_MS),
    version: fc
      .tuple(
        fc.constantFrom(...Object.values(LimitUnit)),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(...Object.values(SupplementRule)),
      )
      .map(([unit, amount, rule]) => makeVersion(unit, amount, rule)),
    channel: fc.constantFrom(...Object.values(Channel)),
    moves: fc.array(
      fc.record({
        pick: fc.nat(40),
        afterMs: fc.oneof(fc.nat(2 * DAY_MS), fc.nat(4 * 60 * MINUTE_MS), fc.constantFrom(0, 1, 59_999, MINUTE_MS)),
      }),
      { maxLength: 18 },
    ),
  })
  .map(live);
