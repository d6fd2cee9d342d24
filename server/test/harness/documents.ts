import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, Kind, parse, visit } from 'graphql';
import { findRootFolder } from '../../src/config';

/** Named operations as they stand in files, each with the fragments that it needs. */
export class Documents {
  private readonly operations = new Map<string, DefinitionNode>();
  private readonly fragments = new Map<string, DefinitionNode>();

  constructor(private readonly text: string) {
    for (const definition of parse(text).definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
      if (definition.kind === Kind.OPERATION_DEFINITION) this.operations.set(definition.name!.value, definition);
    }
  }

  get names(): string[] {
    return [...this.operations.keys()];
  }

  /** The document word for word. @throws Error where there is no such operation */
  get(name: string): string {
    const operation = this.operations.get(name);
    if (!operation) throw new Error(`There is no operation ${name}.`);
    const needed = new Set<DefinitionNode>();
    const collect = (definition: DefinitionNode): void => {
      if (needed.has(definition)) return;
      needed.add(definition);
      visit(definition, { FragmentSpread: ({ name: { value } }) => collect(this.fragments.get(value)!) });
    };
    collect(operation);
    return [...needed].map(({ loc }) => this.text.slice(loc!.start, loc!.end)).join('\n');
  }
}

const ROOT = findRootFolder();
/** This project's copy of what the outside relies on, and where the original may lie. */
export const CONTRACT_COPY = join(ROOT, 'server/test/api/contract/operations.graphql');
export const CONTRACT_ORIGINAL = join(ROOT, '../shared/contract/operations.graphql');

function readFolder(folder: string): string {
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** The documents of the contract. */
export const CONTRACT = new Documents(readFileSync(CONTRACT_COPY, 'utf8'));
/** The documents that our own screens send. */
export const SCREENS = new Documents(readFolder(join(ROOT, 'shared-schema/operations')));
