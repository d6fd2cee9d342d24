import type { Sql } from '../../../database/sql';
import type { Directory } from '../../organisation/directory';
import { issuerOf } from '../../printing/office-heading';
import { drawApart } from '../draw-apart';
import type { IssuedReport } from './issued-report.entity';
import { readKeptPaper } from './kept-paper';

/** An issued report as a file: what it says is what was issued, and on paper whether another has taken its place. */
export async function drawIssuedReport(
  sql: Sql,
  report: IssuedReport,
  directory: Directory,
  kind: 'pdf' | 'xlsx',
): Promise<Buffer> {
  const paper = await readKeptPaper(sql, report.id);
  if (kind === 'xlsx') return drawApart({ kind, paper });
  const issue = { number: report.number, isSuperseded: report.supersededById !== null };
  const issuer = issuerOf(directory, report.officeId, report.issuedAt);
  return drawApart({ kind, sheet: { issuer, paper, issue, printedAt: report.issuedAt, writerName: report.issuedBy } });
}
