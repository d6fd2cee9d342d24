import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';
import { newId } from '../kernel/ids';

/** As nginx's $request_id and UUIDs are; nothing that could break a line or hold a sentence. */
const REQUEST_ID = /^[\w-]{8,64}$/;

/** What is believed of a request because of who hands it on. */
export interface ProxyTrust {
  /** As Fastify wants it. */
  isTrusted: (address: string, hop: number) => boolean;
  /** Whose request it is: what the nearest proxies say, up to the first that is not ours. */
  addressOf(request: IncomingMessage): string;
  /** The id that our proxy gave the request, else a new one. */
  requestIdOf(request: IncomingMessage): string;
}

/** @param trusted addresses, networks and names such as "loopback", separated by commas */
export function proxyTrust(trusted: string): ProxyTrust {
  const isTrusted = proxyAddress.compile(trusted.split(',').map((one) => one.trim()));
  return {
    isTrusted,
    addressOf: (request) => proxyAddress(request, isTrusted),
    requestIdOf: (request) => {
      const given = request.headers['x-request-id'];
      const isGiven = typeof given === 'string' && REQUEST_ID.test(given);
      return isGiven && isTrusted(request.socket.remoteAddress ?? '', 0) ? given : newId();
    },
  };
}
