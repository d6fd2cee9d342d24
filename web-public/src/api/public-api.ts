import type { FindProceduresQuery, ProcedureByCodeQuery, TrackDossierQuery } from '@hcc/shared-schema/generated/hooks';
import type { Language } from '@hcc/web-shared/src/i18n/namespaces';
import { fieldsSaid, said } from '@hcc/web-shared/src/ui/text/said';
import { fetchWithClock } from '@hcc/web-shared/src/ui/text/server-clock';

/**
 * Plain requests instead of the staff apps' client: three questions and no cache do not justify its weight on a phone.
 * A test compares these texts with the checked operations of the schema.
 */
export const queries = {
  TrackDossier: `query TrackDossier($code: String!, $key: String, $language: Language) {
    trackDossier(code: $code, key: $key) {
      code isWhole returnBy procedureName status statusText receivedAt dueAt currentOfficeName applicantMasked
      receivingOffice { name phone address }
      steps { name officeName doneAt }
      explanation(language: $language)
      told { event channel at }
      post { trackingNumber state at }
      receivedAtHours { officeName isOpenToday sessions { from to } next { fromDay sessions { from to } } }
    }
  }`,
  FindProcedures: `query FindProcedures($search: String, $first: Int) {
    procedures(filter: { search: $search }, first: $first) {
      totalCount
      nodes { id code name field feeDong limit { amount unit } receivingTiers }
    }
  }`,
  ProcedureByCode: `query ProcedureByCode($code: String!) {
    procedure(code: $code) {
      id code name field agency result feeDong
      limit { amount unit }
      receivingTiers
      documents {
        id ordinal name originals certifiedCopies photocopies required
        form { number name printFile { sha256 size pages } fillFile { sha256 size } }
      }
    }
  }`,
} as const;

export type Tracked = TrackDossierQuery['trackDossier'];
export type FoundProcedures = FindProceduresQuery['procedures'];
export type ProcedureDetails = Pick<
  ProcedureByCodeQuery['procedure'],
  'id' | 'code' | 'name' | 'field' | 'agency' | 'result' | 'feeDong' | 'limit' | 'receivingTiers' | 'documents'
>;

export type PublicFailureCode =
  | 'NETWORK'
  | 'UNAVAILABLE'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'CONFLICT'
  | 'REFUSED'
  | 'OTHER';

export interface FieldProblem {
  path: string;
  /** In the language of the page; '' where the server has none in that. */
  reason: string;
  /** Of a one-time code: how often it may still be tried. */
  triesLeft?: number;
}

export class PublicFailure extends Error {
  constructor(
    readonly code: PublicFailureCode,
    readonly retryAfterSeconds = 60,
    readonly fields: readonly FieldProblem[] = [],
    /** The server's own sentence; '' where it has none in the language of the page. */
    readonly said = '',
  ) {
    super(code);
  }
}

type Answer<T> = {
  data?: T | null;
  errors?: { message?: string; extensions?: { code?: string; retryAfterSeconds?: number; fields?: FieldProblem[] } }[];
};

/** @param headers what a machine of a centre says of itself @throws PublicFailure */
export async function ask<T>(
  name: string,
  query: string,
  variables: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<T> {
  let answer: Answer<T>;
  try {
    const response = await fetchWithClock('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ operationName: name, query, variables }),
    });
    answer = (await response.json()) as Answer<T>;
  } catch {
    throw new PublicFailure('NETWORK');
  }
  const [first] = answer.errors ?? [];
  const extensions = first?.extensions;
  // A code that can't be one is a code that nothing has.
  if (extensions?.code === 'NOT_FOUND' || extensions?.code === 'BAD_USER_INPUT') {
    throw new PublicFailure('NOT_FOUND', undefined, fieldsSaid(extensions.fields));
  }
  if (extensions?.code === 'CONFLICT' || extensions?.code === 'ILLEGAL_ACTION') {
    throw new PublicFailure('CONFLICT', undefined, [], said({ ...extensions, message: first?.message }, 'message'));
  }
  if (extensions?.code === 'UNAUTHENTICATED' || extensions?.code === 'FORBIDDEN') throw new PublicFailure('REFUSED');
  if (extensions?.code === 'RATE_LIMITED') throw new PublicFailure('RATE_LIMITED', extensions.retryAfterSeconds);
  if (extensions?.code === 'UNAVAILABLE') throw new PublicFailure('UNAVAILABLE', extensions.retryAfterSeconds ?? 1);
  if (answer.errors || !answer.data) throw new PublicFailure('OTHER');
  return answer.data;
}

/** How long a page waits before it asks once more by itself; null where the same question has the same answer. */
export function askAgainAfterMs(error: unknown, count: number): number | null {
  if (!(error instanceof PublicFailure)) return null;
  const backoff = Math.min(30_000, 1_000 * 2 ** count);
  if (error.code === 'NETWORK') return backoff;
  return error.code === 'UNAVAILABLE' ? Math.max(backoff, error.retryAfterSeconds * 1_000) : null;
}

const PROCEDURES_SHOWN = 20;

export async function trackDossier(code: string, key: string | undefined, language: Language): Promise<Tracked> {
  const spoken = language === 'en' ? 'EN' : 'VI';
  return (await ask<TrackDossierQuery>('TrackDossier', queries.TrackDossier, { code, key, language: spoken }))
    .trackDossier;
}

export async function findProcedures(search: string): Promise<FoundProcedures> {
  return (await ask<FindProceduresQuery>('FindProcedures', queries.FindProcedures, { search, first: PROCEDURES_SHOWN }))
    .procedures;
}

export async function procedureByCode(code: string): Promise<ProcedureDetails> {
  return (await ask<{ procedure: ProcedureDetails }>('ProcedureByCode', queries.ProcedureByCode, { code })).procedure;
}
