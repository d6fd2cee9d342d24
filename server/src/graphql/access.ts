import { type AuthChecker, Authorized } from 'type-graphql';
import { HccError, unauthenticated } from '../kernel/errors';
import { PARTNER_SCOPES, type PartnerScope, partnerAccess } from '../modules/connections/connection-terms';
import { AccountDuty, requirePermission } from '../modules/identity/actor';
import type { Permission } from '../modules/identity/permissions';
import type { Context } from './context';

/** Stands for "signed in, whatever the rights". */
export const SIGNED_IN = 'signed-in';
/** Stands for "signed in, also while the account has a duty to do first". */
const ANY_SESSION = 'any-session';
/** Stands for "signed in, also while a second factor is owed". */
const ENROLLING = 'enrolling';

const DUTY_FIRST: Record<AccountDuty, string> = {
  [AccountDuty.CHANGE_PASSWORD]: 'Hãy đổi mật khẩu do quản trị cấp trước khi làm việc.',
  [AccountDuty.ENROL_SECOND_FACTOR]: 'Hãy bật xác thực hai bước trước khi làm việc.',
};

/** What a field declares: rights of which one is enough, or that it is for everybody. */
export type Access = 'public' | readonly string[];

/** By resolver and its method. */
const DECLARED = new Map<object, Map<string | symbol, Access>>();

/**
 * Kept here and not as type-graphql's extensions, which it looks up for every field of every type among those of all:
 * a third of the time of building the schema.
 */
function declare(access: Access): MethodDecorator {
  return (target, key, descriptor) => {
    const methods = DECLARED.get(target.constructor) ?? new Map<string | symbol, Access>();
    DECLARED.set(target.constructor, methods.set(key, access));
    if (access !== 'public') (Authorized<string>(access) as MethodDecorator)(target, key, descriptor);
  };
}

/** @returns undefined where the method declares nothing */
export function accessOf(resolver: object, method: string): Access | undefined {
  return DECLARED.get(resolver)?.get(method);
}

/** The field needs one of these rights. Every root field declares this, `SignedIn` or `Public`; a test sees to it. */
export function Allow(...anyOf: Permission[]): MethodDecorator {
  return declare(anyOf);
}

export function SignedIn(): MethodDecorator {
  return declare([SIGNED_IN]);
}

/** As `SignedIn`, and also for who has to change the password or enrol a second factor before anything else. */
export function AnySession(): MethodDecorator {
  return declare([ANY_SESSION]);
}

/** As `SignedIn`, and also for who has to enrol a second factor before anything else. */
export function Enrolling(): MethodDecorator {
  return declare([ENROLLING]);
}

/** The field is for everybody, without a session. */
export function Public(): MethodDecorator {
  return declare('public');
}

/** The field is for other systems: it needs a key with this scope, and no session opens it. */
export function Partner(scope: PartnerScope): MethodDecorator {
  return declare([partnerAccess(scope)]);
}

export const authChecker: AuthChecker<Context, string> = async ({ context }, needed) => {
  const scope = PARTNER_SCOPES.find((each) => needed.length === 1 && needed[0] === partnerAccess(each));
  if (scope) {
    await context.partner.enter(scope);
    return true;
  }
  if (!context.person) throw unauthenticated();
  if (needed.length === 1 && needed[0] === ANY_SESSION) return true;
  const { duty } = context.person;
  if (needed.length === 1 && needed[0] === ENROLLING && duty === AccountDuty.ENROL_SECOND_FACTOR) return true;
  if (duty !== null) throw new HccError('FORBIDDEN', DUTY_FIRST[duty], { duty });
  if (!context.actor) throw unauthenticated();
  if (needed.length === 1 && (needed[0] === SIGNED_IN || needed[0] === ENROLLING)) return true;
  requirePermission(context.actor, ...(needed as Permission[]));
  return true;
};
