import type { Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { notFound } from '../../kernel/errors';
import { type Instant } from '../../kernel/instant';
import type { Actor } from '../identity/actor';
import { Directive, DirectiveAssignee, DirectiveEvent } from './directive.entity';
import type { DirectiveEventKind } from './directive-terms';

export interface LockedDirective {
  directive: Directive;
  assignees: DirectiveAssignee[];
}

/** A directive whose row stays locked until the transaction ends. @throws HccError NOT_FOUND */
export async function lockDirective(tx: Tx, id: string): Promise<LockedDirective> {
  await tx.query(`SELECT id FROM directive WHERE id = ?${tx.forUpdate}`, [id]);
  const directive = await tx.entities.findOneBy(Directive, { id });
  if (!directive) throw notFound('chỉ đạo này');
  const assignees = await tx.entities.find(DirectiveAssignee, {
    where: { directiveId: id },
    order: { ordinal: 'ASC' },
  });
  return { directive, assignees };
}

/** @throws HccError CONFLICT (who and when) where the client saw another version */
export async function assertSeen(tx: Tx, { id, version }: Directive, expected: number): Promise<void> {
  if (version === expected) return;
  const last = await tx.entities.findOneByOrFail(DirectiveEvent, { directiveId: id, version });
  throw conflictWith(
    `${last.staffName} vừa xử lý chỉ đạo này; hãy mở lại rồi làm tiếp.`,
    { who: last.staffName, at: last.at },
    { currentVersion: version },
  );
}

export interface DirectiveStep {
  kind: DirectiveEventKind;
  at: Instant;
  note: string | null;
  dueAt: Instant | null;
}

/** Writes the next line of the journal. */
export async function appendDirectiveEvent(
  tx: Tx,
  actor: Actor,
  directiveId: string,
  version: number,
  step: DirectiveStep,
): Promise<void> {
  await tx.entities.insert(DirectiveEvent, {
    directiveId,
    version,
    staffId: actor.staffId,
    staffName: actor.fullName,
    officeId: actor.office.id,
    ...step,
  });
}
