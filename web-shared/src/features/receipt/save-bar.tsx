import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/button';
import { DueLine } from './due-line';

const KEY = 'hcc.print-after-receiving';

/** Remembered for this PC, because the printer stands beside it. */
export function useSlipAfterSaving(): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => {
    try {
      return localStorage.getItem(KEY) !== 'no';
    } catch {
      return true;
    }
  });
  return [
    value,
    (next) => {
      setValue(next);
      try {
        localStorage.setItem(KEY, next ? 'yes' : 'no');
      } catch {
        // Remembered until the page closes, then.
      }
    },
  ];
}

type Props = {
  procedureCode: string | undefined;
  busy: boolean;
  printAfter: boolean;
  /** Left out where the slip is there already, with its date. */
  onPrintAfter?: (value: boolean) => void;
  children?: ReactNode;
};

/** Stays at the foot of the window, so that the due date is seen before saving however long the list of papers. */
export function SaveBar({ procedureCode, busy, printAfter, onPrintAfter, children }: Props) {
  const { t } = useTranslation('receive');
  return (
    <div className="receive__bar">
      {onPrintAfter ? <DueLine procedureCode={procedureCode} /> : null}
      {children}
      {onPrintAfter ? (
        <label className="receive__tick">
          <input
            type="checkbox"
            data-enter="skip"
            checked={printAfter}
            onChange={(event) => onPrintAfter(event.target.checked)}
          />
          {t('save.printAfter')}
        </label>
      ) : null}
      <Button kind="primary" size="large" type="submit" data-enter="stop" busy={busy} shortcut="Ctrl+Enter">
        {busy ? t('save.saving') : printAfter && onPrintAfter ? t('save.andPrint') : t('save.only')}
      </Button>
    </div>
  );
}
