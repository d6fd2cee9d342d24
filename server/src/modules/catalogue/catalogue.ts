import { ReferenceCache } from '../../database/reference-cache';
import type { Sql } from '../../database/sql';
import { searchKey, searchWords } from '../../kernel/text';
import type { Tier } from '../organisation/organisation-terms';
import { DocumentRequirement, Procedure, ProcedureStep, ProcedureVersion } from './procedure.entity';

/** Every version of every procedure as one process holds them. */
export class Catalogue {
  private readonly byVersion = new Map<string, ProcedureVersion>();
  private readonly currentByCode = new Map<string, ProcedureVersion>();
  private readonly currentByProcedure = new Map<string, ProcedureVersion>();
  /** Current versions by code. */
  readonly current: readonly ProcedureVersion[];

  constructor(versions: readonly ProcedureVersion[], currentIds: ReadonlySet<string>) {
    for (const version of versions) {
      this.byVersion.set(version.id, version);
      if (!currentIds.has(version.id)) continue;
      this.currentByCode.set(version.code, version);
      this.currentByProcedure.set(version.procedureId, version);
    }
    this.current = [...this.currentByCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  /** `getVersion` as a function of its own. */
  readonly versionOf = (id: string): ProcedureVersion => this.getVersion(id);

  getVersion(id: string): ProcedureVersion {
    const version = this.byVersion.get(id);
    if (!version) throw new Error(`Procedure version ${id} is not in the catalogue.`);
    return version;
  }

  findCurrent(code: string): ProcedureVersion | undefined {
    return this.currentByCode.get(code);
  }

  currentOf(procedureId: string): ProcedureVersion {
    const version = this.currentByProcedure.get(procedureId);
    if (!version) throw new Error(`Procedure ${procedureId} has no current version.`);
    return version;
  }

  /** Procedures whose code ends with what was typed ("001193"): what a shortened code could mean. */
  codesEndingWith(text: string): string[] {
    return this.current.filter(({ code }) => code.endsWith(text)).map(({ code }) => code);
  }

  /**
   * Current procedures that have every word, without regard to accents or case. A code that begins with the text comes
   * first, then names that begin with it, then the rest by name length, so that the plain procedure precedes its
   * special cases.
   */
  search(
    text: string | null | undefined,
    filter: { field?: string | null; tier?: Tier | null } = {},
  ): ProcedureVersion[] {
    const words = searchWords(text ?? '');
    const whole = words.join(' ');
    const found: { version: ProcedureVersion; rank: number }[] = [];
    for (const version of this.current) {
      if (filter.field && version.field !== filter.field) continue;
      if (filter.tier && !version.receivingTiers.includes(filter.tier)) continue;
      if (!words.every((word) => version.searchKey.includes(word))) continue;
      const rank = rankOf(version, whole, text ?? '');
      found.push({ version, rank });
    }
    return found
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          a.version.name.length - b.version.name.length ||
          (a.version.code < b.version.code ? -1 : 1),
      )
      .map(({ version }) => version);
  }
}

function rankOf(version: ProcedureVersion, whole: string, typed: string): number {
  if (whole === '') return 0;
  if (version.code.startsWith(typed.trim())) return 0;
  const name = searchKey(version.name);
  if (name.startsWith(whole)) return 1;
  return name.includes(whole) ? 2 : 3;
}

export function catalogueCache(sql: Sql): ReferenceCache<Catalogue> {
  return new ReferenceCache(sql, 'catalogue', async ({ entities }) => {
    const versions = await entities.find(ProcedureVersion);
    const procedures = await entities.find(Procedure);
    const steps = await entities.find(ProcedureStep, { order: { versionId: 'ASC', ordinal: 'ASC' } });
    const documents = await entities.find(DocumentRequirement, { order: { versionId: 'ASC', ordinal: 'ASC' } });
    const byId = new Map(versions.map((version) => [version.id, version]));
    for (const version of versions) {
      version.limit = { amount: version.limitAmount, unit: version.limitUnit };
      version.receivingTiers = version.receivingTiersText.split('|').filter(Boolean) as Tier[];
      version.steps = [];
      version.documents = [];
      version.searchKey = searchKey(
        `${version.code} ${version.code.replaceAll('.', '')} ${version.name} ${version.field}`,
      );
    }
    for (const step of steps) byId.get(step.versionId)?.steps.push(step);
    for (const document of documents) {
      byId.get(document.versionId)?.documents.push({ ...document, required: Boolean(document.required) });
    }
    return new Catalogue(versions, new Set(procedures.map(({ currentVersionId }) => currentVersionId)));
  });
}
