import { Random, Weighted } from '../../kernel/random';
import { searchKey } from '../../kernel/text';
import type { ApplicantInput } from '../dossier/receipt/applicant-rules';
import type { Directory } from '../organisation/directory';
import { areaInSentence } from '../organisation/office-data';
import { Tier } from '../organisation/organisation-terms';
import { LOWLAND_FAMILIES, MEN_GIVEN, MEN_MIDDLE, MOUNTAIN_FAMILIES, WOMEN_GIVEN, WOMEN_MIDDLE } from './citizen-names';

const HAMLETS = [
  ...Array.from({ length: 11 }, (_, index) => `Thôn ${index + 1}`),
  'Thôn Đông',
  'Thôn Trung',
  'Thôn Đoài',
];
const MOUNTAIN_HAMLETS = ['Bản Khằm', 'Bản Chiềng', 'Bản Lở', 'Bản Poọng', 'Bản Mướp', 'Bản Sại', 'Bản Ban', 'Bản Pan'];
const QUARTERS = Array.from({ length: 9 }, (_, index) => `Khu phố ${index + 1}`);
const MOBILE_PREFIXES = new Weighted(
  [
    '097',
    '098',
    '096',
    '086',
    '091',
    '094',
    '088',
    '090',
    '093',
    '037',
    '038',
    '039',
    '035',
    '036',
    '070',
    '076',
    '056',
  ],
  [10, 9, 9, 5, 7, 6, 4, 4, 3, 7, 7, 7, 6, 6, 3, 2, 1],
);

/**
 * The citizen number `number` of a commune: the same person whenever he comes, with no table that remembers him, so
 * that a generator can run through millions of dossiers and people still come back.
 */
export class Citizens {
  private readonly placeOf = new Map<string, string>();

  constructor(
    private readonly directory: Directory,
    private readonly mountainDistricts: ReadonlySet<string>,
  ) {}

  at(communeCode: string, number: number): ApplicantInput {
    const random = new Random(`citizen|${communeCode}|${number}`);
    const commune = this.directory.findArea(communeCode)!;
    const isMountain = this.mountainDistricts.has(commune.parentCode ?? '');
    const isWoman = random.chance(0.52);
    const birthYear = 1942 + Math.floor((random.next() + random.next()) * 31);
    const family = (isMountain && random.chance(0.8) ? MOUNTAIN_FAMILIES : LOWLAND_FAMILIES).draw(random);
    const middle = (isWoman ? WOMEN_MIDDLE : MEN_MIDDLE).draw(random);
    const given = (isWoman ? WOMEN_GIVEN : MEN_GIVEN).draw(random);
    const fullName = `${family} ${middle} ${given}`;
    const phone = `${MOBILE_PREFIXES.draw(random)}${String(random.between(1_000_000, 9_999_999))}`;
    const hasPhone = random.chance(0.95);
    const hasEmail = random.chance(birthYear > 1980 ? 0.25 : 0.04);
    return {
      fullName,
      idNumber: this.idNumber(random, isWoman, birthYear),
      phone: hasPhone ? phone : null,
      email: hasEmail ? `${searchKey(`${given} ${family}`).replaceAll(' ', '')}${birthYear % 100}@gmail.com` : null,
      address: `${this.hamlet(random, commune.type, isMountain)}, ${this.place(communeCode)}`,
      areaCode: communeCode,
    };
  }

  /** 038 is the province; then century and sex, the year of birth, and a number. A few still carry the old card. */
  private idNumber(random: Random, isWoman: boolean, birthYear: number): string {
    const serial = String(random.between(0, 999_999)).padStart(6, '0');
    if (random.chance(0.03)) return `17${serial}${random.between(0, 9)}`;
    const century = birthYear >= 2000 ? 2 : 0;
    return `038${century + (isWoman ? 1 : 0)}${String(birthYear % 100).padStart(2, '0')}${serial}`;
  }

  private hamlet(random: Random, type: string, isMountain: boolean): string {
    if (type !== 'Xã') return random.pick(QUARTERS);
    return random.pick(isMountain && random.chance(0.8) ? MOUNTAIN_HAMLETS : HAMLETS);
  }

  private place(communeCode: string): string {
    let place = this.placeOf.get(communeCode);
    if (!place) {
      const areas = [Tier.COMMUNE, Tier.DISTRICT, Tier.PROVINCE].flatMap(
        (tier) => this.directory.ancestorAt(communeCode, tier) ?? [],
      );
      place = areas.map(areaInSentence).join(', ');
      this.placeOf.set(communeCode, place);
    }
    return place;
  }
}
