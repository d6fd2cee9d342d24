import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { useDebounced } from '@hcc/web-shared/src/ui/form/use-debounced';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proceduresOf } from '../../api/floor-api';
import { useKeptAnswer } from '../../api/use-kept-answer';
import { KeyPad } from './key-pad';
import { KioskAnswer } from './kiosk-answer';
import { KioskHeading } from './kiosk-heading';
import type { Go, Place } from './kiosk-screens';
import { PagedRows } from './paged-rows';
import { useProcedureRows } from './use-procedure-rows';

const LONGEST = 40;
/** So many rows stand below the keys. */
const PAGE_LENGTH = 4;

/** A procedure by words of its name. */
export function SearchProcedures({ tier, go }: { tier: Tier; go: Go }) {
  const { t } = useTranslation('kiosk');
  const [text, setText] = useState('');
  const wanted = useDebounced(text.trim(), 350);
  return (
    <>
      <KioskHeading>{t('search')}</KioskHeading>
      <p className="kiosk__typed" role="status" aria-label={t('typed')}>
        {text || <span className="muted">{t('searchHint')}</span>}
      </p>
      <KeyPad
        kind="letters"
        onKey={(key) => setText((before) => (before + key.toLowerCase()).trimStart().slice(0, LONGEST))}
        onErase={() => setText((before) => before.slice(0, -1))}
      />
      {wanted === '' ? null : <Found key={wanted} tier={tier} wanted={wanted} go={go} />}
    </>
  );
}

function Found({ tier, wanted, go }: { tier: Tier; wanted: string; go: Go }) {
  const { t } = useTranslation('kiosk');
  const [place, setPlace] = useState<Place>();
  const rowsOf = useProcedureRows();
  const answer = useKeptAnswer(`search ${tier} ${wanted}`, () => proceduresOf({ tier, search: wanted }));
  return (
    <KioskAnswer answer={answer} notFound={t('noProcedures')}>
      {(procedures) =>
        procedures.length === 0 ? (
          <p className="kiosk__none" role="status">
            {t('nothingFound')}
          </p>
        ) : (
          <PagedRows rows={rowsOf(procedures)} place={place} go={go} onPlace={setPlace} pageLength={PAGE_LENGTH} />
        )
      }
    </KioskAnswer>
  );
}
