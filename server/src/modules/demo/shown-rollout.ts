import type { Database } from '../../database/database';
import { DAY_MS, dayOf, type Instant } from '../../kernel/instant';
import { catalogueCache } from '../catalogue/catalogue';
import type { Actor } from '../identity/actor';
import { permissionsOf, Role } from '../identity/permissions';
import { Staff, StaffOffice } from '../identity/staff.entity';
import { type Directory, directoryCache } from '../organisation/directory';
import { activePlan, readPlans } from '../rollout/milestones';
import { type RolloutCentre, readCentres } from '../rollout/rollout-centres';
import { RolloutNote } from '../rollout/rollout-note.entity';
import { noteDelay } from '../rollout/rollout-notes';

const AUTHOR = 'lanhdao';
const NOTES = [
  [
    'CHUA_CO_TRU_SO',
    'Trụ sở sửa chữa đến hết quý; Phòng Tài chính – Kế hoạch theo dõi, bàn giao trước ngày 15 tháng sau.',
  ],
  ['DUONG_TRUYEN', 'Đường truyền về xã chập chờn, VNPT kéo lại cáp trong hai tuần; huyện bố trí điểm phát tạm.'],
  ['THIEU_NHAN_SU', 'Một công chức nghỉ thai sản, chưa có người thay; huyện cử biệt phái từ đầu tháng.'],
  ['CHUA_CO_THIET_BI', 'Chưa có máy quét, máy in mã vạch; đã có trong gói mua sắm của tỉnh.'],
  ['DUONG_TRUYEN', 'Xã vùng cao mới có điện lưới ổn định từ quý trước.'],
] as const;

/** Causes for the units that are furthest behind the plan. Once. */
export async function showRollout(db: Database, now: Instant): Promise<void> {
  if (await db.read.entities.exists(RolloutNote)) return;
  const directory = await directoryCache(db.read).get();
  const catalogue = await catalogueCache(db.read).get();
  const plan = activePlan(await readPlans(db.read), now);
  const by = await readAuthor(db, directory);
  if (!plan || !by) return;
  const province = directory.children(null)[0]!;
  const centres = (await readCentres(db.read, { directory, catalogue }, province, now, plan.code)) ?? [];
  const today = dayOf(now);
  const slip = ({ dueOn, firstDossierOn }: RolloutCentre) =>
    dueOn === null ? 0 : Date.parse(firstDossierOn ?? today) - Date.parse(dueOn);
  const behind = centres.filter((centre) => slip(centre) > 0).sort((a, b) => slip(b) - slip(a));
  for (const [index, [cause, text]] of NOTES.entries()) {
    const centre = behind[index];
    if (!centre) return;
    const note = { planId: plan.code, areaCode: centre.areaCode, cause, text, seen: 0 };
    await noteDelay(db, directory, { by, address: null }, note, now - (NOTES.length - index) * DAY_MS);
  }
}

async function readAuthor(db: Database, directory: Directory): Promise<Actor | null> {
  const staff = await db.read.entities.findOneBy(Staff, { username: AUTHOR });
  const post = staff && (await db.read.entities.findOneBy(StaffOffice, { staffId: staff.id }));
  const office = post && directory.findOffice(post.officeId);
  if (!staff || !office) return null;
  const roles = [Role.LEADERSHIP];
  const { id: staffId, username, fullName } = staff;
  return { staffId, username, fullName, office, roles, permissions: new Set(permissionsOf(roles)), standsInFor: [] };
}
