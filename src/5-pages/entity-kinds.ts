import type {EntityType} from '../model/record.ts';

const PLACES: Readonly<Record<string, string>> = {
  city: 'مدينة',
  province: 'محافظة أو إقليم',
  country: 'دولة',
  region: 'منطقة',
  site: 'موقع',
  district: 'حي أو ناحية',
  island: 'جزيرة',
  territory: 'إقليم تابع',
  base: 'قاعدة',
  river: 'نهر',
  mountain: 'جبل',
  sea: 'بحر أو خليج',
  camp: 'مخيم',
  airport: 'مطار',
  village: 'قرية',
  port: 'مرفأ',
  lake: 'بحيرة',
  strait: 'مضيق',
  peninsula: 'شبه جزيرة',
  continent: 'قارة',
  desert: 'صحراء',
  canal: 'قناة',
};

const ORGANISATIONS: Readonly<Record<string, string>> = {
  newspaper: 'صحيفة',
  company: 'شركة',
  government: 'جهة حكومية',
  broadcaster: 'هيئة بث',
  party: 'حزب',
  agency: 'وكالة أنباء',
  international: 'هيئة دولية',
  club: 'نادٍ',
  site: 'موقع إلكتروني',
  bank: 'مصرف',
  'armed-group': 'جماعة مسلحة',
  university: 'جامعة',
  ngo: 'منظمة غير حكومية',
  sport: 'هيئة رياضية',
  religious: 'هيئة دينية',
  court: 'محكمة',
  museum: 'متحف',
  hospital: 'مستشفى',
  movement: 'حركة',
};

const KINDS: Readonly<Record<EntityType, Readonly<Record<string, string>>>> = {
  person: {},
  place: PLACES,
  organisation: ORGANISATIONS,
};

/** What readers call a kind of the gazetteer; undefined for one it does not have. ('place', 'city') → «مدينة» */
export function kindName(type: EntityType, kind: string): string | undefined {
  return Object.hasOwn(KINDS[type], kind) ? KINDS[type][kind] : undefined;
}
