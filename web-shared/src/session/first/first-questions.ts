/**
 * What every work list begins with, as the apps' client would ask it: sent before that client (170 kB) has come, so that
 * on a slow line the answers travel beside the code. A test compares them with what the client sends.
 */
const STAFF = `fragment StaffMemberParts on StaffMember {
  id username fullName permissions roles standsInFor duty
  office { id code name kind tier areaCode areaName __typename } __typename
}`;

const ROW = `fragment DossierRowParts on Dossier {
  id code status version channel receivedAt dueAt completedAt timeliness outcome returnBy enteredAt
  procedure { id code name field __typename }
  applicant { fullName __typename }
  receivingOffice { id code name tier __typename }
  currentOffice { id code name tier __typename }
  previousOffice { id code name tier __typename }
  assignee { id fullName __typename }
  currentStep { ordinal kind name __typename }
  availableActions
  deadline { state workingMinutesLeft __typename } __typename
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
    worklistCounts { all toDo mine overdue today dueSoon supplement arrived toReturn sentUp __typename }
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

/** Those of the page at this address. */
export function firstQuestions({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Question[] {
  const isWorklist = /^\/\w+\/worklist$/.test(pathname) && search === '';
  return isWorklist ? [whoAmI, worklist, counts] : [whoAmI];
}
