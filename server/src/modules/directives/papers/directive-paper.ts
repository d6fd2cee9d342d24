import type { Sql } from '../../../database/sql';
import { dayOf, type Instant, spokenDay } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import type { Actor } from '../../identity/actor';
import type { Directory } from '../../organisation/directory';
import { closing, headingOf } from '../../printing/documents/letter';
import {
  A4,
  A4_LANDSCAPE,
  field,
  fields,
  formTitle,
  nationalHeading,
  pageFooter,
  paragraph,
} from '../../printing/form-layout';
import { formPage } from '../../printing/form-page';
import { centred, formTable, headerCell } from '../../printing/form-table';
import { type Issuer, issuerOf } from '../../printing/office-heading';
import type { OfficialPaper } from '../../printing/official-pdf';
import { momentInLetters, shortMoment } from '../../printing/vietnamese-date';
import { Directive } from '../directive.entity';
import { getDirective, readDirectives } from '../directive.queries';
import type { DirectiveView } from '../directive.types';
import { type DirectiveSide, DirectiveStanding } from '../directive-terms';
import { PRIORITY, responsibleText, standingText } from './directive-words';

const SYMBOL = 'PGV';
const TITLE = 'Phiếu giao việc';
const LIST_TITLE = 'Danh sách chỉ đạo chưa xong';
/** More than a leader goes through on a Friday. */
const MOST_IN_LIST = 200;

/** The directive as a paper of the office that issued it, for who sees it. @throws HccError NOT_FOUND */
export async function readDirectivePaper(
  sql: Sql,
  actor: Actor,
  directory: Directory,
  now: Instant,
  id: string,
): Promise<OfficialPaper> {
  const directive = await getDirective(sql, actor, directory, now, id);
  const { officeId } = await sql.entities.findOneByOrFail(Directive, { id });
  const issuer = issuerOf(directory, officeId, directive.issuedAt);
  return {
    definition: directiveDocument(directive, issuer),
    officeId,
    title: TITLE,
    signerName: directive.issuerName,
  };
}

function directiveDocument(directive: DirectiveView, issuer: Issuer) {
  const m = A4;
  const heading = headingOf({ issuer, number: directive.number, issuedAt: directive.issuedAt }, SYMBOL);
  const [lead, ...others] = directive.responsible.map((each) => responsibleText({ ...directive, responsible: [each] }));
  return formPage({
    m,
    title: heading.number,
    author: issuer.office,
    subject: TITLE,
    at: directive.issuedAt,
    footer: pageFooter(TITLE, heading.number, m),
    content: [
      ...nationalHeading(heading, m),
      formTitle(TITLE.toLocaleUpperCase('vi'), m),
      field(m, 'Về việc', directive.title),
      field(m, 'Chủ trì thực hiện', lead ?? null),
      ...(others.length > 0 ? [field(m, 'Phối hợp', others.join('; '))] : []),
      fields(m, [
        ['Thời hạn', momentInLetters(directive.dueAt)],
        ['Mức độ', PRIORITY[directive.priority]],
      ]),
      ...(directive.subjectLabel === '' ? [] : [field(m, 'Liên quan đến', directive.subjectLabel)]),
      paragraph(m, 'Nội dung:', { bold: true, margin: [0, m.gap * 1.5, 0, m.gap] }),
      paragraph(m, directive.text),
      closing(m, ['Báo cáo kết quả trên phần mềm trước thời hạn nêu trên.'], null, {
        role: 'Người giao việc',
        name: directive.issuerName,
      }),
    ],
  });
}

/** What is still open or to be accepted, for the meeting on Friday. */
export async function readOpenDirectivesPaper(
  sql: Sql,
  actor: Actor,
  directory: Directory,
  now: Instant,
  side: DirectiveSide,
): Promise<{ paper: OfficialPaper; count: number }> {
  const page = { first: MOST_IN_LIST };
  const read = (standing: DirectiveStanding) => readDirectives(sql, actor, directory, now, { side, standing }, page);
  const [open, reported] = [await read(DirectiveStanding.OPEN), await read(DirectiveStanding.REPORTED)];
  const rows = [...open.nodes, ...reported.nodes];
  const issuer = issuerOf(directory, directory.presentOffice(actor.office.id).id, now);
  const m = A4_LANDSCAPE;
  const heading = headingOf({ issuer, number: null, issuedAt: now }, 'BC');
  const { overdue } = open.counts;
  const day = spokenDay(dayOf(now));
  const definition = formPage({
    m,
    title: LIST_TITLE,
    author: issuer.office,
    subject: LIST_TITLE,
    at: now,
    footer: pageFooter(LIST_TITLE, day, m),
    content: [
      ...nationalHeading(heading, m),
      formTitle(LIST_TITLE.toLocaleUpperCase('vi'), m),
      paragraph(
        m,
        `Tính đến ngày ${day}: ${open.counts.open} chỉ đạo đang thực hiện, trong đó ${overdue} quá hạn; ${open.counts.reported} chờ nghiệm thu.`,
      ),
      formTable({
        m,
        widths: [22, 40, null, 150, 78, 78, 120],
        header: [
          ['TT', 'Số', 'Nội dung', 'Người, cơ quan thực hiện', 'Ngày giao', 'Thời hạn', 'Tình trạng'].map((text) =>
            headerCell(m, text),
          ),
        ],
        rows: rows.map((row, index) => [
          centred(String(index + 1)),
          centred(String(row.number)),
          clean(row.title),
          clean(responsibleText(row)),
          centred(shortMoment(row.issuedAt)),
          centred(shortMoment(row.dueAt)),
          standingText(row),
        ]),
        empty: 'Không có chỉ đạo nào chưa xong',
        longest: Math.max(0, ...rows.map((row) => row.title.length + responsibleText(row).length)),
      }),
      closing(m, [], null, { role: 'Người lập', name: actor.fullName }),
    ],
  });
  const paper = { definition, officeId: actor.office.id, title: LIST_TITLE, signerName: actor.fullName };
  return { paper, count: rows.length };
}
