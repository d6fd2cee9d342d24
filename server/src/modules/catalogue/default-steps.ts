import { LimitUnit } from '../calendar/clock-terms';
import { type OfficeData, unitFinder } from '../organisation/office-data';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import { StepKind } from './catalogue-terms';
import type { LimitContent, StepContent } from './procedure-content';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 8 * MINUTES_PER_HOUR;
/** Where the source gives no limit nothing is ever due; the steps still get quotas, so that delays can be seen. */
const DAYS_WITHOUT_LIMIT = 5;
/** A desk takes in or hands back within half a day, however long the whole may take. */
const LONGEST_DESK_MINUTES = 4 * MINUTES_PER_HOUR;

/** Working minutes that a limit gives; a calendar day counts 5/7 of a working day. */
export function workingMinutesOf({ amount, unit }: LimitContent): number {
  switch (unit) {
    case LimitUnit.WORKING_DAYS:
      return amount! * MINUTES_PER_DAY;
    case LimitUnit.CALENDAR_DAYS:
      return Math.max(MINUTES_PER_DAY, Math.round((amount! * 5) / 7) * MINUTES_PER_DAY);
    case LimitUnit.WORKING_HOURS:
      return amount! * MINUTES_PER_HOUR;
    case LimitUnit.SAME_DAY:
      return MINUTES_PER_DAY;
    case LimitUnit.NONE:
      return DAYS_WITHOUT_LIMIT * MINUTES_PER_DAY;
  }
}

interface Handlers {
  appraise: string;
  approve: string;
}

export interface DefaultStepsOf {
  receivingTiers: readonly Tier[];
  field: string;
  agency: string | null;
  limit: LimitContent;
}

/** Makes the steps of a procedure whose route nobody has drawn up yet. */
export function defaultStepsMaker(offices: OfficeData): (procedure: DefaultStepsOf) => StepContent[] {
  const department = unitFinder(offices.departments);
  const division = unitFinder(offices.divisions);

  const handlersOf = ({ receivingTiers, field, agency }: DefaultStepsOf): Handlers => {
    const committee = { appraise: 'RECEIVING:COMMITTEE', approve: 'RECEIVING:COMMITTEE' };
    // One list of steps has to serve every tier that receives, and only a committee is found at each of them.
    if (receivingTiers.length !== 1) return committee;
    if (receivingTiers[0] === Tier.PROVINCE) {
      const unit = department(field, agency);
      const rule = unit ? `${Tier.PROVINCE}:${unit.kind}:${unit.code}` : `${Tier.PROVINCE}:${OfficeKind.COMMITTEE}`;
      return { appraise: rule, approve: rule };
    }
    if (receivingTiers[0] === Tier.DISTRICT) {
      const unit = division(field, agency);
      const chair = `${Tier.DISTRICT}:${OfficeKind.COMMITTEE}`;
      if (!unit) return { appraise: chair, approve: chair };
      const rule = `${Tier.DISTRICT}:${unit.kind}:${unit.code}`;
      return { appraise: rule, approve: unit.signs ? rule : chair };
    }
    return committee;
  };

  return (procedure) => {
    const total = workingMinutesOf(procedure.limit);
    const desk = Math.min(LONGEST_DESK_MINUTES, Math.max(5, Math.round(total / 50) * 5));
    const approve = Math.round(total / 25) * 5;
    const { appraise, approve: approver } = handlersOf(procedure);
    return [
      { kind: StepKind.INTAKE, name: 'Tiếp nhận hồ sơ', quotaMinutes: desk, officeRule: 'RECEIVING:CENTRE' },
      {
        kind: StepKind.APPRAISE,
        name: 'Thẩm định hồ sơ',
        quotaMinutes: total - approve - 2 * desk,
        officeRule: appraise,
      },
      { kind: StepKind.APPROVE, name: 'Ký duyệt kết quả', quotaMinutes: approve, officeRule: approver },
      { kind: StepKind.RETURN, name: 'Trả kết quả', quotaMinutes: desk, officeRule: 'RECEIVING:CENTRE' },
    ];
  };
}
