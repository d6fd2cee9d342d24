import type { FastifyReply, FastifyRequest } from 'fastify';
import { KNOWN_FOR_MS } from '../modules/identity/sign-in/known-places';
import type { Origin } from '../modules/identity/sign-in/origin';

export const SESSION_COOKIE = 'hcc_session';
/** By which a browser is known again from which somebody has signed in; it opens nothing. */
const DEVICE_COOKIE = 'hcc_device';

/** The cookie's secret; empty where there is none. */
export function sessionToken(request: FastifyRequest): string {
  return request.cookies[SESSION_COOKIE] ?? '';
}

export function setSessionCookie(reply: FastifyReply, token: string, maxAge: number, secure: boolean): void {
  void reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, { path: '/' });
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
