import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { isEnded } from '../../../ui/text/ended-status';
import type { DossierOnPage } from '../use-dossier';
import { actionLabelKey, graveActions, groupActions } from './action-forms';
import { hasDraft } from './use-action-draft';

interface ActionBarProps {
  dossier: DossierOnPage;
  staffId: string;
  /** The action whose form is open, if any. */
  open: DossierAction | undefined;
  /** The action now on its way to the server. */
  sending: DossierAction | undefined;
  onPick: (action: DossierAction) => void;
  /** Keys are bound (side panel): shown on the buttons. */
  keys?: boolean;
}

/** The actions that the server offers: one in red, a few beside it, the rest behind "other". */
export function ActionBar({ dossier, staffId, open, sending, onPick, keys }: ActionBarProps) {
  const { t } = useTranslation('dossier');
  const menuId = useId();
  const [menuOpen, setMenuOpen] = useState(false);
  const { main, row, menu } = groupActions(dossier.availableActions);

  if (!main && row.length === 0 && menu.length === 0) {
    if (isEnded(dossier.status)) return null;
    return (
      <p className="actions__none">
        {t('actions.none')}{' '}
        {dossier.currentOffice ? t('actions.noneWhere', { office: dossier.currentOffice.name }) : null}
      </p>
    );
  }

  const button = (action: DossierAction) => {
    const drafted = hasDraft(staffId, dossier.code, action);
    const shortcut = keys ? (action === 'ADVANCE' ? 'A' : action === 'SEND_BACK' ? 'S' : undefined) : undefined;
    return (
      <Button
        key={action}
        kind={action === main ? 'primary' : graveActions.includes(action) ? 'danger' : 'default'}
        aria-expanded={open === action ? true : undefined}
        busy={sending === action}
        shortcut={shortcut}
        onClick={() => onPick(action)}
      >
        {t(`actions.${actionLabelKey(action, dossier.currentStep?.kind)}`)}
        {drafted ? (
          <span className="actions__draft" title={t('actions.draftKept')}>
            <span aria-hidden="true">✎</span>
            <span className="visually-hidden">({t('actions.draftKept')})</span>
          </span>
        ) : null}
      </Button>
    );
  };

  const menuDrafted = menu.some((action) => hasDraft(staffId, dossier.code, action));
  const shown = main ? [main, ...row] : row;
  const unfold = menuOpen || menuDrafted || (open !== undefined && menu.includes(open));
  return (
    <fieldset className="actions">
      <legend className="visually-hidden">{t('actions.label')}</legend>
      {shown.slice(0, -1).map(button)}
      <span className="actions__tail">
        {shown.slice(-1).map(button)}
        {menu.length > 0 ? (
          <Button
            kind="quiet"
            aria-expanded={unfold}
            aria-controls={menuId}
            onClick={() => setMenuOpen((isOpen) => !isOpen)}
          >
            {t('actions.more')} <span aria-hidden="true">{unfold ? '▴' : '▾'}</span>
          </Button>
        ) : null}
      </span>
      <span id={menuId} className="actions__menu" hidden={!unfold}>
        {unfold ? menu.map(button) : null}
      </span>
    </fieldset>
  );
}
