import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, DayScalar } from '../../../graphql/scalars';
import { PageInfo } from '../../dossier/dossier.types';
import { Structure, Tier } from '../../organisation/organisation-terms';
import { ReportBy } from '../../reporting/report-terms';
import { PaperKind } from '../paper';
import { PaperView } from '../paper.types';

@ObjectType({ description: 'A paper as an office issued it; it stays as it is whatever becomes of the data.' })
export class IssuedReportHead {
  @Field(() => ID)
  id: string;
  @Field(() => PaperKind)
  kind: PaperKind;
  @Field(() => Int, { description: 'The office’s next of the year.' })
  number: number;
  @Field(() => Int)
  year: number;
  @Field(() => String)
  officeName: string;
  @Field(() => String, { description: 'The area, with the office, field or procedure where it is narrowed to one.' })
  scope: string;
  @Field(() => DayScalar)
  fromDay: string;
  @Field(() => DayScalar)
  toDay: string;
  @Field(() => ReportBy)
  by: ReportBy;
  @Field(() => DateTime)
  issuedAt: number;
  @Field(() => String)
  issuedBy: string;
  @Field(() => Boolean, { description: 'Issued by its plan, in the name of who answers for that.' })
  isPlanned: boolean;
  @Field(() => ID, { nullable: true, description: 'The report that this one takes the place of.' })
  supersedesId: string | null;
  @Field(() => String, { nullable: true, description: 'Why it takes that place.' })
  reason: string | null;
  @Field(() => ID, { nullable: true, description: 'The report that took its place.' })
  supersededById: string | null;
  @Field(() => Boolean, { description: 'Whether one may issue another in its place.' })
  mayReplace: boolean;
}

@ObjectType()
export class IssuedReports {
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [IssuedReportHead])
  nodes: IssuedReportHead[];
}

@ObjectType({ description: 'What a report was narrowed to.' })
class IssuedScope {
  @Field(() => String)
  areaCode: string;
  @Field(() => String, { nullable: true })
  officeCode?: string | null;
  @Field(() => String, { nullable: true })
  field?: string | null;
  @Field(() => String, { nullable: true })
  procedureCode?: string | null;
  @Field(() => Tier, { nullable: true })
  tier?: Tier | null;
  @Field(() => Structure, { nullable: true })
  structure?: Structure | null;
}

@ObjectType()
export class IssuedReportView {
  @Field(() => IssuedScope)
  filter: IssuedScope;
  @Field(() => IssuedReportHead)
  head: IssuedReportHead;
  @Field(() => PaperView)
  paper: PaperView;
}

@ObjectType({ description: 'A figure or a word that is another today than an issued report says.' })
export class FigureDifferenceView {
  @Field(() => String)
  section: string;
  @Field(() => String)
  sectionName: string;
  @Field(() => String, { description: 'Of the row; empty for the total.' })
  key: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { description: 'Of the figures, e.g. "received".' })
  column: string;
  @Field(() => String)
  columnName: string;
  @Field(() => Float, { nullable: true })
  issued: number | null;
  @Field(() => Float, { nullable: true })
  now: number | null;
  @Field(() => String, { nullable: true })
  issuedText: string | null;
  @Field(() => String, { nullable: true })
  nowText: string | null;
  @Field(() => String, { nullable: true, description: 'The dossier that the row is about.' })
  dossierCode: string | null;
  @Field(() => Boolean, { description: 'Whether the dossiers make up for all of it.' })
  isExplained: boolean;
}

@ObjectType()
class DossierFigure {
  @Field(() => String)
  section: string;
  @Field(() => String)
  key: string;
  @Field(() => String)
  column: string;
  @Field(() => Int, { description: '1 where it is counted now and was not, -1 the other way round.' })
  by: number;
}

@ObjectType({ description: 'A dossier whose receipt was corrected since, and what that changed.' })
export class DossierDifferenceView {
  @Field(() => String)
  code: string;
  @Field(() => DateTime)
  correctedAt: number;
  @Field(() => String)
  correctedBy: string;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => [DossierFigure])
  changes: DossierFigure[];
}

@ObjectType()
export class ReportDifferenceView {
  @Field(() => [FigureDifferenceView])
  figures: FigureDifferenceView[];
  @Field(() => [DossierDifferenceView])
  dossiers: DossierDifferenceView[];
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which units of the area changed, where the dossiers do not make up for all.',
  })
  unitsChangedOn: string | null;
}
