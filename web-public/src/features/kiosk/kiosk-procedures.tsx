import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { limitText } from '@hcc/web-shared/src/ui/text/limit-text';
import { useTranslation } from 'react-i18next';
import { type FieldCount, type ListedProcedure, proceduresOf } from '../../api/floor-api';
import { useKeptAnswer } from '../../api/use-kept-answer';
import { useFeeText } from '../procedures/use-fee-text';
import { KioskAnswer } from './kiosk-answer';
import { KioskHeading } from './kiosk-heading';
import type { Go } from './kiosk-screens';

/** The procedures of one field at one agency. */
export function ProceduresOfField({ tier, field, go }: { tier: Tier; field: FieldCount; go: Go }) {
  const { t } = useTranslation('kiosk');
  const { agency, field: name } = field;
  const answer = useKeptAnswer(`procedures ${tier} ${agency} ${name}`, () =>
    proceduresOf({ tier, agency, field: name }),
  );
  return (
    <>
      <KioskHeading lead={agency ?? undefined}>
        <span lang="vi">{name}</span>
      </KioskHeading>
      <KioskAnswer answer={answer} notFound={t('noProcedures')}>
        {(procedures) => <ProcedureRows procedures={procedures} go={go} />}
      </KioskAnswer>
    </>
  );
}

export function ProcedureRows({ procedures, go }: { procedures: readonly ListedProcedure[]; go: Go }) {
  const { t: c } = useTranslation('common');
  const feeText = useFeeText();
  return (
    <ul className="kiosk__list">
      {procedures.map(({ code, name, limit, feeDong }) => (
        <li key={code}>
          <button type="button" className="kiosk__row" onClick={() => go({ at: 'procedure', code })}>
            <span className="kiosk__row-text">
              <strong lang="vi">{name}</strong>
              <span>
                {limitText(c, limit)} · {feeText(feeDong)}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
