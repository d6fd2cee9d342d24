import { ReferenceCache } from '../../database/reference-cache';
import { readTable } from '../../database/rows';
import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { searchKey, searchWords } from '../../kernel/text';
import type { Tier } from '../organisation/organisation-terms';
import { editionAt, inOrderOfBeginning, standingFor } from './editions';
import { type BlankForm, type BlankFormFile, FormUse } from './forms/blank-form';
import { BlankFormRow, formOfRow } from './forms/blank-form.entity';
import { DocumentRequirement, ProcedureStep, ProcedureVersion } from './procedure.entity';

/** The catalogue as it is between two moments at which some version begins or ends. */
interface View {
  from: Instant;
  until: Instant;
  current: readonly ProcedureVersion[];
}

/** A file of a form, and from when on an edition has it. */
interface PublishedFile {
  form: BlankForm;
  file: BlankFormFile;
  from: Instant;
}

/**
 * Every version of every procedure as one process holds them. Which of them counts follows from the moment that is
 * asked about, so that one whose day has come counts at once in every process, without anybody writing anything.
 */
export class Catalogue {
  private readonly byVersion = new Map<string, ProcedureVersion>();
  private readonly byCode = new Map<string, ProcedureVersion[]>();
  private readonly byProcedure = new Map<string, ProcedureVersion[]>();
  /** Moments at which the list of current versions may change, ascending. */
  private readonly turns: readonly Instant[];
  private view: View | null = null;
  /** Made when the first is asked for, as the files of forms are. */
  private requirements?: ReadonlyMap<string, DocumentRequirement>;
  /** By use and hash, the edition that begins last first. */
  private formFiles?: ReadonlyMap<string, readonly PublishedFile[]>;

  constructor(versions: readonly ProcedureVersion[]) {
    const turns = new Set<Instant>();
    for (const version of [...versions].sort(inOrderOfBeginning)) {
      this.byVersion.set(version.id, version);
      const editions = this.byProcedure.get(version.procedureId);
      if (editions) editions.push(version);
      else {
        this.byProcedure.set(version.procedureId, [version]);
        this.byCode.set(version.code, this.byProcedure.get(version.procedureId)!);
      }
      turns.add(version.effectiveFrom);
      if (version.effectiveUntil !== null) turns.add(version.effectiveUntil);
    }
    this.turns = [...turns].sort((a, b) => a - b);
  }

  /** Current versions by code. */
  get current(): readonly ProcedureVersion[] {
    const at = now();
    if (this.view && at >= this.view.from && at < this.view.until) return this.view.current;
    const current = [...this.byProcedure.values()].flatMap((editions) => editionAt(editions, at) ?? []);
    this.view = {
      from: this.turns.findLast((turn) => turn <= at) ?? -Infinity,
      until: this.turns.find((turn) => turn > at) ?? Infinity,
      current: current.sort((a, b) => (a.code < b.code ? -1 : 1)),
    };
    return this.view.current;
  }

  /** Every procedure's editions, in the order in which they begin. */
  get procedures(): Iterable<readonly ProcedureVersion[]> {
    return this.byProcedure.values();
  }

  /** `getVersion` as a function of its own. */
  readonly versionOf = (id: string): ProcedureVersion => this.getVersion(id);

  getVersion(id: string): ProcedureVersion {
    const version = this.byVersion.get(id);
    if (!version) throw new Error(`Procedure version ${id} is not in the catalogue.`);
    return version;
  }

  /** The version that a dossier received at the moment has. */
  findCurrent(code: string, at: Instant = now()): ProcedureVersion | undefined {
    return editionAt(this.byCode.get(code) ?? [], at);
  }

  /** Every edition of a procedure in the order in which they begin; none for an unknown code. */
  editionsOf(code: string): readonly ProcedureVersion[] {
    return this.byCode.get(code) ?? [];
  }

  /** The current version of a procedure; of one that has ended the last, of one that is to come the first. */
  currentOf(procedureId: string): ProcedureVersion {
    const version = standingFor(this.byProcedure.get(procedureId) ?? [], now());
    if (!version) throw new Error(`Procedure ${procedureId} is not in the catalogue.`);
    return version;
  }

  /**
   * A file of a form by its content, where an edition that has begun has it: of one that is to come nothing is
   * published, of one that has ended dossiers are still under way.
   */
  findFormFile(hash: string, use: FormUse, at: Instant = now()): { form: BlankForm; file: BlankFormFile } | undefined {
    this.formFiles ??= this.readFormFiles();
    return this.formFiles.get(`${use} ${hash}`)?.find(({ from }) => from <= at);
  }

  /** What a dossier's document was asked for as, in whichever edition; undefined for what no edition asks for. */
  findRequirement(id: string): DocumentRequirement | undefined {
    this.requirements ??= new Map(
      [...this.byVersion.values()].flatMap(({ documents }) => documents.map((document) => [document.id, document])),
    );
    return this.requirements.get(id);
  }

  private readFormFiles(): Map<string, PublishedFile[]> {
    const found = new Map<string, PublishedFile[]>();
    for (const { documents, effectiveFrom: from } of [...this.byVersion.values()].reverse()) {
      for (const { form } of documents) {
        if (!form) continue;
        for (const [use, file] of [[FormUse.PRINT, form.printFile] as const, [FormUse.FILL, form.fillFile] as const]) {
          if (!file) continue;
          const key = `${use} ${file.sha256}`;
          found.set(key, [...(found.get(key) ?? []), { form, file, from }]);
        }
      }
    }
    return found;
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
    filter: { field?: string | null; agency?: string | null; tier?: Tier | null } = {},
  ): ProcedureVersion[] {
    const words = searchWords(text ?? '');
    const whole = words.join(' ');
    const found: { version: ProcedureVersion; rank: number }[] = [];
    for (const version of this.current) {
      if (filter.field && version.field !== filter.field) continue;
      if (filter.agency && version.agency !== filter.agency) continue;
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
  return new ReferenceCache(sql, 'catalogue', async (reader) => {
    const rows = await readTable<ProcedureVersion>(reader, ProcedureVersion, 'procedure_id, version_no');
    const versions = rows.map((row) => Object.assign(new ProcedureVersion(), row));
    const steps = await readTable<ProcedureStep>(reader, ProcedureStep, 'version_id, ordinal');
    const documents = await readTable<DocumentRequirement>(reader, DocumentRequirement, 'version_id, ordinal');
    const forms = await readTable<BlankFormRow>(reader, BlankFormRow, 'version_id, ordinal');
    const byId = new Map(versions.map((version) => [version.id, version]));
    for (const version of versions) {
      version.limit = { amount: version.limitAmount, unit: version.limitUnit };
      version.receivingTiers = version.receivingTiersText.split('|').filter(Boolean) as Tier[];
      version.steps = [];
      version.documents = [];
    }
    for (const step of steps) byId.get(step.versionId)?.steps.push(step);
    for (const document of documents) {
      byId.get(document.versionId)?.documents.push({ ...document, required: Boolean(document.required) });
    }
    for (const row of forms) {
      const document = byId.get(row.versionId)?.documents.find(({ ordinal }) => ordinal === row.ordinal);
      if (document) document.form = formOfRow(row);
    }
    return new Catalogue(versions);
  });
}
