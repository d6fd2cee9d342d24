import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { now } from '../kernel/now';
import { AuditKind } from '../modules/audit/audit-terms';
import { type FiguresParameters, requestOf } from '../modules/figures/figures-address';
import { figuresWorkbook } from '../modules/figures/figures-workbook';
import { readFigures } from '../modules/figures/read-figures';
import { drawIssuedReport } from '../modules/reporting/issued/issued-paper';
import { getIssuedReport } from '../modules/reporting/issued/issued-reports.queries';
import { drawReport06a, type ReportParameters } from '../modules/reporting/papers/form-06a-paper';
import { loadBooks } from '../modules/reporting/papers/read-form-06a';
import { PDF, printRoute, WORKBOOK } from './print-route';

/** `/figures.xlsx`: what somebody has put together, by the parameters of its page. */
function figuresRoute(server: FastifyInstance, app: App): void {
  printRoute<{ Querystring: FiguresParameters }>(
    server,
    app,
    '/figures.xlsx',
    async (actor, { query }) => {
      const request = requestOf(query);
      const figures = await readFigures(app.db.read, actor, await loadBooks(app), request, now());
      return {
        body: await figuresWorkbook(request, figures),
        type: WORKBOOK,
        name: `so-lieu-${figures.from}-${figures.to}.xlsx`,
        looks: [
          {
            kind: AuditKind.EXPORTED,
            subject: `Số liệu ${figures.from} – ${figures.to}`,
            detail: { count: figures.rows.length, scope: figures.scope, format: 'xlsx' },
          },
        ],
      };
    },
    'report:read',
  );
}

/** `/reports/06a.pdf` and `.xlsx`: `?from=2026-11-01&to=2026-11-30`, with the other parts of the report's filter and `by`. */
export function reportRoutes(server: FastifyInstance, app: App): void {
  figuresRoute(server, app);
  for (const kind of ['pdf', 'xlsx'] as const) {
    printRoute<{ Querystring: ReportParameters }>(
      server,
      app,
      `/reports/06a.${kind}`,
      async (actor, { query }) => {
        const { file, form } = await drawReport06a(app.db.read, actor, await loadBooks(app), query, {
          kind,
          now: now(),
        });
        return {
          body: file,
          type: kind === 'pdf' ? PDF : WORKBOOK,
          name: `06a-${query.from}-${query.to}.${kind}`,
          looks: [
            {
              kind: AuditKind.EXPORTED,
              subject: `Biểu 06a ${form.period}`,
              detail: { count: form.rows.length, scope: form.scope, format: kind },
            },
          ],
        };
      },
      'report:read',
    );

    /** A report as it was issued. */
    printRoute<{ Params: { file: string } }>(
      server,
      app,
      `/reports/issued/:file.${kind}`,
      async (actor, { params }) => {
        const directory = await app.directory.get();
        const report = await getIssuedReport(app.db.read, actor, directory, params.file);
        return {
          body: await drawIssuedReport(report, directory, kind),
          type: kind === 'pdf' ? PDF : WORKBOOK,
          name: `bao-cao-${report.number}-${report.year}.${kind}`,
          looks: [
            {
              kind: AuditKind.EXPORTED,
              subject: `Báo cáo số ${report.number}/${report.year}`,
              detail: { scope: report.scope, format: kind },
            },
          ],
        };
      },
      'report:read',
    );
  }
}
