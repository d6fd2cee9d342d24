import { randomBytes } from 'node:crypto';
import { insertRows } from '../../database/rows';
import { isDuplicateKey, type Tx } from '../../database/sql';
import { badField, HccError, notFound } from '../../kernel/errors';
import { monthAt } from '../../kernel/month';
import { cleanLines } from '../../kernel/text';
import { blackedOut } from '../casework/personal-data';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import { ReferenceList, SurveyScale } from '../reference-lists/reference-terms';
import { findRated, type RatedSubject } from './rated-subjects';
import { Rating, RatingParty, RatingSpent } from './rating.entity';
import { HIGHEST_FACE, LOWEST_FACE, RatedRole } from './rating-terms';

export interface Opinion {
  /** 1 to 5. */
  face: number;
  criteria?: readonly { code: string; points: number }[] | null;
  comment?: string | null;
}

const MAX_COMMENT = 2_000;

/** The criteria that hold now, in their order. */
export const criteriaAt = (lists: ReferenceLists, at: number) =>
  lists.at(ReferenceList.SURVEY_CRITERION, at).filter(({ data }) => data.scale === SurveyScale.DECREE_61);

/** A key that tells of no time and no order. */
export const randomKey = (): string => randomBytes(10).toString('hex').toUpperCase();

/** By who has the secret of the slip or the ticket. @throws HccError as `writeRating` */
export function rate(
  room: DossierRoom,
  lists: ReferenceLists,
  { secret, ...opinion }: Opinion & { secret: string },
): Promise<void> {
  return writeRating(room, lists, opinion, (tx, references) => findRated(tx, references, secret));
}

/**
 * Writes down how somebody found it, once; nothing that is written leads back to him.
 * @param find what is rated, looked for in the transaction that writes
 * @throws HccError NOT_FOUND, ILLEGAL_ACTION where it was rated, BAD_USER_INPUT naming the field
 */
export async function writeRating(
  room: DossierRoom,
  lists: ReferenceLists,
  input: Opinion,
  find: (tx: Tx, references: References) => Promise<RatedSubject | undefined>,
): Promise<void> {
  const references = await loadReferences(room);
  const { face } = input;
  if (!Number.isInteger(face) || face < LOWEST_FACE || face > HIGHEST_FACE) throw badField('face', 'Phải từ 1 đến 5.');
  const criteria = checkedCriteria(input, lists, room.now());
  const comment = cleanLines(input.comment ?? '');
  if (comment.length > MAX_COMMENT) throw badField('comment', `Dài quá ${MAX_COMMENT} ký tự.`);
  const month = monthAt(room.now());
  await room.db.transact(async (tx) => {
    const subject = await find(tx, references);
    if (!subject) throw notFound('lượt phục vụ để đánh giá');
    const { kind: subjectKind, officeId, procedureCode } = subject;
    try {
      await insertRows(room.db.writer, tx, RatingSpent, [{ subjectKind, subjectId: subject.id }]);
    } catch (error) {
      if (isDuplicateKey(error)) throw new HccError('ILLEGAL_ACTION', 'Lượt này đã được đánh giá. Xin cảm ơn ông/bà.');
      throw error;
    }
    const rating = {
      id: randomKey(),
      month,
      subjectKind,
      officeId,
      procedureCode,
      face,
      points: criteria && Object.values(criteria).reduce((sum, points) => sum + points, 0),
      criteriaText: criteria && JSON.stringify(criteria),
      comment: comment === '' ? null : blackedOut(comment, []),
      told: 0,
    };
    await insertRows(room.db.writer, tx, Rating, [rating]);
    const party = (role: RatedRole, partyId: string) => ({ ratingId: rating.id, role, partyId, month, officeId, face });
    await insertRows(room.db.writer, tx, RatingParty, [
      party(RatedRole.RECEIVED, officeId),
      ...subject.settledOfficeIds.map((id) => party(RatedRole.SETTLED, id)),
      ...(subject.servedById ? [party(RatedRole.SERVED, subject.servedById)] : []),
    ]);
  });
}

/** All criteria that hold, or none. @throws HccError BAD_USER_INPUT naming `criteria` */
function checkedCriteria({ criteria }: Opinion, lists: ReferenceLists, at: number): Record<string, number> | null {
  if (!criteria || criteria.length === 0) return null;
  const known = criteriaAt(lists, at);
  const given = new Map(criteria.map(({ code, points }) => [code, points]));
  const wrong = known.find(({ code, data }) => !(data.levels ?? []).some(({ points }) => points === given.get(code)));
  if (wrong || given.size !== known.length) throw badField('criteria', 'Phải chấm đủ các tiêu chí, theo thang điểm.');
  return Object.fromEntries(known.map(({ code }) => [code, given.get(code)!]));
}
