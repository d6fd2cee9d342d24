import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { notFound } from '../kernel/errors';
import { now } from '../kernel/now';
import { AuditKind } from '../modules/audit/audit-terms';
import { CaseState } from '../modules/casework/case-terms';
import { readAnswerLetter } from '../modules/complaints/answer-letter';
import type { ComplaintFilter } from '../modules/complaints/complaint.types';
import { ComplaintKind, ComplaintPart, ComplaintScope } from '../modules/complaints/complaint-terms';
import { complaintsWorkbook } from '../modules/complaints/complaints-workbook';
import { dayIn, oneOf } from './asked-words';
import { fileName, issued, printRoute, WORKBOOK } from './print-route';

type Query = Partial<Record<keyof ComplaintFilter, string>>;

/** The filter of the list's page, as its address has it. */
function filterOf({ scope, kind, state, part, areaCode, from, to, search }: Query): ComplaintFilter {
  return {
    scope: oneOf(ComplaintScope, scope, 'scope') ?? ComplaintScope.ALL,
    kind: oneOf(ComplaintKind, kind, 'kind'),
    state: oneOf(CaseState, state, 'state'),
    part: oneOf(ComplaintPart, part, 'part'),
    areaCode: areaCode || null,
    from: dayIn(from, 'from'),
    to: dayIn(to, 'to'),
    search: search ?? null,
  };
}

/** Complaints of citizens as a workbook, and the letters that answer them. */
export function complaintRoutes(server: FastifyInstance, app: App): void {
  printRoute<{ Querystring: Query }>(server, app, '/forms/complaints.xlsx', async (actor, { query }) => {
    const filter = filterOf(query);
    const { body, count } = await complaintsWorkbook(app.db.read, app.db, actor, await app.references(), filter, now());
    const looks = [{ kind: AuditKind.EXPORTED, subject: 'Phản ánh, kiến nghị', detail: { count } }];
    return { body, type: WORKBOOK, name: 'phan-anh-kien-nghi.xlsx', looks };
  });

  printRoute<{ Params: { file: string } }>(server, app, '/forms/complaint/:file', async (actor, { params }) => {
    const id = fileName(params.file, 'pdf');
    if (id === undefined) throw notFound('phản ánh này');
    const paper = await readAnswerLetter(app.db.read, actor, await app.references(), id);
    const looks = [{ kind: AuditKind.FORM_PRINTED, subject: paper.title }];
    return issued(app, paper, { name: `tra-loi-phan-anh-${id}.pdf`, looks });
  });
}
