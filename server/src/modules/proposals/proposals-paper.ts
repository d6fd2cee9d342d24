import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { dayOf, spokenDay } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { closing, headingOf } from '../printing/documents/letter';
import { A4_LANDSCAPE, formTitle, nationalHeading, pageFooter, paragraph } from '../printing/form-layout';
import { formPage } from '../printing/form-page';
import { centred, formTable, headerCell } from '../printing/form-table';
import { issuerOf } from '../printing/office-heading';
import type { OfficialPaper } from '../printing/official-pdf';
import { fridayOf } from './iso-week';
import { type ProposalSight, readProposals } from './proposal.queries';
import type { ProposalView } from './proposal.types';
import { ProposalState } from './proposal-terms';

const TITLE = 'Tổng hợp đề xuất cắt giảm thủ tục hành chính';

const STATE: Record<ProposalState, string> = {
  [ProposalState.SUBMITTED]: 'Chờ quyết định',
  [ProposalState.ACCEPTED]: 'Chấp nhận',
  [ProposalState.REFUSED]: 'Không chấp nhận',
  [ProposalState.WITHDRAWN]: 'Đã rút',
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`;

/** What the replay says: how many were late, and would be, and what time it saves. */
function effectOf({ replay }: ProposalView): string[] {
  const result = replay?.result;
  if (!result) return ['chưa chạy lại', '', '', ''];
  const { dossiers, lateWas, late, savedMinutes } = result;
  return [
    dossiers.toLocaleString('vi-VN'),
    `${lateWas} (${percent(lateWas, dossiers)})`,
    `${late} (${percent(late, dossiers)})`,
    savedMinutes === null || savedMinutes === undefined ? '' : Math.round(savedMinutes / 60).toLocaleString('vi-VN'),
  ];
}

/** The proposals of a week with their replayed effect, for the meeting on Friday. @throws HccError BAD_USER_INPUT */
export async function readProposalsPaper(
  sql: Sql,
  sight: ProposalSight,
  week: string,
): Promise<{ paper: OfficialPaper; count: number }> {
  const friday = fridayOf(week);
  if (friday === null) throw badField('week', 'Phải là một tuần có thật, ví dụ 2026-W48.');
  const { actor, references, now } = sight;
  const rows = await readProposals(sql, sight, week);
  const issuer = issuerOf(references.directory, references.directory.presentOffice(actor.office.id).id, now);
  const m = A4_LANDSCAPE;
  const small = (text: string) => ({ text, fontSize: m.small });
  const definition = formPage({
    m,
    title: TITLE,
    author: issuer.office,
    subject: TITLE,
    at: now,
    footer: pageFooter(TITLE, week, m),
    content: [
      ...nationalHeading(headingOf({ issuer, number: null, issuedAt: now }, 'TH'), m),
      formTitle(TITLE.toLocaleUpperCase('vi'), m),
      paragraph(
        m,
        `Tuần ${week.slice(6)} năm ${week.slice(0, 4)}, đến thứ Sáu ngày ${spokenDay(friday)}; lập ngày ${spokenDay(dayOf(now))}. Số liệu chạy lại là của các hồ sơ đã tiếp nhận trong kỳ, tính theo nội dung đề xuất.`,
      ),
      formTable({
        m,
        widths: [20, 140, null, 80, 48, 70, 70, 48, 72],
        header: [
          [
            'TT',
            'Thủ tục',
            'Đề xuất và lý do',
            'Người đề xuất',
            'Hồ sơ chạy lại',
            'Trễ hạn đã có',
            'Trễ hạn nếu cắt giảm',
            'Giờ bớt được',
            'Kết quả',
          ].map((text) => headerCell(m, text)),
        ],
        rows: rows.map((row, index) => [
          centred(String(index + 1)),
          small(clean(`${row.code} ${row.procedureName}`)),
          { stack: [{ text: clean(row.title), bold: true }, small(clean(row.reason))] },
          small(clean(`${row.proposerName}, ${row.officeName}`)),
          ...effectOf(row).map(centred),
          small(STATE[row.state]),
        ]),
        empty: 'Tuần này chưa có đề xuất nào',
        longest: Math.max(0, ...rows.map((row) => row.title.length + row.reason.length)),
      }),
      closing(m, [], null, { role: 'Người lập', name: actor.fullName }),
    ],
  });
  const paper = { definition, officeId: actor.office.id, title: TITLE, signerName: actor.fullName };
  return { paper, count: rows.length };
}
