import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../api/use-answer';
import { KioskAnswer } from './kiosk-answer';
import { KioskHeading } from './kiosk-heading';
import type { Go, Screen } from './kiosk-screens';
import { type KioskRow, PagedRows } from './paged-rows';

/** A screen that shows a list of the catalogue. */
export type ListScreen = Extract<Screen, { at: 'agencies' | 'fields' | 'procedures' }>;

interface Props<T> {
  screen: ListScreen;
  title: ReactNode;
  /** Whose list it is. */
  lead?: string | null;
  answer: [Answer<T>, () => void];
  rowsOf: (value: T) => KioskRow[];
  /** What stands between heading and rows. */
  above?: (value: T) => ReactNode;
  go: Go;
  /** Puts another place of the list into the present screen. */
  stay: Go;
  hasLetters?: boolean;
}

/** A list of the catalogue, page by page. */
export function KioskList<T>({ screen, title, lead, answer, rowsOf, above, go, stay, hasLetters }: Props<T>) {
  const { t } = useTranslation('kiosk');
  return (
    <>
      <KioskHeading lead={lead ? <span lang="vi">{lead}</span> : undefined}>{title}</KioskHeading>
      <KioskAnswer answer={answer} notFound={t('noProcedures')}>
        {(value) => {
          const rows = rowsOf(value);
          if (rows.length === 0) return <p className="kiosk__none">{t('noProcedures')}</p>;
          return (
            <>
              {above?.(value)}
              <PagedRows
                rows={rows}
                place={screen.place}
                go={go}
                onPlace={(place) => stay({ ...screen, place })}
                hasLetters={hasLetters}
              />
            </>
          );
        }}
      </KioskAnswer>
    </>
  );
}
