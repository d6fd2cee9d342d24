import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { notFound } from '../kernel/errors';
import { AuditKind } from '../modules/audit/audit-terms';
import { readFeeNote } from '../modules/fees/fee-note';
import { readSlip } from '../modules/printing/dossier-slip';
import { readSeveralSlip } from '../modules/printing/several-slip-paper';
import { slipPaper } from '../modules/printing/slip-paper';
import { PrintedForm } from '../modules/printing/texts/form-terms';
import { readTexts } from '../modules/printing/texts/form-texts';
import { fileName, issued, ordinalOf, printRoute } from './print-route';

/**
 * Slips (form 01) as PDF, for staff who may see the dossiers; signed with the certificate of the receiving office where
 * it has one.
 */
export function slipRoutes(server: FastifyInstance, app: App): void {
  /** `?size=A4` for a larger sheet; `?edition=1` for one that was superseded. */
  printRoute<{ Params: { file: string }; Querystring: { size?: string; edition?: string } }>(
    server,
    app,
    '/slips/:file',
    async (actor, { params, query }) => {
      const code = fileName(params.file, 'pdf');
      if (code === undefined) throw notFound('hồ sơ');
      const { slip, officeId } = await readSlip(app.db.read, actor, await app.references(), code, {
        publicUrl: app.publicUrl,
        paperSize: query.size === 'A4' ? 'A4' : 'A5',
        edition: ordinalOf(query.edition, 'edition'),
      });
      const texts = await readTexts(app.db.read, PrintedForm.SLIP, slip.issuedAt);
      const feeNote = await readFeeNote(app.db.read, slip.code);
      return issued(app, slipPaper({ ...slip, ...(feeNote ? { feeNote } : {}) }, officeId, texts), {
        name: `${slip.slipCode}.pdf`,
        looks: [{ kind: AuditKind.SLIP_PRINTED, dossierCode: slip.code }],
      });
    },
  );

  /** One for several dossiers of a citizen: `?codes=a,b,c`. */
  printRoute<{ Querystring: { codes?: string } }>(server, app, '/slips/many.pdf', async (actor, { query }) => {
    const { paper, codes } = await readSeveralSlip(app.db.read, actor, await app.references(), {
      codes: (query.codes ?? '').split(','),
      publicUrl: app.publicUrl,
    });
    return issued(app, paper, {
      name: `${codes[0]}-${codes.length}.pdf`,
      looks: codes.map((dossierCode) => ({ kind: AuditKind.SLIP_PRINTED, dossierCode })),
    });
  });
}
