import type { DossierRow } from '../../src/features/listing/use-keyset-rows';

const typed = <T extends object>(__typename: string, value: T): T => ({ __typename, ...value }) as T;
const desk = typed('Office', { id: 'o1', code: 'o1', name: 'Bộ phận một cửa Hồi Xuân', tier: 'COMMUNE' as const });

export const codeOf = (n: number) => `000.17.28.H56-211124-${String(n).padStart(4, '0')}`;

/** Người nộp A, B, C… */
export const nameOf = (n: number) => `Người nộp ${String.fromCharCode(64 + n)}`;

export function row(n: number, over: Partial<DossierRow> = {}): DossierRow {
  const base: DossierRow = {
    id: `d${n}`,
    code: codeOf(n),
    status: 'PROCESSING',
    version: 1,
    channel: 'COUNTER',
    receivedAt: '2021-11-22T08:00:00+07:00',
    dueAt: '2021-11-29T10:00:00+07:00',
    completedAt: null,
    timeliness: null,
    outcome: null,
    returnBy: 'COUNTER',
    onlineSupplement: null,
    promisedAt: null,
    slipEdition: 1,
    enteredAt: '2021-11-24T08:00:00+07:00',
    procedure: typed('Procedure', {
      id: 'p1',
      code: '1.004873',
      name: 'Xác nhận tình trạng hôn nhân',
      field: 'Hộ tịch',
    }),
    applicant: typed('Applicant', { fullName: nameOf(n) }),
    receivingOffice: desk,
    currentOffice: desk,
    previousOffice: null,
    assignee: null,
    currentStep: typed('StepRef', { ordinal: 2, kind: 'APPROVE' as const, name: 'Ký' }),
    availableActions: ['ADVANCE', 'CLAIM'],
    deadline: typed('Deadline', { state: 'OPEN_WITHIN' as const, workingMinutesLeft: 1440 }),
  };
  return typed('Dossier', { ...base, ...over });
}

export function connection(nodes: DossierRow[], endCursor: string | null = null, totalCount = nodes.length) {
  return typed('DossierConnection', {
    totalCount,
    pageInfo: typed('PageInfo', { endCursor, hasNextPage: endCursor !== null }),
    nodes,
  });
}

export const counts = {
  worklistCounts: {
    __typename: 'WorklistCounts',
    all: 9,
    toDo: 3,
    mine: 0,
    overdue: 1,
    today: 0,
    dueSoon: 0,
    supplement: 0,
    arrived: 2,
    toReturn: 4,
    consulting: 0,
    toSign: 2,
    asked: 0,
    sentUp: 5,
  },
};

/** The live line says nothing. */
export const quiet = () => new Promise<never>(() => undefined);

/** A live line on which the test speaks once. */
export function liveLine() {
  let tell: (dossierId: string) => void = () => undefined;
  const news = new Promise<string>((resolve) => {
    tell = resolve;
  });
  return {
    handler: async () => ({ worklistChanged: { __typename: 'WorklistChange', dossierId: await news } }),
    tell: (dossierId: string) => tell(dossierId),
  };
}
