import type { StaffMemberPartsFragment } from '@hcc/shared-schema/generated/hooks';

type Listener = (staff: StaffMemberPartsFragment, password: string) => Promise<void>;

let listener: Listener | null = null;

/** What a machine does with a password that was right, before the page goes on: a desk locks its store with it. */
export function onSignIn(next: Listener): void {
  listener = next;
}

/** Never keeps anybody out. */
export async function afterSignIn(staff: StaffMemberPartsFragment, password: string): Promise<void> {
  await listener?.(staff, password).catch(() => undefined);
}
