import { switchLanguage } from '@hcc/web-shared/src/i18n/i18n';
import { currentLanguage } from '@hcc/web-shared/src/i18n/language';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AtCentre } from '../device/with-device';
import { KioskFoot, type Look } from './kiosk-foot';
import { KioskScreen } from './kiosk-screen';
import type { Screen } from './kiosk-screens';
import { useRest } from './use-rest';

const START: Screen = { at: 'start' };
const REST_SECONDS = 60;
/** A ticket was printed or a rating taken: nobody reads on. */
const AFTER_END_SECONDS = 20;
const PLAIN: Look = { isLarge: false, hasContrast: false };

/** One question at a screen; whoever comes next finds the start, in Vietnamese and in the plain look. */
export function Kiosk({ at }: { at: AtCentre }) {
  const { t } = useTranslation('kiosk');
  const [path, setPath] = useState<readonly Screen[]>([START]);
  const [look, setLook] = useState(PLAIN);
  const [isOver, setOver] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const screen = path.at(-1) ?? START;
  const go = useCallback((next: Screen) => setPath((before) => [...before, next]), []);
  const stay = useCallback((same: Screen) => setPath((before) => [...before.slice(0, -1), same]), []);
  const startAgain = useCallback(() => {
    setPath([START]);
    setOver(false);
  }, []);
  const end = useCallback(() => setOver(true), []);
  const leave = () => {
    startAgain();
    setLook(PLAIN);
    if (currentLanguage() !== 'vi') void switchLanguage('vi');
  };
  const isAtRest = screen === START && !look.isLarge && !look.hasContrast && currentLanguage() === 'vi';
  const left = useRest(isAtRest ? null : isOver ? AFTER_END_SECONDS : REST_SECONDS, leave);
  const main = useRef<HTMLElement>(null);
  const place = `${path.length} ${screen.at}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen begins at its top
  useEffect(() => {
    main.current?.scrollTo?.(0, 0);
  }, [place]);
  const classes = ['kiosk', look.isLarge && 'kiosk--large', look.hasContrast && 'kiosk--contrast'];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <header className="kiosk__head">
        <p lang="vi">{at.board.officeName}</p>
        <p className="kiosk__left" aria-hidden="true">
          {left === null ? '' : t('left', { count: left })}
        </p>
      </header>
      <main ref={main} className="kiosk__main">
        <KioskScreen
          key={place}
          screen={screen}
          at={at}
          go={go}
          stay={stay}
          onHold={setHeld}
          onEnd={end}
          onDone={startAgain}
        />
      </main>
      <KioskFoot
        look={look}
        onLook={setLook}
        onBack={path.length > 1 && !isOver && !isHeld ? () => setPath((before) => before.slice(0, -1)) : undefined}
        onStart={path.length > 1 && !isHeld ? startAgain : undefined}
      />
      <p className="visually-hidden" role="status">
        {left !== null && left <= 15 ? t('leaving') : ''}
      </p>
    </div>
  );
}
