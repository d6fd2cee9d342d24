import type { Sql } from '../../../database/sql';
import { formatDong } from '../../../kernel/money';
import type { References } from '../../dossier/dossier-room';
import type { Actor } from '../../identity/actor';
import { postListDocument } from '../../printing/documents/post-list-document';
import { issuerOf } from '../../printing/office-heading';
import type { OfficialPaper } from '../../printing/official-pdf';
import { PrintedForm } from '../../printing/texts/form-terms';
import { readTexts } from '../../printing/texts/form-texts';
import { specOf } from '../../printing/texts/shipped-texts';
import type { PrepaidView } from '../parcel.types';
import { getPostList, readItems, readItemViews } from '../post.queries';
import type { PostListItem } from '../post-list.entity';
import { PostListState, PostPayer } from '../post-terms';
import { readPrepaid } from '../prepaid';
import { readTariffOn } from '../tariff';

export const PAYER_TEXT: Record<PostPayer, string> = {
  RECEIVER: 'Người nhận trả',
  PREPAID: 'Đã thu tại quầy',
  CENTRE: 'Cơ quan trả',
};

/** Who pays; of what was paid at the desk, by which receipt. */
function payerText({ payer, postageId }: PostListItem, prepaid: ReadonlyMap<string, PrepaidView>): string {
  const receipt = postageId === null ? undefined : prepaid.get(postageId);
  return receipt ? `Đã trả trước, biên lai số ${receipt.receiptNumber}/${receipt.receiptYear}` : PAYER_TEXT[payer];
}

/** What the post collects, what was paid beforehand, what the office pays. */
function byPayer(items: readonly PostListItem[]): string {
  const sum = (wanted: PostPayer) =>
    formatDong(items.reduce((dong, { payer, costDong }) => dong + (payer === wanted ? costDong : 0), 0));
  return `Trong đó: thu của người nhận ${sum(PostPayer.RECEIVER)}; đã thu tại quầy ${sum(PostPayer.PREPAID)}; cơ quan trả ${sum(PostPayer.CENTRE)}.`;
}

/** The hand-over list to the post, as it was made. @throws HccError NOT_FOUND */
export async function readPostListPaper(
  sql: Sql,
  actor: Actor,
  references: References,
  id: string,
): Promise<{ paper: OfficialPaper; codes: string[] }> {
  const list = await getPostList(sql, actor, references, id);
  const items = await readItems(sql, id);
  const { lines } = await readTariffOn(sql, list.day);
  const serviceName = (code: string | null) => lines.find(({ service }) => service === code)?.name ?? code ?? '';
  // Until the post has signed, the numbers are those that the parcels bear now.
  const now = new Map((await readItemViews(sql, id)).map(({ ordinal, parcel }) => [ordinal, parcel]));
  const prepaid = await readPrepaid(
    sql,
    items.flatMap(({ postageId }) => postageId ?? []),
  );
  const isMade = list.state === PostListState.MADE;
  const texts = await readTexts(sql, PrintedForm.POST_LIST, list.madeAt);
  const data = {
    issuer: issuerOf(references.directory, list.officeId, list.madeAt),
    number: list.number,
    issuedAt: list.madeAt,
    partner: list.partner,
    rows: items.map((item) => ({
      ...item,
      trackingNumber: (isMade ? now.get(item.ordinal)?.trackingNumber : item.trackingNumber) ?? '',
      service: serviceName(item.service),
      payer: payerText(item, prepaid),
    })),
    byPayer: byPayer(items),
    giverName: list.madeBy,
    takerName: list.courier ?? '',
    ...(list.state === PostListState.VOIDED ? { mark: `ĐÃ HỦY: ${list.voidReason}` } : {}),
  };
  const paper = {
    definition: postListDocument(data, texts),
    officeId: list.officeId,
    title: specOf(PrintedForm.POST_LIST).name,
    signerName: list.madeBy,
  };
  const codes = [...now.values()].flatMap(({ dossiers }) => dossiers.map(({ code }) => code));
  return { paper, codes };
}
