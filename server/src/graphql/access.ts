import { type AuthChecker, Authorized, Extensions } from 'type-graphql';
import { unauthenticated } from '../kernel/errors';
import { requirePermission } from '../modules/identity/actor';
import type { Permission } from '../modules/identity/permissions';
import type { Context } from './context';

/** Stands for "signed in, whatever the rights". */
export const SIGNED_IN = 'signed-in';

function combine(...decorators: (MethodDecorator | PropertyDecorator)[]): MethodDecorator {
  return (target, key, descriptor) => {
    for (const decorator of decorators) (decorator as MethodDecorator)(target, key, descriptor);
  };
}

/** The field needs one of these rights. Every root field declares this, `SignedIn` or `Public`; a test sees to it. */
export function Allow(...anyOf: Permission[]): MethodDecorator {
  return combine(Authorized<string>(anyOf), Extensions({ access: anyOf }));
}

export function SignedIn(): MethodDecorator {
  return combine(Authorized<string>([SIGNED_IN]), Extensions({ access: [SIGNED_IN] }));
}

/** The field is for everybody, without a session. */
export function Public(): MethodDecorator {
  return Extensions({ access: 'public' });
}

export const authChecker: AuthChecker<Context, string> = ({ context }, needed) => {
  if (!context.actor) throw unauthenticated();
  if (needed.length === 1 && needed[0] === SIGNED_IN) return true;
  requirePermission(context.actor, ...(needed as Permission[]));
  return true;
};
