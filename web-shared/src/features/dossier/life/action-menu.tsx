import './action-menu.css';
import type { DossierAction } from '@hcc/shared-schema/generated/hooks';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../../ui/form/button';
import { useShortcut } from '../../../ui/form/use-shortcut';
import type { DossierOnPage } from '../use-dossier';
import { type ActionGroups, actionLabelKey, actionPages, graveActions } from './action-forms';
import { DraftMark } from './draft-mark';
import { hasDraft } from './use-action-draft';

interface ActionMenuProps {
  dossier: DossierOnPage;
  staffId: string;
  groups: ActionGroups['menu'];
  sending: DossierAction | undefined;
  onPick: (action: DossierAction) => void;
  keys?: boolean;
}

/**
 * Everything but the main action, in groups: the menu button of the ARIA practices. M opens it from anywhere on the
 * page; arrows move, Enter takes, Escape goes back to the button.
 */
export function ActionMenu({ dossier, staffId, groups, sending, onPick, keys }: ActionMenuProps) {
  const { t } = useTranslation('actions');
  const navigate = useNavigate();
  const menuId = useId();
  const frame = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useShortcut('m', () => setOpen(true));
  useShortcut('M', () => setOpen(true));
  useEffect(() => {
    if (!open) return;
    list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    // Near the bottom of a low screen the page makes room for all of it.
    list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const goals: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const goal = goals[event.key];
    if (goal !== undefined) all[goal]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    // Neither the list beside it nor the panel around it is meant.
    event.stopPropagation();
  };
  const take = (action: DossierAction) => {
    const page = actionPages[action];
    setOpen(false);
    if (page) void navigate(page);
    else onPick(action);
  };
  const drafted = groups.some(({ actions }) => actions.some((action) => hasDraft(staffId, dossier.code, action)));
  return (
    <span ref={frame} className="action-menu">
      <Button
        kind="default"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        aria-keyshortcuts="M"
        title={t('actions.moreKey')}
        onClick={() => setOpen((isOpen) => !isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {t('actions.more')} {drafted ? <DraftMark /> : null}
        <span aria-hidden="true">▾</span>
      </Button>
      {open ? (
        <div
          ref={list}
          id={menuId}
          role="menu"
          aria-label={t('actions.more')}
          tabIndex={-1}
          className="action-menu__list"
          onKeyDown={onKeyDown}
        >
          {groups.map(({ group, actions }) => (
            <fieldset key={group} className="action-menu__group">
              <legend>{t(`actions.groups.${group}`)}</legend>
              {actions.map((action) => (
                <button
                  key={action}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  className={
                    graveActions.includes(action) ? 'action-menu__item action-menu__item--grave' : 'action-menu__item'
                  }
                  aria-disabled={sending === action || undefined}
                  onClick={() => take(action)}
                >
                  {t(`actions.${actionLabelKey(action, dossier.currentStep?.kind)}`)}
                  {hasDraft(staffId, dossier.code, action) ? <DraftMark /> : null}
                  {keys && action === 'SEND_BACK' ? (
                    <span className="key" aria-hidden="true">
                      S
                    </span>
                  ) : null}
                </button>
              ))}
            </fieldset>
          ))}
        </div>
      ) : null}
    </span>
  );
}
