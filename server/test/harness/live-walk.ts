import type { App } from '../../src/app';
import { HccError } from '../../src/kernel/errors';
import { addDays, DAY_MS, dayOf, type Instant, MINUTE_MS } from '../../src/kernel/instant';
import { now, startClockAt } from '../../src/kernel/now';
import { openHistory } from '../../src/modules/dossier/changes/append-event';
import { markUnanswered } from '../../src/modules/dossier/consultation/mark-unanswered';
import { getRowById } from '../../src/modules/dossier/dossier.queries';
import { lockDossier } from '../../src/modules/dossier/dossier-origin';
import { toDossier } from '../../src/modules/dossier/dossier-rows';
import { DossierAction as A, Channel, Opinion, PaymentMethod, ReturnBy } from '../../src/modules/dossier/dossier-terms';
import { confirmHandedOver, createHandover } from '../../src/modules/dossier/handover/handover-commands';
import type { DossierState } from '../../src/modules/dossier/history/dossier.projection';
import { isAnswerable, openPayment, promisedAt } from '../../src/modules/dossier/history/proceedings';
import { advanceDossier } from '../../src/modules/dossier/life/commands/advance-dossier';
import { answerConsultation } from '../../src/modules/dossier/life/commands/answer-consultation';
import { assignDossier } from '../../src/modules/dossier/life/commands/assign-dossier';
import { claimDossier } from '../../src/modules/dossier/life/commands/claim-dossier';
import { closeConsultation } from '../../src/modules/dossier/life/commands/close-consultation';
import { consultOffices } from '../../src/modules/dossier/life/commands/consult-offices';
import { correctReceipt } from '../../src/modules/dossier/life/commands/correct-receipt';
import { approveApology, rejectApology } from '../../src/modules/dossier/life/commands/decide-apology';
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
import { availableActions } from '../../src/modules/dossier/life/dossier.policy';
import { type Command, factsOf } from '../../src/modules/dossier/life/dossier-decision';
import { runCommand } from '../../src/modules/dossier/life/run-command';
import { noteOpening } from '../../src/modules/dossier/opening';
import { receiveDossier } from '../../src/modules/dossier/receipt/receive-dossier';
import { readReceiptContent } from '../../src/modules/dossier/receipt-content';
import type { Actor } from '../../src/modules/identity/actor';
import { legToExplain } from './leg-to-explain';
import {
  COMMITTEE,
  DEPARTMENT,
  DESK,
  DISTRICT,
  DISTRICT_COMMITTEE,
  DIVISION,
  NEIGHBOUR,
  OTHER_DIVISION,
  PROCEDURE,
  receiveInput,
} from './walk';

/** Everybody who has a part in it. */
const PEOPLE = [
  DESK,
  COMMITTEE,
  NEIGHBOUR,
  `${NEIGHBOUR}.ubnd`,
  DISTRICT,
  'huyen.385.2',
  DISTRICT_COMMITTEE,
  DIVISION,
  OTHER_DIVISION,
  DEPARTMENT,
  'tinh',
];
const PROCEDURES = [PROCEDURE.commune, PROCEDURE.district, PROCEDURE.province];
const ENDINGS = new Set<A>([A.WITHDRAW, A.STOP]);
const HANDLING = new Set<A>([
  A.CLAIM,
  A.ASSIGN,
  A.RELEASE,
  A.RECORD_LATE_CAUSE,
  A.CORRECT_RECEIPT,
  A.SEND_BACK,
  A.RETURN_RESULT,
]);

const COMMANDS: Partial<Record<A, Command<never>>> = {
  [A.CLAIM]: claimDossier as Command<never>,
  [A.ASSIGN]: assignDossier as Command<never>,
  [A.RELEASE]: releaseDossier as Command<never>,
  [A.ADVANCE]: advanceDossier as Command<never>,
  [A.SEND_BACK]: sendBackDossier as Command<never>,
  [A.REQUEST_SUPPLEMENT]: requestSupplement as Command<never>,
  [A.RECORD_SUPPLEMENT]: recordSupplement as Command<never>,
  [A.REFUSE]: refuseDossier as Command<never>,
  [A.WITHDRAW]: withdrawDossier as Command<never>,
  [A.STOP]: stopDossier as Command<never>,
  [A.RETURN_RESULT]: returnResult as Command<never>,
  [A.CONSULT]: consultOffices as Command<never>,
  [A.ANSWER_CONSULTATION]: answerConsultation as Command<never>,
  [A.CLOSE_CONSULTATION]: closeConsultation as Command<never>,
  [A.REQUIRE_PAYMENT]: requirePayment as Command<never>,
  [A.RECORD_PAYMENT]: recordPayment as Command<never>,
  [A.PROPOSE_APOLOGY]: proposeApology as Command<never>,
  [A.RECALL]: recallDossier as Command<never>,
  [A.RECORD_LATE_CAUSE]: recordLateCause as Command<never>,
  [A.CORRECT_RECEIPT]: correctReceipt as Command<never>,
  [A.ISSUE_RESULT]: issueResult as Command<never>,
  [A.SEND_BY_POST]: sendByPost as Command<never>,
  [A.RECORD_POST_RETURN]: recordPostReturn as Command<never>,
};

/** Lives of dossiers under the live commands, by several people, while time goes on. */
export class LiveWalk {
  readonly people: Actor[] = [];
  private readonly open: string[] = [];

  private constructor(
    private readonly app: App,
    private readonly random: () => number,
  ) {}

  static async begin(app: App, random: () => number): Promise<LiveWalk> {
    const walk = new LiveWalk(app, random);
    for (const username of PEOPLE) walk.people.push((await app.sessions.signIn(username, 'demo')).actor);
    return walk;
  }

  /** @returns how many dossiers were received */
  async run(turns: number, dossiers: number): Promise<number> {
    let received = 0;
    for (let turn = 0; turn < turns; turn++) {
      this.letTimePass();
      if (received < dossiers && this.random() < (1.2 * dossiers) / turns) {
        await this.receive();
        received++;
      }
      if (turn % 25 === 24) await markUnanswered(this.app.dossiers, now());
      if (this.open.length > 0) await this.act(this.pick(this.open));
    }
    return received;
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)]!;
  }

  /** From no time at all to an afternoon: a quarter of a working day on average. */
  private letTimePass(): void {
    const roll = this.random();
    const minutes = roll < 0.2 ? 0 : roll < 0.6 ? this.random() * 20 : this.random() * 240;
    startClockAt(now() + Math.round(minutes * MINUTE_MS));
  }

  private async receive(): Promise<void> {
    const desk = this.pick(this.people.filter(({ username }) => username === DESK || username === NEIGHBOUR));
    const input = receiveInput({
      procedureCode: this.pick(PROCEDURES),
      channel: this.pick(Object.values(Channel)),
      returnBy: this.pick(Object.values(ReturnBy)),
      settlingAreaCode: this.random() < 0.2 ? this.pick(['14869', '14872']) : undefined,
    });
    this.open.push(await receiveDossier(this.app.dossiers, desk, input as never));
  }

  /** Something that is offered to somebody, or now and then something that is not. */
  private async act(id: string): Promise<void> {
    const references = await this.app.references();
    const { read } = this.app.db;
    const head = (await this.app.db.transact((tx) => lockDossier(tx, id)))!;
    const history = await this.app.db.transact((tx) => openHistory(tx, head, references));
    const facts = factsOf({
      ...history,
      calendar: references.calendars.of(head.receivingOfficeId),
      openedAt: head.openedAt,
      returnsByPost: head.returnBy === ReturnBy.POST,
      at: now(),
      directory: references.directory,
    });
    const offers = this.people.flatMap((actor) => availableActions(actor, facts).map((action) => ({ actor, action })));
    const { version } = history.state;
    if (this.random() < 0.06) {
      const [actor, action] = [this.pick(this.people), this.pick(Object.keys(COMMANDS) as A[])];
      if (offers.some((offer) => offer.actor === actor && offer.action === action)) return;
      const input = await this.inputFor(action, actor, id, history.state);
      const attempt = this.carryOut(action, actor, { id, expectedVersion: version }, input, history.state);
      const refusal = await attempt.then(
        () => null,
        (error: unknown) => error,
      );
      if (!(refusal instanceof HccError)) throw new Error(`${action} by ${actor.username} was not refused: ${refusal}`);
      return;
    }
    if (offers.length === 0) {
      this.open.splice(this.open.indexOf(id), 1);
      return;
    }
    const onward = offers.find((offer) => offer.action === A.ADVANCE);
    const { actor, action } = onward && this.random() < 0.3 ? onward : this.pick(offers);
    const isRare = ENDINGS.has(action) ? this.random() < 0.7 : HANDLING.has(action) && this.random() < 0.6;
    if (isRare) return;
    const row = await getRowById(read, actor, references, id);
    if (this.random() < 0.3) await noteOpening(this.app.dossiers, actor, { ...row });
    // A list offers what the events say, though it reads none of them.
    const listed = toDossier({ ...row }, actor, references, now()).availableActions;
    const told = offers.filter((offer) => offer.actor === actor).map((offer) => offer.action);
    if (listed.join() !== told.join()) throw new Error(`The row offers ${listed}, the events ${told}.`);
    const input = await this.inputFor(action, actor, id, history.state);
    await this.carryOut(action, actor, { id, expectedVersion: version }, input, history.state);
  }

  private async carryOut(
    action: A,
    actor: Actor,
    target: { id: string; expectedVersion: number },
    input: object,
    { proceedings }: DossierState,
  ): Promise<void> {
    const room = this.app.dossiers;
    if (action === A.HAND_OVER) await createHandover(room, actor, [target]);
    else if (action === A.CONFIRM_HANDOVER) {
      const [row] = await room.db.read.query<{ code: string }>('SELECT code FROM dossier WHERE id = ?', [target.id]);
      await confirmHandedOver(room, actor, proceedings.handover!.listId, row!.code);
    } else if (action === A.DECIDE_APOLOGY) {
      const decision = this.random() < 0.7 ? approveApology : rejectApology;
      await runCommand(room, actor, decision as Command<object>, target, input);
    } else await runCommand(room, actor, COMMANDS[action]!, target, input as never);
  }

  /** What a person would give each action as the dossier stands. */
  private async inputFor(action: A, actor: Actor, id: string, state: DossierState): Promise<object> {
    const { consultations } = state.proceedings;
    const open = consultations.filter(isAnswerable);
    const own =
      open.find(({ officeId }) => officeId === actor.office.id) ?? open.find((each) => each.officeId === null);
    const at = now();
    const texts = {
      reason: 'lý do',
      documents: ['Bản sao hộ khẩu'],
      receivedBy: 'Hoà',
      authorisation: this.random() < 0.3 ? 'Giấy ủy quyền 15' : null,
      explanation: 'vì sao',
      cause: 'KHAC',
      answer: 'đồng ý',
      opinion: this.pick(Object.values(Opinion)),
      purpose: 'thuế',
      payer: 'Hoà',
      method: this.pick(Object.values(PaymentMethod)),
      amountDong: openPayment(state.proceedings)?.amountDong ?? 50_000,
      leg: legToExplain(state, actor.office.id),
      trackingCode: 'EH1',
      to: 'Khu 1',
      number: '7/GXN',
      issuedOn: dayOf(at),
      signer: 'Chủ tịch',
    };
    switch (action) {
      case A.ASSIGN: {
        const { staffId, fullName } = this.pick(this.people.filter(({ office }) => office.id === actor.office.id));
        return { staffId, staffName: fullName };
      }
      case A.ANSWER_CONSULTATION:
        return { ...texts, consultation: own?.ordinal ?? 0 };
      case A.CLOSE_CONSULTATION:
        return { ...texts, consultation: open[0]?.ordinal ?? 0 };
      case A.CONSULT: {
        const busy = new Set([state.currentOfficeId, ...open.map(({ officeId }) => officeId)]);
        const asked = this.people.find(({ office }) => !busy.has(office.id))!.office;
        const dueAt = at + MINUTE_MS + Math.round(this.random() * 3 * DAY_MS);
        return {
          question: 'ý kiến?',
          offices: [
            { officeId: asked.id, dueAt },
            { outsideName: 'Bộ', dueAt },
          ],
        };
      }
      case A.PROPOSE_APOLOGY: {
        const { province } = (await this.app.references()).calendars;
        const after = Math.max(state.dueAt ?? 0, promisedAt(state.proceedings) ?? 0, at);
        return { ...texts, promisedAt: province.addWorkingMinutes(after, 480) };
      }
      case A.CORRECT_RECEIPT:
        return this.correction(actor, id, state, at);
      default:
        return texts;
    }
  }

  private async correction(actor: Actor, id: string, state: DossierState, at: Instant): Promise<object> {
    const references = await this.app.references();
    // Who may not see it gets as far as the command's own refusal.
    const reader = actor.office.id === state.legs[0]!.officeId ? actor : this.people.at(-1)!;
    const current = await readReceiptContent(this.app.db.read, reader, references, id);
    const isAtDesk = state.currentOfficeId === state.legs[0]!.officeId && state.stepOrdinal === 1;
    const mayRedate = state.legs.length === 1 && dayOf(state.receivedAt) > addDays(dayOf(at), -50);
    return {
      reason: 'ghi nhầm',
      current,
      note: `lần ${state.version}`,
      ...(this.random() < 0.5 ? { applicant: { ...current, fullName: `Lò Văn Số ${state.version}` } } : {}),
      ...(isAtDesk ? { procedureCode: this.pick(PROCEDURES) } : {}),
      ...(mayRedate ? { receivedAt: state.receivedAt - Math.round(this.random() * 2 * DAY_MS) } : {}),
    };
  }
}
