import type { ReceiveDossierInput } from '@hcc/shared-schema/generated/hooks';
import { plainText } from '@hcc/web-shared/src/ui/text/plain-text';
import type { Board } from '../board/board';
import type { ReceiptContent } from './receipt-content';

type Listed = readonly { id: string; name: string }[];

/** The papers of the edition under which the slip was printed, as far as they are known here. */
function listedOn({ input, versionId, receivedAt }: ReceiptContent, board: Board): Listed {
  const edition = board.edition(input.procedureCode, receivedAt);
  if (edition?.id === versionId) return edition.documents;
  return input.documents.flatMap(({ requirementId, name }) => (requirementId ? [{ id: requirementId, name }] : []));
}

/** What the slip that was given out says. */
const saidOf = ({ before, input, versionId }: ReceiptContent) => before ?? { input, versionId };

/**
 * The receipt as the clerk has mended it. Number, moment, clerk and the date on the slip stay; what the slip says goes
 * along, so that the slip is superseded. Of the same procedure it stays under the edition on the slip.
 * @param input what the form gives, its papers ticked off the list that counts now
 */
export function mended(content: ReceiptContent, input: ReceiveDossierInput, board: Board): ReceiptContent {
  const said = saidOf(content);
  const printed = { ...content, ...said };
  const edition =
    board.edition(input.procedureCode, content.receivedAt) ?? board.edition(input.procedureCode, Date.now());
  const isSame = input.procedureCode === said.input.procedureCode;
  const listed: Listed = isSame ? listedOn(printed, board) : (edition?.documents ?? []);
  const documents = input.documents.map((document) => {
    const key = plainText(document.name);
    const asked = document.requirementId ? listed.find(({ name }) => plainText(name) === key) : undefined;
    return { ...document, requirementId: asked?.id ?? null };
  });
  return {
    ...content,
    input: { ...input, idempotencyKey: said.input.idempotencyKey, documents },
    versionId: isSame ? said.versionId : (edition?.id ?? said.versionId),
    before: said,
  };
}
