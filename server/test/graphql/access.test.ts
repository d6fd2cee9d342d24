import type { GraphQLField } from 'graphql';
import { createSchema } from '../../src/graphql/schema';
import { permissionsOf, Role } from '../../src/modules/identity/permissions';

/** Who may ask what, field by field: a new root field has to be entered here with its access. */
const ACCESS: Record<string, Record<string, string | string[]>> = {
  Query: {
    me: ['any-session'],
    mySessions: ['signed-in'],
    mySecondFactor: ['signed-in'],
    standIns: ['signed-in'],
    calendarYear: ['admin:manage'],
    reorganisations: ['admin:manage'],
    previewReorganisation: ['admin:manage'],
    previewCalendarChange: ['admin:manage'],
    rolePolicies: ['account:admin'],
    account: ['account:admin'],
    officeCertificates: ['admin:manage'],
    areas: 'public',
    procedures: 'public',
    procedure: 'public',
    trackDossier: 'public',
    onlineSubmission: 'public',
    dossier: ['dossier:read'],
    notices: ['dossier:read'],
    dossiers: ['dossier:read'],
    worklist: ['dossier:read'],
    worklistCounts: ['dossier:read'],
    sentUp: ['dossier:read'],
    consultations: ['dossier:read'],
    lateCauses: ['dossier:read'],
    offices: ['dossier:read'],
    handover: ['dossier:read'],
    handovers: ['dossier:read'],
    toHandOver: ['dossier:issue-result'],
    knownApplicant: ['dossier:receive'],
    declinedRequests: ['dossier:receive'],
    declinedRequest: ['dossier:receive'],
    onlineSubmissions: ['dossier:receive'],
    deskSubmission: ['dossier:receive'],
    reusableFiles: ['dossier:file'],
    duePreview: ['dossier:receive'],
    settlementReport: ['report:read'],
    settlementDossiers: ['report:read'],
    leadershipSummary: ['report:read'],
    legTimes: ['report:read'],
    dueSoonByArea: ['report:read'],
    issuedReports: ['report:read'],
    issuedReport: ['report:read'],
    issuedReportDifference: ['report:read'],
    rollout: ['rollout:read'],
    dossierLooks: ['audit:dossier'],
    accessTrail: ['audit:read'],
    auditRetentionMonths: ['audit:read'],
    formTexts: ['admin:manage'],
    administeredProcedures: ['catalogue:admin'],
    procedureFolder: ['catalogue:admin'],
    nationalComparison: ['catalogue:admin'],
    procedureReplay: ['catalogue:admin'],
    replayedDossiers: ['catalogue:admin'],
  },
  Mutation: {
    signIn: 'public',
    issueReport: ['report:issue'],
    replaceReport: ['report:issue'],
    recordExport: ['signed-in'],
    markNoticesSeen: ['dossier:read'],
    setAuditRetention: ['admin:manage'],
    saveFormText: ['admin:manage'],
    beginProcedureDraft: ['catalogue:admin'],
    saveProcedureDraft: ['catalogue:admin'],
    proposeProcedureDraft: ['catalogue:admin'],
    confirmProcedureDraft: ['catalogue:admin'],
    discardProcedureDraft: ['catalogue:admin'],
    importProcedures: ['catalogue:admin'],
    setProcedureSecondPerson: ['catalogue:admin'],
    startProcedureReplay: ['catalogue:admin'],
    confirmSecondFactor: 'public',
    signOut: ['any-session'],
    changePassword: ['any-session'],
    endSession: ['signed-in'],
    endOtherSessions: ['signed-in'],
    createStandIn: ['signed-in'],
    applyCalendarChange: ['admin:manage'],
    prepareReorganisation: ['admin:manage'],
    confirmReorganisation: ['admin:manage'],
    cancelReorganisation: ['admin:manage'],
    revokeStandIn: ['signed-in'],
    startSecondFactor: ['enrolling'],
    enrolSecondFactor: ['enrolling'],
    renewRecoveryCodes: ['signed-in'],
    removeSecondFactor: ['signed-in'],
    setRolePolicy: ['account:admin'],
    setAccountPassword: ['account:admin'],
    resetSecondFactor: ['account:admin'],
    addOfficeCertificate: ['admin:manage'],
    removeOfficeCertificate: ['admin:manage'],
    receiveDossier: ['dossier:receive'],
    declineRequest: ['dossier:receive'],
    submitOnline: 'public',
    resubmitOnline: 'public',
    withdrawOnline: 'public',
    returnSubmission: ['dossier:receive'],
    claimDossier: ['dossier:claim'],
    assignDossier: ['dossier:assign'],
    releaseDossier: ['dossier:claim', 'dossier:assign'],
    advanceDossier: ['dossier:advance', 'dossier:approve'],
    sendBackDossier: ['dossier:send-back'],
    requestSupplement: ['dossier:supplement'],
    recordSupplement: ['dossier:supplement'],
    refuseDossier: ['dossier:approve'],
    withdrawDossier: ['dossier:withdraw'],
    stopDossier: ['dossier:stop'],
    returnResult: ['dossier:return'],
    attachFile: ['dossier:file'],
    reuseFile: ['dossier:file'],
    removeFile: ['dossier:file'],
    consultOffices: ['dossier:consult'],
    answerConsultation: ['dossier:consult'],
    closeConsultation: ['dossier:consult'],
    requirePayment: ['dossier:supplement'],
    recordPayment: ['dossier:supplement'],
    proposeApology: ['dossier:apologise'],
    approveApology: ['dossier:approve-apology'],
    rejectApology: ['dossier:approve-apology'],
    recallDossier: ['dossier:advance', 'dossier:approve'],
    recordLateCause: ['dossier:advance', 'dossier:approve'],
    correctReceipt: ['dossier:correct'],
    issueResult: ['dossier:issue-result'],
    sendResultByPost: ['dossier:return'],
    recordPostReturn: ['dossier:return'],
    createHandover: ['dossier:issue-result'],
    confirmHandover: ['dossier:return'],
    bulkDossiers: ['dossier:claim', 'dossier:assign', 'dossier:advance', 'dossier:approve', 'dossier:return'],
  },
  Subscription: { worklistChanged: ['dossier:read'] },
};

describe('closed by default', () => {
  const schema = createSchema();
  const roots = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!];
  const fields = roots.flatMap((type) =>
    Object.values(type.getFields()).map((field): [string, GraphQLField<unknown, unknown>] => [
      `${type.name}.${field.name}`,
      field,
    ]),
  );

  it('has root fields of every kind', () => {
    expect(fields.length).toBeGreaterThan(30);
  });

  it.each(fields)('%s declares who may ask', (name, field) => {
    const [type, root] = name.split('.') as [string, string];
    expect(field.extensions.access).toBeDefined();
    expect(field.extensions.access).toEqual(ACCESS[type]?.[root]);
  });

  it('names only rights that some role has', () => {
    const granted = new Set<string>([...permissionsOf(Object.values(Role)), 'signed-in', 'any-session', 'enrolling']);
    for (const [, field] of fields) {
      const { access } = field.extensions;
      for (const right of Array.isArray(access) ? (access as string[]) : []) expect(granted).toContain(right);
    }
  });

  it('says in the schema nothing of secrets', () => {
    const names = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()) : [],
    );
    for (const secret of [
      'passwordHash',
      'tokenHash',
      'requestHash',
      'hash',
      'idempotencyKeyHash',
      'lookupKey',
      'secretHash',
      'codeHash',
    ]) {
      expect(names).not.toContain(secret);
    }
  });
});
