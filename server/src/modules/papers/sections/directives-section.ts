import { endOfDay, startOfDay } from '../../../kernel/instant';
import { MAX_PAGE } from '../../../kernel/page';
import { readDirectives } from '../../directives/directive.queries';
import type { DirectiveView } from '../../directives/directive.types';
import { DirectiveSide, DirectiveStanding } from '../../directives/directive-terms';
import { responsibleText, standingText } from '../../directives/papers/directive-words';
import { shortDate } from '../../printing/vietnamese-date';
import type { PaperSection } from '../paper';
import type { Reading } from './settlement-section';

const STILL = [DirectiveStanding.OPEN, DirectiveStanding.REPORTED];

/** What was asked of whom: directives that go on, and those of the period that are closed. */
export async function directivesSection({ sql, actor, scope, books, now }: Reading): Promise<PaperSection> {
  const { directory } = books.references;
  const read = async (standing: DirectiveStanding): Promise<DirectiveView[]> =>
    (await readDirectives(sql, actor, directory, now, { side: DirectiveSide.ALL, standing }, { first: MAX_PAGE }))
      .nodes;
  const from = startOfDay(scope.from);
  const end = endOfDay(scope.to);
  const open = (await Promise.all(STILL.map(read))).flat().filter(({ issuedAt }) => issuedAt < end);
  const closed = (await read(DirectiveStanding.CLOSED)).filter(
    ({ issuedAt, closedAt }) => issuedAt < end && (closedAt ?? 0) >= from,
  );
  return {
    key: 'directives',
    caption: 'Chỉ đạo và việc đã giao',
    by: null,
    texts: [
      { key: 'issued', label: 'Ngày giao', width: 48 },
      { key: 'title', label: 'Nội dung', width: null },
      { key: 'responsible', label: 'Giao cho', width: 170 },
      { key: 'due', label: 'Hạn', width: 48 },
      { key: 'state', label: 'Tình trạng', width: 110 },
    ],
    columns: [],
    rows: [...open, ...closed].map((directive) => ({
      key: directive.id,
      texts: [
        shortDate(directive.issuedAt),
        directive.title,
        responsibleText(directive),
        shortDate(directive.dueAt),
        standingText(directive),
      ],
      figures: [],
    })),
    total: null,
    note: null,
    empty: 'Không có chỉ đạo nào',
    isMomentary: true,
  };
}
