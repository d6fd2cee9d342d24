import { monthEnd, monthStart, serverDay } from '../../ui/text/vietnam-day';
import { appPath } from '../app-paths';

/**
 * What every work list begins with, as the apps' client would ask it: sent before that client (170 kB) has come, so that
 * on a slow line the answers travel beside the code. A test compares them with what the client sends.
 */
const STAFF = `fragment StaffMemberParts on StaffMember {
  id username fullName permissions roles standsInFor duty
  office { id code name kind tier areaCode areaName __typename } __typename
}`;

const ROW = `fragment DossierRowParts on Dossier {
  id code status version channel receivedAt dueAt completedAt timeliness outcome returnBy enteredAt promisedAt slipEdition
  procedure { id code name field __typename }
  applicant { fullName __typename }
  receivingOffice { id code name tier __typename }
  currentOffice { id code name tier __typename }
  previousOffice { id code name tier __typename }
  assignee { id fullName __typename }
  currentStep { ordinal kind name __typename }
  availableActions
  deadline { state workingMinutesLeft __typename }
  onlineSupplement { id status sentAt __typename } __typename
}`;

export type Question = { operationName: string; variables: Record<string, unknown>; query: string };

const whoAmI: Question = {
  operationName: 'Me',
  variables: {},
  query: `query Me { me { ...StaffMemberParts __typename } } ${STAFF}`,
};

const counts: Question = {
  operationName: 'WorklistCounts',
  variables: {},
  query: `query WorklistCounts {
    worklistCounts { all toDo mine overdue today dueSoon supplement arrived toReturn consulting toSign asked sentUp __typename }
  }`,
};

const worklist: Question = {
  operationName: 'Worklist',
  variables: { search: null, view: 'TO_DO', first: 50 },
  query: `query Worklist($search: String, $view: WorklistView, $first: Int!, $after: String) {
    worklist(filter: { search: $search, view: $view }, first: $first, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage __typename }
      nodes { ...DossierRowParts __typename } __typename
    }
  } ${ROW}`,
};

const SETTLEMENT = `fragment SettlementParts on SettlementFigures {
  received receivedOnline receivedOther carriedOver
  settled early onTime late
  inProgress withinLimit overdue paused
  withdrawn stopped declined
  rate target __typename
}`;

const communesFigures = (areaCode: string): Question => ({
  operationName: 'SettlementReport',
  variables: { from: monthStart(serverDay()), to: monthEnd(serverDay()), areaCode, by: 'AREA' },
  query: `query SettlementReport(
    $from: Day!, $to: Day!, $by: ReportBy!
    $areaCode: String, $officeCode: String, $field: String, $procedureCode: String, $tier: Tier
    $structure: Structure
  ) {
    settlementReport(
      filter: {
        from: $from, to: $to, areaCode: $areaCode, officeCode: $officeCode, field: $field, procedureCode: $procedureCode
        tier: $tier, structure: $structure
      }
      by: $by
    ) {
      asOf areaName unitsChangedOn
      rows { key name ...SettlementParts __typename }
      total { ...SettlementParts __typename } __typename
    }
  } ${SETTLEMENT}`,
});

const communesDueSoon = (areaCode: string): Question => ({
  operationName: 'DueSoonByArea',
  variables: { areaCode },
  query:
    'query DueSoonByArea($areaCode: String) { dueSoonByArea(areaCode: $areaCode) { areaCode dueSoon __typename } }',
});

type Address = Pick<Location, 'pathname' | 'search'>;

const isWorklist = ({ pathname, search }: Address) => /^\/\w+\/worklist$/.test(pathname) && search === '';

/** Those of the page at this address. */
export const firstQuestions = (address: Address): Question[] =>
  isWorklist(address) ? [whoAmI, worklist, counts] : [whoAmI];

/** What `Me` says, as far as further questions depend on it. */
export interface Asker {
  permissions: readonly string[];
  office: { areaCode: string };
}

/** Those that only who has signed in can tell: a district's list stands under the figures of its communes. */
export function nextQuestions(address: Address, { permissions, office }: Asker): Question[] {
  const hasStrip = isWorklist(address) && address.pathname.startsWith(appPath.DISTRICT);
  if (!hasStrip || !permissions.includes('report:read')) return [];
  return [communesDueSoon(office.areaCode), communesFigures(office.areaCode)];
}
