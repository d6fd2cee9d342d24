import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { notFound } from '../kernel/errors';
import { AuditKind } from '../modules/audit/audit-terms';
import { readPostListPaper } from '../modules/post/papers/post-list-paper';
import { statementWorkbook } from '../modules/post/papers/statement-workbook';
import { statementDesk } from '../modules/post/post-figures';
import { notePrinted } from '../modules/post/post-lists';
import { fileName, issued, printRoute, WORKBOOK } from './print-route';

/** `/forms/post/<id>.pdf`: a hand-over list to the post; `/forms/post/2026-11.xlsx`: a month's statement, of `?office=<id>` or my own. */
export function postRoutes(server: FastifyInstance, app: App): void {
  printRoute<{ Params: { file: string }; Querystring: { office?: string } }>(
    server,
    app,
    '/forms/post/:file',
    async (actor, { params, query }) => {
      const references = await app.references();
      const id = fileName(params.file, 'pdf');
      if (id !== undefined) {
        const { paper, codes } = await readPostListPaper(app.db.read, actor, references, id);
        await notePrinted(app.dossiers, actor, id);
        const subject = paper.title;
        const looks = codes.map((dossierCode) => ({ kind: AuditKind.FORM_PRINTED, dossierCode, subject }));
        return issued(app, paper, { name: `ban-ke-buu-gui-${id}.pdf`, looks });
      }
      const month = fileName(params.file, 'xlsx');
      if (month === undefined) throw notFound('bảng kê này');
      const desk = statementDesk(actor, references, query.office ?? null);
      const { body, count } = await statementWorkbook(app.db.read, desk, month);
      const looks = [{ kind: AuditKind.EXPORTED, subject: 'Đối soát bưu chính', detail: { count, format: 'xlsx' } }];
      return { body, type: WORKBOOK, name: `buu-chinh-${month}.xlsx`, looks };
    },
    'dossier:return',
    'report:read',
  );
}
