import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../app';
import { badField, HccError, unauthenticated } from '../kernel/errors';
import {
  abandonUpload,
  appendToUpload,
  beginUpload,
  type Uploader,
  type UploadState,
  uploadState,
} from '../modules/files/uploads/uploads';
import { requirePermission } from '../modules/identity/actor';
import { citizenUploader } from '../modules/online/online-files';
import type { RequestLimits } from './call-limits';
import { sendRefusal } from './refusal';
import { sessionToken } from './session-cookie';

/** The protocol of resumable uploads, https://tus.io/protocols/resumable-upload: its core and three extensions. */
const VERSION = '1.0.0';
const EXTENSIONS = 'creation,expiration,termination';
const BYTES = 'application/offset+octet-stream';
const PATH = '/files/uploads';

type Upload = FastifyRequest<{ Params: { id: string } }>;

/**
 * Every request of an upload shows its session and its right anew; that of a citizen the secret of what it is for. A
 * secret that opens nothing is a look-up of the public, so that nobody tries secrets here unseen.
 */
async function uploader(app: App, request: FastifyRequest, limits: RequestLimits): Promise<Uploader> {
  const secret = request.headers['x-hcc-online'];
  if (typeof secret === 'string') {
    return citizenUploader(app, secret).catch(async (refusal: unknown) => {
      await limits.of(request).publicLookup();
      throw refusal;
    });
  }
  const actor = await app.sessions.find(sessionToken(request));
  request.staffId = actor?.staffId ?? null;
  if (!actor) throw unauthenticated();
  // Where it goes is asked when it is given to something; how much one may send, when it begins.
  requirePermission(actor, 'dossier:read');
  return actor;
}

function wholeNumber(request: FastifyRequest, header: string): number {
  const text = request.headers[header];
  if (typeof text !== 'string' || !/^\d{1,15}$/.test(text)) throw badField(header, 'phải là số byte.');
  return Number(text);
}

/** "filename dGVwLnBkZg==,…" */
function nameFrom(metadata: unknown): string {
  const pairs = String(metadata ?? '').split(',');
  const value = pairs.map((pair) => pair.trim().split(' ')).find(([key]) => key === 'filename')?.[1];
  return Buffer.from(value ?? '', 'base64').toString('utf8');
}

function describe(reply: FastifyReply, { offset, size, expiresAt }: UploadState): FastifyReply {
  return reply
    .header('upload-offset', String(offset))
    .header('upload-length', String(size))
    .header('upload-expires', new Date(expiresAt).toUTCString())
    .header('cache-control', 'no-store');
}

/** POST begins an upload, HEAD says how far it is, PATCH goes on, DELETE throws it away. */
export function uploadRoutes(server: FastifyInstance, app: App, limits: RequestLimits): void {
  void server.register(async (scope) => {
    // Bytes are handed on as they come; how many may come is known from the upload.
    scope.addContentTypeParser(BYTES, (_request, payload, done) => done(null, payload));
    scope.addHook('onRequest', async (request, reply) => {
      void reply.header('tus-resumable', VERSION);
      if (request.method === 'OPTIONS' || request.headers['tus-resumable'] === VERSION) return undefined;
      return reply.code(412).header('tus-version', VERSION).send({ message: 'Tus-Resumable' });
    });
    scope.options(PATH, (_request, reply) =>
      reply
        .code(204)
        .header('tus-version', VERSION)
        .header('tus-extension', EXTENSIONS)
        .header('tus-max-size', String(app.files.maxBytes))
        .send(),
    );
    const route = (method: 'POST' | 'HEAD' | 'PATCH' | 'DELETE', path: string, answer: Answer) =>
      scope.route<{ Params: { id: string } }>({
        method,
        url: path,
        handler: async (request, reply) => {
          try {
            return await answer(request, reply, await uploader(app, request, limits));
          } catch (error) {
            return sendRefusal(reply, error);
          }
        },
      });
    route('POST', PATH, async (request, reply, actor) => {
      const name = nameFrom(request.headers['upload-metadata']);
      const state = await beginUpload(app.files, actor, { name, size: wholeNumber(request, 'upload-length') });
      return describe(reply, state).code(201).header('location', `${PATH}/${state.id}`).send();
    });
    route('HEAD', `${PATH}/:id`, async (request, reply, actor) =>
      describe(reply, await uploadState(app.files, actor, request.params.id))
        .code(200)
        .send(),
    );
    route('PATCH', `${PATH}/:id`, async (request, reply, actor) => {
      if (request.headers['content-type'] !== BYTES) throw new HccError('BAD_USER_INPUT', `Content-Type: ${BYTES}`);
      const offset = wholeNumber(request, 'upload-offset');
      const state = await appendToUpload(app.files, actor, request.params.id, offset, request.body as Readable);
      return describe(reply, state).code(204).send();
    });
    route('DELETE', `${PATH}/:id`, async (request, reply, actor) => {
      await abandonUpload(app.files, actor, request.params.id);
      return reply.code(204).send();
    });
  });
}

type Answer = (request: Upload, reply: FastifyReply, actor: Uploader) => Promise<FastifyReply>;
