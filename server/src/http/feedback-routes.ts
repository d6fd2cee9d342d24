import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { dayOf } from '../kernel/instant';
import { now } from '../kernel/now';
import { AuditKind } from '../modules/audit/audit-terms';
import { CaseState } from '../modules/casework/case-terms';
import type { FeedbackFilter } from '../modules/feedback/feedback.types';
import { FeedbackKind, FeedbackScope, FeedbackTopic } from '../modules/feedback/feedback-terms';
import { feedbackWorkbook, readAll } from '../modules/feedback/feedback-workbook';
import { readWeekPaper } from '../modules/feedback/week-paper';
import { dayIn, oneOf } from './asked-words';
import { issued, printRoute, WORKBOOK } from './print-route';

type Query = Partial<Record<keyof FeedbackFilter, string>>;

/** The filter of the list's page, as its address has it. */
function filterOf({ scope, kind, topic, state, isOverdue, areaCode, from, to, search }: Query): FeedbackFilter {
  return {
    scope: oneOf(FeedbackScope, scope, 'scope') ?? FeedbackScope.ALL,
    kind: oneOf(FeedbackKind, kind, 'kind'),
    topic: oneOf(FeedbackTopic, topic, 'topic'),
    state: oneOf(CaseState, state, 'state'),
    isOverdue: isOverdue === 'true',
    areaCode: areaCode ?? null,
    from: dayIn(from, 'from'),
    to: dayIn(to, 'to'),
    search: search ?? null,
  };
}

/** Obstacles and faults as a workbook, and the paper for the Friday meeting. */
export function feedbackRoutes(server: FastifyInstance, app: App): void {
  printRoute<{ Querystring: Query }>(server, app, '/forms/feedback/list.xlsx', async (actor, { query }) => {
    const rows = await readAll(app.db.read, app.db, actor, await app.references(), filterOf(query), now());
    return {
      body: await feedbackWorkbook(rows),
      type: WORKBOOK,
      name: 'kho-khan-vuong-mac.xlsx',
      looks: [{ kind: AuditKind.EXPORTED, subject: 'Khó khăn, vướng mắc', detail: { count: rows.length } }],
    };
  });

  /** `?day=2026-11-27`: the seven days that end with it. */
  printRoute<{ Querystring: { day?: string } }>(
    server,
    app,
    '/forms/feedback/week.pdf',
    async (actor, { query }) => {
      const day = dayIn(query.day, 'day') ?? dayOf(now());
      const paper = await readWeekPaper(app.db.read, app.db, actor, await app.references(), { day, now: now() });
      return issued(app, paper, {
        name: `kho-khan-vuong-mac-${day}.pdf`,
        looks: [{ kind: AuditKind.FORM_PRINTED, subject: paper.title }],
      });
    },
    'feedback:read',
  );
}
