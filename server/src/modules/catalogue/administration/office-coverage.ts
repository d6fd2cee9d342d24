import { HccError } from '../../../kernel/errors';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';
import { OfficeKind, Tier } from '../../organisation/organisation-terms';

/** An office that a step may name, for a person to choose from. */
export interface OfficeChoice {
  rule: string;
  label: string;
  tier: Tier | null;
}

/** Distinct rules are some hundred, procedures two thousand: each rule is tried once for each tier. */
const missingByDirectory = new WeakMap<Directory, Map<string, string[]>>();

/** Names of the areas of a tier from which a rule leads to no office. */
export function areasWithout(directory: Directory, rule: string, tier: Tier): string[] {
  let known = missingByDirectory.get(directory);
  if (!known) {
    known = new Map();
    missingByDirectory.set(directory, known);
  }
  const key = `${rule}|${tier}`;
  let missing = known.get(key);
  if (!missing) {
    const receiving = directory.areas.filter((area) => area.tier === tier && directory.centreOf(area.code));
    missing = receiving.filter(({ code }) => !hasOffice(directory, rule, code)).map(({ name }) => name);
    known.set(key, missing);
  }
  return missing;
}

/** As the road of a dossier would find it, also where a tier is no more and the province does its work. */
function hasOffice(directory: Directory, rule: string, areaCode: string): boolean {
  try {
    directory.resolveOffice(rule, areaCode);
    return true;
  } catch (error) {
    if (error instanceof HccError) return false;
    throw error;
  }
}

const TIER_WORDS: Record<Tier, string> = {
  [Tier.PROVINCE]: 'Cấp tỉnh',
  [Tier.DISTRICT]: 'Cấp huyện',
  [Tier.COMMUNE]: 'Cấp xã',
};

/** Every office that a step may name, each once, by what it is and not where. */
export function officeChoices(directory: Directory): OfficeChoice[] {
  const choices = new Map<string, OfficeChoice>([
    ['RECEIVING:CENTRE', { rule: 'RECEIVING:CENTRE', label: 'Nơi tiếp nhận: bộ phận một cửa', tier: null }],
    ['RECEIVING:COMMITTEE', { rule: 'RECEIVING:COMMITTEE', label: 'Nơi tiếp nhận: Ủy ban nhân dân', tier: null }],
  ]);
  for (const office of directory.offices) {
    const rule = `${office.tier}:${office.kind}${office.unitCode ? `:${office.unitCode}` : ''}`;
    if (!choices.has(rule)) choices.set(rule, { rule, label: labelOf(office), tier: office.tier });
  }
  return [...choices.values()];
}

function labelOf(office: Office): string {
  return `${TIER_WORDS[office.tier]}: ${kindWords(office)}`;
}

function kindWords({ kind, name, areaName, tier }: Office): string {
  if (kind === OfficeKind.CENTRE) return tier === Tier.COMMUNE ? 'bộ phận một cửa' : 'Trung tâm Hành chính công';
  if (kind === OfficeKind.COMMITTEE) return 'Ủy ban nhân dân';
  // "Phòng Tư pháp huyện Quan Hóa" stands for that division of every district.
  const at = name.toLowerCase().indexOf(areaName.toLowerCase());
  return at > 0 ? name.slice(0, at).trim() : name;
}
