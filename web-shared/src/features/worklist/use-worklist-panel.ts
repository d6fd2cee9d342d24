import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierRow } from '../listing/use-keyset-rows';
import type { ListCursor } from '../listing/use-list-cursor';

export interface PanelDone {
  id: string;
  code: string;
  message: string;
  /** Nothing more is to be done with it here: the next one may come. */
  leaves: boolean;
}

interface WorklistPanelOptions {
  rows: readonly DossierRow[];
  cursor: ListCursor;
  openCode: string | null;
  setOpen: (code: string | null) => void;
  refresh: () => Promise<void>;
  onMessage: (message: string) => void;
}

/** After a decision the next dossier is under the cursor and open: an approver's hands stay on the keyboard. */
export function useWorklistPanel({ rows, cursor, openCode, setOpen, refresh, onMessage }: WorklistPanelOptions) {
  const { t } = useTranslation('worklist');
  const latest = useRef({ rows, cursor, openCode });
  latest.current = { rows, cursor, openCode };

  const close = useCallback(() => {
    const { cursor: at } = latest.current;
    setOpen(null);
    at.moveTo(at.index);
  }, [setOpen]);

  const done = useCallback(
    (what: PanelDone) => {
      const { rows: shown, cursor: at } = latest.current;
      const index = shown.findIndex((row) => row.id === what.id);
      const next = shown[index + 1];
      if (!what.leaves) onMessage(what.message);
      else if (index >= 0 && next) {
        onMessage(what.message);
        at.moveTo(index + 1);
        setOpen(next.code);
      } else {
        onMessage(`${what.message} ${t('panel.endOfList')}`);
        setOpen(null);
        at.moveTo(Math.max(0, shown.length - 1));
      }
      void refresh();
    },
    [onMessage, refresh, setOpen, t],
  );
  return { close, done };
}
