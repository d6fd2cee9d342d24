import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { HccError, notFound } from '../kernel/errors';
import { EXTENSION_OF, FormUse, formTitle } from '../modules/catalogue/forms/blank-form';
import { FileType, MEDIA_TYPE } from '../modules/files/file-terms';
import type { RequestLimits } from './call-limits';
import { disposition, FILE_POLICY } from './download-route';
import { sendPrintRefusal } from './print-route';

const TYPE_OF: Record<FormUse, FileType> = { PRINT: FileType.PDF, FILL: FileType.DOCX };

/**
 * GET /blank-forms/<SHA-256>.pdf or .docx: a published form for anybody. What lies under a hash never changes, so
 * browsers and proxies keep it.
 */
export function blankFormRoutes(server: FastifyInstance, app: App, limits: RequestLimits): void {
  server.get<{ Params: { file: string } }>('/blank-forms/:file', async (request, reply) => {
    try {
      await limits.of(request).publicLookup();
      const [hash = '', extension] = request.params.file.split('.');
      const use = Object.values(FormUse).find((one) => EXTENSION_OF[one] === extension);
      const found = use && (await app.catalogue.get()).findFormFile(hash, use);
      if (!found) throw notFound('biểu mẫu này');
      const type = TYPE_OF[use];
      const tag = `"${hash}"`;
      const isKnown = request.headers['if-none-match'] === tag;
      // Before any head is written: where it is missing the answer is another.
      const bytes = isKnown ? null : await app.files.store.open(hash);
      const name = `${formTitle(found.form)}.${extension}`;
      void reply
        .header('etag', tag)
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('content-security-policy', FILE_POLICY[type])
        .header('content-disposition', disposition(use === FormUse.PRINT ? 'inline' : 'attachment', name));
      if (!bytes) return reply.code(304).send();
      return reply.type(MEDIA_TYPE[type]).header('content-length', found.file.size).send(bytes);
    } catch (error) {
      if (!(error instanceof HccError) || error.code === 'UNAVAILABLE') throw error;
      return sendPrintRefusal(request, reply, error);
    }
  });
}
