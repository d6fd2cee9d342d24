import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { placeholders, type SqlValue } from '../../../database/sql';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { now } from '../../../kernel/now';
import { cutPage, decodeCursor, pageSize } from '../../../kernel/page';
import { StaffNoticeView } from '../../staff-notices/staff-notice.types';
import {
  countUnseenStaffNotices,
  markStaffNoticesSeen,
  readStaffNotices,
} from '../../staff-notices/staff-notices.queries';
import { Dossier } from '../dossier.entity';
import { PageInfo } from '../dossier.types';
import { Notice } from './notice.entity';

const COLUMNS = `n.id, n.kind, n.office_id AS officeId, n.dossier_id AS dossierId, n.ref, n.at, n.moment,
  n.done_at AS doneAt, d.code AS dossierCode`;

/** What the bell shows: of the office, about dossiers; and of the person. Told apart by their class. */
const BellNotice = createUnionType({
  name: 'BellNotice',
  types: () => [Notice, StaffNoticeView] as const,
});

@ObjectType()
class NoticeConnection {
  @Field(() => Int, { description: 'Not seen yet by anybody of the office or, of my own, by me.' })
  unseen: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [BellNotice])
  nodes: (Notice | StaffNoticeView)[];
}

@ObjectType()
class NoticesSeen {
  @Field(() => Int)
  seen: number;
}

@Resolver(() => Dossier)
export class NoticesResolver {
  @Allow('dossier:read')
  @Query(() => NoticeConnection, { description: 'What my office and I have to know, newest first.' })
  async notices(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<NoticeConnection> {
    const { read } = context.app.db;
    const { office, staffId } = actorOf(context);
    const desk = (await context.app.directory.get()).deskIds(office.id);
    const own = `IN (${placeholders(desk.length)})`;
    const size = pageSize(first);
    const values: SqlValue[] = [...desk];
    let keyset = '';
    const before = after ? decodeCursor(after, ['number', 'string']) : null;
    if (before) {
      const [at, id] = before;
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
    const told = await readStaffNotices(read, staffId, size + 1, before);
    const unseen = Number(count!.unseen) + (await countUnseenStaffNotices(read, staffId));
    const all = [...rows.map((row) => Object.assign(new Notice(), row)), ...told].sort(
      (one, other) => other.at - one.at || (one.id < other.id ? 1 : -1),
    );
    const { rows: nodes, pageInfo } = cutPage(all, size, ({ at, id }) => [at, id]);
    return { unseen, pageInfo, nodes };
  }

  @Allow('dossier:read')
  @Mutation(() => NoticesSeen, { description: 'I have seen all notices there are; those of my office count as seen.' })
  async markNoticesSeen(@Ctx() context: Context): Promise<NoticesSeen> {
    const { office, staffId } = actorOf(context);
    const desk = (await context.app.directory.get()).deskIds(office.id);
    return context.app.db.transact(async (tx) => {
      const { affected } = await tx.run(
        `UPDATE notice SET done_at = ? WHERE office_id IN (${placeholders(desk.length)}) AND done_at IS NULL`,
        [now(), ...desk],
      );
      return { seen: affected + (await markStaffNoticesSeen(tx, staffId, now())) };
    });
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
