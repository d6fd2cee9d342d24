import './counter-screen.css';
import { LanguageSwitch } from '@hcc/web-shared/src/ui/form/language-switch';
import { usePageTitle } from '@hcc/web-shared/src/ui/page/use-page-title';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../api/floor-api';
import { useAwake } from '../device/use-awake';
import { WithDevice } from '../device/with-device';
import { FaceButtons } from '../voice/face-buttons';
import { useCounterRating } from './use-counter-rating';

/** The screen that faces the citizen at a counter: who serves there, and whose turn it is. */
export function CounterScreenPage() {
  return (
    <WithDevice kind="COUNTER_SCREEN">
      {({ board, device, token }) => <Shown board={board} counterId={device.counterId} token={token} />}
    </WithDevice>
  );
}

type ShownProps = { board: Board; counterId: string | null; token: string };

function Shown({ board, counterId, token }: ShownProps) {
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
        {counter ? <AtCounter counter={counter} token={token} /> : null}
      </main>
    </div>
  );
}

type Counter = Board['counters'][number];

/** While who was just served has not rated, that is asked, beside whose turn is next. */
function AtCounter({ counter, token }: { counter: Counter; token: string }) {
  const { t } = useTranslation('board');
  const { t: voice } = useTranslation('voice');
  const [asks, rate] = useCounterRating(token, `${counter.ticketId} ${counter.ticketState}`);
  if (asks.state === 'nothing') return <Now counter={counter} />;
  if (asks.state === 'thanks')
    return (
      <p className="counter-screen__thanks" role="status">
        {voice('rate.thanks')}
      </p>
    );
  const { ticketLabel, officerName } = asks.rating;
  const question = t('screen.rate', { label: ticketLabel });
  return (
    <section className="counter-screen__rating" aria-label={t('screen.rating')}>
      <h2>{question}</h2>
      {officerName ? (
        <p>
          {t('screen.officer')}: <strong lang="vi">{officerName}</strong>
        </p>
      ) : null}
      <FaceButtons label={question} onChoose={rate} />
      <p className="counter-screen__small" role="status">
        {asks.isUnsent ? t('screen.unsent') : voice('rate.anonymous')}
      </p>
      {counter.ticketLabel ? (
        <p>
          {t('screen.invited')} <strong>{counter.ticketLabel}</strong>
        </p>
      ) : null}
    </section>
  );
}

function Now({ counter }: { counter: Counter }) {
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
          <span className="counter-screen__state">
            {t(state === 'OPEN' ? 'screen.thanks' : state === 'PAUSED' ? 'screen.paused' : 'screen.closed')}
          </span>
        )}
      </p>
    </>
  );
}
