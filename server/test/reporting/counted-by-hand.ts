import type { App } from '../../src/app';
import { cutToMinute, endOfDay, type Instant, startOfDay } from '../../src/kernel/instant';
import { DossierStatus as S } from '../../src/modules/dossier/dossier-terms';
import { type DossierState, project } from '../../src/modules/dossier/history/dossier.projection';
import { readEventsOf, toProjected } from '../../src/modules/dossier/history/dossier-store';
import { SettlementColumn } from '../../src/modules/reporting/report-terms';
import { type Figures, type FormColumn, isOfForm } from '../../src/modules/reporting/settlement-figures';

export const FORM_COLUMNS = Object.values(SettlementColumn).filter(isOfForm);

export interface Told {
  id: string;
  channel: string;
  officeId: string;
  procedureId: string;
  /** As it was then; null where it is not counted yet. */
  at: (moment: Instant) => DossierState | null;
  last: DossierState;
}

/** Each dossier as its events tell it, at whatever moment: no roll-up and no derived column is looked at. */
export async function told(app: App): Promise<Told[]> {
  const { catalogue } = await app.references();
  const { read } = app.db;
  const rows = await read.query<Pick<Told, 'id' | 'channel' | 'officeId' | 'procedureId'> & { versionId: string }>(
    `SELECT id, channel, receiving_office_id AS officeId, procedure_id AS procedureId,
            procedure_version_id AS versionId FROM dossier`,
  );
  const events = await readEventsOf(
    read,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, channel, officeId, procedureId, versionId }) => {
    const history = events.get(id)!.map(toProjected);
    const last = project(history, versionId, catalogue.versionOf);
    const at = (moment: Instant) => {
      if (moment < last.receivedAt) return null;
      const until = history.filter((event) => event.at <= moment);
      if (until.length > 0) return project(until, versionId, catalogue.versionOf);
      // By a correction it was received before anybody wrote it down: there it was, and nobody knew when it was due.
      return { ...project(history.slice(0, 1), versionId, catalogue.versionOf), dueAt: null };
    };
    return { id, channel, officeId, procedureId, at, last };
  });
}

/**
 * Counted one by one, in the words of the form.
 * @param end the present moment
 */
export function countedByHand(dossiers: Told[], from: string, to: string, end: Instant): Record<FormColumn, string[]> {
  const first = startOfDay(from);
  const asOf = Math.min(endOfDay(to) - 1, end);
  const isIn = (moment: Instant | null) => moment !== null && moment >= first && moment < endOfDay(to);
  const pick = (test: (dossier: Told) => boolean) =>
    dossiers
      .filter(test)
      .map(({ id }) => id)
      .sort();
  const openAt = (dossier: Told, moment: Instant) => {
    const state = dossier.at(moment);
    return state !== null && state.endedAt === null ? state : null;
  };
  const isLate = (state: DossierState | null) =>
    state !== null && state.pausedAt === null && state.dueAt !== null && cutToMinute(asOf) > state.dueAt;
  const received = (dossier: Told) => isIn(dossier.last.receivedAt);
  const settled = (dossier: Told) => isIn(dossier.last.completedAt);
  const ended = (status: S) => (dossier: Told) => dossier.last.status === status && isIn(dossier.last.endedAt);
  const timely = (word: string) => (dossier: Told) => settled(dossier) && dossier.last.timeliness === word;
  return {
    RECEIVED: pick(received),
    RECEIVED_ONLINE: pick((dossier) => received(dossier) && dossier.channel === 'ONLINE'),
    RECEIVED_OTHER: pick((dossier) => received(dossier) && dossier.channel !== 'ONLINE'),
    CARRIED_OVER: pick((dossier) => openAt(dossier, first - 1) !== null),
    SETTLED: pick(settled),
    EARLY: pick(timely('EARLY')),
    ON_TIME: pick(timely('ON_TIME')),
    LATE: pick(timely('LATE')),
    DIGITISED: pick((dossier) => settled(dossier) && (dossier.last.proceedings.result?.fileIds.length ?? 0) > 0),
    IN_TIME: pick((dossier) => timely('EARLY')(dossier) || timely('ON_TIME')(dossier)),
    IN_PROGRESS: pick((dossier) => openAt(dossier, asOf) !== null),
    OVERDUE: pick((dossier) => isLate(openAt(dossier, asOf))),
    PAUSED: pick((dossier) => (openAt(dossier, asOf)?.pausedAt ?? null) !== null),
    WITHIN_LIMIT: pick((dossier) => {
      const state = openAt(dossier, asOf);
      return state !== null && state.pausedAt === null && !isLate(state);
    }),
    WITHDRAWN: pick(ended(S.WITHDRAWN)),
    STOPPED: pick(ended(S.STOPPED)),
  };
}

export function expectAddsUp(figures: Figures): void {
  const { carriedOver, received, settled, inProgress, withdrawn, stopped } = figures;
  expect(carriedOver + received).toBe(settled + inProgress + withdrawn + stopped);
  expect(figures.withinLimit + figures.overdue + figures.paused).toBe(inProgress);
  expect(figures.early + figures.onTime + figures.late).toBe(settled);
  expect(figures.receivedOnline + figures.receivedOther).toBe(received);
}
