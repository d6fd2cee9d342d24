import { cutToMinute, type Instant } from '../../kernel/instant';
import type { Random } from '../../kernel/random';
import { StepKind } from '../catalogue/catalogue-terms';
import { DossierAction, ReturnBy } from '../dossier/dossier-terms';
import { advanceDossier } from '../dossier/life/commands/advance-dossier';
import { assignDossier } from '../dossier/life/commands/assign-dossier';
import { claimDossier } from '../dossier/life/commands/claim-dossier';
import { recordSupplement } from '../dossier/life/commands/record-supplement';
import { refuseDossier } from '../dossier/life/commands/refuse-dossier';
import { releaseDossier } from '../dossier/life/commands/release-dossier';
import { requestSupplement } from '../dossier/life/commands/request-supplement';
import { returnResult } from '../dossier/life/commands/return-result';
import { sendBackDossier } from '../dossier/life/commands/send-back-dossier';
import { stopDossier } from '../dossier/life/commands/stop-dossier';
import { withdrawDossier } from '../dossier/life/commands/withdraw-dossier';
import { permissionFor } from '../dossier/life/dossier.policy';
import type { Command } from '../dossier/life/dossier-decision';
import type { Receipt } from '../dossier/receipt/receipt';
import type { Actor } from '../identity/actor';
import type { DossierInMemory } from './dossier-in-memory';
import type { Centre } from './history-traits';
import type { HistoryWorld } from './history-world';
import type { Incident, Pace } from './pace';
import { listedReasonOf, reasonOf, receiverText, supplementDocuments } from './reasons';

/** The citizen who never brings what is missing takes the request back, or the office ends the case. */
const GIVES_UP_AFTER_MINUTES = 20 * 480;
const CLAIMS = 0.28;
const ASSIGNS = 0.12;
const RELEASES = 0.02;
const STAYS_IN_HAND = 0.35;

/**
 * One dossier from its receipt to the end of the span. Whoever acts is entitled to, and whatever would happen after
 * `until` has not happened yet.
 */
export class DossierLife {
  constructor(
    private readonly world: HistoryWorld,
    private readonly centre: Centre,
    private readonly receipt: Receipt,
    private readonly dossier: DossierInMemory,
    private readonly pace: Pace,
    private readonly random: Random,
    private readonly until: Instant,
  ) {}

  run(): void {
    const { pace } = this;
    let incident = pace.incident;
    for (let step = 0; this.dossier.state.endedAt === null; ) {
      // What is sent back on the way stays where it comes back to, not where it sets out.
      if (pace.staysAt === step && (incident === null || incident.step === step)) {
        this.stay(incident?.kind ?? null, pace.waits[step]!);
        return;
      }
      let wait = pace.waits[step]!;
      if (incident?.step === step) {
        const { kind, afterPart } = incident;
        incident = null;
        const went = this.goThrough(kind, wait * afterPart);
        if (went === null) return;
        if (went === 'BACK') {
          step--;
          pace.waits[step] = Math.max(2, Math.round(pace.waits[step]! * 0.3));
          pace.waits[step + 1] = Math.max(2, Math.round(wait * 0.4));
          continue;
        }
        wait *= 1 - afterPart;
      } else if (step > 0) {
        const part = this.takeInHand(wait);
        if (part === null) return;
        wait *= 1 - part;
      }
      if (this.dossier.state.endedAt !== null) break;
      if (!this.do(advanceDossier, this.holder(DossierAction.ADVANCE), wait, { note: null })) return;
      step++;
    }
    this.handOut();
  }

  /** What is meant to be found here has at most been taken in hand, or waits for the citizen. */
  private stay(kind: Incident | null, wait: number): void {
    if (kind !== null) this.goThrough(kind, wait);
    else if (this.random.chance(STAYS_IN_HAND)) this.do(claimDossier, this.holder(DossierAction.ADVANCE), wait, {});
  }

  /** @returns null where the end of the span came first */
  private goThrough(kind: Incident, wait: number): 'ON' | 'BACK' | null {
    const { random } = this;
    switch (kind) {
      case 'SUPPLEMENT': {
        const given = listedReasonOf(kind, random);
        const documents = supplementDocuments(this.receipt.version, random);
        const actor = this.holder(DossierAction.REQUEST_SUPPLEMENT);
        if (!this.do(requestSupplement, actor, wait, { ...given, documents })) return null;
        return this.waitForCitizen() ? 'ON' : null;
      }
      case 'SEND_BACK':
        return this.do(sendBackDossier, this.holder(DossierAction.SEND_BACK), wait, { reason: reasonOf(kind, random) })
          ? 'BACK'
          : null;
      case 'REFUSE':
        return this.do(refuseDossier, this.holder(DossierAction.REFUSE), wait, listedReasonOf(kind, random))
          ? 'ON'
          : null;
      case 'WITHDRAW':
        return this.do(withdrawDossier, this.desk(), wait, { reason: reasonOf(kind, random) }) ? 'ON' : null;
      case 'STOP':
        return this.do(stopDossier, this.holder(DossierAction.STOP), wait, { reason: reasonOf(kind, random) })
          ? 'ON'
          : null;
    }
  }

  private waitForCitizen(): boolean {
    const { random, pace } = this;
    if (pace.citizenTakes !== null) {
      const asking = this.findHolder(DossierAction.RECORD_SUPPLEMENT);
      const actor = asking && random.chance(0.4) ? asking : this.desk();
      return this.do(recordSupplement, actor, pace.citizenTakes, { note: null });
    }
    const wait = GIVES_UP_AFTER_MINUTES * (1 + random.next());
    const stopper = this.findHolder(DossierAction.STOP);
    if (stopper && random.chance(0.4))
      return this.do(stopDossier, stopper, wait, { reason: reasonOf('NEVER_CAME', random) });
    return this.do(withdrawDossier, this.desk(), wait, { reason: reasonOf('WITHDRAW', random) });
  }

  /** Some take a dossier before they work on it, some are given it. @returns the part of the wait that has passed */
  private takeInHand(wait: number): number | null {
    const { random } = this;
    const drawn = random.next();
    if (drawn >= CLAIMS + ASSIGNS) return 0;
    const part = 0.1 + 0.3 * random.next();
    const worker = this.holder(DossierAction.ADVANCE);
    if (drawn < CLAIMS) {
      if (!this.do(claimDossier, worker, wait * part, {})) return null;
      if (!random.chance(RELEASES)) return part;
      return this.do(releaseDossier, worker, wait * part, { note: null }) ? part * 2 : null;
    }
    const chief = this.findHolder(DossierAction.ASSIGN);
    if (!chief || chief.staffId === worker.staffId) return 0;
    const { staffId, fullName: staffName } = worker;
    return this.do(assignDossier, chief, wait * part, { staffId, staffName, note: null }) ? part : null;
  }

  private handOut(): void {
    const { dossier, pace, random } = this;
    if (dossier.state.stepKind !== StepKind.RETURN || dossier.state.completedAt === null) return;
    if (pace.collectedAfter === null) return;
    const byPost = this.receipt.returnBy === ReturnBy.POST;
    const receivedBy = receiverText(this.receipt.applicant.fullName, byPost, random);
    this.do(returnResult, this.holder(DossierAction.RETURN_RESULT), pace.collectedAfter, { receivedBy });
  }

  private desk(): Actor {
    return this.random.pick(this.world.actorsOf(this.centre.office.id, 'dossier:receive'));
  }

  private findHolder(action: DossierAction): Actor | undefined {
    const { currentOfficeId, assigneeId, stepKind } = this.dossier.state;
    const entitled = this.world.actorsOf(currentOfficeId, permissionFor(action, stepKind));
    const assignee = entitled.find(({ staffId }) => staffId === assigneeId);
    return assignee ?? (entitled.length > 0 ? this.random.pick(entitled) : undefined);
  }

  private holder(action: DossierAction): Actor {
    const actor = this.findHolder(action);
    if (!actor) throw new Error(`Office ${this.dossier.state.currentOfficeId} has nobody for ${action}.`);
    return actor;
  }

  /** @param wait working minutes since the last event; false where that is after the end of the span */
  private do<Input>(command: Command<Input>, actor: Actor, wait: number, input: Input): boolean {
    const at = this.later(wait);
    if (at > this.until) return false;
    this.dossier.act(command, actor, at, input);
    return true;
  }

  /** A moment inside a session, some working minutes after the last event. */
  private later(wait: number): Instant {
    const calendar = this.world.references.calendars.of(this.centre.office.id);
    const { lastAt } = this.dossier;
    const start = calendar.startOfWork(lastAt);
    const minutes = Math.round(wait);
    let at = calendar.addWorkingMinutes(start, minutes);
    // Where a session ends nobody works any more: the last minute before it, unless nothing has passed.
    if (calendar.startOfWork(at) !== at) at = minutes > 0 ? at - 60_000 : calendar.startOfWork(at);
    const inMinute = at + this.random.between(0, 59_999);
    return cutToMinute(lastAt) >= at ? Math.max(inMinute, lastAt + 1) : inMinute;
  }
}
