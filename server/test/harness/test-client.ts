import { Agent, type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { CONTRACT, SCREENS } from './documents';

export interface Refusal {
  code: string;
  message: string;
  fields?: { path: string; reason: string }[];
  allowed?: string[];
  who?: string;
  when?: string;
  currentVersion?: number;
  secondFactor?: boolean;
  challenge?: string;
  duty?: string;
  errorId?: string;
  retryAfterSeconds?: number;
}

export interface Answer<Data> {
  status: number;
  data: Data | null | undefined;
  errors: Refusal[];
}

interface WireAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions: WireDetails }[];
}

/** Reasons and message come in English too, which has a test of its own: everywhere else the Vietnamese is held. */
interface WireDetails extends Omit<Refusal, 'message' | 'fields'> {
  messageEn?: string;
  fields?: { path: string; reason: string; reasonEn?: string }[];
}

function refusalOf(message: string, { messageEn: _messageEn, fields, ...details }: WireDetails): Refusal {
  const inVietnamese = fields?.map(({ reasonEn: _reasonEn, ...field }) => field);
  return { ...details, ...(inVietnamese && { fields: inVietnamese }), message };
}

/** The contract's document of that name, else the one of our own screens. */
export function documentOf(name: string): string {
  return CONTRACT.names.includes(name) ? CONTRACT.get(name) : SCREENS.get(name);
}

const AGENT = new Agent({ keepAlive: true });

/** A browser without a screen: speaks HTTP and keeps its cookie. */
export class TestClient {
  /** "hcc_session=…", empty without a session. */
  cookie = '';
  /** As the server last set it. */
  setCookie = '';
  /** "hcc_device=…", by which the browser is known again. */
  device = '';
  /** More that the browser or a proxy in front says of itself. */
  headers: Record<string, string> = {};

  constructor(readonly url: string) {}

  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(this.ownHeaders())) headers.set(name, value);
    const response = await fetch(`${this.url}${path}`, { ...init, headers });
    this.keepCookies(response.headers.getSetCookie());
    return response;
  }

  private ownHeaders(): Record<string, string> {
    const cookie = [this.cookie, this.device].filter(Boolean).join('; ');
    return cookie === '' ? this.headers : { ...this.headers, cookie };
  }

  private keepCookies(lines: readonly string[]): void {
    this.device = lines.find((line) => line.startsWith('hcc_device='))?.split(';')[0] ?? this.device;
    const setCookie = lines.find((line) => line.startsWith('hcc_session='));
    if (setCookie !== undefined) {
      this.setCookie = setCookie;
      const pair = setCookie.split(';')[0]!;
      this.cookie = pair === 'hcc_session=' ? '' : pair;
    }
  }

  /** Any document text. By Node's own HTTP: the suites ask some hundred thousand times, and `fetch` is a tenth of it. */
  async post<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const response = await new Promise<IncomingMessage>((done, fail) => {
      const headers = { 'content-type': 'application/json', ...this.ownHeaders() };
      const sent = request(`${this.url}/graphql`, { method: 'POST', headers, agent: AGENT }, done);
      sent.on('error', fail);
      sent.end(JSON.stringify({ query, variables }));
    });
    this.keepCookies(response.headers['set-cookie'] ?? []);
    const body = (await json(response)) as WireAnswer<Data>;
    const errors = (body.errors ?? []).map(({ message, extensions }) => refusalOf(message, extensions));
    return { status: response.statusCode!, data: body.data, errors };
  }

  /** The document of that name. */
  gql<Data>(name: string, variables: object = {}): Promise<Answer<Data>> {
    return this.post<Data>(documentOf(name), variables);
  }

  /** The only root field of a document that must succeed. */
  async ask<Field>(name: string, variables: object = {}): Promise<Field> {
    const { data, errors } = await this.gql<Record<string, Field>>(name, variables);
    if (errors.length > 0 || !data) throw new Error(`${name} failed: ${JSON.stringify(errors)}`);
    return Object.values(data)[0]!;
  }

  /** The error of a document that must fail. */
  async refusal(name: string, variables: object = {}): Promise<Refusal> {
    const { data, errors } = await this.gql(name, variables);
    if (errors.length !== 1) throw new Error(`${name} was not refused: ${JSON.stringify(data)}`);
    return errors[0]!;
  }

  async signIn(username: string, password = 'demo'): Promise<void> {
    await this.ask('SignIn', { username, password });
  }
}
