import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { unauthenticated } from '../kernel/errors';
import { AuditKind } from '../modules/audit/audit-terms';
import { getFormFile } from '../modules/blank-forms/form-files';
import { getDirectiveFile } from '../modules/directives/directive.queries';
import { getFeedbackFile } from '../modules/feedback/feedback.queries';
import { FileType, MEDIA_TYPE } from '../modules/files/file-terms';
import { getVisibleFile } from '../modules/files/files.queries';
import type { ByteRange } from '../modules/files/store/file-store';
import type { Actor } from '../modules/identity/actor';
import { getSentFile } from '../modules/online/supplement.queries';
import { getDecisionFile } from '../modules/staffing/decision-files';
import { sendRefusal } from './refusal';
import { sessionToken } from './session-cookie';

/** Nothing in a file may run or fetch, whatever the browser makes of it. */
const CLOSED = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";
/** A browser shows PDFs with a program of its own, which it does not start inside of a sandbox. */
export const FILE_POLICY: Record<FileType, string> = {
  PDF: `${CLOSED}; object-src 'self'; plugin-types application/pdf`,
  JPEG: `${CLOSED}; sandbox`,
  PNG: `${CLOSED}; sandbox`,
  DOCX: `${CLOSED}; sandbox`,
};

/**
 * One range of a `Range` header (RFC 9110, 14.1.2): null where it asks for the whole, or for several, which get the
 * whole; undefined where it lies outside.
 */
function rangeOf(header: string | undefined, size: number): ByteRange | null | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const last = size - 1;
  if (match[1] === '') {
    const length = Math.min(Number(match[2]), size);
    return length === 0 ? undefined : { start: size - length, end: last };
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? last : Math.min(Number(match[2]), last);
  return start > last || end < start ? undefined : { start, end };
}

/** RFC 6266: the name twice, for old clients without what is not ASCII. */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

interface Download {
  hash: string;
  name: string;
  size: number;
  type: FileType;
  /** Null where it is of no dossier. */
  dossierCode: string | null;
}

/**
 * GET /files/<id>: a file of a dossier that the session may see; `/files/directive/<id>`: of a report on a directive;
 * `/files/feedback/<id>`: of a report on a fault; `/files/online/<id>`: what a citizen sent in; `/files/staff-decision/<id>`: a decision about somebody's place;
 * `/files/blank-form/<id>`: a form of a procedure, published or not.
 */
export function downloadRoutes(server: FastifyInstance, app: App): void {
  download(server, app, '/files/:id', async (actor, id) =>
    getVisibleFile(app.db.read, actor, await app.references(), id),
  );
  download(server, app, '/files/directive/:id', async (actor, id) => {
    const file = await getDirectiveFile(app.db.read, actor, await app.directory.get(), id);
    return { ...file, dossierCode: null };
  });
  download(server, app, '/files/feedback/:id', async (actor, id) => ({
    ...(await getFeedbackFile(app.db.read, actor, await app.directory.get(), id)),
    dossierCode: null,
  }));
  download(server, app, '/files/online/:id', async (actor, id) =>
    getSentFile(app.db.read, actor, await app.references(), id),
  );
  download(server, app, '/files/staff-decision/:id', async (actor, id) => ({
    ...(await getDecisionFile(app.db.read, actor, id)),
    dossierCode: null,
  }));
  download(server, app, '/files/blank-form/:id', async (actor, id) => ({
    ...(await getFormFile(app.db.read, actor, id)),
    dossierCode: null,
  }));
}

/** `?download` to be saved. Each look is in the trail. */
function download(
  server: FastifyInstance,
  app: App,
  path: string,
  find: (actor: Actor, id: string) => Promise<Download>,
): void {
  server.get<{ Params: { id: string }; Querystring: { download?: string } }>(path, async (request, reply) => {
    try {
      const actor = await app.sessions.find(sessionToken(request));
      request.staffId = actor?.staffId ?? null;
      if (!actor) throw unauthenticated();
      const { hash, name, size, type, dossierCode } = await find(actor, request.params.id);
      app.audit.recordLook({
        kind: AuditKind.FILE_OPENED,
        actor,
        address: request.ip,
        dossierCode,
        subject: name.slice(0, 200),
      });
      const tag = `"${hash}"`;
      const isKnown = request.headers['if-none-match'] === tag;
      const range = rangeOf(request.headers.range, size);
      // Before any head is written: where it is missing the answer is another.
      const bytes = isKnown || range === undefined ? undefined : await app.files.store.open(hash, range ?? undefined);
      const isShown = type !== FileType.DOCX && request.query.download === undefined;
      void reply
        .header('etag', tag)
        .header('accept-ranges', 'bytes')
        // Kept by the browser, and asked about each time: the right may have ended.
        .header('cache-control', 'private, no-cache')
        .header('content-security-policy', FILE_POLICY[type])
        .header('content-disposition', disposition(isShown ? 'inline' : 'attachment', name));
      if (isKnown) return reply.code(304).send();
      if (!bytes) return reply.code(416).header('content-range', `bytes */${size}`).send();
      if (range) void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
      const length = range ? range.end - range.start + 1 : size;
      return reply.type(MEDIA_TYPE[type]).header('content-length', length).send(bytes);
    } catch (error) {
      return sendRefusal(reply, error);
    }
  });
}
