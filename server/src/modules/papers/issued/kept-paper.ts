import { gunzipSync, gzipSync } from 'node:zlib';
import type { Sql, Tx } from '../../../database/sql';
import type { Paper } from '../paper';
import { IssuedReportPart } from './issued-report.entity';

/** Of Base64, under the 65,535 bytes of a TEXT. */
const PIECE = 60_000;

/** Keeps what a report says. */
export async function keepPaper(tx: Tx, reportId: string, paper: Paper): Promise<void> {
  const packed = gzipSync(JSON.stringify(paper)).toString('base64');
  for (let ordinal = 0; ordinal * PIECE < packed.length; ordinal++) {
    const piece = packed.slice(ordinal * PIECE, (ordinal + 1) * PIECE);
    await tx.entities.insert(IssuedReportPart, { reportId, ordinal, packed: piece });
  }
}

/** What a report says, as it was kept. */
export async function readKeptPaper({ entities }: Sql, reportId: string): Promise<Paper> {
  const parts = await entities.find(IssuedReportPart, { where: { reportId }, order: { ordinal: 'ASC' } });
  const packed = Buffer.from(parts.map(({ packed: piece }) => piece).join(''), 'base64');
  return JSON.parse(gunzipSync(packed).toString('utf8')) as Paper;
}
