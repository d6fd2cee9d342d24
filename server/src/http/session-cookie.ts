import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { KNOWN_FOR_MS } from '../modules/identity/sign-in/known-places';
import type { Origin } from '../modules/identity/sign-in/origin';

const SESSION_COOKIE = 'hcc_session';
/** A browser sends its cookies to every port of a machine: the practice beside the real thing has its own. */
const PRACTICE_COOKIE = 'hcc_practice_session';
/** By which a browser is known again from which somebody has signed in; it opens nothing. */
const DEVICE_COOKIE = 'hcc_device';
/** A machine of a centre sends its token itself: no page of another site can make it do so. */
const DEVICE_HEADER = 'x-hcc-device';
/** Decorates the server of the practice. */
const IS_PRACTICE = 'isPractice';

export const sessionCookie = (isPractice: boolean): string => (isPractice ? PRACTICE_COOKIE : SESSION_COOKIE);

/** From here on this server's sessions are those of the practice. */
export function usePracticeCookie(server: FastifyInstance): void {
  server.decorate(IS_PRACTICE, true);
}

const cookieOf = (server: FastifyInstance) => sessionCookie(server.hasDecorator(IS_PRACTICE));

/** The cookie's secret; empty where there is none. */
export function sessionToken(request: FastifyRequest): string {
  return request.cookies[cookieOf(request.server)] ?? '';
}

/** The token of a kiosk, a board or a counter's screen; empty where there is none. */
export function deviceToken(request: FastifyRequest): string {
  const token = request.headers[DEVICE_HEADER];
  return typeof token === 'string' ? token : '';
}

export function setSessionCookie(reply: FastifyReply, token: string, maxAge: number, secure: boolean): void {
  void reply.setCookie(cookieOf(reply.server), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge,
  });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(cookieOf(reply.server), { path: '/' });
}

export function setDeviceCookie(reply: FastifyReply, device: string, secure: boolean): void {
  const maxAge = KNOWN_FOR_MS / 1_000;
  void reply.setCookie(DEVICE_COOKIE, device, { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge });
}

export function originOf(request: FastifyRequest): Origin {
  return {
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    device: request.cookies[DEVICE_COOKIE] ?? '',
  };
}
