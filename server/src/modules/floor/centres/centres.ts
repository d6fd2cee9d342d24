import { notFound } from '../../../kernel/errors';
import { type Day, dayFromNumber, dayNumberOf, type Instant, minuteOfDay } from '../../../kernel/instant';
import { searchKey } from '../../../kernel/text';
import { type OfficeHoursView, officeHoursView } from '../../calendar/hours/office-hours.types';
import { isPlainWeekday, type WorkCalendar } from '../../calendar/work-calendar';
import type { References } from '../../dossier/dossier-room';
import type { Area } from '../../organisation/area.entity';
import type { Office } from '../../organisation/office.entity';
import { Tier } from '../../organisation/organisation-terms';

/** A screen of a telephone shows five; who wants more says which. */
const MOST_CENTRES = 60;
/** Days off within so many days are told. */
const DAYS_AHEAD = 45;

/** When a desk is open, told at one moment. */
export interface OpenNow {
  isOpen: boolean;
  /** "HH:mm" of today, while it is open. */
  until: string | null;
  /** When it opens next, while it is closed. */
  opensAt: Instant | null;
}

const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

export function openNow(calendar: WorkCalendar, at: Instant): OpenNow {
  const day = dayNumberOf(at);
  const minute = minuteOfDay(at);
  const session = calendar.isWorkingDay(day)
    ? calendar.sessionsOn(day).find(([from, to]) => minutes(from) <= minute && minute < minutes(to))
    : undefined;
  if (session) return { isOpen: true, until: session[1], opensAt: null };
  return { isOpen: false, until: null, opensAt: calendar.startOfWork(at) };
}

/** Weekdays on which nobody works, and weekends on which one does. */
export function unusualDays(calendar: WorkCalendar, at: Instant): { off: Day[]; work: Day[] } {
  const off: Day[] = [];
  const work: Day[] = [];
  const today = dayNumberOf(at);
  for (let number = today; number <= today + DAYS_AHEAD; number++) {
    const day = dayFromNumber(number);
    const works = calendar.isWorkingDay(number);
    if (works !== isPlainWeekday(day)) (works ? work : off).push(day);
  }
  return { off, work };
}

/** A centre as everybody may know it. */
export interface CentreView extends OpenNow {
  areaCode: string;
  officeId: string;
  tier: Tier;
  name: string;
  areaName: string;
  /** The district of a commune. */
  districtName: string | null;
  address: string | null;
  phone: string | null;
  hours: OfficeHoursView;
}

function viewOf(office: Office, { directory, calendars }: References, at: Instant): CentreView {
  const { areaCode, id: officeId, tier, name, address, phone } = office;
  const district = tier === Tier.COMMUNE ? directory.ancestorAt(areaCode, Tier.DISTRICT) : undefined;
  return {
    ...openNow(calendars.of(officeId), at),
    ...{ areaCode, officeId, tier, name, address, phone },
    areaName: directory.findArea(areaCode)?.name ?? '',
    districtName: district?.name ?? null,
    hours: officeHoursView(calendars, office, at),
  };
}

export interface CentreWish {
  /** An area: its own centre, those above it, and those right below it. */
  areaCode?: string | null;
  /** Words of the names of areas, without accents as well. */
  search?: string | null;
  /** Only those that receive it. */
  procedureCode?: string | null;
}

/** Without a wish: the province's and the districts'; by words any of them. At most sixty, the highest tier first. */
export function findCentres(references: References, wish: CentreWish, at: Instant): CentreView[] {
  const { directory } = references;
  const version = wish.procedureCode ? references.catalogue.findCurrent(wish.procedureCode.trim(), at) : undefined;
  if (wish.procedureCode && !version) throw notFound('thủ tục mang mã này');
  const words = searchKey(wish.search ?? '')
    .split(' ')
    .filter(Boolean);
  const areas = wish.areaCode ? around(references, wish.areaCode.trim()) : firstOrAll(references, words.length > 0);
  const found: CentreView[] = [];
  for (const area of areas) {
    const key = searchKey(area.name);
    if (!words.every((word) => key.includes(word))) continue;
    const office = directory.centreOf(area.code);
    if (!office || (version && !version.receivingTiers.includes(office.tier))) continue;
    found.push(viewOf(office, references, at));
    if (found.length === MOST_CENTRES) break;
  }
  return found;
}

/** Province, districts and, where words part them, communes. */
function firstOrAll({ directory }: References, isSearching: boolean): readonly Area[] {
  const [province] = directory.children(null);
  if (!province) return [];
  const districts = directory.children(province.code);
  const communes = isSearching ? districts.flatMap(({ code }) => directory.children(code)) : [];
  return [province, ...districts, ...communes];
}

function around({ directory }: References, areaCode: string): Area[] {
  const own = directory.findArea(areaCode);
  if (!own) throw notFound('đơn vị này');
  const above = [Tier.PROVINCE, Tier.DISTRICT].flatMap((tier) => directory.ancestorAt(areaCode, tier) ?? []);
  const below = own.tier === Tier.PROVINCE ? [] : directory.children(areaCode);
  // The nearest first: one's own, then those above it, then those below.
  return [own, ...above.filter(({ code }) => code !== own.code).reverse(), ...below];
}

/** @throws HccError NOT_FOUND */
export function getCentre(references: References, areaCode: string, at: Instant): CentreView {
  const office = references.directory.centreOf(areaCode.trim());
  if (!office) throw notFound('bộ phận một cửa của đơn vị này');
  return viewOf(office, references, at);
}
