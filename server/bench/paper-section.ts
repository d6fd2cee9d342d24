import { addDays, dayOf, type Instant } from '../src/kernel/instant';
import { DEMO_PASSWORD } from '../src/modules/identity/demo-accounts';
import { PaperKind } from '../src/modules/papers/paper';
import { lastPeriod } from '../src/modules/papers/paper-periods';
import { ReportBy } from '../src/modules/reporting/report-terms';
import { ask, graphqlCall, signIn } from './http-load';
import type { ServerProcess } from './processes';
import { DIFFERENCE, ISSUE, ISSUED, PAPER } from './read-documents';
import { measure, type Read, type ReadFigures } from './read-section';
import type { Scope } from './scopes';

type Sections = { sections: { rows: unknown[] }[] };

const PROVINCE: Pick<Scope, 'name' | 'username'> = { name: 'province', username: 'tinh' };

const rowsOf = ({ sections }: Sections) => sections.reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * The papers of the last period over the whole province as they are opened on screen, and how a report that was issued
 * differs from what it would say now. Where none was issued one is, and is kept.
 */
export async function paperSection(product: ServerProcess, now: Instant, seconds: number): Promise<ReadFigures[]> {
  const today = dayOf(now);
  const yesterday = addDays(today, -1);
  const inputOf = (kind: PaperKind) => ({
    kind,
    by: kind === PaperKind.SETTLEMENT ? ReportBy.OFFICE : ReportBy.AREA,
    // A register of more than 2,000 late dossiers is refused: a province asks by the day.
    filter: kind === PaperKind.LATE_REGISTER ? { from: yesterday, to: yesterday } : lastPeriod(kind, today),
  });
  const papers = Object.values(PaperKind).map(
    (kind): Read => ({
      what: `paper ${kind}`,
      document: PAPER,
      variables: { input: inputOf(kind) },
      found: ({ reportPaper }: { reportPaper: Sections }) => rowsOf(reportPaper),
    }),
  );
  const cookie = await signIn(product.port, PROVINCE.username, DEMO_PASSWORD);
  const known = await ask<{ issuedReports: { nodes: { id: string }[] } }>(
    graphqlCall(product.port, cookie, ISSUED, {}),
  );
  const issue = graphqlCall(product.port, cookie, ISSUE, { input: inputOf(PaperKind.MONTHLY) });
  const id =
    known.issuedReports.nodes[0]?.id ??
    (await ask<{ issueReport: { head: { id: string } } }>(issue)).issueReport.head.id;
  const difference: Read = {
    what: 'difference of an issued report',
    document: DIFFERENCE,
    variables: { id },
    found: ({ issuedReportDifference }: { issuedReportDifference: { figures: unknown[] } }) =>
      issuedReportDifference.figures.length,
  };
  return measure(product, PROVINCE, [...papers, difference], seconds);
}
