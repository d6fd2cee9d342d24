// Arranges what a test finds: the same GraphQL API that the apps use, signed in with the demo accounts.
import { randomInt, randomUUID } from 'node:crypto';
import { environment, PASSWORD } from './environment';

interface Answer {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export interface Dossier {
  id: string;
  code: string;
  version: number;
  status: string;
  currentOffice: { name: string } | null;
  currentStep: { name: string; kind: string } | null;
  assignee: { fullName: string } | null;
  returnedTo: string | null;
  dueAt: string | null;
}

const DOSSIER = `id code version status returnedTo dueAt currentOffice { name } currentStep { name kind }
  assignee { fullName }`;

export class Api {
  private cookie = '';

  /** @param address of a server of a test's own; otherwise the worker's */
  constructor(private readonly address = environment().address) {}

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const cookie = response.headers.get('set-cookie');
    if (cookie) this.cookie = cookie.split(';')[0] ?? '';
    const answer = (await response.json()) as Answer;
    if (answer.errors || !answer.data) throw new Error(`The API refused: ${JSON.stringify(answer.errors)}\n${query}`);
    return answer.data as Data;
  }

  /** The session as the browser would keep it. */
  get session(): { name: string; value: string } {
    const [name = '', value = ''] = this.cookie.split('=');
    return { name, value };
  }

  async signIn(username: string): Promise<this> {
    const query =
      'mutation ($u: String!, $p: String!) { signIn(input: {username: $u, password: $p}) { staff { id } } }';
    await this.ask(query, { u: username, p: PASSWORD });
    return this;
  }
}

const signedIn = new Map<string, Promise<Api>>();

export function apiOf(username: string): Promise<Api> {
  const known = signedIn.get(username);
  if (known) return known;
  const api = new Api().signIn(username);
  signedIn.set(username, api);
  return api;
}

export async function dossierOf(username: string, code: string): Promise<Dossier> {
  const api = await apiOf(username);
  return (
    await api.ask<{ dossier: Dossier }>(`query ($code: String!) { dossier(code: $code) { ${DOSSIER} } }`, { code })
  ).dossier;
}

export interface Applicant {
  fullName: string;
  /** One that nobody else has, where none is given. */
  idNumber?: string;
  phone?: string;
  address?: string;
}

/** A citizen card number of Thanh Hoá that nobody else has. */
export function newIdNumber(): string {
  return `038${randomInt(1e9).toString().padStart(9, '0')}`;
}

export async function receive(username: string, procedureCode: string, applicant: Applicant): Promise<Dossier> {
  const api = await apiOf(username);
  const input = {
    idempotencyKey: randomUUID(),
    procedureCode,
    channel: 'COUNTER',
    applicant: { idNumber: newIdNumber(), ...applicant },
    documents: [{ name: 'Tờ khai', originals: 1 }],
    returnBy: 'COUNTER',
  };
  const { receiveDossier } = await api.ask<{ receiveDossier: { dossier: Dossier } }>(
    `mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) { dossier { ${DOSSIER} } } }`,
    { input },
  );
  return receiveDossier.dossier;
}

/** Each of the accounts finishes its step in turn. */
export async function advance(dossier: Dossier, ...usernames: string[]): Promise<Dossier> {
  let now = dossier;
  for (const username of usernames) {
    const api = await apiOf(username);
    const { advanceDossier } = await api.ask<{ advanceDossier: { dossier: Dossier } }>(
      `mutation ($id: ID!, $v: Int!) {
         advanceDossier(input: { id: $id, expectedVersion: $v }) { dossier { ${DOSSIER} } }
       }`,
      { id: now.id, v: now.version },
    );
    now = advanceDossier.dossier;
  }
  return now;
}

export async function claim(dossier: Dossier, username: string): Promise<Dossier> {
  const api = await apiOf(username);
  const { claimDossier } = await api.ask<{ claimDossier: { dossier: Dossier } }>(
    `mutation ($id: ID!, $v: Int!) { claimDossier(input: { id: $id, expectedVersion: $v }) { dossier { ${DOSSIER} } } }`,
    { id: dossier.id, v: dossier.version },
  );
  return claimDossier.dossier;
}

/** Carries out one command of the schema, e.g. `perform('xa.14869', 'recallDossier', 'ReasonInput', dossier, { reason })`. */
export async function perform(
  username: string,
  command: string,
  inputType: string,
  { id, version }: Dossier,
  fields: object,
): Promise<Dossier> {
  const api = await apiOf(username);
  const answer = await api.ask<Record<string, { dossier: Dossier }>>(
    `mutation ($input: ${inputType}!) { ${command}(input: $input) { dossier { ${DOSSIER} } } }`,
    { input: { id, expectedVersion: version, ...fields } },
  );
  const done = answer[command]?.dossier;
  if (!done) throw new Error(`${command} answered without a dossier`);
  return done;
}
