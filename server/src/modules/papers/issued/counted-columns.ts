import { cutToMinute, endOfDay, type Instant, startOfDay } from '../../../kernel/instant';
import { Channel, DossierStatus } from '../../dossier/dossier-terms';
import { type DossierState, project, type Versions } from '../../dossier/history/dossier.projection';
import { type ProjectedEvent } from '../../dossier/history/projected-event';
import type { Count } from '../paper';

/** What is known of a dossier, up to some moment. */
export interface KnownHistory {
  channel: Channel;
  /** Of its events, the first one on. */
  events: readonly ProjectedEvent[];
  versionId: string;
}

export interface ReportPeriod {
  from: string;
  to: string;
  /** When "in progress" is read. */
  asOf: Instant;
}

/** How a dossier stood at a moment, as far as is known; null where it was not there, or had ended. */
function openAt({ events, versionId }: KnownHistory, moment: Instant, versions: Versions): DossierState | null {
  const last = project(events, versionId, versions);
  if (moment < last.receivedAt) return null;
  const until = events.filter(({ at }) => at <= moment);
  // Received by a correction before anybody wrote it down: it was there, and nobody knew when it was due.
  if (until.length === 0) return { ...project(events.slice(0, 1), versionId, versions), dueAt: null };
  const state = project(until, versionId, versions);
  return state.endedAt === null ? state : null;
}

const BY_STATUS: Partial<Record<DossierStatus, Count>> = {
  [DossierStatus.WITHDRAWN]: 'withdrawn',
  [DossierStatus.STOPPED]: 'stopped',
};
const BY_TIMELINESS = { EARLY: 'early', ON_TIME: 'onTime', LATE: 'late' } as const;

/** In which columns of report 06a a dossier counts, from its history alone. Pure. */
export function countedColumns(
  history: KnownHistory,
  { from, to, asOf }: ReportPeriod,
  versions: Versions,
): Set<Count> {
  const first = startOfDay(from);
  const isIn = (moment: Instant | null) => moment !== null && moment >= first && moment < endOfDay(to);
  const last = project(history.events, history.versionId, versions);
  const columns = new Set<Count>();
  if (openAt(history, first - 1, versions)) columns.add('carriedOver');
  if (isIn(last.receivedAt)) {
    columns.add('received').add(history.channel === Channel.ONLINE ? 'receivedOnline' : 'receivedOther');
  }
  if (isIn(last.completedAt) && last.timeliness) columns.add('settled').add(BY_TIMELINESS[last.timeliness]);
  const way = BY_STATUS[last.status];
  if (way && isIn(last.endedAt)) columns.add(way);
  const open = openAt(history, asOf, versions);
  if (open) {
    const isOverdue = open.dueAt !== null && cutToMinute(asOf) > open.dueAt;
    columns.add('inProgress').add(open.pausedAt !== null ? 'paused' : isOverdue ? 'overdue' : 'withinLimit');
  }
  return columns;
}
