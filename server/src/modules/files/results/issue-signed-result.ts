import { now } from '../../../kernel/now';
import { getRowById } from '../../dossier/dossier.queries';
import { loadReferences } from '../../dossier/dossier-room';
import { toDossier } from '../../dossier/dossier-rows';
import { DossierAction } from '../../dossier/dossier-terms';
import { type IssueResultInput, issueResult } from '../../dossier/life/commands/issue-result';
import { type CommandTarget, runCommand } from '../../dossier/life/run-command';
import type { Actor } from '../../identity/actor';
import type { Rooms } from '../change-files';
import { readFiles } from '../files.queries';
import { type SignedResults, signResults } from './sign-results';

type Issued = Omit<IssueResultInput, keyof SignedResults> & CommandTarget;

/**
 * Issues a result, its files signed with the certificate of the actor's office where that has one. Signing comes before
 * the dossier is locked; result and signed files come onto it by one event, or not at all.
 * @returns the dossier's id
 * @throws HccError as commands do; BAD_USER_INPUT naming the file that is not the dossier's; STORAGE_FULL
 */
export async function issueSignedResult(rooms: Rooms, actor: Actor, input: Issued): Promise<string> {
  const signed = await signWhereOffered(rooms, actor, input);
  return runCommand(rooms.dossiers, actor, issueResult, input, { ...input, ...signed });
}

/** Nothing is signed for a command that will be refused, as far as can be seen before. */
async function signWhereOffered(
  { dossiers, files }: Rooms,
  actor: Actor,
  input: Issued,
): Promise<Partial<SignedResults>> {
  const { id, expectedVersion, fileIds, number, signer } = input;
  if (!fileIds || fileIds.length === 0) return {};
  const { read } = dossiers.db;
  const references = await loadReferences(dossiers);
  const row = await getRowById(read, actor, references, id);
  const { availableActions } = toDossier(row, actor, references, now());
  if (row.version !== expectedVersion || !availableActions.includes(DossierAction.ISSUE_RESULT)) return {};
  const [own] = await readFiles(read, [id]);
  const results = own!.filter((file) => fileIds.includes(file.id));
  if (results.length !== fileIds.length) return {};
  const words = {
    reason: `Kết quả giải quyết thủ tục hành chính số ${number.trim()}`,
    signerName: signer.trim(),
    at: now(),
  };
  return signResults(files, actor.office.id, results, words);
}
