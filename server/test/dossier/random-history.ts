import 'reflect-metadata';
import fc from 'fast-check';
import { type Instant, MINUTE_MS, parseInstant } from '../../src/kernel/instant';
import { LimitUnit, SupplementRule } from '../../src/modules/calendar/clock-terms';
import { dueMoment } from '../../src/modules/calendar/statutory-clock';
import { WorkCalendar } from '../../src/modules/calendar/work-calendar';
import { StepKind } from '../../src/modules/catalogue/catalogue-terms';
import type { ProcedureVersion } from '../../src/modules/catalogue/procedure.entity';
import type { DossierChange, DossierOrigin } from '../../src/modules/dossier/dossier-room';
import { Channel, DossierAction, DossierEventType } from '../../src/modules/dossier/dossier-terms';
import {
  applyEvent,
  type DossierState,
  type ProjectedEvent,
} from '../../src/modules/dossier/history/dossier.projection';
import { advanceDossier } from '../../src/modules/dossier/life/commands/advance-dossier';
import { assignDossier } from '../../src/modules/dossier/life/commands/assign-dossier';
import { claimDossier } from '../../src/modules/dossier/life/commands/claim-dossier';
import { recordSupplement } from '../../src/modules/dossier/life/commands/record-supplement';
import { refuseDossier } from '../../src/modules/dossier/life/commands/refuse-dossier';
import { releaseDossier } from '../../src/modules/dossier/life/commands/release-dossier';
import { requestSupplement } from '../../src/modules/dossier/life/commands/request-supplement';
import { returnResult } from '../../src/modules/dossier/life/commands/return-result';
import { sendBackDossier } from '../../src/modules/dossier/life/commands/send-back-dossier';
import { stopDossier } from '../../src/modules/dossier/life/commands/stop-dossier';
import { withdrawDossier } from '../../src/modules/dossier/life/commands/withdraw-dossier';
import { legalActions } from '../../src/modules/dossier/life/dossier.transitions';
import { type Command, factsOf, type Situation } from '../../src/modules/dossier/life/dossier-decision';
import type { Actor } from '../../src/modules/identity/actor';
import type { Area } from '../../src/modules/organisation/area.entity';
import { Directory } from '../../src/modules/organisation/directory';
import type { Office } from '../../src/modules/organisation/office.entity';
import { OfficeKind, Tier } from '../../src/modules/organisation/organisation-terms';

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

function versionOf(unit: LimitUnit, amount: number, onSupplement: SupplementRule): ProcedureVersion {
  const steps = STEPS.map(([kind, officeRule], index) => ({
    versionId: 'V',
    ordinal: index + 1,
    kind,
    name: `${kind} ${index + 1}`,
    quotaMinutes: 240,
    officeRule,
  }));
  const withAmount = unit !== LimitUnit.NONE && unit !== LimitUnit.SAME_DAY;
  const limit = { unit, amount: withAmount ? amount : null };
  return { id: 'V', procedureId: `P-${unit}`, code: unit, limit, onSupplement, steps } as ProcedureVersion;
}

const TEXTS = {
  reason: 'lý do',
  documents: ['giấy'],
  receivedBy: 'Hoà',
  staffId: 'S9',
  staffName: 'Người khác',
  note: null,
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
};

interface Plan {
  id: number;
  receivedAfter: number;
  version: ProcedureVersion;
  channel: Channel;
  moves: { pick: number; afterMs: number }[];
}

function live({ id, receivedAfter, version, channel, moves }: Plan): History {
  const origin: DossierOrigin = {
    id: `H${id}`,
    code: `H${id}`,
    channel,
    procedureId: version.procedureId,
    procedureVersionId: version.id,
    receivingOfficeId: 'C-CENTRE',
  };
  let at: Instant = FIRST_DAY + receivedAfter;
  const first: ProjectedEvent = {
    sequence: 1,
    type: DossierEventType.RECEIVED,
    at,
    actorId: 'S0',
    actorName: 'Một cửa',
    officeId: origin.receivingOfficeId,
    data: {},
    dueAt: dueMoment(version.limit, at, CALENDAR),
  };
  let state = applyEvent(null, first, version.steps);
  const events = [first];
  const changes: DossierChange[] = [{ origin, before: null, after: state }];
  for (const { pick, afterMs } of moves) {
    const actions = legalActions(factsOf(state, origin.receivingOfficeId));
    if (actions.length === 0) break;
    at += afterMs;
    const holder = DIRECTORY.getOffice(state.currentOfficeId);
    const actor = { staffId: `S${pick % 3}`, fullName: `Cán bộ ${pick % 3}`, office: holder } as Actor;
    const situation: Situation = { origin, state, version, directory: DIRECTORY, calendar: CALENDAR, actor, at };
    const draft = COMMANDS[actions[pick % actions.length]!].decide(situation, TEXTS as never);
    const event: ProjectedEvent = {
      sequence: state.version + 1,
      type: draft.type,
      at,
      actorId: actor.staffId,
      actorName: actor.fullName,
      officeId: holder.id,
      data: draft.data,
      dueAt: draft.dueAt,
    };
    const after = applyEvent(state, event, version.steps);
    changes.push({ origin, before: state, after });
    events.push(event);
    state = after;
  }
  return { origin, version, events, changes, state };
}

const DAY_MS = 86_400_000;

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
      .map(([unit, amount, rule]) => versionOf(unit, amount, rule)),
    channel: fc.constantFrom(...Object.values(Channel)),
    moves: fc.array(
      fc.record({
        pick: fc.nat(10),
        afterMs: fc.oneof(fc.nat(2 * DAY_MS), fc.nat(4 * 60 * MINUTE_MS), fc.constantFrom(0, 1, 59_999, MINUTE_MS)),
      }),
      { maxLength: 14 },
    ),
  })
  .map(live);
