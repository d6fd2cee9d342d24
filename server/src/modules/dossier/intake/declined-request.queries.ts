import type { SelectQueryBuilder } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { badField, notFound } from '../../../kernel/errors';
import { cutPage, decodeCursor, pageSize } from '../../../kernel/page';
import { likeEscape, searchWords } from '../../../kernel/text';
import type { Actor } from '../../identity/actor';
import { jurisdictionOf, receivingOffices } from '../dossier.jurisdiction';
import type { PageRequest } from '../dossier-page';
import type { References } from '../dossier-room';
import { applicantIn } from '../receipt/applicant-columns';
import { DeclinedRequest } from './declined-request.entity';

export interface DeclinedPage {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: DeclinedRequest[];
}

const LONGEST_SEARCH = 200;
/** Of a letter, with or without its year: "12", "12/2026". */
const NUMBER = /^(\d{1,6})(?:\/(\d{4}))?$/;

function toDeclined(row: DeclinedRequest, { directory, catalogue }: References): DeclinedRequest {
  const { code, name } = catalogue.getVersion(row.procedureVersionId);
  return Object.assign(row, {
    office: directory.getOffice(row.officeId),
    procedureCode: code,
    procedureName: name,
    applicant: applicantIn(row),
  });
}

/** What the actor's own office turned away, the latest first; by name, ID number, phone or number of the letter. */
export async function readDeclinedRequests(
  { entities }: Sql,
  actor: Actor,
  references: References,
  search: string | null,
  page: PageRequest,
): Promise<DeclinedPage> {
  const size = pageSize(page.first);
  const found = () => {
    const query = entities
      .getRepository(DeclinedRequest)
      .createQueryBuilder('n')
      .where('n.officeId IN (:...desk)', { desk: references.directory.deskIds(actor.office.id) });
    narrow(query, (search ?? '').trim());
    return query;
  };
  const query = found()
    .orderBy('n.declinedAt', 'DESC')
    .addOrderBy('n.id', 'DESC')
    .limit(size + 1);
  if (page.after) {
    const [at, id] = decodeCursor(page.after, ['number', 'string']);
    query.andWhere('(n.declinedAt < :at OR (n.declinedAt = :at AND n.id < :id))', { at, id });
  }
  const [rows, totalCount] = await Promise.all([query.getMany(), found().getCount()]);
  const { rows: shown, pageInfo } = cutPage(rows, size, ({ declinedAt, id }) => [declinedAt, id]);
  return {
    totalCount,
    pageInfo,
    nodes: shown.map((row) => toDeclined(row, references)),
  };
}

function narrow(query: SelectQueryBuilder<DeclinedRequest>, search: string): void {
  if (search === '') return;
  if (search.length > LONGEST_SEARCH) throw badField('search', `Dài quá ${LONGEST_SEARCH} ký tự.`);
  const number = NUMBER.exec(search);
  if (number) {
    query.andWhere('n.number = :number', { number: Number(number[1]) });
    if (number[2]) query.andWhere('n.year = :year', { year: Number(number[2]) });
    return;
  }
  for (const [index, word] of searchWords(search).entries()) {
    query.andWhere(`n.searchText LIKE :word${index} ESCAPE '!'`, { [`word${index}`]: `% ${likeEscape(word)}%` });
  }
}

/**
 * One of them, for its letter: of the actor's own office or of one whose dossiers he may see.
 * @throws HccError NOT_FOUND
 */
export async function readDeclined(
  { entities }: Sql,
  actor: Actor,
  references: References,
  id: string,
): Promise<DeclinedRequest> {
  const row = await entities.getRepository(DeclinedRequest).findOneBy({ id });
  const offices = receivingOffices(jurisdictionOf(actor), references.directory);
  const isInSight =
    row &&
    (offices === null || row.officeId === actor.office.id || offices.some((office) => office.id === row.officeId));
  if (!isInSight) throw notFound('phiếu từ chối');
  return toDeclined(row, references);
}
