import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { HccError } from '../kernel/errors';
import { now } from '../kernel/now';
import { AuditKind } from '../modules/audit/audit-terms';
import { readSlip } from '../modules/printing/dossier-slip';
import { renderSlip } from '../modules/printing/slip-pdf';
import { SIGNATURE_HEADER, signatureInWords, signPdf } from '../modules/signing/sign-pdf';
import { sessionToken } from './session-cookie';

const STATUS: Partial<Record<HccError['code'], number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

/**
 * The slip (form 01) as PDF at /slips/<code>.pdf, for staff who may see the dossier; `?size=A4` for a larger sheet.
 * Signed with the certificate of the receiving office where it has one; the answer's header says so.
 */
export function slipRoute(server: FastifyInstance, app: App): void {
  server.get<{ Params: { file: string }; Querystring: { size?: string } }>('/slips/:file', async (request, reply) => {
    const match = /^(.+)\.pdf$/i.exec(request.params.file);
    try {
      const actor = await app.sessions.find(sessionToken(request));
      request.staffId = actor?.staffId ?? null;
      if (!actor) throw new HccError('UNAUTHENTICATED', 'Phiên làm việc đã hết hoặc chưa đăng nhập.');
      if (!match) throw new HccError('NOT_FOUND', 'Không tìm thấy hồ sơ.');
      const slip = await readSlip(app.db.read, actor, await app.references(), match[1]!, {
        publicUrl: app.publicUrl,
        paperSize: request.query.size === 'A4' ? 'A4' : 'A5',
      });
      const signed = await signPdf(app.signing, slip.officeId, await renderSlip(slip), {
        reason: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
        signerName: slip.officerName,
        at: now(),
      });
      const print = { kind: AuditKind.SLIP_PRINTED, actor, address: request.ip, dossierCode: slip.code };
      app.audit.recordLook(print);
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${slip.code}.pdf"`)
        .header('cache-control', 'private, no-store')
        .header(SIGNATURE_HEADER, signatureInWords(signed))
        .send(signed.pdf);
    } catch (error) {
      if (!(error instanceof HccError) || error.code === 'UNAVAILABLE') throw error;
      return reply.code(STATUS[error.code] ?? 400).send({ code: error.code, message: error.message });
    }
  });
}
