import { Agent, request } from 'node:http';

/** One request of a load; all of a round are alike. */
export interface HttpCall {
  port: number;
  path: string;
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

export interface LoadResult {
  perSecond: number;
  /** Milliseconds of each request. */
  latencies: number[];
  bytes: number;
}

/** @throws Error where the answer is no 200 */
export function send(call: HttpCall, agent?: Agent): Promise<string> {
  const { port, path, method, headers, body } = call;
  return new Promise((done, fail) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        agent,
        headers: body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', fail);
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (answer.statusCode === 200) done(text);
          else fail(new Error(`${method} ${path} answered ${answer.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}

/** Sends the same request over `clients` kept-alive connections for some time, each as fast as it is answered. */
export async function load(call: HttpCall, clients: number, milliseconds: number): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const latencies: number[] = [];
  let bytes = 0;
  const began = performance.now();
  const until = began + milliseconds;
  const client = async () => {
    for (let at = performance.now(); at < until; ) {
      bytes += (await send(call, agent)).length;
      const after = performance.now();
      latencies.push(after - at);
      at = after;
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, client));
  } finally {
    agent.destroy();
  }
  return { perSecond: (latencies.length / (performance.now() - began)) * 1_000, latencies, bytes };
}

/** A document as a call; its answer is looked at once, since a load only sees that it is a 200. */
export function graphqlCall(port: number, cookie: string, query: string, variables: object): HttpCall {
  return {
    port,
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie !== '' && { cookie }) },
    body: JSON.stringify({ query, variables }),
  };
}

/** @throws Error where the answer has errors */
export async function ask<Data>(call: HttpCall): Promise<Data> {
  const { data, errors } = JSON.parse(await send(call)) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

/** @returns the session cookie of an account of the demo data */
export async function signIn(port: number, username: string, password: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation($input: SignInInput!) { signIn(input: $input) { staff { id } } }',
      variables: { input: { username, password } },
    }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${username} could not sign in: ${await response.text()}`);
  return cookie;
}
