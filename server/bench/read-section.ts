import type { Sql } from '../src/database/sql';
import { addDays, dayOf, type Instant } from '../src/kernel/instant';
import { DEMO_PASSWORD } from '../src/modules/identity/demo-accounts';
import { ask, graphqlCall, load, signIn } from './http-load';
import type { ServerProcess } from './processes';
import { type Latency, latencyOf } from './statistics';

export const RARE_NAME = 'Đèo Khắc Ỏn';

export interface ReadFigures extends Latency {
  what: string;
  perSecond: number;
  /** Rows or matches that the answer speaks of. */
  found: number;
}

interface Read {
  what: string;
  document: string;
  variables: object;
  /** Which number of the answer says how much was found. */
  found: (data: never) => number;
}

const FIGURES = `received receivedOnline receivedOther carriedOver settled early onTime late
  inProgress withinLimit overdue paused withdrawn stopped rate`;
const REPORT = `query($from: Day!, $to: Day!, $by: ReportBy!) {
  settlementReport(filter: { from: $from, to: $to }, by: $by) {
    asOf rows { key name ${FIGURES} } total { ${FIGURES} }
  }
}`;
const SUMMARY = `query { leadershipSummary {
  asOf onTimeRate onTimeRateBefore overdueNow overdueBefore receivedThisMonth receivedMonthBefore
  centresRunning centresPlanned
} }`;
const DOSSIERS = `query($from: Day!, $to: Day!, $column: SettlementColumn!) {
  settlementDossiers(filter: { from: $from, to: $to }, column: $column, first: 50) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { id code status dueAt procedure { code name } applicant { fullName } receivingOffice { code name } }
  }
}`;
const SEARCH = `query($search: String!) {
  dossiers(filter: { search: $search }, first: 30) {
    totalCount nodes { id code status dueAt procedure { code name } applicant { fullName } currentOffice { code name } }
  }
}`;

/** One person who waits: requests one after another. */
async function measure(product: ServerProcess, cookie: string, reads: Read[], seconds: number): Promise<ReadFigures[]> {
  const figures: ReadFigures[] = [];
  for (const { what, document, variables, found } of reads) {
    const call = graphqlCall(product.port, cookie, document, variables);
    const answer = await ask<never>(call);
    await load(call, 1, (seconds * 1_000) / 4);
    const { latencies, perSecond } = await load(call, 1, seconds * 1_000);
    figures.push({ what, ...latencyOf(latencies), perSecond, found: found(answer) });
  }
  return figures;
}

/** The reports of leadership over a year, for the whole province. */
export async function reportSection(product: ServerProcess, now: Instant, seconds: number): Promise<ReadFigures[]> {
  const to = dayOf(now);
  const year = { from: addDays(to, -364), to };
  const month = { from: addDays(to, -29), to };
  const rows = ({ settlementReport }: { settlementReport: { total: { received: number } } }) =>
    settlementReport.total.received;
  const count = ({ settlementDossiers }: { settlementDossiers: { totalCount: number } }) =>
    settlementDossiers.totalCount;
  const report = (by: string): Read => ({
    what: `06a by ${by}, a year`,
    document: REPORT,
    variables: { ...year, by },
    found: rows,
  });
  const open = (column: string, period: object): Read => ({
    what: `open ${column}, ${period === year ? 'a year' : '30 days'}`,
    document: DOSSIERS,
    variables: { ...period, column },
    found: count,
  });
  const summary: Read = {
    what: 'leadership summary',
    document: SUMMARY,
    variables: {},
    found: ({ leadershipSummary }: { leadershipSummary: { receivedThisMonth: number } }) =>
      leadershipSummary.receivedThisMonth,
  };
  const columns = ['RECEIVED', 'SETTLED', 'LATE', 'OVERDUE', 'PAUSED', 'WITHIN_LIMIT', 'WITHDRAWN', 'CARRIED_OVER'];
  const cookie = await signIn(product.port, 'lanhdao', DEMO_PASSWORD);
  return measure(
    product,
    cookie,
    [
      report('AREA'),
      report('MONTH'),
      report('OFFICE'),
      report('PROCEDURE'),
      report('FIELD'),
      summary,
      ...columns.map((column) => open(column, year)),
      open('LATE', month),
    ],
    seconds,
  );
}

/** The busiest desk of each tier, and a dossier that it received. */
async function busiestDesk(sql: Sql, tier: string): Promise<{ username: string; code: string; idNumber: string }> {
  const [desk] = await sql.query<{ officeId: string; username: string }>(
    `SELECT q.office_id AS officeId, MIN(s.username) AS username
       FROM (SELECT receiving_office_id AS office_id, COUNT(*) AS count FROM dossier GROUP BY receiving_office_id) q
       JOIN office o ON o.id = q.office_id AND o.tier = ?
       JOIN staff_office p ON p.office_id = o.id
       JOIN staff s ON s.id = p.staff_id AND s.username NOT IN ('quantri', 'lanhdao')
      GROUP BY q.office_id, q.count ORDER BY q.count DESC LIMIT 1`,
    [tier],
  );
  const [dossier] = await sql.query<{ code: string; idNumber: string }>(
    `SELECT code, id_number AS idNumber FROM dossier WHERE receiving_office_id = ? ORDER BY received_at DESC LIMIT 1`,
    [desk!.officeId],
  );
  return { ...desk!, ...dossier! };
}

/** Search as a person of each tier does it. */
export async function searchSection(sql: Sql, product: ServerProcess, seconds: number): Promise<ReadFigures[]> {
  const figures: ReadFigures[] = [];
  for (const tier of ['PROVINCE', 'DISTRICT', 'COMMUNE']) {
    const { username, code, idNumber } = await busiestDesk(sql, tier);
    const cookie = await signIn(product.port, username, DEMO_PASSWORD);
    const find = (what: string, search: string): Read => ({
      what: `${username}: ${what}`,
      document: SEARCH,
      variables: { search },
      found: ({ dossiers }: { dossiers: { totalCount: number } }) => dossiers.totalCount,
    });
    const reads = [
      find('"nguyen thi"', 'nguyen thi'),
      find('"nguyen thi hong nga"', 'nguyen thi hong nga'),
      find('"thi"', 'thi'),
      find('"tran van h"', 'tran van h'),
      find(`rare name "${RARE_NAME}"`, RARE_NAME),
      find('name nobody has', 'nguyen khong ai'),
      find('code', code),
      find('code, an office and a month', code.slice(0, code.indexOf('-') + 5)),
      find('ID number', idNumber),
    ];
    figures.push(...(await measure(product, cookie, reads, seconds)));
  }
  return figures;
}
