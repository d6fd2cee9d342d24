import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SentSms {
  id: string;
  to: string;
  text: string;
}

/** How the gateway takes the next posts; one that hangs takes a message over and leaves the answer owing. */
export type Mood = 'well' | 'error' | 'lost-answer' | 'down' | 'rejects' | 'hangs';

/** A gateway that speaks the documented protocol: one id is sent once, however often it is posted. */
export interface Gateway {
  url: string;
  mood: Mood;
  /** What phones really got. */
  sent: SentSms[];
  calls: string[];
  close(): Promise<void>;
}

export async function startGateway(): Promise<Gateway> {
  const known = new Map<string, string>();
  const say = (response: ServerResponse, status: number, body: object) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      const id = request.url!.split('/').at(-1)!;
      gateway.calls.push(`${request.method} ${gateway.mood}`);
      if (gateway.mood === 'down') return void request.socket.destroy();
      if (gateway.mood === 'error') return say(response, 500, { reason: 'no line to 0912345678' });
      if (request.method === 'GET') {
        const status = known.get(id);
        return status ? say(response, 200, { status }) : say(response, 404, {});
      }
      const sms = JSON.parse(text) as SentSms;
      if (gateway.mood === 'rejects')
        return say(response, 200, { status: 'REJECTED', reason: `${sms.to} không có thật` });
      if (known.has(sms.id)) return say(response, 409, { status: known.get(sms.id) });
      known.set(sms.id, 'ACCEPTED');
      gateway.sent.push(sms);
      if (gateway.mood === 'lost-answer') return void request.socket.destroy();
      if (gateway.mood === 'hangs') return;
      say(response, 202, { status: 'ACCEPTED' });
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const gateway: Gateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mood: 'well',
    sent: [],
    calls: [],
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return gateway;
}
