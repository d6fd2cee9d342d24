import type { StaffMemberPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { fetchWithClock } from '../../ui/text/server-clock';

/**
 * Plain requests: the page for signing in is there before the apps' client is. A test compares these texts with the
 * checked operations of the schema.
 */
const STAFF = `staff {
  id username fullName permissions roles standsInFor duty
  office { id code name kind tier areaCode areaName }
}`;

export const queries = {
  SignIn: `mutation SignIn($username: String!, $password: String!) {
    signIn(input: { username: $username, password: $password }) { ${STAFF} }
  }`,
  ConfirmSecondFactor: `mutation ConfirmSecondFactor($challenge: String!, $code: String!) {
    confirmSecondFactor(input: { challenge: $challenge, code: $code }) { ${STAFF} }
  }`,
} as const;

type Extensions = { code?: string; challenge?: string; retryAfterSeconds?: number; errorId?: string };
type Answer = {
  data?: Record<string, { staff: StaffMemberPartsFragment } | null> | null;
  errors?: { extensions?: Extensions }[];
};

/** Why nobody was let in. */
export class SignInRefused extends Error {
  readonly code: string;
  /** The password was right; with this the code of the second factor is sent. */
  readonly challenge?: string;
  readonly retryAfterSeconds?: number;
  readonly errorId?: string;

  constructor({ code = 'UNKNOWN', challenge, retryAfterSeconds, errorId }: Extensions) {
    super(code);
    this.code = code;
    this.challenge = challenge;
    this.retryAfterSeconds = retryAfterSeconds;
    this.errorId = errorId;
  }
}

async function send(name: keyof typeof queries, variables: object): Promise<Answer> {
  const response = await fetchWithClock('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operationName: name, query: queries[name], variables }),
  });
  // A proxy whose server is being started anew answers 502 to 504, in whatever words.
  if (response.status >= 502) return { errors: [{ extensions: { code: 'UNAVAILABLE' } }] };
  return (await response.json()) as Answer;
}

async function ask(name: keyof typeof queries, field: string, variables: object): Promise<StaffMemberPartsFragment> {
  const { data, errors } = await send(name, variables).catch((): Answer => {
    throw new SignInRefused({ code: 'NETWORK' });
  });
  const staff = data?.[field]?.staff;
  if (errors || !staff) throw new SignInRefused(errors?.[0]?.extensions ?? {});
  return staff;
}

/** Sets the session's cookie. @throws SignInRefused, with a `challenge` where a code of the second factor is wanted */
export const requestSignIn = (username: string, password: string): Promise<StaffMemberPartsFragment> =>
  ask('SignIn', 'signIn', { username, password });

/** Sets the session's cookie. @throws SignInRefused */
export const requestByCode = (challenge: string, code: string): Promise<StaffMemberPartsFragment> =>
  ask('ConfirmSecondFactor', 'confirmSecondFactor', { challenge, code });
