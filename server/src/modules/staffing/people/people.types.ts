import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../graphql/scalars';
import { RefusedCellView } from '../../catalogue/administration/administration.types';
import { PageInfo } from '../../dossier/dossier.types';
import { Account } from '../../identity/accounts/accounts.resolver';
import { StandIn } from '../../identity/delegation/delegation.resolver';
import { Leave } from '../../identity/leave/leave.types';
import { Role } from '../../identity/permissions';
import { StaffStatus } from '../../identity/staff.entity';
import { Office } from '../../organisation/office.entity';
import { HeldWorkView, SecondmentView, Transfer } from '../staffing.types';
import { PersonState } from './people.queries';

registerEnumType(PersonState, { name: 'PersonState' });

@InputType()
export class PeopleFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of the name or of the username, accents or not.' })
  text?: string | null;
  @Field(() => String, { nullable: true })
  officeCode?: string | null;
  @Field(() => String, { nullable: true, description: 'With all areas below it.' })
  areaCode?: string | null;
  @Field(() => Role, { nullable: true })
  role?: Role | null;
  @Field(() => PersonState, { nullable: true })
  state?: PersonState | null;
}

@ObjectType()
export class StaffPlace {
  @Field(() => Office)
  office: Office;
  @Field(() => [Role])
  roles: Role[];
  @Field(() => String, { nullable: true, description: 'The last day, yyyy-MM-dd; null where none is set.' })
  until: string | null;
}

@ObjectType()
export class StaffLine {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  username: string;
  @Field(() => String)
  fullName: string;
  @Field(() => StaffStatus)
  status: StaffStatus;
  @Field(() => [StaffPlace])
  places: StaffPlace[];
  @Field(() => Boolean)
  hasSecondFactor: boolean;
  @Field(() => Boolean, { description: 'The password was given and not changed since.' })
  passwordGiven: boolean;
  @Field(() => String, { nullable: true, description: 'The last day of the leave that goes on.' })
  awayUntil: string | null;
}

@ObjectType()
export class StaffConnection {
  @Field(() => Int)
  totalCount: number;
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => [StaffLine])
  nodes: StaffLine[];
}

@ObjectType({ description: 'A change of an account, as the access trail has it.' })
export class AccountChangeView {
  @Field(() => DateTime)
  at: number;
  @Field(() => String)
  by: string;
  @Field(() => String, { nullable: true, description: 'JSON: before and after, never a secret.' })
  detail: string | null;
}

@ObjectType({ description: 'Everything about somebody, on one page.' })
export class StaffPerson {
  @Field(() => ID)
  id: string;
  @Field(() => Account)
  account: Account;
  @Field(() => [StaffPlace])
  places: StaffPlace[];
  @Field(() => String, { nullable: true })
  awayUntil: string | null;
  @Field(() => [HeldWorkView])
  held: HeldWorkView[];
  @Field(() => DateTime, { nullable: true })
  lastSignInAt: number | null;
  @Field(() => Int)
  openSessions: number;
  @Field(() => [Transfer])
  transfers: Transfer[];
  @Field(() => [SecondmentView])
  secondments: SecondmentView[];
  @Field(() => [Leave])
  leaves: Leave[];
  @Field(() => [StandIn])
  standIns: StandIn[];
  @Field(() => [AccountChangeView], { description: 'The latest first, at most fifty.' })
  changes: AccountChangeView[];
}

@InputType()
export class NewAccountInput {
  @Field(() => String)
  username: string;
  @Field(() => String)
  fullName: string;
  @Field(() => String)
  officeCode: string;
  @Field(() => [Role])
  roles: Role[];
  @Field(() => String, { description: 'Its holder has to choose another at the first sign-in.' })
  password: string;
}

@InputType()
export class StaffRolesInput {
  @Field(() => String)
  username: string;
  @Field(() => String)
  officeCode: string;
  @Field(() => [Role])
  roles: Role[];
  @Field(() => String, { description: 'On what grounds.' })
  reason: string;
}

@InputType()
export class WorkHandOverInput {
  @Field(() => String)
  officeCode: string;
  @Field(() => ID, { nullable: true, description: 'Null for the queue of the office.' })
  toStaffId: string | null;
}

@InputType()
export class CloseAccountInput {
  @Field(() => String)
  username: string;
  @Field(() => String)
  reason: string;
  @Field(() => [WorkHandOverInput], { description: 'An office that is left out hands over to its queue.' })
  handOver: WorkHandOverInput[];
}

@ObjectType({ description: 'Shown this once.' })
export class GivenPasswordView {
  @Field(() => String)
  username: string;
  @Field(() => String)
  fullName: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  password: string;
}

@ObjectType({ description: 'All rows were taken, or none.' })
export class AccountImportReport {
  @Field(() => [GivenPasswordView])
  added: GivenPasswordView[];
  @Field(() => Int)
  unchanged: number;
  @Field(() => [RefusedCellView])
  refused: RefusedCellView[];
}
