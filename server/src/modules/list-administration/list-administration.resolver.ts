import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context, deedOf } from '../../graphql/context';
import { DateTime } from '../../graphql/scalars';
import { fileFromBase64 } from '../../kernel/base64';
import { badField } from '../../kernel/errors';
import { dayOf, type Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { pageSize } from '../../kernel/page';
import { searchKey } from '../../kernel/text';
import { changeEntry, confirmEntry, waitsForSecond, withdrawEntry } from '../reference-lists/change-entry';
import { documentGroups } from '../reference-lists/document-names';
import { importEntries } from '../reference-lists/import-entries';
import { checkedEntry, codeOf } from '../reference-lists/list-rules';
import { mergeKinds } from '../reference-lists/merge-kinds';
import { type ReferenceLists, readLists } from '../reference-lists/reference-lists';
import { ReferenceList } from '../reference-lists/reference-terms';
import { milestoneOf } from '../rollout/milestones';
import { milestoneView, readEvidence } from '../rollout/rollout.queries';
import { MilestoneView } from '../rollout/rollout.types';
import { entryView, listView } from './entry-views';
import {
  DocumentGroupsView,
  EntryUseLineView,
  ListEntry,
  ListEntryInput,
  ListImportReportView,
  ReferenceListView,
  SeenEntryInput,
  SeenKindInput,
} from './lists.types';
import { usesOf } from './uses';

/** Read past the cache: whoever has just changed an entry sees it. */
const listsNow = ({ app }: Context): Promise<ReferenceLists> => readLists(app.db.read);

async function shown(context: Context, list: ReferenceList, code: string): Promise<ListEntry> {
  return entryView(await listsNow(context), list, code, { now: now(), staffId: actorOf(context).staffId });
}

/** The texts of forms and notices have commands of their own, which know what may stand in them. */
function refuseFormText(list: ReferenceList): void {
  if (list === ReferenceList.FORM_TEXT) throw badField('list', 'Lời văn mẫu in được sửa ở trang Mẫu in.');
  if (list === ReferenceList.NOTICE_TEXT) throw badField('list', 'Lời văn tin nhắn được sửa ở trang Tin gửi đi.');
}

/** The dated lists of the province: what there is, who changed it, and the commands on it. */
@Resolver()
export class ListAdministrationResolver {
  @Allow('admin:manage')
  @Query(() => ReferenceListView)
  async referenceList(
    @Arg('list', () => ReferenceList) list: ReferenceList,
    @Ctx() context: Context,
  ): Promise<ReferenceListView> {
    const sight = { now: now(), staffId: actorOf(context).staffId };
    return {
      list,
      secondPerson: await waitsForSecond(context.app.db.read, list),
      entries: listView(await listsNow(context), list, sight),
    };
  }

  @Allow('admin:manage')
  @Query(() => [EntryUseLineView], { description: 'What names an entry; of events those of the past year.' })
  async entryUses(
    @Arg('list', () => ReferenceList) list: ReferenceList,
    @Arg('code', () => String) code: string,
    @Ctx() { app }: Context,
  ): Promise<EntryUseLineView[]> {
    const [lists, catalogue] = await Promise.all([app.lists.get(), app.catalogue.get()]);
    return usesOf(app.db.read, { lists, catalogue }, list, code, now());
  }

  @Allow('admin:manage')
  @Query(() => DocumentGroupsView, { description: 'The papers that procedures ask for, grouped by name.' })
  async documentGroups(
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Arg('withoutKind', () => Boolean, { nullable: true }) withoutKind: boolean | null,
    @Arg('first', () => Int) first: number,
    @Arg('offset', () => Int, { nullable: true }) offset: number | null,
    @Ctx() context: Context,
  ): Promise<DocumentGroupsView> {
    const words = searchKey(search ?? '');
    const groups = documentGroups(await context.app.catalogue.get(), await listsNow(context), now()).filter(
      ({ key, kind }) => key.includes(words) && !(withoutKind && kind !== null),
    );
    const from = Math.max(0, offset ?? 0);
    return {
      totalCount: groups.length,
      nodes: groups
        .slice(from, from + pageSize(first))
        .map(({ name, kind, procedureIds }) => ({ name, kind, procedures: procedureIds.length })),
    };
  }

  @Allow('admin:manage')
  @Query(() => MilestoneView, { description: 'A milestone that is not saved, against what the system shows.' })
  async milestonePreview(
    @Arg('input', () => ListEntryInput) input: ListEntryInput,
    @Ctx() context: Context,
  ): Promise<MilestoneView> {
    const { app } = context;
    const directory = await app.directory.get();
    const lists = await listsNow(context);
    const list = ReferenceList.MILESTONE;
    const content = checkedEntry(list, input, { lists, directory, now: now(), code: input.code ?? null });
    const milestone = milestoneOf({ code: '', ...content });
    return milestoneView(milestone, await readEvidence(app.db.read, directory, now()), dayOf(now()));
  }

  @Allow('admin:manage')
  @Mutation(() => ListEntry, {
    description: 'Another edition of an entry from a day on, or a new entry; what citizens read waits to be confirmed.',
  })
  async saveListEntry(
    @Arg('input', () => ListEntryInput) input: ListEntryInput,
    @Ctx() context: Context,
  ): Promise<ListEntry> {
    const { list, edition, validFrom } = input;
    refuseFormText(list);
    const lists = await listsNow(context);
    const directory = await context.app.directory.get();
    const known = edition > 0 ? (input.code ?? null) : null;
    const content = checkedEntry(list, input, { lists, directory, now: now(), code: known });
    const code = known ?? codeOf(list, input.code ?? null, content, lists);
    const change = { content, validFrom: validFrom ?? null };
    await changeEntry(context.app.db, deedOf(context), { list, code, edition }, change, now());
    return shown(context, list, code);
  }

  @Allow('admin:manage')
  @Mutation(() => ListEntry, { description: 'Lets an entry be chosen no more from a day on; what names it stays.' })
  async endListEntry(
    @Arg('input', () => SeenEntryInput) seen: SeenEntryInput,
    @Arg('validFrom', () => DateTime, { nullable: true, description: 'Null for at once.' }) validFrom: Instant | null,
    @Ctx() context: Context,
  ): Promise<ListEntry> {
    refuseFormText(seen.list);
    const change = { content: null, validFrom: validFrom ?? null };
    await changeEntry(context.app.db, deedOf(context), seen, change, now());
    return shown(context, seen.list, seen.code);
  }

  @Allow('admin:manage')
  @Mutation(() => ListEntry, { description: 'Lets a change count, by somebody who did not write it.' })
  async confirmListEntry(
    @Arg('input', () => SeenEntryInput) seen: SeenEntryInput,
    @Ctx() context: Context,
  ): Promise<ListEntry> {
    await confirmEntry(context.app.db, deedOf(context), seen, now());
    return shown(context, seen.list, seen.code);
  }

  @Allow('admin:manage')
  @Mutation(() => ListEntry, { description: 'Takes a change back that does not count yet.' })
  async withdrawListEntry(
    @Arg('input', () => SeenEntryInput) seen: SeenEntryInput,
    @Ctx() context: Context,
  ): Promise<ListEntry> {
    await withdrawEntry(context.app.db, deedOf(context), seen, now());
    return shown(context, seen.list, seen.code);
  }

  @Allow('admin:manage')
  @Mutation(() => ListEntry, { description: 'Puts two kinds of papers together under the one; the other ends.' })
  async mergeDocumentKinds(
    @Arg('from', () => SeenKindInput) from: SeenKindInput,
    @Arg('into', () => SeenKindInput) into: SeenKindInput,
    @Ctx() context: Context,
  ): Promise<ListEntry> {
    await mergeKinds(context.app.db, deedOf(context), from, into, now());
    return shown(context, ReferenceList.DOCUMENT_KIND, into.code);
  }

  @Allow('admin:manage')
  @Mutation(() => ListImportReportView, { description: 'Another edition of each row of a workbook that differs.' })
  async importListEntries(
    @Arg('list', () => ReferenceList) list: ReferenceList,
    @Arg('file', () => String, { description: 'As `/lists/<list>.xlsx` has it, at most 700 kB, Base64.' }) file: string,
    @Arg('validFrom', () => DateTime, { nullable: true, description: 'Null for at once.' }) validFrom: Instant | null,
    @Ctx() context: Context,
  ): Promise<ListImportReportView> {
    refuseFormText(list);
    const wanted = { list, file: fileFromBase64(file), validFrom: validFrom ?? null };
    return importEntries(context.app.db, await context.app.directory.get(), deedOf(context), wanted, now);
  }
}
