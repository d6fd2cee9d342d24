import type {
  CommunesQuery,
  DuePreviewQuery,
  DuePreviewQueryVariables,
  FindProceduresQuery,
  FindProceduresQueryVariables,
  KnownApplicantQuery,
  KnownApplicantQueryVariables,
  LimitUnit,
  ProcedureByCodeQuery,
  ProcedureByCodeQueryVariables,
  ReceiveDossierMutation,
  Tier,
} from '@hcc/shared-schema/generated/hooks';
import { plainNumber } from '@hcc/web-shared/src/ui/form/contact-format';
import type { OfflineEdition } from '../../../../../server/src/modules/offline/offline-bundle';
import type { Board } from '../board/board';
import type { KnownApplicants } from '../board/known-applicants';
import type { ReceiptContent } from '../desk/receipt-content';

/** What the form for receiving asks, answered on board. */
export interface OnBoard {
  board: Board;
  known: KnownApplicants;
  now: number;
}

/** The cache keeps what it reads by its type, which the generated types do not name. */
const typed = <Value extends object>(__typename: string, value: Value): Value => ({ __typename, ...value });

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What both questions about procedures ask. */
const commonOf = ({ id, code, name, field, feeDong, limit, receivingTiers }: OfflineEdition) => ({
  id,
  code,
  name,
  field,
  feeDong,
  limit: typed('Limit', limit as { amount: number | null; unit: LimitUnit }),
  receivingTiers: [...receivingTiers] as Tier[],
});

function findProcedures(
  { board, now }: OnBoard,
  { search, first, tier }: FindProceduresQueryVariables,
): FindProceduresQuery {
  const found = board.search(search ?? '', tier ?? null, now);
  const nodes = found.slice(0, first ?? found.length).map((edition) => typed('Procedure', commonOf(edition)));
  return { procedures: typed('ProcedureConnection', { totalCount: found.length, nodes }) };
}

function procedureByCode(
  { board, now }: OnBoard,
  { code }: ProcedureByCodeQueryVariables,
): ProcedureByCodeQuery | null {
  const edition = board.edition(code, now);
  if (!edition) return null;
  const { agency, result, serviceLevel, versionNo } = edition;
  const documents = edition.documents.map((document, ordinal) =>
    // A form is fetched over the line.
    typed('DocumentRequirement', { ordinal, ...document, form: null }),
  );
  const only = { agency, result, serviceLevel, versionNo, decision: null, steps: [], documents };
  return { procedure: typed('Procedure', { ...commonOf(edition), ...only }) };
}

function communes({ board: { bundle } }: OnBoard): CommunesQuery {
  const parents = new Set(bundle.areas.map(([, , parentCode]) => parentCode));
  // Three tiers: what is above something and below something is a district.
  const districts = bundle.areas.filter(([code, , parentCode]) => parents.has(code) && parentCode !== null);
  const all = bundle.areas.filter(([code]) => !parents.has(code));
  return {
    areas: all.map(([code, name, parentCode]) => typed('Area', { code, name, parentCode })),
    districts: districts.map(([code, name]) => typed('Area', { code, name })),
  };
}

function duePreview({ board, now }: OnBoard, { procedureCode }: DuePreviewQueryVariables): DuePreviewQuery | null {
  const edition = board.edition(procedureCode, now);
  if (!edition) return null;
  const startsAt = new Date(board.calendar.startOfWork(now)).toISOString();
  return { duePreview: typed('DuePreview', { startsAt, dueAt: iso(board.dueAt(edition, now)) }) };
}

function knownApplicant({ known }: OnBoard, { idNumber }: KnownApplicantQueryVariables): KnownApplicantQuery {
  const found = known.find(plainNumber(idNumber));
  return { knownApplicant: found && typed('KnownApplicant', found) };
}

type Answer = (onBoard: OnBoard, variables: never) => object | null;

/** Answers by operation; null where it is not on board. */
export const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['FindProcedures', findProcedures],
  ['ProcedureByCode', procedureByCode],
  ['Communes', communes],
  ['DuePreview', duePreview],
  ['KnownApplicant', knownApplicant],
]);

type Received = ReceiveDossierMutation['receiveDossier']['dossier'];

/** A receipt as the screen after receiving reads it. */
export function receivedAnswer({ input, slip, receivedAt, printedDueAt, versionId }: ReceiptContent, board: Board) {
  const { id, code, name, tier } = board.bundle.office;
  const office = typed('Office', { id, code, name, tier: tier as Tier });
  const field = board.edition(input.procedureCode, receivedAt)?.field ?? '';
  const procedure = { id: versionId, code: slip.procedureCode, name: slip.procedureName, field };
  const at = new Date(receivedAt).toISOString();
  const dossier: Received = {
    id: slip.code,
    code: slip.code,
    status: 'RECEIVED',
    version: 1,
    channel: input.channel,
    receivedAt: at,
    dueAt: iso(printedDueAt),
    completedAt: null,
    timeliness: null,
    outcome: null,
    returnBy: input.returnBy ?? 'COUNTER',
    enteredAt: at,
    promisedAt: iso(printedDueAt),
    slipEdition: 1,
    availableActions: [],
    procedure: typed('Procedure', procedure),
    applicant: typed('Applicant', { fullName: slip.applicant.fullName }),
    receivingOffice: office,
    currentOffice: office,
    previousOffice: null,
    onlineSupplement: null,
    assignee: null,
    currentStep: null,
    deadline: typed('Deadline', { state: 'OPEN_WITHIN' as const, workingMinutesLeft: null }),
  };
  const data: ReceiveDossierMutation = {
    receiveDossier: typed('DossierPayload', { dossier: typed('Dossier', dossier) }),
  };
  return data;
}
