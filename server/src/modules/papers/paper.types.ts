import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, DayScalar } from '../../graphql/scalars';
import { ReportBy, SettlementColumn } from '../reporting/report-terms';
import { type Count, type Days, type FigureColumn, type Paper, PaperKind, type PaperSection } from './paper';

/** How a figure is shown. */
export enum PaperUnit {
  COUNT = 'COUNT',
  RATE = 'RATE',
  HOURS = 'HOURS',
  DAYS = 'DAYS',
}

registerEnumType(PaperUnit, { name: 'PaperUnit' });

@ObjectType()
class PaperDays {
  @Field(() => DayScalar)
  from: string;
  @Field(() => DayScalar)
  to: string;
}

@ObjectType()
class PaperColumn {
  @Field(() => String)
  key: string;
  @Field(() => String)
  label: string;
  @Field(() => String, { nullable: true, description: 'A heading over it and its neighbours.' })
  group: string | null;
  @Field(() => PaperUnit)
  unit: PaperUnit;
  @Field(() => SettlementColumn, { nullable: true, description: 'Whose dossiers it counts.' })
  opens: SettlementColumn | null;
  @Field(() => PaperDays, { nullable: true, description: 'Of which days, where not of the paper’s.' })
  period: Days | null;
}

@ObjectType()
class PaperTextColumn {
  @Field(() => String)
  key: string;
  @Field(() => String)
  label: string;
}

@ObjectType()
class PaperLine {
  @Field(() => String)
  key: string;
  @Field(() => [String])
  texts: readonly string[];
  @Field(() => [Float], { nullable: 'items' })
  figures: readonly (number | null)[];
  @Field(() => PaperDays, { nullable: true, description: 'Of which days its figures are, where not of the paper’s.' })
  period: Days | null;
  @Field(() => Boolean, { description: 'What has changed between two rows above: it opens nothing.' })
  isDifference: boolean;
  @Field(() => String, { nullable: true })
  dossierCode: string | null;
}

@ObjectType({ description: 'A table of a paper.' })
class PaperTable {
  @Field(() => String)
  key: string;
  @Field(() => String)
  caption: string;
  @Field(() => ReportBy, {
    nullable: true,
    description: 'What its rows stand for, where they are those of report 06a.',
  })
  by: ReportBy | null;
  @Field(() => [PaperTextColumn])
  texts: PaperTextColumn[];
  @Field(() => [PaperColumn])
  columns: PaperColumn[];
  @Field(() => [PaperLine])
  rows: PaperLine[];
  @Field(() => [Float], { nullable: 'itemsAndList' })
  total: readonly (number | null)[] | null;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => String, { description: 'What a table without rows says.' })
  empty: string;
}

@ObjectType({ description: 'A paper as it is printed: its tables with texts and figures.' })
export class PaperView {
  @Field(() => PaperKind)
  kind: PaperKind;
  @Field(() => String)
  title: string;
  @Field(() => DayScalar)
  from: string;
  @Field(() => DayScalar)
  to: string;
  @Field(() => DateTime)
  asOf: number;
  @Field(() => String)
  scope: string;
  @Field(() => [PaperTable])
  sections: PaperTable[];
}

/** The columns of the report whose dossiers can be opened. */
const OPENS: Record<Exclude<Count, 'declined'>, SettlementColumn> = {
  received: SettlementColumn.RECEIVED,
  receivedOnline: SettlementColumn.RECEIVED_ONLINE,
  receivedOther: SettlementColumn.RECEIVED_OTHER,
  carriedOver: SettlementColumn.CARRIED_OVER,
  settled: SettlementColumn.SETTLED,
  early: SettlementColumn.EARLY,
  onTime: SettlementColumn.ON_TIME,
  late: SettlementColumn.LATE,
  digitised: SettlementColumn.DIGITISED,
  inProgress: SettlementColumn.IN_PROGRESS,
  withinLimit: SettlementColumn.WITHIN_LIMIT,
  overdue: SettlementColumn.OVERDUE,
  paused: SettlementColumn.PAUSED,
  withdrawn: SettlementColumn.WITHDRAWN,
  stopped: SettlementColumn.STOPPED,
};

function columnView({ key, label, group, unit, count, period }: FigureColumn): PaperColumn {
  const opens = count && count !== 'declined' ? OPENS[count] : null;
  return { key, label, group: group ?? null, unit: PaperUnit[unit], opens, period: period ?? null };
}

function tableView(section: PaperSection): PaperTable {
  return {
    ...section,
    texts: section.texts.map(({ key, label }) => ({ key, label })),
    columns: section.columns.map(columnView),
    rows: section.rows.map(({ key, texts, figures, period, difference, dossierCode }) => ({
      key,
      texts,
      figures,
      period: period ?? null,
      isDifference: difference !== undefined,
      dossierCode: dossierCode ?? null,
    })),
  };
}

export function paperView({ sections, ...paper }: Paper): PaperView {
  return { ...paper, sections: sections.map(tableView) };
}
