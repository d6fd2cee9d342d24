import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import '../modules/calendar/clock-enums';
import '../modules/dossier/dossier-enums';
import { AdviceResolver } from '../modules/advice/advice.resolver';
import { BlankFormsResolver, DocumentFormResolver } from '../modules/blank-forms/blank-forms.resolver';
import { CaseworkResolver } from '../modules/casework/casework.resolver';
import { CatalogueAdministrationResolver } from '../modules/catalogue/administration/administration.resolver';
import { CatalogueResolver } from '../modules/catalogue/catalogue.resolver';
import { CitizenComplaintsResolver, ComplaintsResolver } from '../modules/complaints/complaints.resolver';
import { ConnectionsResolver } from '../modules/connections/connections.resolver';
import { OutsideServicesResolver } from '../modules/connections/outside/outside-services.resolver';
import { PartnerAccessResolver } from '../modules/connections/partner-access.resolver';
import { DirectivesResolver } from '../modules/directives/directives.resolver';
import { CalendarChangeResolver } from '../modules/dossier/calendar-change/calendar-change.resolver';
import { OfficeHoursResolver } from '../modules/dossier/calendar-change/office-hours.resolver';
import { LateCausesResolver } from '../modules/dossier/causes/late-causes.resolver';
import { RefusalReasonsResolver } from '../modules/dossier/causes/refusal-reasons.resolver';
import { ConsultationResolver } from '../modules/dossier/consultation/consultation.resolver';
import { DossierResolver } from '../modules/dossier/dossier.resolver';
import { HandoverResolver } from '../modules/dossier/handover/handover.resolver';
import { IntakeResolver } from '../modules/dossier/intake/intake.resolver';
import { BulkResolver } from '../modules/dossier/life/bulk.resolver';
import { LifeResolver } from '../modules/dossier/life/life.resolver';
import { ProceedingsResolver } from '../modules/dossier/life/proceedings.resolver';
import { NoticesResolver } from '../modules/dossier/notices/notices.resolver';
import { ReceiptResolver } from '../modules/dossier/receipt/receipt.resolver';
import { SearchResolver } from '../modules/dossier/search/search.resolver';
import { CitizenSubmissionResolver } from '../modules/dossier/submission/citizen-submission.resolver';
import { SubmissionResolver } from '../modules/dossier/submission/submission.resolver';
import { TrackingResolver } from '../modules/dossier/tracking/tracking.resolver';
import { WorklistResolver } from '../modules/dossier/worklist/worklist.resolver';
import { FeedbackResolver } from '../modules/feedback/feedback.resolver';
import { CashResolver } from '../modules/fees/cash.resolver';
import { CitizenDuesResolver } from '../modules/fees/citizen/citizen-dues.resolver';
import { FeesResolver } from '../modules/fees/fees.resolver';
import { FiguresResolver } from '../modules/figures/figures.resolver';
import { DocumentFilesResolver, FilesResolver } from '../modules/files/files.resolver';
import { ResultsResolver } from '../modules/files/results/results.resolver';
import { CentresResolver } from '../modules/floor/centres/centres.resolver';
import { PublicFloorResolver } from '../modules/floor/devices/public-floor.resolver';
import { FloorFiguresResolver } from '../modules/floor/figures/floor-figures.resolver';
import { FloorResolver } from '../modules/floor/floor.resolver';
import { FloorSettingsResolver } from '../modules/floor/groups/floor-settings.resolver';
import { TicketsResolver } from '../modules/floor/tickets/tickets.resolver';
import { ForecastResolver } from '../modules/forecast/forecast.resolver';
import { HealthResolver } from '../modules/health/health.resolver';
import { ProofResolver } from '../modules/health/proof.resolver';
import { AccountsResolver } from '../modules/identity/accounts/accounts.resolver';
import { DelegationResolver } from '../modules/identity/delegation/delegation.resolver';
import { IdentityResolver } from '../modules/identity/identity.resolver';
import { SecondFactorResolver } from '../modules/identity/second-factor/second-factor.resolver';
import { SessionsResolver } from '../modules/identity/sessions.resolver';
import { IntegrityResolver } from '../modules/integrity/integrity.resolver';
import { ListAdministrationResolver } from '../modules/list-administration/list-administration.resolver';
import { ListsResolver } from '../modules/list-administration/lists.resolver';
import { MilestoneMovesResolver } from '../modules/list-administration/milestone-moves.resolver';
import { PortalResolver } from '../modules/national-portal/portal.resolver';
import { PortalSubmissionResolver } from '../modules/national-portal/portal-submission.resolver';
import { ConsentResolver } from '../modules/notification/consent.resolver';
import { DossierMessagesResolver } from '../modules/notification-desk/dossier-messages.resolver';
import { NoticeTextsResolver } from '../modules/notification-desk/notice-texts.resolver';
import { NotificationDeskResolver } from '../modules/notification-desk/notification-desk.resolver';
import { OfficesResolver } from '../modules/offices/offices.resolver';
import { OfflineResolver } from '../modules/offline/offline.resolver';
import { CitizenOnlineResolver } from '../modules/online/citizen-online.resolver';
import {
  DeskSupplementResolver,
  MySentFilesResolver,
  SentFilesResolver,
  SupplementFilesResolver,
} from '../modules/online/desk-supplement.resolver';
import { OrganisationResolver } from '../modules/organisation/organisation.resolver';
import { OversightResolver } from '../modules/oversight/oversight.resolver';
import { IssuedReportResolver } from '../modules/papers/issued/issued-report.resolver';
import { ReportPlanResolver } from '../modules/papers/plans/report-plan.resolver';
import { PostResolver } from '../modules/post/post.resolver';
import { PostCostsResolver } from '../modules/post/post-costs.resolver';
import { PostListsResolver } from '../modules/post/post-lists.resolver';
import { TrackedParcelResolver } from '../modules/post/tracked-parcel.resolver';
import { PracticeResolver } from '../modules/practice/practice.resolver';
import { FormTextsResolver } from '../modules/printing/texts/form-texts.resolver';
import { ProposalsResolver } from '../modules/proposals/proposals.resolver';
import { RatingsResolver, SurveysResolver } from '../modules/ratings/ratings.resolver';
import { ReorganisationResolver } from '../modules/reorganisation/reorganisation.resolver';
import { ReplayResolver } from '../modules/replay/replay.resolver';
import { ReportingResolver } from '../modules/reporting/reporting.resolver';
import { SteeringResolver } from '../modules/reporting/steering.resolver';
import { RolloutResolver } from '../modules/rollout/rollout.resolver';
import { CertificatesResolver } from '../modules/signing/certificates.resolver';
import { AdminGrantsResolver } from '../modules/staffing/admin-grant/admin-grants.resolver';
import { PeopleResolver } from '../modules/staffing/people/people.resolver';
import { PostsResolver } from '../modules/staffing/posts.resolver';
import { OfficeStaffResolver } from '../modules/staffing/rights/office-staff.resolver';
import { TargetsResolver } from '../modules/targets/targets.resolver';
import { accessOf, authChecker } from './access';

/**
 * type-graphql gives every plain field a resolver that passes through its middleware, which costs a list of fifty rows
 * more than reading them. Without one a field is a property of the row, unless it has a right of its own.
 */
function readPlainFieldsDirectly(): void {
  const { objectTypes, authorizedFields } = getMetadataStorage();
  const guarded = new Set(authorizedFields.map(({ target }) => target));
  for (const type of objectTypes) type.simpleResolvers ??= !guarded.has(type.target);
}

let built: GraphQLSchema | undefined;

/** The one schema of all three apps and of the outside; a process builds it once, which takes some 200 ms. */
export function createSchema(): GraphQLSchema {
  built ??= buildSchema();
  return built;
}

function buildSchema(): GraphQLSchema {
  readPlainFieldsDirectly();
  const schema = buildSchemaSync({
    resolvers: [
      IdentityResolver,
      SessionsResolver,
      SecondFactorResolver,
      AccountsResolver,
      DelegationResolver,
      CitizenOnlineResolver,
      DeskSupplementResolver,
      MySentFilesResolver,
      SentFilesResolver,
      SupplementFilesResolver,
      OrganisationResolver,
      OfficesResolver,
      OfflineResolver,
      FloorResolver,
      TicketsResolver,
      CentresResolver,
      PublicFloorResolver,
      FloorSettingsResolver,
      FloorFiguresResolver,
      ForecastResolver,
      IntegrityResolver,
      CatalogueResolver,
      BlankFormsResolver,
      DocumentFormResolver,
      CatalogueAdministrationResolver,
      ReplayResolver,
      DossierResolver,
      SearchResolver,
      WorklistResolver,
      ReceiptResolver,
      IntakeResolver,
      SubmissionResolver,
      CitizenSubmissionResolver,
      TrackingResolver,
      LifeResolver,
      FilesResolver,
      DocumentFilesResolver,
      ResultsResolver,
      ProceedingsResolver,
      BulkResolver,
      ConsultationResolver,
      HandoverResolver,
      LateCausesResolver,
      RefusalReasonsResolver,
      ListAdministrationResolver,
      MilestoneMovesResolver,
      ListsResolver,
      FormTextsResolver,
      CalendarChangeResolver,
      OfficeHoursResolver,
      ReorganisationResolver,
      PeopleResolver,
      PostsResolver,
      AdminGrantsResolver,
      OfficeStaffResolver,
      NoticesResolver,
      DirectivesResolver,
      ProposalsResolver,
      FeesResolver,
      CashResolver,
      CitizenDuesResolver,
      ReportingResolver,
      SteeringResolver,
      IssuedReportResolver,
      ReportPlanResolver,
      FiguresResolver,
      OversightResolver,
      RolloutResolver,
      TargetsResolver,
      CertificatesResolver,
      HealthResolver,
      DossierMessagesResolver,
      NotificationDeskResolver,
      NoticeTextsResolver,
      ConsentResolver,
      ProofResolver,
      PracticeResolver,
      CaseworkResolver,
      FeedbackResolver,
      AdviceResolver,
      ComplaintsResolver,
      CitizenComplaintsResolver,
      RatingsResolver,
      SurveysResolver,
      ConnectionsResolver,
      OutsideServicesResolver,
      PortalResolver,
      PortalSubmissionResolver,
      PartnerAccessResolver,
      PostResolver,
      PostCostsResolver,
      PostListsResolver,
      TrackedParcelResolver,
    ],
    authChecker,
    // Input is checked by the commands, which see what fields mean together and answer with all problems at once.
    validate: false,
    pubSub: {
      publish: () => undefined,
      subscribe: () => {
        throw new Error('Subscriptions name their own source.');
      },
    },
    // That the schema is sound is a test's to say; here it would take longer than building it.
    skipCheck: true,
  });
  noteAccess(schema);
  return schema;
}

/** Every root field says in its extensions what it declares. */
function noteAccess(schema: GraphQLSchema): void {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  for (const [type, resolvers] of [
    [schema.getQueryType(), queries],
    [schema.getMutationType(), mutations],
    [schema.getSubscriptionType(), subscriptions],
  ] as const) {
    const fields = type!.getFields();
    for (const { target, methodName, schemaName } of resolvers) {
      const field = fields[schemaName]!;
      field.extensions = { ...field.extensions, access: accessOf(target, methodName) };
    }
  }
}
