import type { Sql } from '../src/database/sql';
import { addDays, dayOf, type Instant } from '../src/kernel/instant';
import { DEMO_PASSWORD } from '../src/modules/identity/demo-accounts';
import { ReportBy, SettlementColumn } from '../src/modules/reporting/report-terms';
import { ask, graphqlCall, load, signIn } from './http-load';
import type { ServerProcess } from './processes';
import { DOSSIERS, DUE_SOON, OFFICE_LOADS, REPORT, SEARCH, SUMMARY, WORKLIST } from './read-documents';
import { benchScopes, type Scope } from './scopes';
import { type Latency, latencyOf } from './statistics';

export const RARE_NAME = 'Đèo Khắc Ỏn';

export interface ReadFigures extends Latency {
  scope: string;
  what: string;
  perSecond: number;
  /** Rows or matches that the answer speaks of. */
  found: number;
}

export interface Read {
  what: string;
  document: string;
  variables: object;
  /** Which number of the answer says how much was found. */
  found: (data: never) => number;
}

const YEAR_DAYS = 365;
const MONTH_DAYS = 30;

/** One person who waits: requests one after another. */
export async function measure(
  product: ServerProcess,
  scope: Pick<Scope, 'name' | 'username'>,
  reads: readonly Read[],
  seconds: number,
): Promise<ReadFigures[]> {
  const cookie = await signIn(product.port, scope.username, DEMO_PASSWORD);
  const figures: ReadFigures[] = [];
  for (const { what, document, variables, found } of reads) {
    const call = graphqlCall(product.port, cookie, document, variables);
    const answer = await ask<never>(call);
    await load(call, 1, (seconds * 1_000) / 4);
    const { latencies, perSecond } = await load(call, 1, seconds * 1_000);
    figures.push({ scope: scope.name, what, ...latencyOf(latencies), perSecond, found: found(answer) });
  }
  return figures;
}

function reportReads(now: Instant): Read[] {
  const to = dayOf(now);
  const year = { from: addDays(to, 1 - YEAR_DAYS), to };
  const month = { from: addDays(to, 1 - MONTH_DAYS), to };
  const report = (by: ReportBy): Read => ({
    what: `06a by ${by}, a year`,
    document: REPORT,
    variables: { ...year, by },
    found: ({ settlementReport }: { settlementReport: { total: { received: number } } }) =>
      settlementReport.total.received,
  });
  const open = (column: SettlementColumn, period: object, name: string): Read => ({
    what: `open ${column}, ${name}`,
    document: DOSSIERS,
    variables: { ...period, column },
    found: ({ settlementDossiers }: { settlementDossiers: { totalCount: number } }) => settlementDossiers.totalCount,
  });
  return [
    ...Object.values(ReportBy).map(report),
    ...Object.values(SettlementColumn).map((column) => open(column, year, 'a year')),
    open(SettlementColumn.CARRIED_OVER, month, '30 days'),
    open(SettlementColumn.LATE, month, '30 days'),
    {
      what: 'leadership page',
      document: SUMMARY,
      variables: {},
      found: ({ leadershipSummary }: { leadershipSummary: { receivedThisMonth: number } }) =>
        leadershipSummary.receivedThisMonth,
    },
    {
      what: 'due soon by area',
      document: DUE_SOON,
      variables: {},
      found: ({ dueSoonByArea }: { dueSoonByArea: { dueSoon: number }[] }) =>
        dueSoonByArea.reduce((sum, { dueSoon }) => sum + dueSoon, 0),
    },
    {
      what: 'work list',
      document: WORKLIST,
      variables: { first: 50 },
      found: ({ worklist }: { worklist: { totalCount: number } }) => worklist.totalCount,
    },
  ];
}

/** The reports of a year, each of their columns opened, the boards and the work list, as a person of each scope reads. */
export async function reportSection(
  sql: Sql,
  product: ServerProcess,
  now: Instant,
  seconds: number,
): Promise<ReadFigures[]> {
  const figures: ReadFigures[] = [];
  for (const scope of await benchScopes(sql)) {
    figures.push(...(await measure(product, scope, reportReads(now), seconds)));
  }
  const administrator = { name: 'province', username: 'quantri' };
  figures.push(...(await measure(product, administrator, officeReads(now), seconds)));
  return figures;
}

/** People against load of all offices, as /administration/offices?side=load asks it; leaders do not see it. */
function officeReads(now: Instant): Read[] {
  return [
    {
      what: 'office load, this month',
      document: OFFICE_LOADS,
      variables: { month: dayOf(now).slice(0, 7) },
      found: ({ officeLoads }: { officeLoads: { totalCount: number } }) => officeLoads.totalCount,
    },
  ];
}

/** Search in each scope. */
export async function searchSection(sql: Sql, product: ServerProcess, seconds: number): Promise<ReadFigures[]> {
  const figures: ReadFigures[] = [];
  for (const scope of await benchScopes(sql)) {
    const find = (what: string, search: string): Read => ({
      what,
      document: SEARCH,
      variables: { search },
      found: ({ dossiers }: { dossiers: { totalCount: number } }) => dossiers.totalCount,
    });
    const { code, idNumber } = scope;
    const reads = [
      find('search "nguyen thi"', 'nguyen thi'),
      find('search "nguyen thi hong nga"', 'nguyen thi hong nga'),
      find('search "thi"', 'thi'),
      find('search "tran van h"', 'tran van h'),
      find(`search rare name "${RARE_NAME}"`, RARE_NAME),
      find('search name nobody has', 'nguyen khong ai'),
      find('search code', code),
      find('search code, an office and a month', code.slice(0, code.indexOf('-') + 5)),
      find('search ID number', idNumber),
    ];
    figures.push(...(await measure(product, scope, reads, seconds)));
  }
  return figures;
}
