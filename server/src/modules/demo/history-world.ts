import type { Sql } from '../../database/sql';
import { HccError } from '../../kernel/errors';
import type { Random, Weighted } from '../../kernel/random';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { type Permission, permissionsOf, type Role } from '../identity/permissions';
import type { Office } from '../organisation/office.entity';
import type { Tier } from '../organisation/organisation-terms';
import { Citizens } from './citizens';
import { type Centre, describeCentres, describeTempos, MOUNTAIN_DISTRICTS } from './history-traits';
import { procedureMix } from './procedure-mix';

/** Everything that made-up histories are made of: the reference data, who works where, and who lives where. */
export class HistoryWorld {
  readonly centres: readonly Centre[];
  readonly citizens: Citizens;
  private readonly mixes: Map<Tier, Weighted<ProcedureVersion>>;
  private readonly tempos: ReadonlyMap<string, number>;
  private readonly routes = new Map<string, readonly Office[] | null>();
  private readonly entitled = new Map<Permission, Map<string, readonly Actor[]>>();

  constructor(
    readonly references: References,
    private readonly actorsByOffice: ReadonlyMap<string, readonly Actor[]>,
  ) {
    const { directory, catalogue } = references;
    this.centres = describeCentres(directory).filter(({ office }) => this.findActor(office.id, 'dossier:receive'));
    this.citizens = new Citizens(directory, MOUNTAIN_DISTRICTS);
    this.mixes = procedureMix(catalogue);
    this.tempos = describeTempos(directory);
    if (this.centres.length === 0 || this.mixes.size === 0) {
      throw new HccError(
        'BAD_USER_INPUT',
        'Chưa có cơ quan, thủ tục và tài khoản mẫu để tạo hồ sơ: hãy chạy "hcc demo" trước.',
      );
    }
  }

  /** The procedures that people bring to the desks of a tier, with how often they bring each. */
  usualAt(tier: Tier): { version: ProcedureVersion; weight: number }[] {
    const mix = this.mixes.get(tier);
    return mix ? mix.items.map((version, index) => ({ version, weight: mix.weights[index]! })) : [];
  }

  /** A procedure that people bring to this desk and whose whole route has somebody who works on it. */
  drawProcedure(centre: Centre, random: Random, wanted: (version: ProcedureVersion) => boolean): ProcedureVersion {
    const mix = this.mixes.get(centre.office.tier)!;
    for (let tries = 0; ; tries++) {
      const version = mix.draw(random);
      if (tries > 200) throw new Error(`${centre.office.name} has no procedure that could be received there.`);
      if (this.routeOf(version, centre) && (tries > 20 || wanted(version))) return version;
    }
  }

  /** The office of each step for what is received at this centre; null where one is missing or has no staff. */
  routeOf(version: ProcedureVersion, centre: Centre): readonly Office[] | null {
    const key = `${version.id}|${centre.office.id}`;
    let route = this.routes.get(key);
    if (route === undefined) {
      route = this.findRoute(version, centre);
      this.routes.set(key, route);
    }
    return route;
  }

  /** How much of the usual time the office of each step takes for it. */
  temposOf(version: ProcedureVersion, centre: Centre): number[] {
    return (this.routeOf(version, centre) ?? []).map(({ id }) => this.tempos.get(id)!);
  }

  private findRoute(version: ProcedureVersion, { office }: Centre): readonly Office[] | null {
    if (!version.receivingTiers.includes(office.tier)) return null;
    try {
      const route = version.steps.map(({ officeRule }) =>
        this.references.directory.resolveOffice(officeRule, office.areaCode),
      );
      return route.every(({ id }) => this.actorsByOffice.has(id)) ? route : null;
    } catch (error) {
      if (error instanceof HccError) return null;
      throw error;
    }
  }

  /** Those of an office who hold a right, in the order of their user names. */
  actorsOf(officeId: string, permission: Permission): readonly Actor[] {
    let byOffice = this.entitled.get(permission);
    if (!byOffice) {
      byOffice = new Map();
      this.entitled.set(permission, byOffice);
    }
    let entitled = byOffice.get(officeId);
    if (!entitled) {
      entitled = (this.actorsByOffice.get(officeId) ?? []).filter(({ permissions }) => permissions.has(permission));
      byOffice.set(officeId, entitled);
    }
    return entitled;
  }

  findActor(officeId: string, permission: Permission): Actor | undefined {
    return (this.actorsByOffice.get(officeId) ?? []).find(({ permissions }) => permissions.has(permission));
  }
}

/** Office → its demo accounts as the actors they would be after signing in. */
async function readActors(sql: Sql, references: References): Promise<Map<string, Actor[]>> {
  const rows = await sql.query<{ id: string; username: string; fullName: string; officeId: string; role: Role }>(
    `SELECT s.id, s.username, s.full_name AS fullName, o.office_id AS officeId, o.role
       FROM staff s JOIN staff_office o ON o.staff_id = s.id
      WHERE s.demo = 1 AND s.status = 'ACTIVE' ORDER BY s.username, o.office_id, o.role`,
  );
  const roles = new Map<string, { row: (typeof rows)[number]; roles: Role[] }>();
  for (const row of rows) {
    const key = `${row.username}|${row.officeId}`;
    const known = roles.get(key);
    if (known) known.roles.push(row.role);
    else roles.set(key, { row, roles: [row.role] });
  }
  const byOffice = new Map<string, Actor[]>();
  for (const { row, roles: held } of roles.values()) {
    const { id: staffId, username, fullName, officeId } = row;
    const office = references.directory.getOffice(officeId);
    const actor = {
      staffId,
      username,
      fullName,
      office,
      roles: held,
      permissions: new Set(permissionsOf(held)),
      standsInFor: [],
    };
    const colleagues = byOffice.get(officeId);
    if (colleagues) colleagues.push(actor);
    else byOffice.set(officeId, [actor]);
  }
  return byOffice;
}

/** @throws HccError BAD_USER_INPUT where the database has no demo organisation to act */
export async function readHistoryWorld(sql: Sql, references: References): Promise<HistoryWorld> {
  return new HistoryWorld(references, await readActors(sql, references));
}
