import type { Database } from '../src/database/database';
import type { Sql } from '../src/database/sql';
import { addDays, dayOf, type Instant } from '../src/kernel/instant';
import { firstDay, lastDay, monthOf } from '../src/kernel/month';
import { runForecast } from '../src/modules/forecast/run-forecast';
import { DEMO_PASSWORD } from '../src/modules/identity/demo-accounts';
import { runIntegrity } from '../src/modules/integrity/run-integrity';
import { ReportBy, SettlementColumn } from '../src/modules/reporting/report-terms';
import { ask, graphqlCall, load, signIn } from './http-load';
import type { ServerProcess } from './processes';
import {
  BUILT,
  BUILT_FIGURES,
  CENTRES,
  DOSSIERS,
  DUE_SOON,
  FINDINGS,
  FORECASTS,
  INDEX,
  LEG_HOLDERS,
  LEGS,
  OFFICE_FORECASTS,
  OFFICE_LOADS,
  OFFICE_QUEUES,
  PROOF,
  REPORT,
  SEARCH,
  SPREAD,
  SUMMARY,
  TARGETS,
  TODAY,
  WORKLIST,
} from './read-documents';
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
  const months = { from: firstDay(monthOf(year.from)), to: lastDay(monthOf(to)) };
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
      what: 'figures of one’s own by office, a year',
      document: BUILT,
      variables: { figures: { ...BUILT_FIGURES, ...year } },
      found: ({ builtFigures }: { builtFigures: { total: number[] } }) => builtFigures.total[0]!,
    },
    {
      what: 'line of the proof',
      document: PROOF,
      variables: {},
      found: ({ figuresProof }: { figuresProof: { offices: number } }) => figuresProof.offices,
    },
    {
      what: 'leadership page',
      document: SUMMARY,
      variables: {},
      found: ({ leadershipSummary }: { leadershipSummary: { receivedThisMonth: number } }) =>
        leadershipSummary.receivedThisMonth,
    },
    {
      what: 'today, by who holds it',
      document: TODAY,
      variables: {},
      found: ({ todayFigures }: { todayFigures: { overdue: number } }) => todayFigures.overdue,
    },
    {
      what: 'early and late by margin, a year',
      document: SPREAD,
      variables: months,
      found: ({ finishSpread }: { finishSpread: { margins: { dossiers: number }[] } }) =>
        finishSpread.margins.reduce((sum, { dossiers }) => sum + dossiers, 0),
    },
    {
      what: 'legs by person, a year',
      document: LEG_HOLDERS,
      variables: months,
      found: ({ legHolders }: { legHolders: { legs: number }[] }) =>
        legHolders.reduce((sum, { legs }) => sum + legs, 0),
    },
    {
      what: 'open legs of a step, a year',
      document: LEGS,
      variables: { ...months, cut: { stepKind: 'APPRAISE' } },
      found: ({ closedLegs }: { closedLegs: { totalCount: number } }) => closedLegs.totalCount,
    },
    {
      what: 'open legs over their time, 30 days',
      document: LEGS,
      variables: { ...month, cut: { overQuota: true } },
      found: ({ closedLegs }: { closedLegs: { totalCount: number } }) => closedLegs.totalCount,
    },
    {
      what: 'due soon by area',
      document: DUE_SOON,
      variables: {},
      found: ({ dueSoonByArea }: { dueSoonByArea: { dueSoon: number }[] }) =>
        dueSoonByArea.reduce((sum, { dueSoon }) => sum + dueSoon, 0),
    },
    {
      what: 'roll-out: centres and signs',
      document: CENTRES,
      variables: {},
      found: ({ rolloutCentres }: { rolloutCentres: { firstDossierOn: string | null }[] }) =>
        rolloutCentres.filter(({ firstDossierOn }) => firstDossierOn).length,
    },
    {
      what: 'targets, pace of a year',
      document: TARGETS,
      variables: {},
      found: ({ targetOutlooks }: { targetOutlooks: { targets: object[] } }) => targetOutlooks.targets.length,
    },
    {
      what: 'index 766 by area, a month',
      document: INDEX,
      variables: { month: to.slice(0, 7) },
      found: ({ serviceIndex }: { serviceIndex: { rows: object[] } }) => serviceIndex.rows.length,
    },
    {
      what: 'work list',
      document: WORKLIST,
      variables: { first: 50 },
      found: ({ worklist }: { worklist: { totalCount: number } }) => worklist.totalCount,
    },
  ];
}

/** What the nights' jobs have left to be read. */
function aheadReads(): Read[] {
  const rows = (what: string, document: string, name: string): Read => ({
    what,
    document,
    variables: {},
    found: (data: Record<string, unknown[]>) => data[name]!.length,
  });
  return [
    {
      what: 'likely late',
      document: FORECASTS,
      variables: {},
      found: ({ forecastDossiers }: { forecastDossiers: { totalCount: number } }) => forecastDossiers.totalCount,
    },
    rows('likely late by office', OFFICE_FORECASTS, 'officeForecasts'),
    rows('people against work', OFFICE_QUEUES, 'officeQueues'),
    {
      what: 'findings',
      document: FINDINGS,
      variables: {},
      found: ({ integrityFindings }: { integrityFindings: { nodes: unknown[] } }) => integrityFindings.nodes.length,
    },
  ];
}

/** How long the nights' jobs take in a thread of their own; what they leave is read then. */
export async function aheadSection(
  db: Database,
  product: ServerProcess,
  now: Instant,
  seconds: number,
): Promise<{ figures: ReadFigures[]; forecastSeconds: number; integritySeconds: number }> {
  const { signal } = new AbortController();
  const timed = async (job: () => Promise<unknown>) => {
    const began = performance.now();
    await job();
    return (performance.now() - began) / 1_000;
  };
  const forecastSeconds = await timed(() => runForecast(db, now, signal));
  const integritySeconds = await timed(() => runIntegrity(db, now, signal));
  const figures: ReadFigures[] = [];
  for (const scope of await benchScopes(db.read))
    figures.push(...(await measure(product, scope, aheadReads(), seconds)));
  return { figures, forecastSeconds, integritySeconds };
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
