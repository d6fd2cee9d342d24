import type { Sql } from '../../database/sql';
import { type Day, endOfDay, startOfDay } from '../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import type { PageRequest } from '../dossier/dossier-page';
import { IncomingTransfer } from './bank.entity';
import type { AccountSum, AsideTransferConnection } from './cash.types';
import { TransferState } from './fee-terms';

/** Money that came to the account of an office on a day, by what became of it: together all that the bank tells of. */
export async function readAccountSums(sql: Pick<Sql, 'query'>, officeId: string, day: Day): Promise<AccountSum[]> {
  const states = Object.values(TransferState);
  const rows = await sql.query<{ state: TransferState; lines: number | string; dong: number | string }>(
    `SELECT state, COUNT(*) AS \`lines\`, SUM(amount_dong) AS dong FROM incoming_transfer
      WHERE office_id = ? AND state IN ('${states.join("','")}') AND at >= ? AND at < ? GROUP BY state`,
    [officeId, startOfDay(day), endOfDay(day)],
  );
  return rows
    .map(({ state, lines, dong }) => ({ state, lines: Number(lines), dong: Number(dong) }))
    .sort((one, other) => states.indexOf(one.state) - states.indexOf(other.state));
}

/** What an office has set aside, the newest money first. @throws HccError BAD_USER_INPUT `first`, `after` */
export async function readSetAside(
  { entities }: Pick<Sql, 'entities'>,
  officeId: string,
  { first, after }: PageRequest,
): Promise<AsideTransferConnection> {
  const size = pageSize(first);
  const query = entities
    .createQueryBuilder(IncomingTransfer, 't')
    .where('t.officeId = :officeId AND t.state = :state', { officeId, state: TransferState.SET_ASIDE });
  const totalCount = await query.getCount();
  if (after) {
    const [at, id] = decodeCursor(after, ['number', 'string']);
    query.andWhere('(t.at < :at OR (t.at = :at AND t.id < :id))', { at, id });
  }
  const rows = await query
    .orderBy('t.at', 'DESC')
    .addOrderBy('t.id', 'DESC')
    .limit(size + 1)
    .getMany();
  const { rows: nodes, pageInfo } = cutPage(rows, size, ({ at, id }) => [at, id]);
  return { totalCount, pageInfo, nodes: nodes as AsideTransferConnection['nodes'] };
}
