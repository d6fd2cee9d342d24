import { type FieldProblem, HccError } from '../../../kernel/errors';
import type { ProcedureVersion } from '../../catalogue/procedure.entity';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';

/**
 * The area whose offices settle a dossier that is received in another one (phi địa giới), and what is wrong with it:
 * an area of the same tier as the receiving one that has every office of the procedure's road.
 */
export function checkSettlingArea(
  code: string | null | undefined,
  receiving: Office,
  version: ProcedureVersion,
  directory: Directory,
): { areaCode: string | null; problems: FieldProblem[] } {
  const areaCode = (code ?? '').trim();
  if (areaCode === '' || areaCode === receiving.areaCode) return { areaCode: null, problems: [] };
  const problem = (reason: string) => ({ areaCode: null, problems: [{ path: 'settlingAreaCode', reason }] });
  const area = directory.findArea(areaCode);
  if (!area) return problem(`Không có đơn vị hành chính mang mã "${areaCode.slice(0, 20)}".`);
  if (area.tier !== receiving.tier) return problem(`${area.name} không cùng cấp với nơi tiếp nhận.`);
  for (const step of version.steps.slice(1)) {
    try {
      directory.resolveOffice(step.officeRule, areaCode);
    } catch (error) {
      if (!(error instanceof HccError)) throw error;
      return problem(`${area.name} chưa có cơ quan làm bước "${step.name}".`);
    }
  }
  return { areaCode, problems: [] };
}
