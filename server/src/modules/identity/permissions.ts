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
  | 'report:read'
  /** Issues reports in the name of the office. */
  | 'report:issue'
  | 'rollout:read'
  /** Who has looked at a dossier that one may see. */
  | 'audit:dossier'
  /** The whole access trail. */
  | 'audit:read'
  | 'admin:manage'
  /** Procedures: drafts, their confirmation, replays. */
  | 'catalogue:admin'
  | 'account:admin';

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
  ],
  [Role.SUPERVISOR]: [
    'dossier:read',
    'dossier:assign',
    'dossier:stop',
    'dossier:approve-apology',
    'report:read',
    'report:issue',
    'rollout:read',
    'audit:dossier',
  ],
  [Role.LEADERSHIP]: ['dossier:read', 'report:read', 'report:issue', 'rollout:read', 'audit:dossier', 'audit:read'],
  [Role.ADMIN]: [
    'dossier:read',
    'report:read',
    'report:issue',
    'rollout:read',
    'audit:dossier',
    'audit:read',
    'admin:manage',
    'catalogue:admin',
    'account:admin',
  ],
};

/** Every permission of the roles together, sorted. */
export function permissionsOf(roles: Iterable<Role>): Permission[] {
  const found = new Set<Permission>();
  for (const role of roles) for (const permission of BY_ROLE[role] ?? []) found.add(permission);
  return [...found].sort();
}
