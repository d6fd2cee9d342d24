import { jurisdictionOf } from '../dossier/dossier.jurisdiction';
import type { Actor } from '../identity/actor';
import type { Area } from '../organisation/area.entity';
import type { Directory } from '../organisation/directory';

/** The area whose roll-out somebody sees: the province, one's own area, or that of one's office. */
export function sightOf(actor: Actor, directory: Directory): Area {
  const { everything, areaCode } = jurisdictionOf(actor);
  const code = everything ? directory.children(null)[0]!.code : (areaCode ?? actor.office.areaCode);
  return directory.presentArea(code) ?? directory.children(null)[0]!;
}

export function seesUnit(actor: Actor, directory: Directory, areaCode: string): boolean {
  const seen = sightOf(actor, directory);
  const unit = directory.presentArea(areaCode);
  return unit !== undefined && directory.isWithin(unit.code, seen.code);
}
