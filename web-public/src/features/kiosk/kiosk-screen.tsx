import { readSlipCode } from '@hcc/web-shared/src/ui/text/dossier-code';
import { ratedSecret } from '../../address/rated-secret';
import type { AtCentre } from '../device/with-device';
import { ChooseClass } from './choose-class';
import { ChooseGroup } from './choose-group';
import { KioskProcedure } from './kiosk-procedure';
import { ProceduresOfField } from './kiosk-procedures';
import { KioskRating } from './kiosk-rating';
import type { Go, Screen } from './kiosk-screens';
import { Agencies, Fields } from './procedure-fields';
import { Progress } from './progress';
import { ScanSlip } from './scan-slip';
import { SearchProcedures } from './search-procedures';
import { StartTiles } from './start-tiles';
import { TakingTicket } from './taking-ticket';

interface Props {
  screen: Screen;
  at: AtCentre;
  go: Go;
  /** Puts another place of a list into the present screen. */
  stay: Go;
  /** Whether an answer is waited for that must not be left. */
  onHold: (isHeld: boolean) => void;
  /** Told when a ticket was given out or a rating taken: nothing leads back from there. */
  onEnd: () => void;
  onDone: () => void;
}

export function KioskScreen({ screen, at, go, stay, onHold, onEnd, onDone }: Props) {
  const { tier, printer } = at.device;
  switch (screen.at) {
    case 'start':
      return <StartTiles board={at.board} go={go} />;
    case 'groups':
      return <ChooseGroup at={at} procedureCode={screen.procedureCode} go={go} stay={stay} />;
    case 'classes':
      return <ChooseClass group={screen.group} go={go} />;
    case 'supplement':
      return (
        <ScanSlip
          purpose="supplement"
          read={readSlipCode}
          onRead={({ code }) => go({ at: 'taking', group: screen.group, ticketClass: 'SUPPLEMENT', dossierCode: code })}
        />
      );
    case 'taking':
      return (
        <TakingTicket
          token={at.token}
          wish={screen}
          hasPrinter={printer !== 'NONE'}
          onHold={onHold}
          onEnd={onEnd}
          onDone={onDone}
        />
      );
    case 'agencies':
      return <Agencies tier={tier} screen={screen} go={go} stay={stay} />;
    case 'fields':
      return <Fields tier={tier} screen={screen} go={go} stay={stay} />;
    case 'procedures':
      return <ProceduresOfField tier={tier} screen={screen} go={go} stay={stay} />;
    case 'search':
      return <SearchProcedures tier={tier} go={go} />;
    case 'procedure':
      return <KioskProcedure code={screen.code} printer={printer} go={go} onDone={onDone} />;
    case 'scan':
      return <ScanSlip purpose="progress" read={readSlipCode} onRead={(slip) => go({ at: 'progress', slip })} />;
    case 'progress':
      return <Progress slip={screen.slip} />;
    case 'rate':
      return <ScanSlip purpose="rate" read={ratedSecret} onRead={(secret) => go({ at: 'rating', secret })} />;
    case 'rating':
      return <KioskRating secret={screen.secret} onEnd={onEnd} onDone={onDone} />;
  }
}
