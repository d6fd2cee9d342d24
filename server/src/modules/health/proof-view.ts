import type { Instant } from '../../kernel/instant';
import { isDay } from '../../kernel/instant';
import { firstDay, lastDay } from '../../kernel/month';
import type { Catalogue } from '../catalogue/catalogue';
import { jurisdictionOf, receivingOffices } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import type { Difference } from '../dossier/proof/check-dossier';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { WHOLE } from '../reporting/prove-offices';
import { isMonth } from '../reporting/report-periods';
import { SettlementColumn } from '../reporting/report-terms';
import type { Measure } from '../reporting/settlement-deltas';
import type { DriftingFigure, DriftingOffice } from './proof.types';
import type { DifferingPart } from './proof-rounds';

/** What a column of a cell counts, as the report opens it. */
const COLUMN_OF: Record<Measure, SettlementColumn> = {
  received: SettlementColumn.RECEIVED,
  receivedOnline: SettlementColumn.RECEIVED_ONLINE,
  early: SettlementColumn.EARLY,
  onTime: SettlementColumn.ON_TIME,
  late: SettlementColumn.LATE,
  digitised: SettlementColumn.DIGITISED,
  withdrawn: SettlementColumn.WITHDRAWN,
  stopped: SettlementColumn.STOPPED,
  pausedNet: SettlementColumn.PAUSED,
  overdueNet: SettlementColumn.OVERDUE,
};
/** "000.17.28.H56-210305-0007", also with "#3" after it: an event, a leg. */
const ABOUT_DOSSIER = /^(\S+-\d{6}-\d{4,})(?: #\d+)?$/;

/** Which parts of the proof an actor may read: of the own area; what adds up over all is for who sees all. */
export function partsInSight(actor: Actor, { directory }: References): (part: string) => boolean {
  const offices = receivingOffices(jurisdictionOf(actor), directory);
  if (offices === null) return () => true;
  const own = new Set(offices.map(({ id }) => id));
  return (part) => own.has(part);
}

/** A part that differed, with where its figures and dossiers are found. */
export function driftingOffice(
  { part, count, differences }: DifferingPart,
  provenAt: Instant,
  { directory, catalogue }: References,
): DriftingOffice {
  return {
    office: part === WHOLE ? null : (directory.findOffice(part)?.name ?? part),
    provenAt,
    count,
    figures: differences.map((difference) => driftingFigure(difference, directory, catalogue)),
  };
}

const NOWHERE = { column: null, from: null, to: null, areaCode: null, officeCode: null, procedureCode: null };

function driftingFigure(difference: Difference, directory: Directory, catalogue: Catalogue): DriftingFigure {
  const { where, which, column: measure, stored, expected } = difference;
  return {
    where,
    which,
    measure,
    stored: JSON.stringify(stored) ?? '',
    expected: JSON.stringify(expected) ?? '',
    dossierCode: ABOUT_DOSSIER.exec(which)?.[1] ?? null,
    ...(where === 'settlement_cell' ? cellScope(which, measure, directory, catalogue) : NOWHERE),
  };
}

/** "[area] period procedure office": the key of a cell as `settlementSums` writes it. */
function cellScope(which: string, measure: string, directory: Directory, catalogue: Catalogue) {
  const words = which.split(' ');
  const [period = '', procedureId = '', officeId = ''] = words.slice(-3);
  if (!isMonth(period) && !isDay(period)) return NOWHERE;
  return {
    column: COLUMN_OF[measure as Measure] ?? null,
    from: isMonth(period) ? firstDay(period) : period,
    to: isMonth(period) ? lastDay(period) : period,
    areaCode: words.length > 3 ? words[0]! : null,
    // Of an area the last word is the number of a share.
    officeCode: words.length > 3 ? null : (directory.findOffice(officeId)?.code ?? null),
    procedureCode: procedureId === '*' ? null : codeOf(procedureId, catalogue),
  };
}

function codeOf(procedureId: string, catalogue: Catalogue): string | null {
  return catalogue.current.find((version) => version.procedureId === procedureId)?.code ?? null;
}
