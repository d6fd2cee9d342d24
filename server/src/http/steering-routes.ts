import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { badField, notFound } from '../kernel/errors';
import { now } from '../kernel/now';
import { AuditKind } from '../modules/audit/audit-terms';
import { DirectiveSide, DirectiveStanding } from '../modules/directives/directive-terms';
import { readDirectivePaper, readOpenDirectivesPaper } from '../modules/directives/papers/directive-paper';
import { directivesWorkbook } from '../modules/directives/papers/directives-workbook';
import { readProposalsPaper } from '../modules/proposals/proposals-paper';
import { fileName, issued, printRoute, WORKBOOK } from './print-route';

interface ListRoute {
  Querystring: { side?: string; standing?: string };
}

/** @throws HccError BAD_USER_INPUT naming the word */
function oneOf<Word extends string>(words: Record<string, Word>, text: string, path: string): Word {
  const found = Object.values(words).find((word) => word === text);
  if (!found) throw badField(path, `Phải là một trong ${Object.values(words).join(', ')}.`);
  return found;
}

/** Papers of what leads the work: directives, and proposals to cut procedures. */
export function steeringRoutes(server: FastifyInstance, app: App): void {
  printRoute<{ Params: { file: string } }>(server, app, '/forms/directive/:file', async (actor, { params }) => {
    const id = fileName(params.file, 'pdf');
    if (id === undefined) throw notFound('chỉ đạo này');
    const paper = await readDirectivePaper(app.db.read, actor, await app.directory.get(), now(), id);
    const looks = [{ kind: AuditKind.FORM_PRINTED, subject: paper.title }];
    return issued(app, paper, { name: `phieu-giao-viec-${id}.pdf`, looks });
  });

  /** `?side=BY_US`: what is not finished, for the meeting on Friday. */
  printRoute<ListRoute>(server, app, '/forms/directives.pdf', async (actor, { query }) => {
    const side = oneOf(DirectiveSide, query.side ?? DirectiveSide.ALL, 'side');
    const { paper, count } = await readOpenDirectivesPaper(app.db.read, actor, await app.directory.get(), now(), side);
    const looks = [{ kind: AuditKind.EXPORTED, subject: paper.title, detail: { count, format: 'pdf' } }];
    return issued(app, paper, { name: 'chi-dao-chua-xong.pdf', looks });
  });

  /** `?side=BY_US&standing=OPEN` */
  printRoute<ListRoute>(server, app, '/forms/directives.xlsx', async (actor, { query }) => {
    const filter = {
      side: oneOf(DirectiveSide, query.side ?? DirectiveSide.ALL, 'side'),
      standing: oneOf(DirectiveStanding, query.standing ?? DirectiveStanding.OPEN, 'standing'),
    };
    const { body, count } = await directivesWorkbook(app.db.read, actor, await app.directory.get(), now(), filter);
    const looks = [{ kind: AuditKind.EXPORTED, subject: 'Chỉ đạo', detail: { count, format: 'xlsx' } }];
    return { body, type: WORKBOOK, name: 'chi-dao.xlsx', looks };
  });

  /** `2026-W48.pdf`: the proposals of a week with what their replays say. */
  printRoute<{ Params: { file: string } }>(
    server,
    app,
    '/forms/proposals/:file',
    async (actor, { params }) => {
      const week = fileName(params.file, 'pdf')?.toUpperCase() ?? '';
      const sight = { actor, references: await app.references(), now: now() };
      const { paper, count } = await readProposalsPaper(app.db.read, sight, week);
      const looks = [{ kind: AuditKind.EXPORTED, subject: paper.title, detail: { count, format: 'pdf' } }];
      return issued(app, paper, { name: `de-xuat-${week.toLowerCase()}.pdf`, looks });
    },
    'proposal:write',
    'proposal:decide',
  );
}
