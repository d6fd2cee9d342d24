import type { FastifyInstance, FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify';
import type { App } from '../app';
import { badField, HccError, unauthenticated } from '../kernel/errors';
import { now } from '../kernel/now';
import type { AuditEvent } from '../modules/audit/audit-terms';
import { type Actor, requirePermission } from '../modules/identity/actor';
import type { Permission } from '../modules/identity/permissions';
import { markPractice } from '../modules/printing/mark-practice';
import { markPracticeWorkbook } from '../modules/printing/mark-practice-workbook';
import { type OfficialPaper, officialPdf } from '../modules/printing/official-pdf';
import { SIGNATURE_HEADER, signatureInWords } from '../modules/signing/sign-pdf';
import { errorPage } from './error-page';
import { sessionToken } from './session-cookie';

export const PDF = 'application/pdf';
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const STATUS: Partial<Record<HccError['code'], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

/** A file made for who asked. */
export interface Printout {
  body: Buffer;
  type: string;
  name: string;
  /** Whether it is signed, in the words of the answer's header; left out of what no office issues. */
  signature?: string;
  /** What the access trail says of it. */
  looks: readonly Omit<AuditEvent, 'actor' | 'address'>[];
}

type Make<Route extends RouteGenericInterface> = (actor: Actor, request: FastifyRequest<Route>) => Promise<Printout>;

/**
 * An address that answers with a file: for a session with one of the rights (reading dossiers, unless others are named),
 * no proxy keeps it, and the trail knows of it. A refusal is a page for a person's browser and JSON for a program.
 */
export function printRoute<Route extends RouteGenericInterface>(
  server: FastifyInstance,
  app: App,
  path: string,
  make: Make<Route>,
  ...anyOf: Permission[]
): void {
  server.get(path, async (request, reply) => {
    try {
      const actor = await app.sessions.find(sessionToken(request));
      request.staffId = actor?.staffId ?? null;
      if (!actor) throw unauthenticated();
      requirePermission(actor, ...(anyOf.length > 0 ? anyOf : (['dossier:read'] as const)));
      const made = await make(actor, request as FastifyRequest<Route>);
      const { body, type, name, signature, looks } = app.practice?.inside ? await marked(made) : made;
      for (const look of looks) app.audit.recordLook({ ...look, actor, address: request.ip });
      if (signature !== undefined) void reply.header(SIGNATURE_HEADER, signature);
      return reply
        .type(type)
        .header('content-disposition', `${type === PDF ? 'inline' : 'attachment'}; filename="${name}"`)
        .header('cache-control', 'private, no-store')
        .send(body);
    } catch (error) {
      if (!(error instanceof HccError) || error.code === 'UNAVAILABLE') throw error;
      return sendPrintRefusal(request, reply, error);
    }
  });
}

/** Of the practice no file leaves that could be taken for a real one. */
async function marked(made: Printout): Promise<Printout> {
  const name = `luyen-tap-${made.name}`;
  if (made.type === PDF) return { ...made, name, body: await markPractice(made.body) };
  return { ...made, name, body: made.type === WORKBOOK ? markPracticeWorkbook(made.body) : made.body };
}

/** Why a paper is not given: a page for a person's browser, JSON for a program. */
export function sendPrintRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, message, details }: HccError,
): FastifyReply {
  void reply.code(STATUS[code] ?? 400).header('cache-control', 'no-store');
  if (request.headers.accept?.includes('text/html'))
    return reply.type('text/html; charset=utf-8').send(errorPage(code, message));
  return reply.send({ code, message, ...(details.fields ? { fields: details.fields } : {}) });
}

/** An official paper as the answer: signed with the certificate of its office where that has one. */
export async function issued(
  { signing }: App,
  paper: OfficialPaper,
  answer: Pick<Printout, 'name' | 'looks'>,
): Promise<Printout> {
  const signed = await officialPdf(signing, paper, now());
  return { ...answer, body: signed.pdf, type: PDF, signature: signatureInWords(signed) };
}

/** "x.pdf" → "x"; undefined where the file is of another kind. */
export function fileName(file: string, extension: string): string | undefined {
  const end = `.${extension}`;
  return file.toLowerCase().endsWith(end) && file.length > end.length ? file.slice(0, -end.length) : undefined;
}

/** Which of several, from 1. @throws HccError BAD_USER_INPUT naming `path` */
export function ordinalOf(text: string | undefined, path: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(text)) throw badField(path, 'Phải là một số từ 1.');
  return Number(text);
}
