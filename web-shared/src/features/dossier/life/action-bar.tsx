import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/form/button';
import { isEnded } from '../../../ui/text/ended-status';
import type { DossierOnPage } from '../use-dossier';
import { actionLabelKey, graveActions, groupActions } from './action-forms';
import { ActionMenu } from './action-menu';
import { DraftMark } from './draft-mark';
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
  /** A does something else meanwhile: it approves all that are selected. */
  isAdvanceKeyTaken?: boolean;
}

/** The actions that the server offers: one in red, the rest behind "other". */
export function ActionBar({ dossier, staffId, open, sending, onPick, keys, isAdvanceKeyTaken }: ActionBarProps) {
  const { t } = useTranslation('actions');
  const { main, menu } = groupActions(dossier.availableActions);

  if (!main && menu.length === 0) {
    if (isEnded(dossier.status)) return null;
    return (
      <p className="actions__none">
        {t('actions.none')}{' '}
        {dossier.currentOffice ? t('actions.noneWhere', { office: dossier.currentOffice.name }) : null}
      </p>
    );
  }
  return (
    <fieldset className="actions">
      <legend className="visually-hidden">{t('actions.label')}</legend>
      {main ? (
        <Button
          kind={graveActions.includes(main) ? 'danger' : 'primary'}
          aria-expanded={open === main ? true : undefined}
          busy={sending === main}
          shortcut={keys && !isAdvanceKeyTaken && main === 'ADVANCE' ? 'A' : undefined}
          onClick={() => onPick(main)}
        >
          {t(`actions.${actionLabelKey(main, dossier.currentStep?.kind)}`)}
          {hasDraft(staffId, dossier.code, main) ? <DraftMark /> : null}
        </Button>
      ) : null}
      {menu.length > 0 ? (
        <ActionMenu dossier={dossier} staffId={staffId} groups={menu} sending={sending} onPick={onPick} keys={keys} />
      ) : null}
    </fieldset>
  );
}
