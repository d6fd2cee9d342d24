const FIGURES = `received receivedOnline receivedOther carriedOver settled early onTime late
  inProgress withinLimit overdue paused withdrawn stopped rate`;

export const REPORT = `query($from: Day!, $to: Day!, $by: ReportBy!) {
  settlementReport(filter: { from: $from, to: $to }, by: $by) {
    asOf rows { key name ${FIGURES} } total { ${FIGURES} }
  }
}`;

export const BUILT = `query($figures: FiguresInput!) {
  builtFigures(figures: $figures) { asOf rows { key name values target } total }
}`;

/** With the days of the period. */
export const BUILT_FIGURES = {
  measures: ['RECEIVED', 'SETTLED', 'OVERDUE', 'ON_TIME_RATE', 'OVERDUE_RATE'],
  by: 'OFFICE',
  period: 'CUSTOM',
};

export const PROOF = 'query { figuresProof { provenAt wholeAt allSince offices fresh differenceCount } }';

export const CONSULTATIONS = `query($first: Int!) {
  consultations(side: ASKED_BY_US, first: $first) {
    totalCount
    nodes { ordinal dueAt state officeName dossier { id code status dueAt availableActions applicant { fullName } } }
  }
}`;

export const SUMMARY = `query { leadershipSummary {
  asOf onTimeRate onTimeRateBefore overdueNow overdueBefore receivedThisMonth receivedMonthBefore
  centresRunning centresPlanned
} }`;

export const DUE_SOON = 'query { dueSoonByArea { areaCode dueSoon } }';

export const TODAY = 'query { todayFigures { overdue dueSoon apologyOwed unanswered holders { overdue } } }';

export const SPREAD = `query($from: Day!, $to: Day!) {
  finishSpread(filter: { from: $from, to: $to }) { margins { margin dossiers } savedMinutes }
}`;

export const LEG_HOLDERS = `query($from: Day!, $to: Day!) {
  legHolders(from: $from, to: $to, by: PERSON) { personName legs overQuota }
}`;

export const LEGS = `query($from: Day!, $to: Day!, $cut: LegCut) {
  closedLegs(from: $from, to: $to, cut: $cut, first: 50) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { code procedureName stepName office { name } personName enteredAt leftAt usedMinutes quotaMinutes }
  }
}`;

export const FORECASTS = `query { forecastDossiers(least: 0.2, first: 50) {
  totalCount pageInfo { endCursor hasNextPage }
  nodes { chance leftMinutes dossier { id code dueAt procedure { name } currentOffice { name } } }
} }`;

export const OFFICE_FORECASTS = 'query { officeForecasts { office { name } open expectedLate likely } }';

export const OFFICE_QUEUES = 'query { officeQueues { office { name } people arrivalsPerDay stayMinutes busyShare } }';

export const FINDINGS = 'query { integrityFindings { countedAt nodes { id hits cases chance office { name } } } }';

export const DOSSIERS = `query($from: Day!, $to: Day!, $column: SettlementColumn!) {
  settlementDossiers(filter: { from: $from, to: $to }, column: $column, first: 50) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { id code status dueAt procedure { code name } applicant { fullName } receivingOffice { code name } }
  }
}`;

export const OFFICE_LOADS = `query($month: String!) {
  officeLoads(month: $month, first: 50) {
    totalCount nodes { office { id code name } people held dueSoon overdue received }
  }
}`;

export const SEARCH = `query($search: String!) {
  dossiers(filter: { search: $search }, first: 30) {
    totalCount nodes { id code status dueAt procedure { code name } applicant { fullName } currentOffice { code name } }
  }
}`;

/** The contract's document, whole: more fields than the yardstick serves, with the actions and the deadline worked out. */
export const WORKLIST = `query Worklist($first: Int!) {
  worklist(filter: {}, first: $first) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes {
      id code status version channel receivedAt dueAt completedAt timeliness
      procedure { code name }
      applicant { fullName }
      receivingOffice { code name tier }
      currentOffice { code name tier }
      assignee { id fullName }
      currentStep { ordinal kind name }
      availableActions
      deadline { state workingMinutesLeft }
    }
  }
}`;

export const CENTRES = `{
  rolloutCentres {
    areaCode areaName tier officeCode dueOn firstDossierOn firstSignInOn firstOnlineIn accounts procedures digitised seconded
  }
}`;

export const TARGETS = `{
  targetOutlooks { targets { code measured outlook pacePerMonth metOn months { month counted total } } }
}`;

export const INDEX = `query($month: String!) {
  serviceIndex(month: $month) {
    total { points weight }
    rows { key points weight parts { component points share { counted total } } }
    before { total { points weight } rows { key points weight } }
  }
}`;

export const PAPER = `query($input: IssueReportInput!) {
  reportPaper(input: $input) { asOf sections { key rows { key texts figures } total } }
}`;

export const ISSUED = 'query { issuedReports(first: 1) { nodes { id } } }';

export const ISSUE = 'mutation($input: IssueReportInput!) { issueReport(input: $input) { head { id } } }';

export const DIFFERENCE = `query($id: ID!) {
  issuedReportDifference(id: $id) { figures { section key column issued now } dossiers { code } }
}`;
