import { badField } from '../../../kernel/errors';
import type { FloorLoad } from '../floor.types';
import type { FloorRoom } from '../floor-transaction';
import type { FloorBoards } from './floor-boards';

const MOST_AREAS = 20;

/** How busy centres are now, as everybody may know. @throws HccError BAD_USER_INPUT naming `areaCodes` */
export async function readLoads(
  { directory }: Pick<FloorRoom, 'directory'>,
  boards: FloorBoards,
  areaCodes: readonly string[],
): Promise<FloorLoad[]> {
  if (areaCodes.length > MOST_AREAS) throw badField('areaCodes', `nhiều nhất ${MOST_AREAS} đơn vị.`);
  const offices = await directory.get();
  const loads: FloorLoad[] = [];
  for (const areaCode of new Set(areaCodes)) {
    const office = offices.centreOf(areaCode);
    if (!office) continue;
    const { officeName, isOpen, opensAt, isDayClosed, groups } = await boards.get(office.id);
    const waiting = groups.reduce((sum, group) => sum + group.waiting, 0);
    loads.push({ areaCode, officeName, isOpen, opensAt, isDayClosed, waiting, groups });
  }
  return loads;
}
