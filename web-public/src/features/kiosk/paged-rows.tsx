import './kiosk-lists.css';
import { useTranslation } from 'react-i18next';
import type { Go, Place, Screen } from './kiosk-screens';
import { lettersOf, rowsAt } from './list-pages';

export interface KioskRow {
  key: string;
  /** As the catalogue has it, in Vietnamese. */
  name: string;
  detail: string;
  screen: Screen;
}

/** So many rows stand between the heading and the keys of a screen on end. */
const FULL_PAGE = 7;

interface Props {
  rows: readonly KioskRow[];
  place: Place | undefined;
  go: Go;
  onPlace: (place: Place) => void;
  /** Names that begin alike are found by their letter; names of procedures all begin with the same few words. */
  hasLetters?: boolean;
  /** Fewer rows where something else takes room. */
  pageLength?: number;
}

const FIRST: Place = { page: 0, letter: null };

/** A long list without scrolling: by letter, and page by page with two large keys. */
export function PagedRows({ rows, place = FIRST, go, onPlace, hasLetters = false, pageLength = FULL_PAGE }: Props) {
  const { t } = useTranslation('kiosk');
  const { shown, page, pages } = rowsAt(rows, place, pageLength);
  const letters = hasLetters && pages > 1 ? lettersOf(rows) : [];
  const shownLetters = place.letter === null ? letters : lettersOf(rows);
  return (
    <>
      {shownLetters.length > 1 ? (
        <fieldset className="kiosk__letters">
          <legend>{t('byLetter')}</legend>
          <button type="button" aria-pressed={place.letter === null} onClick={() => onPlace(FIRST)}>
            {t('allLetters')}
          </button>
          {shownLetters.map((letter) => (
            <button
              key={letter}
              type="button"
              aria-pressed={place.letter === letter}
              onClick={() => onPlace({ page: 0, letter })}
            >
              {letter}
            </button>
          ))}
        </fieldset>
      ) : null}
      <ul className="kiosk__list">
        {shown.map(({ key, name, detail, screen }) => (
          <li key={key}>
            <button type="button" className="kiosk__row" onClick={() => go(screen)}>
              <span className="kiosk__row-text">
                <strong lang="vi">{name}</strong>
                <span>{detail}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <div className="kiosk__pager">
          <button type="button" disabled={page === 0} onClick={() => onPlace({ ...place, page: page - 1 })}>
            ← {t('pageBefore')}
          </button>
          <p role="status">{t('page', { page: page + 1, pages })}</p>
          <button type="button" disabled={page === pages - 1} onClick={() => onPlace({ ...place, page: page + 1 })}>
            {t('pageAfter')} →
          </button>
        </div>
      ) : null}
    </>
  );
}
