import './counter-screen.css';
import { LanguageSwitch } from '@hcc/web-shared/src/ui/form/language-switch';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';
import { useAwake } from '../device/use-awake';
import { WithDevice } from '../device/with-device';

/** The screen that faces the citizen at a counter: who serves there, and whose turn it is. */
export function CounterScreenPage() {
  return (
    <WithDevice kind="COUNTER_SCREEN">
      {({ board, device }) => <Shown board={board} counterId={device.counterId} />}
    </WithDevice>
  );
}

function Shown({ board, counterId }: { board: Board; counterId: string | null }) {
  const { t } = useTranslation('board');
  const counter = board.counters.find(({ id }) => id === counterId);
  usePageTitle(counter ? t('counter', { number: counter.number }) : t('screen.title'));
  useAwake();
  return (
    <div className="counter-screen">
      <header>
        <p lang="vi">{board.officeName}</p>
        <LanguageSwitch className="counter-screen__language" />
      </header>
      <main>
        <h1>{counter ? t('counter', { number: counter.number }) : t('screen.noCounter')}</h1>
        {counter ? <Now counter={counter} /> : null}
      </main>
    </div>
  );
}

function Now({ counter }: { counter: Board['counters'][number] }) {
  const { t } = useTranslation('board');
  const { officerName, state, ticketLabel, ticketState } = counter;
  return (
    <>
      {officerName ? (
        <p className="counter-screen__officer">
          <span>{t('screen.officer')}</span>
          <strong lang="vi">{officerName}</strong>
        </p>
      ) : null}
      <p className="counter-screen__now" role="status">
        {ticketLabel ? (
          <>
            <span>{t(ticketState === 'SERVING' ? 'screen.serving' : 'screen.invited')}</span>
            <strong>{ticketLabel}</strong>
          </>
        ) : (
          <span>{t(state === 'OPEN' ? 'screen.thanks' : state === 'PAUSED' ? 'screen.paused' : 'screen.closed')}</span>
        )}
      </p>
    </>
  );
}
