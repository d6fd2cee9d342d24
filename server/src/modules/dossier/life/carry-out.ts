import { actorOf, type Context } from '../../../graphql/context';
import type { DossierPayload } from '../dossier.types';
import { dossierPayload } from '../dossier-payload';
import type { Command } from './dossier-decision';
import { type CommandTarget, runCommand } from './run-command';

/** A command of the schema: carried out for who asks, answered with the dossier as it stands then. */
export async function carryOut<Input>(
  context: Context,
  command: Command<Input>,
  input: Input & CommandTarget,
): Promise<DossierPayload> {
  return dossierPayload(context, await runCommand(context.app.dossiers, actorOf(context), command, input, input));
}
