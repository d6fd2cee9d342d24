const FIGURES = `received receivedOnline receivedOther carriedOver settled early onTime late
  inProgress withinLimit overdue paused withdrawn stopped rate`;

export const REPORT = `query($from: Day!, $to: Day!, $by: ReportBy!) {
  settlementReport(filter: { from: $from, to: $to }, by: $by) {
    asOf rows { key name ${FIGURES} } total { ${FIGURES} }
  }
}`;

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
