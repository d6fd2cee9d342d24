import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { now } from '../kernel/now';
import { AuditKind } from '../modules/audit/audit-terms';
import { type FiguresParameters, requestOf } from '../modules/figures/figures-address';
import { figuresWorkbook } from '../modules/figures/figures-workbook';
import { readFigures } from '../modules/figures/read-figures';
import { type PaperParameters, printPaper } from '../modules/papers/draw-apart';
import { drawIssuedReport } from '../modules/papers/issued/issued-paper';
import { getIssuedReport } from '../modules/papers/issued/issued-reports.queries';
import { PaperKind } from '../modules/papers/paper';
import { loadBooks } from '../modules/papers/report-books';
import { PDF, printRoute, WORKBOOK } from './print-route';

const FILE_NAME: Record<PaperKind, string> = {
  [PaperKind.SETTLEMENT]: '06a',
  [PaperKind.WEEKLY]: 'bao-cao-tuan',
  [PaperKind.MONTHLY]: 'bao-cao-thang',
  [PaperKind.QUARTERLY]: 'bao-cao-quy',
  [PaperKind.LATE_REGISTER]: 'so-qua-han',
  [PaperKind.WORK]: 'cong-viec',
};

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

/**
 * `/reports/06a.pdf` and `.xlsx`: `?from=2026-11-01&to=2026-11-30`, with the other parts of the report's filter and
 * `by`; `/reports/paper.pdf` and `.xlsx` the same with the `kind` of paper.
 */
export function reportRoutes(server: FastifyInstance, app: App): void {
  figuresRoute(server, app);
  for (const kind of ['pdf', 'xlsx'] as const) {
    for (const address of ['06a', 'paper']) {
      printRoute<{ Querystring: PaperParameters }>(
        server,
        app,
        `/reports/${address}.${kind}`,
        async (actor, { query }) => {
          const books = await loadBooks(app);
          const parameters = address === '06a' ? { ...query, kind: '' } : query;
          const { file, paper } = await printPaper(app.db.read, actor, books, parameters, { kind, now: now() });
          const rows = paper.sections.reduce((sum, section) => sum + section.rows.length, 0);
          return {
            body: file,
            type: kind === 'pdf' ? PDF : WORKBOOK,
            name: `${FILE_NAME[paper.kind]}-${paper.from}-${paper.to}.${kind}`,
            looks: [
              {
                kind: AuditKind.EXPORTED,
                subject: `${paper.form ?? paper.title} ${paper.period}`,
                detail: { count: rows, scope: paper.scope, format: kind },
              },
            ],
          };
        },
        'report:read',
      );
    }

    /** A report as it was issued. */
    printRoute<{ Params: { file: string } }>(
      server,
      app,
      `/reports/issued/:file.${kind}`,
      async (actor, { params }) => {
        const directory = await app.directory.get();
        const report = await getIssuedReport(app.db.read, actor, directory, params.file);
        return {
          body: await drawIssuedReport(app.db.read, report, directory, kind),
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
