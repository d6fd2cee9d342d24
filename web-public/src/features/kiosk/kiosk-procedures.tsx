import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { proceduresOf } from '../../api/floor-api';
import { useKeptAnswer } from '../../api/use-kept-answer';
import { KioskList } from './kiosk-list';
import type { Go, Screen } from './kiosk-screens';
import { useProcedureRows } from './use-procedure-rows';

interface Props {
  tier: Tier;
  screen: Extract<Screen, { at: 'procedures' }>;
  go: Go;
  stay: Go;
}

/** The procedures of one field, of one agency or of all. */
export function ProceduresOfField({ tier, screen, go, stay }: Props) {
  const { agency, field } = screen;
  const answer = useKeptAnswer(`procedures ${tier} ${agency} ${field}`, () => proceduresOf({ tier, agency, field }));
  const rowsOf = useProcedureRows();
  const title = <span lang="vi">{field}</span>;
  return <KioskList screen={screen} title={title} lead={agency} answer={answer} rowsOf={rowsOf} go={go} stay={stay} />;
}
