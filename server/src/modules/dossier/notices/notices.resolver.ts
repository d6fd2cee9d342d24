import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { placeholders, type SqlValue } from '../../../database/sql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { now } from '../../../kernel/now';
import { cutPage, decodeCursor, pageSize } from '../../../kernel/page';
import { Dossier } from '../dossier.entity';
import { PageInfo } from '../dossier.types';
import { Notice } from './notice.entity';

const COLUMNS = `n.id, n.kind, n.office_id AS officeId, n.dossier_id AS dossierId, n.ref, n.at, n.moment,
  n.done_at AS doneAt, d.code AS dossierCode`;

@ObjectType()
class NoticeConnection {
  @Field(() => Int, { description: 'Not seen yet by anybody of the office.' })
  unseen: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [Notice])
  nodes: Notice[];
}

@ObjectType()
class NoticesSeen {
  @Field(() => Int)
  seen: number;
}

@Resolver(() => Dossier)
export class NoticesResolver {
  @Allow('dossier:read')
  @Query(() => NoticeConnection, { description: 'What my office has to know, newest first.' })
  async notices(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<NoticeConnection> {
    const { read } = context.app.db;
    const desk = (await context.app.directory.get()).deskIds(actorOf(context).office.id);
    const own = `IN (${placeholders(desk.length)})`;
    const size = pageSize(first);
    const values: SqlValue[] = [...desk];
    let keyset = '';
    if (after) {
      const [at, id] = decodeCursor(after, ['number', 'string']);
      keyset = ' AND (n.at < ? OR (n.at = ? AND n.id < ?))';
      values.push(at!, at!, id!);
    }
    const rows = await read.query<Notice>(
      `SELECT ${COLUMNS} FROM notice n JOIN dossier d ON d.id = n.dossier_id WHERE n.office_id ${own}${keyset}
        ORDER BY n.at DESC, n.id DESC LIMIT ?`,
      [...values, size + 1],
    );
    const [count] = await read.query<{ unseen: number }>(
      `SELECT COUNT(*) AS unseen FROM notice WHERE office_id ${own} AND done_at IS NULL`,
      desk,
    );
    const { rows: nodes, pageInfo } = cutPage(rows, size, ({ at, id }) => [at, id]);
    return { unseen: Number(count!.unseen), pageInfo, nodes };
  }

  @Allow('dossier:read')
  @Mutation(() => NoticesSeen, { description: 'Somebody of my office has seen all notices there are.' })
  async markNoticesSeen(@Ctx() context: Context): Promise<NoticesSeen> {
    const desk = (await context.app.directory.get()).deskIds(actorOf(context).office.id);
    const { affected } = await context.app.db.transact((tx) =>
      tx.run(`UPDATE notice SET done_at = ? WHERE office_id IN (${placeholders(desk.length)}) AND done_at IS NULL`, [
        now(),
        ...desk,
      ]),
    );
    return { seen: affected };
  }

  @FieldResolver(() => [Notice], { description: 'What the citizen is to be told, newest first.' })
  citizenNotices(@Root() dossier: Dossier, @Ctx() { app }: Context): Promise<Notice[]> {
    return app.db.read.query<Notice>(
      `SELECT ${COLUMNS} FROM notice n JOIN dossier d ON d.id = n.dossier_id
        WHERE n.dossier_id = ? AND n.office_id = '' ORDER BY n.at DESC, n.id DESC LIMIT 50`,
      [dossier.id],
    );
  }
}
