import type { Database } from '../../database/database';
import { commandLineActor } from '../audit/audit-chain';
import { directoryCache } from '../organisation/directory';
import { PartnerKind } from './connection-terms';
import { createPartner } from './partners';

/** In the demo a gateway and a post office are connected; they have no key, so that nothing opens by one that is known. */
export async function showPartners(db: Database): Promise<void> {
  const directory = await directoryCache(db.read).get();
  const deed = { by: commandLineActor(), address: null };
  await createPartner(db, directory, deed, {
    code: 'truc-lien-thong',
    kind: PartnerKind.SYSTEM,
    name: 'Trục liên thông của tỉnh',
    contact: 'Sở Thông tin và Truyền thông',
    scopes: ['dossier:read'],
    callsPerMinute: 600,
    intakesPerDay: 0,
  });
  await createPartner(db, directory, deed, {
    code: 'buu-dien',
    kind: PartnerKind.INTAKE,
    name: 'Bưu điện tỉnh',
    contact: 'Phòng Kinh doanh, Bưu điện tỉnh',
    scopes: ['dossier:read', 'submission:write', 'post:track'],
    callsPerMinute: 120,
    intakesPerDay: 500,
  });
}
