import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { notFound } from '../kernel/errors';
import { now } from '../kernel/now';
import { AuditKind } from '../modules/audit/audit-terms';
import { drawProcedures } from '../modules/catalogue/administration/draw-procedures';
import { newestEditions } from '../modules/catalogue/administration/procedure-list';
import { readDeclinedPaper } from '../modules/printing/declined-paper';
import { readDossierPaper } from '../modules/printing/dossier-papers';
import { readHandoverPaper } from '../modules/printing/handover-paper';
import type { RegisterRequest } from '../modules/printing/register.queries';
import { type DrawnRegister, printRegister, writeRegister } from '../modules/printing/register-paper';
import { renderPdf } from '../modules/printing/render-pdf';
import { readPreview } from '../modules/printing/texts/preview';
import { readWorkHandoverPaper } from '../modules/printing/work-handover-paper';
import { listWorkbook } from '../modules/reference-lists/entry-workbook';
import { readLists } from '../modules/reference-lists/reference-lists';
import { ReferenceList } from '../modules/reference-lists/reference-terms';
import { accountTemplate } from '../modules/staffing/import/account-workbook';
import { fileName, issued, ordinalOf, PDF, type Printout, printRoute, WORKBOOK } from './print-route';

/** Letters, lists and the register. */
export function formRoutes(server: FastifyInstance, app: App): void {
  /** `02`, `04`, `05`, `payment`, `receipt`, `consultation` or `return` of a dossier; `?n=2` for the second one of the kind. */
  printRoute<{ Params: { code: string; file: string }; Querystring: { n?: string } }>(
    server,
    app,
    '/forms/:code/:file',
    async (actor, { params, query }) => {
      const slug = fileName(params.file, 'pdf');
      if (slug === undefined) throw notFound('mẫu này');
      const wanted = { code: params.code, slug, ordinal: ordinalOf(query.n, 'n') };
      const about = { now: now(), publicUrl: app.publicUrl };
      const { paper, code } = await readDossierPaper(app.db.read, actor, await app.references(), {
        ...wanted,
        ...about,
      });
      return issued(app, paper, {
        name: `${code}-${slug}.pdf`,
        looks: [{ kind: AuditKind.FORM_PRINTED, dossierCode: code, subject: paper.title }],
      });
    },
  );

  printRoute<{ Params: { file: string } }>(server, app, '/forms/handover/:file', async (actor, { params }) => {
    const id = fileName(params.file, 'pdf');
    if (id === undefined) throw notFound('bảng kê bàn giao');
    const { paper, codes } = await readHandoverPaper(app.db.read, actor, await app.references(), { id, now: now() });
    return issued(app, paper, {
      name: `${id}.pdf`,
      looks: codes.map((dossierCode) => ({ kind: AuditKind.FORM_PRINTED, dossierCode, subject: paper.title })),
    });
  });

  printRoute<{ Params: { file: string } }>(
    server,
    app,
    '/forms/work-handover/:file',
    async (actor, { params }) => {
      const id = fileName(params.file, 'pdf');
      if (id === undefined) throw notFound('biên bản bàn giao');
      const { paper, codes } = await readWorkHandoverPaper(app.db.read, actor, await app.references(), id);
      return issued(app, paper, {
        name: `ban-giao-${id}.pdf`,
        looks: codes.map((dossierCode) => ({ kind: AuditKind.FORM_PRINTED, dossierCode, subject: paper.title })),
      });
    },
    'office:staff',
  );

  printRoute<{ Params: { file: string } }>(server, app, '/forms/declined/:file', async (actor, { params }) => {
    const id = fileName(params.file, 'pdf');
    if (id === undefined) throw notFound('phiếu từ chối');
    const paper = await readDeclinedPaper(app.db.read, actor, await app.references(), id);
    return issued(app, paper, {
      name: `phieu-tu-choi-${id}.pdf`,
      looks: [{ kind: AuditKind.FORM_PRINTED, subject: paper.title }],
    });
  });

  registerRoutes(server, app);

  /** The catalogue as a workbook that can be read in again. */
  printRoute(
    server,
    app,
    '/catalogue/procedures.xlsx',
    async () => {
      const newest = newestEditions(await app.catalogue.get());
      return {
        body: await drawProcedures(newest),
        type: WORKBOOK,
        name: 'thu-tuc-hanh-chinh.xlsx',
        looks: [{ kind: AuditKind.EXPORTED, subject: 'Danh mục thủ tục', detail: { count: newest.length } }],
      };
    },
    'catalogue:admin',
  );

  /** A sheet to fill in with accounts. */
  printRoute(
    server,
    app,
    '/accounts/template.xlsx',
    async () => ({ body: await accountTemplate(), type: WORKBOOK, name: 'tai-khoan.xlsx', looks: [] }),
    'account:admin',
  );

  /** A list of the province as a workbook that can be read in again, e.g. `late-cause.xlsx`. */
  printRoute<{ Params: { file: string } }>(
    server,
    app,
    '/lists/:file',
    async (_, { params }) => {
      const slug = fileName(params.file, 'xlsx');
      const list = Object.values(ReferenceList).find((one) => one.toLowerCase().replaceAll('_', '-') === slug);
      if (!list || list === ReferenceList.FORM_TEXT) throw notFound('danh mục này');
      const entries = (await readLists(app.db.read, [list])).at(list, now());
      return {
        body: await listWorkbook(list, entries),
        type: WORKBOOK,
        name: `${slug}.xlsx`,
        looks: [{ kind: AuditKind.EXPORTED, subject: `Danh mục ${list}`, detail: { count: entries.length } }],
      };
    },
    'admin:manage',
  );

  /** A form for a made-up dossier; `?key=…&text=…` tries a text that is not saved. */
  printRoute<{ Params: { file: string }; Querystring: { key?: string; text?: string } }>(
    server,
    app,
    '/forms/preview/:file',
    async (_actor, { params, query: { key, text } }) => {
      const tried = key !== undefined && text !== undefined ? { key, text } : null;
      const preview = await readPreview(app.db.read, fileName(params.file, 'pdf') ?? '', tried, now());
      return { body: await renderPdf(preview), type: PDF, name: params.file.toLowerCase(), looks: [] };
    },
    'admin:manage',
  );
}

interface RegisterRoute {
  Querystring: { from?: string; to?: string; office?: string };
}

/** `?from=2026-11-01&to=2026-11-30`, of one's own office or, with `office=` its code, of one below. */
function registerRoutes(server: FastifyInstance, app: App): void {
  const requestOf = ({ from = '', to = '', office }: RegisterRoute['Querystring']): RegisterRequest => ({
    from,
    to,
    ...(office ? { officeCode: office } : {}),
  });
  const printout = ({ file, register }: DrawnRegister, request: RegisterRequest, kind: 'pdf' | 'xlsx'): Printout => ({
    body: file,
    type: kind === 'pdf' ? PDF : WORKBOOK,
    name: `so-theo-doi-${request.from}-${request.to}.${kind}`,
    looks: [
      {
        kind: AuditKind.EXPORTED,
        subject: `Sổ theo dõi hồ sơ ${register.period}`,
        detail: { count: register.rows.length, scope: register.office.name, format: kind },
      },
    ],
  });

  printRoute<RegisterRoute>(server, app, '/forms/register.pdf', async (actor, { query }) => {
    const request = requestOf(query);
    const drawn = await printRegister(app.db.read, actor, await app.references(), request, now());
    return printout(drawn, request, 'pdf');
  });

  printRoute<RegisterRoute>(server, app, '/forms/register.xlsx', async (actor, { query }) => {
    const request = requestOf(query);
    return printout(await writeRegister(app.db.read, actor, await app.references(), request), request, 'xlsx');
  });
}
