import type { PostEvent } from './parcel.entity';
import { ParcelEventKind, ParcelNote } from './post-terms';

/** What of a parcel may be put right, by its column. */
const PUT_RIGHT: Record<string, { code: ParcelNote; words: string }> = {
  person: { code: ParcelNote.PERSON, words: 'người nhận' },
  phone: { code: ParcelNote.PHONE, words: 'số điện thoại' },
  address: { code: ParcelNote.ADDRESS, words: 'địa chỉ' },
  service: { code: ParcelNote.SERVICE, words: 'dịch vụ' },
  weightGrams: { code: ParcelNote.WEIGHT, words: 'khối lượng' },
  payer: { code: ParcelNote.PAYER, words: 'người trả cước' },
  trackingNumber: { code: ParcelNote.TRACKING_NUMBER, words: 'số hiệu' },
};

/** What the journal says where nobody wrote a note: sealed with its line, so that these words stay as they are. */
export const BY_ITSELF_WORDS = {
  [ParcelNote.RETURNED]: 'đã trả kết quả',
  [ParcelNote.SENT_OTHERWISE]: 'đã gửi ngoài bảng kê',
  [ParcelNote.BROUGHT_BACK]: 'bưu điện hoàn lại',
} as const;

const DECLINED = 'Phiếu từ chối số ';

export const declinedNote = ({ number, year }: { number: number; year: number }): string =>
  `${DECLINED}${number}/${year}`;

/** Null where nothing changed of which the journal speaks. */
export function changedNote(changes: object): string | null {
  const words = Object.keys(changes).flatMap((name) => PUT_RIGHT[name]?.words ?? []);
  return words.length === 0 ? null : `Sửa ${words.join(', ')}`;
}

export interface ReadNote {
  /** Of a note that the system wrote: what it says, so that it can be said in any language. */
  noteCodes: ParcelNote[];
  /** The dossier or the letter of refusal of which these speak. */
  noteAbout: string | null;
  /** What somebody wrote; null where the codes say all. */
  note: string | null;
}

type Line = Pick<PostEvent, 'kind' | 'note' | 'actorId' | 'source' | 'changesText'>;

/** A note of the journal, told apart: words of a person stay as they are, those of the system become codes. */
export function readNote({ kind, note, actorId, source, changesText }: Line): ReadNote {
  const written: ReadNote = { noteCodes: [], noteAbout: null, note };
  if (note === null) return written;
  if (kind === ParcelEventKind.CHANGED) {
    const changed = Object.keys(JSON.parse(changesText) as object);
    return { ...written, note: null, noteCodes: changed.flatMap((name) => PUT_RIGHT[name]?.code ?? []) };
  }
  if (kind === ParcelEventKind.OPENED && note.startsWith(DECLINED))
    return { noteCodes: [ParcelNote.DECLINED], noteAbout: note.slice(DECLINED.length), note: null };
  if (actorId !== null || source !== null) return written;
  const [code, words] = Object.entries(BY_ITSELF_WORDS).find(([, each]) => note.endsWith(each)) ?? [];
  if (!code || !words) return written;
  const about = note.slice(0, -words.length).replace(/: $/, '');
  return { noteCodes: [code as ParcelNote], noteAbout: about || null, note: null };
}
