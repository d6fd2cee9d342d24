import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { HccError, notFound } from '../kernel/errors';
import { dayOf, isDay } from '../kernel/instant';
import { now } from '../kernel/now';
import { AuditKind } from '../modules/audit/audit-terms';
import { takeNotification } from '../modules/fees/gateway/take-notification';
import { cashWorkbook, readCashPaper } from '../modules/fees/papers/cash-papers';
import { printReceipt } from '../modules/fees/papers/receipt-paper';
import { readTreasuryPaper } from '../modules/fees/papers/treasury-paper';
import { fileName, issued, printRoute, WORKBOOK } from './print-route';

const REFUSAL: Partial<Record<HccError['code'], number>> = { FORBIDDEN: 403, NOT_FOUND: 404 };

/** Receipts, the report of a day, and what the payment gateway tells. */
export function moneyRoutes(server: FastifyInstance, app: App): void {
  printRoute<{ Params: { file: string } }>(server, app, '/forms/money/:file', async (actor, { params }) => {
    const id = fileName(params.file, 'pdf');
    if (id === undefined) throw notFound('biên lai này');
    const { paper, code } = await printReceipt(app.dossiers, actor, await app.references(), id);
    const looks = [{ kind: AuditKind.FORM_PRINTED, dossierCode: code, subject: paper.title }];
    return issued(app, paper, { name: `bien-lai-${id}.pdf`, looks });
  });

  /** `2026-11-27.pdf` and `2026-11-27.xlsx` */
  printRoute<{ Params: { file: string } }>(
    server,
    app,
    '/forms/cash/:file',
    async (actor, { params }) => {
      const day = fileName(params.file, 'pdf') ?? fileName(params.file, 'xlsx');
      if (day === undefined || !isDay(day) || day > dayOf(now())) throw notFound('báo cáo thu phí');
      const name = `thu-phi-${day}`;
      if (params.file.endsWith('.pdf')) {
        const paper = await readCashPaper(app.db.read, actor, await app.directory.get(), day, now());
        const looks = [{ kind: AuditKind.EXPORTED, subject: paper.title, detail: { scope: day, format: 'pdf' } }];
        return issued(app, paper, { name: `${name}.pdf`, looks });
      }
      const { body, count } = await cashWorkbook(app.db.read, actor, await app.directory.get(), day);
      const looks = [{ kind: AuditKind.EXPORTED, subject: 'Thu phí, lệ phí', detail: { count, format: 'xlsx' } }];
      return { body, type: WORKBOOK, name: `${name}.xlsx`, looks };
    },
    'money:take',
    'money:approve',
  );

  printRoute<{ Params: { file: string } }>(
    server,
    app,
    '/forms/treasury/:file',
    async (actor, { params }) => {
      const id = fileName(params.file, 'pdf');
      if (id === undefined) throw notFound('lần nộp tiền này');
      const { paper, number } = await readTreasuryPaper(app.db.read, actor, await app.directory.get(), id);
      const looks = [{ kind: AuditKind.FORM_PRINTED, subject: `${paper.title} số ${number}` }];
      return issued(app, paper, { name: `nop-tien-${number}.pdf`, looks });
    },
    'money:take',
    'money:approve',
  );

  notificationRoute(server, app);
}

/** POST /payments/notify: signed over the body as it came, so that it is read before anything parses it. */
function notificationRoute(server: FastifyInstance, app: App): void {
  void server.register(async (scope) => {
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.post('/payments/notify', async (request, reply) => {
      const signature = request.headers['x-signature'];
      try {
        const signed = typeof signature === 'string' ? signature : '';
        const state = await takeNotification(app.dossiers, app.hooks, String(request.body), signed);
        return reply.header('cache-control', 'no-store').send({ state });
      } catch (error) {
        // Of UNAVAILABLE the server's own handler tells, with the moment at which to notify again.
        if (!(error instanceof HccError) || error.code === 'UNAVAILABLE') throw error;
        return reply
          .code(REFUSAL[error.code] ?? 400)
          .header('cache-control', 'no-store')
          .send({ code: error.code, message: error.message });
      }
    });
  });
}
