import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { In, Like } from 'typeorm';
import { Allow } from '../../../graphql/access';
import { actorOf, type Context } from '../../../graphql/context';
import { dayOf } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import { CalendarDay } from '../../calendar/calendar.entity';
import { DEFAULT_CALENDAR_ID } from '../../calendar/calendar-cache';
import { readHolidayFile } from '../../calendar/holiday-file';
import { findMissingHolidays } from '../../calendar/missing-holidays';
import { applyCalendarChange } from './apply-calendar-change';
import { CalendarChange } from './calendar-change.entity';
import {
  ApplyArgs,
  CalendarChangeView,
  CalendarPreviewView,
  CalendarYear,
  HolidayFileView,
  MissingHolidaysView,
  MovedDossierConnection,
  MovesArgs,
  ProposalArgs,
  ProposedDay,
} from './calendar-change.types';
import { changeView, movedView, previewView } from './calendar-change.views';
import { readProposal } from './calendar-proposal';
import { movedPage } from './moved-dossiers';
import { previewCalendarChange } from './preview-calendar-change';
import { readInverse } from './undo-change';

const LAST_CHANGES = 30;

/** Holidays announced and swapped, whom they move, and how they are taken back. */
@Resolver()
export class CalendarChangeResolver {
  @Allow('admin:manage')
  @Query(() => CalendarYear)
  async calendarYear(@Arg('year', () => Int) year: number, @Ctx() { app }: Context): Promise<CalendarYear> {
    const { entities } = app.db.read;
    const [days, changes, missing] = await Promise.all([
      entities.find(CalendarDay, {
        where: { calendarId: DEFAULT_CALENDAR_ID, day: Like(`${String(year)}-%`) },
        order: { day: 'ASC' },
      }),
      entities.find(CalendarChange, { order: { id: 'DESC' }, take: LAST_CHANGES }),
      findMissingHolidays(app.db.read, dayOf(now())),
    ]);
    const undoes =
      changes.length === 0 ? [] : await entities.findBy(CalendarChange, { undoesId: In(changes.map(({ id }) => id)) });
    const undone = new Set(undoes.map(({ undoesId }) => undoesId));
    return { days, changes: changes.map((change) => changeView(change, undone, dayOf(now()))), missing };
  }

  @Allow('admin:manage')
  @Query(() => MissingHolidaysView, {
    nullable: true,
    description: 'What next year lacks of its holidays; null before 1 October, and where it is prepared.',
  })
  missingHolidays(@Ctx() { app }: Context): Promise<MissingHolidaysView | null> {
    return findMissingHolidays(app.db.read, dayOf(now()));
  }

  @Allow('admin:manage')
  @Query(() => CalendarPreviewView, { description: 'What a change would move; nothing is changed.' })
  async previewCalendarChange(@Args() proposed: ProposalArgs, @Ctx() { app }: Context): Promise<CalendarPreviewView> {
    const references = await app.references();
    const at = now();
    const proposal = await readProposal(app.db.read, proposed, dayOf(at));
    return previewView(await previewCalendarChange(app.db.read, references, proposal, at), references.directory);
  }

  @Allow('admin:manage')
  @Query(() => MovedDossierConnection, {
    description: 'Every dossier that a change would move, those due first first.',
  })
  async calendarMoves(
    @Args() { first, after, ...proposed }: MovesArgs,
    @Ctx() { app }: Context,
  ): Promise<MovedDossierConnection> {
    const references = await app.references();
    const at = now();
    const proposal = await readProposal(app.db.read, proposed, dayOf(at));
    const { rows, pageInfo } = await movedPage(app.db.read, references, proposal, at, { first, after });
    return { pageInfo, nodes: rows.map((row) => movedView(row, references.directory)) };
  }

  @Allow('admin:manage')
  @Query(() => [ProposedDay], { description: 'The days that would take a change back.' })
  calendarUndo(@Arg('id', () => ID) id: string, @Ctx() { app }: Context): Promise<ProposedDay[]> {
    return readInverse(app.db.read, id, dayOf(now()));
  }

  @Allow('admin:manage')
  @Query(() => HolidayFileView, { description: 'Nothing is changed: its days go the way of every change.' })
  async previewHolidayFile(@Arg('text', () => String) text: string, @Ctx() { app }: Context): Promise<HolidayFileView> {
    const existing = await app.db.read.entities.findBy(CalendarDay, { calendarId: DEFAULT_CALENDAR_ID });
    return readHolidayFile(text, existing, dayOf(now()));
  }

  @Allow('admin:manage')
  @Mutation(() => CalendarChangeView, {
    nullable: true,
    description: 'New dates follow at once, those already given in the background; null where all days are so already.',
  })
  async applyCalendarChange(@Args() wanted: ApplyArgs, @Ctx() context: Context): Promise<CalendarChangeView | null> {
    const { app, address } = context;
    const id = await applyCalendarChange(app.dossiers, actorOf(context), wanted, address);
    if (id === null) return null;
    const change = await app.db.read.entities.findOneByOrFail(CalendarChange, { id });
    return changeView(change, new Set(), dayOf(now()));
  }
}
