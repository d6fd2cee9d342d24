import { Brackets } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import { cutPage, decodeCursor, pageSize } from '../../../kernel/page';
import { jurisdictionOf } from '../../dossier/dossier.jurisdiction';
import type { PageRequest } from '../../dossier/dossier-page';
import type { Actor } from '../../identity/actor';
import type { Directory } from '../../organisation/directory';
import { IssuedReport } from './issued-report.entity';

export interface IssuedPage {
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: IssuedReport[];
}

/** Areas whose reports the actor may read; null for all. Those of what went before his area are his, too. */
function readableAreas(actor: Actor, directory: Directory): string[] | null {
  const jurisdiction = jurisdictionOf(actor);
  if (jurisdiction.everything) return null;
  const root = jurisdiction.areaCode;
  return root === null ? [] : [root, ...directory.past.below(root).map(({ code }) => code)];
}

/** Issued reports of the actor's areas and of his own office, the latest first. */
export async function readIssuedReports(
  { entities }: Sql,
  actor: Actor,
  directory: Directory,
  page: PageRequest,
): Promise<IssuedPage> {
  const size = pageSize(page.first);
  const areas = readableAreas(actor, directory);
  const query = entities
    .getRepository(IssuedReport)
    .createQueryBuilder('r')
    .orderBy('r.issuedAt', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(size + 1);
  if (areas !== null) {
    query.where(
      new Brackets((own) => {
        own.where('r.officeId = :office', { office: actor.office.id });
        if (areas.length > 0) own.orWhere('r.areaCode IN (:...areas)', { areas });
      }),
    );
  }
  if (page.after) {
    const [at, id] = decodeCursor(page.after, ['number', 'string']);
    query.andWhere('(r.issuedAt < :at OR (r.issuedAt = :at AND r.id < :id))', { at, id });
  }
  const { rows, pageInfo } = cutPage(await query.getMany(), size, ({ issuedAt, id }) => [issuedAt, id]);
  return { pageInfo, nodes: rows };
}

/** @throws HccError NOT_FOUND for one that is not there, or not for the actor's eyes */
export async function getIssuedReport(
  { entities }: Sql,
  actor: Actor,
  directory: Directory,
  id: string,
): Promise<IssuedReport> {
  const report = await entities.findOneBy(IssuedReport, { id });
  const areas = readableAreas(actor, directory);
  const isReadable =
    report && (areas === null || report.officeId === actor.office.id || areas.includes(report.areaCode));
  if (!isReadable) throw notFound('báo cáo đã phát hành');
  return report;
}
