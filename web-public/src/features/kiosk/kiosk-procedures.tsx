import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { limitText } from '@hcc/web-shared/src/ui/text/limit-text';
import { useTranslation } from 'react-i18next';
import { type ListedProcedure, proceduresOf } from '../../api/floor-api';
import { useKeptAnswer } from '../../api/use-kept-answer';
import { useFeeText } from '../procedures/use-fee-text';
import { KioskAnswer } from './kiosk-answer';
import { KioskHeading } from './kiosk-heading';
import type { Go, Place, Screen } from './kiosk-screens';
import { PagedRows } from './paged-rows';

interface Props {
  tier: Tier;
  screen: Extract<Screen, { at: 'procedures' }>;
  go: Go;
  stay: Go;
}

/** The procedures of one field, of one agency or of all. */
export function ProceduresOfField({ tier, screen, go, stay }: Props) {
  const { t } = useTranslation('kiosk');
  const { agency, field } = screen;
  const answer = useKeptAnswer(`procedures ${tier} ${agency} ${field}`, () => proceduresOf({ tier, agency, field }));
  return (
    <>
      <KioskHeading lead={agency ?? undefined}>
        <span lang="vi">{field}</span>
      </KioskHeading>
      <KioskAnswer answer={answer} notFound={t('noProcedures')}>
        {(procedures) => (
          <ProcedureRows
            procedures={procedures}
            place={screen.place}
            go={go}
            onPlace={(place) => stay({ ...screen, place })}
          />
        )}
      </KioskAnswer>
    </>
  );
}

interface RowsProps {
  procedures: readonly ListedProcedure[];
  place: Place | undefined;
  go: Go;
  onPlace: (place: Place) => void;
}

export function ProcedureRows({ procedures, place, go, onPlace }: RowsProps) {
  const { t: c } = useTranslation('common');
  const feeText = useFeeText();
  const rows = procedures.map(({ code, name, limit, feeDong }) => ({
    key: code,
    name,
    detail: `${limitText(c, limit)} · ${feeText(feeDong)}`,
    screen: { at: 'procedure', code } as const,
  }));
  return <PagedRows rows={rows} place={place} go={go} onPlace={onPlace} />;
}
