import { IsNull, Not } from 'typeorm';
import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import type { Tx } from '../../database/sql';
import { type ImportReport, newReport, type RefusedRow } from '../../kernel/import-report';
import { withoutByteOrderMark } from '../../kernel/located-json';
import { readProductData } from '../../product-data';
import { recordImport } from '../audit/record-change';
import { SupplementRule } from '../calendar/clock-terms';
import { Office } from '../organisation/office.entity';
import { ConsultationRule } from './catalogue-terms';
import { type DefaultStepsOf, defaultStepsMaker } from './default-steps';
import { type ProcedureContent, type StepContent, stepsFit } from './procedure-content';
import { readStoredProcedures, type StoredProcedure, saveProcedures } from './procedure-store';
import { type NationalRow, readNationalCatalogue } from './procedure-tsv';
import { knownUnits, type RouteRow, readRoutes, readShippedRoutes, type ShippedRoutes } from './route-data';

type Stored = ReadonlyMap<string, StoredProcedure>;
/** What the file makes of the catalogue as it stands. */
type Plan = (stored: Stored) => ProcedureContent[];

/** The national catalogue gives neither: a version with one of them was drawn up by the province. */
function isRouted({ feeDong, serviceLevel }: ProcedureContent): boolean {
  return feeDong !== null || serviceLevel !== null;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A row of the national catalogue, with what the province has laid down. The province's name, field, tiers and limit
 * were drawn up against the row that the product ships (`base`): where the row still says the same, the province's word
 * stands; where it says something new, the new word counts.
 */
function fromNational(
  row: NationalRow,
  current: ProcedureContent | undefined,
  base: NationalRow | undefined,
  shipped: ShippedRoutes,
  defaultSteps: (procedure: DefaultStepsOf) => StepContent[],
): ProcedureContent {
  const { line: _, ...national } = row;
  const documents = current?.documents ?? shipped.documentsOf(row.code);
  const route = current && isRouted(current) ? current : shipped.routes.get(row.code);
  if (!route) {
    const onSupplement = current?.onSupplement ?? SupplementRule.EXTEND;
    const onConsultation = current?.onConsultation ?? ConsultationRule.WAIT;
    const rules = { onSupplement, onConsultation };
    return { ...national, feeDong: null, serviceLevel: null, ...rules, documents, steps: defaultSteps(row) };
  }
  const restated = (key: 'name' | 'field' | 'receivingTiers' | 'limit') => !base || same(row[key], base[key]);
  const content = {
    ...national,
    name: restated('name') ? route.name : row.name,
    field: restated('field') ? route.field : row.field,
    receivingTiers: restated('receivingTiers') ? route.receivingTiers : row.receivingTiers,
    limit: restated('limit') ? route.limit : row.limit,
    feeDong: route.feeDong,
    serviceLevel: route.serviceLevel,
    onSupplement: route.onSupplement,
    onConsultation: route.onConsultation,
    documents,
  };
  const steps = stepsFit(route.steps, content.receivingTiers) ? route.steps : defaultSteps(content);
  return { ...content, steps };
}

function planNational(rows: readonly NationalRow[], text: string): Plan {
  const shipped = readShippedRoutes();
  const defaultSteps = defaultStepsMaker(shipped.offices);
  const shippedText = readProductData('procedures.tsv');
  const baseRows = text === shippedText ? rows : readNationalCatalogue(shippedText).rows;
  const base = new Map(baseRows.map((row) => [row.code, row]));
  return (stored) =>
    rows.map((row) => fromNational(row, stored.get(row.code)?.content, base.get(row.code), shipped, defaultSteps));
}

function planRoutes(rows: readonly RouteRow[], shipped: ShippedRoutes): Plan {
  return (stored) =>
    rows.map(({ line: _, ...route }) => {
      const current = stored.get(route.code)?.content;
      return {
        ...route,
        agency: current?.agency ?? null,
        result: current?.result ?? null,
        decision: current?.decision ?? null,
        documents: current?.documents ?? shipped.documentsOf(route.code),
      };
    });
}

/** Units that the organisation has beyond those that the product ships. */
async function unitsInUse(tx: Tx): Promise<string[]> {
  const units = await tx.entities.findBy(Office, { unitCode: Not(IsNull()) });
  return units.map(({ kind, unitCode }) => `${kind}:${unitCode}`);
}

/**
 * Loads procedures from the national catalogue (tab-separated, with its header) or from a routes file (JSON); which it
 * is shows in the text. A row that says something new makes a new version, which becomes the current one; a dossier
 * keeps the version that it was received under. Procedures that the file doesn't name stay as they are.
 * @throws HccError BAD_USER_INPUT where the text as a whole is neither
 */
export async function importProcedures(db: Database, text: string): Promise<ImportReport> {
  const isRoutesFile = /^\s*[{[]/.test(withoutByteOrderMark(text));
  const national = isRoutesFile ? null : readNationalCatalogue(text);
  const nationalPlan = national && planNational(national.rows, text);
  return db.transact(async (tx) => {
    let plan: Plan;
    let refused: RefusedRow[];
    if (national && nationalPlan) {
      plan = nationalPlan;
      refused = national.refused;
    } else {
      const shipped = readShippedRoutes();
      const routes = readRoutes(text, new Set([...knownUnits(shipped.offices), ...(await unitsInUse(tx))]));
      plan = planRoutes(routes.rows, shipped);
      refused = routes.refused;
    }
    const stored = await readStoredProcedures(tx);
    const { added, changed, unchanged } = await saveProcedures(db, tx, plan(stored), stored);
    const counts = { added, changed, unchanged };
    if (counts.added + counts.changed > 0) {
      await bumpStamp(tx, 'catalogue');
      await recordImport(db, tx, 'procedures', counts);
    }
    return { ...newReport(refused), ...counts };
  });
}
