import type { RouteObject } from 'react-router';
import { lazyPage } from '../session/lazy-page';
import { Permitted } from '../session/permitted';
import { withId } from './with-id';

const receive = lazyPage(
  () => import('../features/receipt/receive-page').then((m) => m.ReceivePage),
  'receive',
  'files',
);
const declined = lazyPage(
  () => import('../features/receipt/declining/declined-page').then((m) => m.DeclinedPage),
  'receive',
  'files',
);
const online = lazyPage(
  () => import('../features/receipt/online/online-page').then((m) => m.OnlinePage),
  'receive',
  'files',
);
const onlineRequest = lazyPage(
  () => import('../features/receipt/online/online-request-page').then((m) => m.OnlineRequestPage),
  'receive',
  'files',
);
const receiveOnline = lazyPage(
  () => import('../features/receipt/online/receive-online-page').then((m) => m.ReceiveOnlinePage),
  'receive',
  'files',
);
const offlineSlips = lazyPage(
  () => import('../features/receipt/slips/slips-page').then((m) => m.SlipsPage),
  'offlineDesks',
  'receive',
  'files',
);
const counter = lazyPage(
  () => import('../features/floor/panel/counter-page').then((m) => m.CounterPage),
  'floor',
  'ticket',
);
const guidance = lazyPage(
  () => import('../features/floor/guidance/guidance-page').then((m) => m.GuidancePage),
  'floor',
  'ticket',
);
const floorCentres = lazyPage(
  () => import('../features/floor/figures/floor-centres-page').then((m) => m.FloorCentresPage),
  'floor',
);
const floorFigures = lazyPage(
  () => import('../features/floor/figures/floor-figures-page').then((m) => m.FloorFiguresPage),
  'floor',
  'ticket',
);
const toReturn = lazyPage(
  () => import('../features/worklist/returning/to-return-page').then((m) => m.ToReturnPage),
  'worklist',
  'returning',
);
const search = lazyPage(() => import('../features/search/search-page').then((m) => m.SearchPage), 'worklist');
const dossier = lazyPage(
  () => import('../features/dossier/dossier-page').then((m) => m.DossierPage),
  'dossier',
  'files',
  'actions',
  'proceedings',
  'notices',
  'sending',
  'worklist',
  'fees',
);
const cash = lazyPage(() => import('../features/fees/cash-page').then((m) => m.CashPage), 'fees');
const post = lazyPage(() => import('../features/post/post-page').then((m) => m.PostPage), 'post');
const postFigures = lazyPage(() => import('../features/post/post-figures-page').then((m) => m.PostFiguresPage), 'post');
const postList = lazyPage(() => import('../features/post/post-list-page').then((m) => withId(m.PostListPage)), 'post');
const receiveParcel = lazyPage(
  () => import('../features/receipt/post/receive-parcel-page').then((m) => withId(m.ReceiveParcelPage)),
  'receive',
  'files',
  'post',
);
const signing = lazyPage(() => import('./signing-route').then((m) => m.SigningRoute), 'worklist', 'bulk', 'signing');
const questions = lazyPage(
  () => import('../features/consultation/consultation-inbox-page').then((m) => m.ConsultationInboxPage),
  'consultation',
);
const handover = lazyPage(
  () => import('../features/handover/handover-page').then((m) => m.HandoverPage),
  'handover',
  'worklist',
);
const handoverList = lazyPage(
  () => import('../features/handover/handover-list-page').then((m) => m.HandoverListPage),
  'handover',
);
const reports = lazyPage(
  () => import('../features/reporting/settlement-report-page').then((m) => m.SettlementReportPage),
  'reporting',
);
const reportDossiers = lazyPage(
  () => import('../features/reporting/settlement-dossiers-page').then((m) => m.SettlementDossiersPage),
  'reporting',
);
const reportLegs = lazyPage(
  () => import('../features/reporting/legs/closed-legs-page').then((m) => m.ClosedLegsPage),
  'reporting',
);
const papers = lazyPage(
  () => import('../features/reporting/papers/papers-page').then((m) => m.PapersPage),
  'reporting',
  'papers',
);
const issued = lazyPage(
  () => import('../features/reporting/papers/issued-page').then((m) => m.IssuedPage),
  'reporting',
  'papers',
);
const issuedOne = lazyPage(
  () => import('../features/reporting/papers/issued-one-page').then((m) => withId(m.IssuedOnePage)),
  'reporting',
  'papers',
);
const reasons = lazyPage(() => import('../features/reporting/reasons-page').then((m) => m.ReasonsPage), 'reporting');
const rollout = lazyPage(() => import('../features/rollout/rollout-page').then((m) => m.RolloutPage), 'rollout');
const targets = lazyPage(
  () => import('../features/targets/targets-page').then((m) => m.TargetsPage),
  'targets',
  'reporting',
);
const indexProcedures = lazyPage(
  () => import('../features/targets/index-procedures-page').then((m) => m.IndexProceduresPage),
  'targets',
  'reporting',
);
const figures = lazyPage(
  () => import('../features/figures/figures-page').then((m) => m.FiguresPage),
  'figures',
  'reporting',
);
const proof = lazyPage(() => import('../features/proof/proof-page').then((m) => m.ProofPage), 'proof', 'reporting');
const forecast = lazyPage(() => import('../features/forecast/forecast-page').then((m) => m.ForecastPage), 'forecast');
const integrity = lazyPage(
  () => import('../features/integrity/integrity-page').then((m) => m.IntegrityPage),
  'integrity',
);
const finding = lazyPage(
  () => import('../features/integrity/finding-page').then((m) => withId(m.FindingPage)),
  'integrity',
  'reporting',
);
const feedback = lazyPage(
  () => import('../features/feedback/feedback-page').then((m) => m.FeedbackPage),
  'feedback',
  'casework',
);
const feedbackOne = lazyPage(
  () => import('../features/feedback/feedback-one-page').then((m) => withId(m.FeedbackOnePage)),
  'feedback',
  'casework',
);
const advice = lazyPage(() => import('../features/advice/advice-page').then((m) => m.AdvicePage), 'advice', 'casework');
const adviceOne = lazyPage(
  () => import('../features/advice/advice-one-page').then((m) => withId(m.AdviceOnePage)),
  'advice',
  'casework',
);
const complaints = lazyPage(
  () => import('../features/complaints/complaints-page').then((m) => m.ComplaintsPage),
  'complaints',
  'casework',
);
const complaintOne = lazyPage(
  () => import('../features/complaints/complaint-one-page').then((m) => withId(m.ComplaintOnePage)),
  'complaints',
  'casework',
);
const ratings = lazyPage(() => import('../features/ratings/ratings-page').then((m) => m.RatingsPage), 'ratings');
const survey = lazyPage(
  () => import('../features/ratings/survey-answer-page').then((m) => withId(m.SurveyAnswerPage)),
  'ratings',
);
const surveyResults = lazyPage(
  () => import('../features/ratings/survey-results-page').then((m) => withId(m.SurveyResultsPage)),
  'ratings',
);
const directives = lazyPage(
  () => import('../features/directives/directives-page').then((m) => m.DirectivesPage),
  'steering',
);
const issueDirective = lazyPage(() => import('../features/directives/issue-page').then((m) => m.IssuePage), 'steering');
const directive = lazyPage(
  () => import('../features/directives/directive-page').then((m) => withId(m.DirectivePage)),
  'steering',
  'files',
);
const proposals = lazyPage(
  () => import('../features/proposals/proposals-page').then((m) => m.ProposalsPage),
  'steering',
);
const writeProposal = lazyPage(
  () => import('../features/proposals/write-page').then((m) => m.WriteProposalPage),
  'steering',
);
const proposal = lazyPage(
  () => import('../features/proposals/proposal-page').then((m) => withId(m.ProposalPage)),
  'steering',
);
const profile = lazyPage(() => import('../session/profile-page').then((m) => m.ProfilePage), 'account', 'hours');
const help = lazyPage(() => import('./help-route').then((m) => m.HelpRoute), 'help');

/** The counter: calling, receiving, and handing results over. */
export const deskPages: RouteObject[] = [
  {
    element: <Permitted permission="dossier:receive" />,
    children: [
      { path: '/receive', lazy: receive },
      { path: '/counter', lazy: counter },
      { path: '/guidance', lazy: guidance },
      { path: '/declined', lazy: declined },
      { path: '/offline-slips', lazy: offlineSlips },
      { path: '/online', lazy: online },
      { path: '/online/:id', lazy: onlineRequest },
      { path: '/online/:id/receive', lazy: receiveOnline },
      { path: '/post/:id/receive', lazy: receiveParcel },
    ],
  },
  { path: '/to-return', lazy: toReturn },
  {
    element: <Permitted permission="dossier:return" />,
    children: [
      { path: '/post', lazy: post },
      { path: '/post/lists/:id', lazy: postList },
    ],
  },
  // The server says whose: who receives there, who reads reports, who administers the office.
  { path: '/floor', lazy: floorFigures },
];

/** Finding a dossier, and reading it. */
export const dossierPages: RouteObject[] = [
  { path: '/search', lazy: search },
  { path: '/dossier/:code', lazy: dossier },
];

/** What passes between offices: questions, signatures, results. */
export const officePages: RouteObject[] = [
  { element: <Permitted permission="dossier:approve" />, children: [{ path: '/signing', lazy: signing }] },
  { element: <Permitted permission="dossier:consult" />, children: [{ path: '/questions', lazy: questions }] },
  { path: '/hand-over', lazy: handover },
  { path: '/cash', lazy: cash },
  { path: '/hand-over/:id', lazy: handoverList },
];

/** Report 06a, the dossiers behind its figures, and the papers that are made of them; what is likely to come, and what is to be asked about. */
export const reportPages: RouteObject[] = [
  {
    element: <Permitted permission="report:read" />,
    children: [
      { path: '/reports', lazy: reports },
      { path: '/reports/dossiers', lazy: reportDossiers },
      { path: '/reports/legs', lazy: reportLegs },
      { path: '/reports/reasons', lazy: reasons },
      { path: '/reports/post', lazy: postFigures },
      { path: '/reports/floor', lazy: floorCentres },
      { path: '/papers', lazy: papers },
      { path: '/issued', lazy: issued },
      { path: '/issued/:id', lazy: issuedOne },
      { path: '/figures', lazy: figures },
      { path: '/proof', lazy: proof },
      { path: '/forecast', lazy: forecast },
      { path: '/integrity', lazy: integrity },
      { path: '/integrity/:id', lazy: finding },
    ],
  },
];

/** What is planned and aimed at, against what is so. */
export const planPages: RouteObject[] = [
  { element: <Permitted permission="rollout:read" />, children: [{ path: '/rollout', lazy: rollout }] },
  {
    element: <Permitted permission="report:read" />,
    children: [
      { path: '/targets', lazy: targets },
      { path: '/targets/procedures', lazy: indexProcedures },
    ],
  },
];

/** What stands in one's way, and what one asks the legal desk. */
export const casePages: RouteObject[] = [
  { path: '/feedback', lazy: feedback },
  { path: '/feedback/:id', lazy: feedbackOne },
  { path: '/advice', lazy: advice },
  { path: '/advice/:id', lazy: adviceOne },
];

/** What citizens say, and what seconded staff are asked. */
export const voicePages: RouteObject[] = [
  { path: '/complaints', lazy: complaints },
  { path: '/complaints/:id', lazy: complaintOne },
  { path: '/surveys/:id', lazy: survey },
];

/** How citizens rate offices, and what the survey says. */
export const ratingPages: RouteObject[] = [
  { element: <Permitted permission="complaint:read" />, children: [{ path: '/ratings', lazy: ratings }] },
  { element: <Permitted permission="audit:read" />, children: [{ path: '/surveys/:id/results', lazy: surveyResults }] },
];

/** What leads the work: directives, and proposals to cut procedures. */
export const steeringPages: RouteObject[] = [
  { path: '/directives', lazy: directives },
  {
    element: <Permitted permission="directive:issue" />,
    children: [{ path: '/directives/new', lazy: issueDirective }],
  },
  { path: '/directives/:id', lazy: directive },
  { path: '/proposals', lazy: proposals },
  { element: <Permitted permission="proposal:write" />, children: [{ path: '/proposals/new', lazy: writeProposal }] },
  { path: '/proposals/:id', lazy: proposal },
];

/** One's own account, and the how-tos. */
export const personalPages: RouteObject[] = [
  { path: '/profile', lazy: profile },
  { path: '/help', lazy: help },
];
