import type { ReceiveDossierInput } from '@hcc/shared-schema/generated/hooks';
import type { Staff } from '@hcc/web-shared/src/session/session-provider';
import { drawShortSecret } from '../../../../../server/src/kernel/short-secret-text';
import { slipCode, trackingUrl } from '../../../../../server/src/modules/dossier/dossier-code';
import { ReturnBy } from '../../../../../server/src/modules/dossier/dossier-terms';
import { checkContent } from '../../../../../server/src/modules/dossier/receipt/request-rules';
import type { OfflineEdition } from '../../../../../server/src/modules/offline/offline-bundle';
import type { SlipData } from '../../../../../server/src/modules/printing/slip-data';
import { limitInWords } from '../../../../../server/src/modules/printing/vietnamese-date';
import type { Board } from '../board/board';
import type { Numbered } from './keep-receipt';

/** Everything of a receipt that was made without a line; sealed on the disk. Moments are milliseconds. */
export interface ReceiptContent {
  input: ReceiveDossierInput;
  receivedAt: number;
  clerkId: string;
  versionId: string;
  catalogueAt: number;
  printedDueAt: number | null;
  /** The slip's secret, which its QR code carries. */
  lookupKey: string;
  /** The slip as it was given out. */
  slip: Omit<SlipData, 'paperSize'>;
  /** What the slip says, where it has been mended since. */
  before?: { input: ReceiveDossierInput; versionId: string };
}

const checked = (input: ReceiveDossierInput, edition: OfflineEdition, board: Board) => {
  const returnBy = input.returnBy === 'POST' ? ReturnBy.POST : ReturnBy.COUNTER;
  return checkContent({ ...input, returnBy }, edition, board.bundle.office.tier, board);
};

/** What the server would refuse, in its words: the same rules on board. Empty where nothing is wrong. */
export function problemsOf(input: ReceiveDossierInput, edition: OfflineEdition, board: Board) {
  return checked(input, edition, board).problems;
}

const drawBelow = (limit: number): number => {
  // Of what does not divide evenly nothing is taken, so that no letter comes oftener.
  const most = 256 - (256 % limit);
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < most) return byte % limit;
  }
};

/** A receipt and its slip, as number and moment make it. */
export function contentOf(
  input: ReceiveDossierInput,
  edition: OfflineEdition,
  clerk: Staff,
  board: Board,
): (numbered: Numbered) => ReceiptContent {
  const { content } = checked(input, edition, board);
  const lookupKey = drawShortSecret(drawBelow);
  const { bundle } = board;
  const { office } = bundle;
  return ({ code, receivedAt }) => {
    const printedDueAt = board.dueAt(edition, receivedAt);
    const { applicant, documents, returnBy, note } = content;
    return {
      input,
      receivedAt,
      clerkId: clerk.id,
      versionId: edition.id,
      catalogueAt: bundle.issuedAt,
      printedDueAt,
      lookupKey,
      slip: {
        code,
        slipCode: slipCode(code, 1),
        edition: 1,
        replacedAt: null,
        agencyLines: office.agencyLines,
        receivingOffice: office.name,
        placeName: office.placeName,
        issuedAt: receivedAt,
        applicant,
        owner: null,
        procedureName: edition.name,
        procedureCode: edition.code,
        documents,
        limitText: limitInWords(edition.limit.unit, edition.limit.amount),
        receivedAt,
        dueAt: printedDueAt,
        returnBy,
        returnPlace: returnBy === 'POST' ? (applicant.address ?? '') : office.name,
        lookupKey,
        publicUrl: bundle.publicUrl,
        trackingUrl: trackingUrl(bundle.publicUrl, code, lookupKey),
        hotline: office.phone,
        officerName: clerk.fullName,
        feeDong: edition.feeDong ?? 0,
        note,
      },
    };
  };
}
