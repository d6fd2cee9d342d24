import type { Directory } from '../../organisation/directory';
import { issuerOf } from '../../printing/office-heading';
import type { Form06a } from '../papers/form-06a';
import { drawApart } from '../papers/form-06a-paper';
import type { IssuedReport } from './issued-report.entity';

/** An issued report as a file: what it says is what was issued, and on paper whether another has taken its place. */
export function drawIssuedReport(report: IssuedReport, directory: Directory, kind: 'pdf' | 'xlsx'): Promise<Buffer> {
  const form = JSON.parse(report.content) as Form06a;
  if (kind === 'xlsx') return drawApart({ kind, form });
  const issue = { number: report.number, isSuperseded: report.supersededById !== null };
  const issuer = issuerOf(directory, report.officeId, report.issuedAt);
  return drawApart({ kind, sheet: { issuer, form, issue, printedAt: report.issuedAt, writerName: report.issuedBy } });
}
