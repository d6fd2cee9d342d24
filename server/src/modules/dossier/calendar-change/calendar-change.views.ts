import type { Day } from '../../../kernel/instant';
import type { Directory } from '../../organisation/directory';
import type { CalendarChange } from './calendar-change.entity';
import type { CalendarChangeView, CalendarPreviewView, MovedCount, MovedDossierView } from './calendar-change.types';
import type { MovedDossier } from './moved-dossiers';
import type { CalendarPreview } from './preview-calendar-change';
import { changedDaysOf, touchedDays } from './undo-change';

/** @param undone the ids of changes that were taken back */
export function changeView(change: CalendarChange, undone: ReadonlySet<string | null>, today: Day): CalendarChangeView {
  const days = changedDaysOf(change);
  const isUndone = undone.has(change.id);
  const isAhead = days !== null && touchedDays(days).some((day) => day >= today);
  const { before, after } = days ?? { before: [], after: [] };
  return { ...change, before, after, isUndone, canUndo: isAhead && !isUndone };
}

export function previewView({ byOffice, ...counts }: CalendarPreview, directory: Directory): CalendarPreviewView {
  const root = directory.children(null)[0]?.code;
  const areas = new Map<string, MovedCount>();
  const offices: MovedCount[] = [];
  for (const [officeId, moved] of byOffice) {
    const { code, name, areaCode } = directory.getOffice(officeId);
    offices.push({ key: code, name, moved });
    const own = directory.findArea(areaCode)!;
    const area = own.parentCode === null || own.parentCode === root ? own : directory.findArea(own.parentCode)!;
    const sum = areas.get(area.code) ?? { key: area.code, name: area.name, moved: 0 };
    areas.set(area.code, { ...sum, moved: sum.moved + moved });
  }
  const mostFirst = (a: MovedCount, b: MovedCount) => b.moved - a.moved || (a.key < b.key ? -1 : 1);
  return { ...counts, byArea: [...areas.values()].sort(mostFirst), byOffice: offices.sort(mostFirst) };
}

export function movedView(dossier: MovedDossier, directory: Directory): MovedDossierView {
  return { ...dossier, officeName: directory.getOffice(dossier.officeId).name };
}
