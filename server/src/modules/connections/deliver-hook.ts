import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Database } from '../../database/database';
import { now } from '../../kernel/now';
import { requireBox, type SecretBox } from '../../kernel/secret-box';
import type { Message } from '../outbox/outbox-handler';
import { failureOfStatus, SendError, SendFailure } from '../outbox/send-failure';
import { PartnerStatus } from './connection-terms';
import { PartnerHook, PartnerSystem } from './partner.entity';

const LIMIT_MS = 10_000;

/** Networks that are nobody's on the internet: a hook must not reach what stands beside the server. */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv4');
}
/** Only global unicast is let through, and of it not what carries an IPv4 address inside. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
for (const [net, prefix] of [
  ['2001::', 32],
  ['2002::', 16],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv6');
}

export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return PRIVATE.check(address, 'ipv4');
  return family !== 6 || PRIVATE.check(address, 'ipv6') || !GLOBAL.check(address, 'ipv6');
}

/** The addresses are judged where they are used: a name may mean another one a moment later. */
const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 4);
    const allowed = found.filter(({ address }) => !isPrivateAddress(address));
    const [first] = allowed;
    if (!first) return done(new SendError(SendFailure.PRIVATE_ADDRESS, 'the address is a private one'), '', 4);
    if (options.all) return done(null, allowed);
    done(null, first.address, first.family);
  });
};

/** `t=…,v1=…` over what is sent, seconds of the epoch and hex. */
function signatureOf(secret: string, body: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

export interface HookSender {
  db: Database;
  box: SecretBox | null;
  /** Also to addresses inside the network, and without TLS. */
  allowPrivate: boolean;
}

/** Sends one delivery. Any answer of 2xx is enough; where it is anything else the outbox tries again. */
export async function deliverHook(sender: HookSender, { payload }: Message, signal: AbortSignal): Promise<void> {
  const { entities } = sender.db.read;
  const hook = await entities.findOneBy(PartnerHook, { id: String(payload.hookId), isOn: 1 });
  if (!hook || hook.waits === 1) throw new SendError(SendFailure.TURNED_OFF, 'the hook is off');
  if (!(await entities.findOneBy(PartnerSystem, { id: hook.partnerId, status: PartnerStatus.ACTIVE }))) {
    throw new SendError(SendFailure.TURNED_OFF, 'the system is suspended');
  }
  const text = JSON.stringify(payload.body);
  const secret = requireBox(sender.box).open(hook.secret, hook.id);
  const { id } = payload.body as { id: string };
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'user-agent': 'HCC',
    'hcc-delivery': id,
    'hcc-signature': signatureOf(secret, text, Math.floor(now() / 1_000)),
  };
  await post(new URL(hook.url), text, headers, sender.allowPrivate, signal);
}

function post(
  url: URL,
  text: string,
  headers: Record<string, string | number>,
  allowPrivate: boolean,
  signal: AbortSignal,
): Promise<void> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && (url.protocol !== 'https:' || (isIP(host) !== 0 && isPrivateAddress(host)))) {
    throw new SendError(SendFailure.PRIVATE_ADDRESS, 'the address is a private one');
  }
  const limit = AbortSignal.timeout(LIMIT_MS);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const options = { method: 'POST', headers, signal: AbortSignal.any([signal, limit]), agent: false } as const;
  return new Promise<void>((done, fail) => {
    const sent = send(url, allowPrivate ? options : { ...options, lookup: publicLookup }, (answer) => {
      const status = answer.statusCode ?? 0;
      // What is answered is not read: it may be endless, and nobody needs it.
      answer.destroy();
      if (status >= 200 && status < 300) done();
      else fail(new SendError(failureOfStatus(status), `answered with ${status}`));
    });
    sent.on('error', (error) =>
      fail(
        limit.aborted ? new SendError(SendFailure.NO_ANSWER, `no answer within ${LIMIT_MS / 1_000} seconds`) : error,
      ),
    );
    sent.end(text);
  });
}
