/** What a person does in an office. */
export enum Role {
  /** Một cửa: receives, hands back, passes on. */
  RECEPTION = 'RECEPTION',
  /** Chuyên viên: appraises. */
  OFFICIAL = 'OFFICIAL',
  /** Người ký: approves, refuses, stops. */
  APPROVER = 'APPROVER',
  /** Phụ trách: assigns work, reads the reports of the area. */
  SUPERVISOR = 'SUPERVISOR',
  /** Lãnh đạo tỉnh: reads everything, changes nothing. */
  LEADERSHIP = 'LEADERSHIP',
  /** Quản trị: accounts and catalogue; reads everything. */
  ADMIN = 'ADMIN',
}

export type Permission =
  | 'dossier:read'
  | 'dossier:receive'
  | 'dossier:claim'
  | 'dossier:assign'
  | 'dossier:advance'
  | 'dossier:approve'
  | 'dossier:send-back'
  | 'dossier:supplement'
  | 'dossier:withdraw'
  | 'dossier:stop'
  | 'dossier:return'
  /** Asks other offices, and answers what they ask. */
  | 'dossier:consult'
  /** Proposes a letter of apology with a new date. */
  | 'dossier:apologise'
  /** Approves such a letter: the head's. */
  | 'dossier:approve-apology'
  /** Puts right what was written down wrongly at receipt. */
  | 'dossier:correct'
  /** Issues the result and hands it over to the centre. */
  | 'dossier:issue-result'
  /** Puts files onto dossiers and takes them off. */
  | 'dossier:file'
  /** Tells others what to do by a deadline. */
  | 'directive:issue'
  /** Proposes to cut a step, paper or day of a procedure. */
  | 'proposal:write'
  /** Decides on such proposals. */
  | 'proposal:decide'
  | 'report:read'
  /** Issues reports in the name of the office. */
  | 'report:issue'
  /** Findings about single people, and noting what came of a finding. */
  | 'integrity:review'
  | 'rollout:read'
  /** Who has looked at a dossier that one may see. */
  | 'audit:dossier'
  /** The whole access trail. */
  | 'audit:read'
  /** Who may do what in one's own office and those below it, who is away there. */
  | 'office:staff'
  | 'admin:manage'
  /** Procedures: drafts, their confirmation, replays. */
  | 'catalogue:admin'
  | 'account:admin'
  /** What colleagues of the area report of obstacles, and its figures. */
  | 'feedback:read'
  /** Answers obstacles that lie with the own office. */
  | 'feedback:answer'
  /** Answers questions about the law that lie with the own office. */
  | 'advice:answer'
  /** Makes such answers known to all desks. */
  | 'advice:publish'
  /** Takes money of citizens for dossiers of the own office, and keeps a till. */
  | 'money:take'
  /** Closes tills of others, decides on refunds. */
  | 'money:approve'
  /** Takes down what citizens complain of or ask for, at the desk or by phone. */
  | 'complaint:receive'
  /** Takes on complaints that lie with the own office, and writes answers. */
  | 'complaint:answer'
  /** Gives them to people, declines them, approves answers and publishes them. */
  | 'complaint:approve'
  /** Complaints of the area and their figures; how those who were served rate its offices. */
  | 'complaint:read'
  /** What offices of the own area are reached by and have: phone, address, counters; their staff against load. */
  | 'office:manage';

const BY_ROLE: Record<Role, readonly Permission[]> = {
  [Role.RECEPTION]: [
    'dossier:read',
    'dossier:receive',
    'dossier:claim',
    'dossier:advance',
    'dossier:send-back',
    'dossier:supplement',
    'dossier:withdraw',
    'dossier:return',
    'dossier:consult',
    'dossier:apologise',
    'dossier:correct',
    'dossier:issue-result',
    'dossier:file',
    'report:read',
    'rollout:read',
    'feedback:answer',
    'money:take',
    'complaint:receive',
    'complaint:answer',
  ],
  [Role.OFFICIAL]: [
    'dossier:read',
    'dossier:claim',
    'dossier:advance',
    'dossier:send-back',
    'dossier:supplement',
    'dossier:consult',
    'dossier:apologise',
    'dossier:issue-result',
    'dossier:file',
    'advice:answer',
    'proposal:write',
    'money:take',
    'complaint:answer',
  ],
  [Role.APPROVER]: [
    'dossier:read',
    'dossier:claim',
    'dossier:advance',
    'dossier:approve',
    'dossier:send-back',
    'dossier:stop',
    'dossier:assign',
    'dossier:consult',
    'dossier:apologise',
    'dossier:approve-apology',
    'dossier:issue-result',
    'dossier:file',
    'office:staff',
    'advice:answer',
    'advice:publish',
    'directive:issue',
    'proposal:write',
    'complaint:answer',
    'complaint:approve',
    'complaint:read',
  ],
  [Role.SUPERVISOR]: [
    'dossier:read',
    'dossier:assign',
    'dossier:stop',
    'dossier:approve-apology',
    'directive:issue',
    'proposal:write',
    'report:read',
    'report:issue',
    'integrity:review',
    'rollout:read',
    'audit:dossier',
    'office:staff',
    'feedback:read',
    'feedback:answer',
    'advice:answer',
    'advice:publish',
    'office:manage',
    'money:approve',
    'complaint:receive',
    'complaint:answer',
    'complaint:approve',
    'complaint:read',
  ],
  [Role.LEADERSHIP]: [
    'dossier:read',
    'directive:issue',
    'proposal:decide',
    'report:read',
    'report:issue',
    'integrity:review',
    'rollout:read',
    'audit:dossier',
    'audit:read',
    'feedback:read',
    'complaint:read',
  ],
  [Role.ADMIN]: [
    'dossier:read',
    'proposal:decide',
    'report:read',
    'report:issue',
    'integrity:review',
    'rollout:read',
    'audit:dossier',
    'audit:read',
    'admin:manage',
    'catalogue:admin',
    'account:admin',
    'office:staff',
    'feedback:read',
    'office:manage',
    'complaint:read',
  ],
};

/** Every permission of the roles together, sorted. */
export function permissionsOf(roles: Iterable<Role>): Permission[] {
  const found = new Set<Permission>();
  for (const role of roles) for (const permission of BY_ROLE[role] ?? []) found.add(permission);
  return [...found].sort();
}

/** The roles that give a right. */
export function rolesWith(permission: Permission): Role[] {
  return Object.values(Role).filter((role) => BY_ROLE[role].includes(permission));
}
