import { actorOf, type Context } from '../../graphql/context';
import { now } from '../../kernel/now';
import { getRowById } from './dossier.queries';
import type { DossierPayload } from './dossier.types';
import { toDossier } from './dossier-rows';

/** What a command answers: the dossier as it stands now, for who acted. */
export async function dossierPayload(context: Context, id: string): Promise<DossierPayload> {
  const actor = actorOf(context);
  const references = await context.app.references();
  const row = await getRowById(context.app.db.read, actor, references, id);
  return { dossier: toDossier(row, actor, references, now()) };
}
