import type {EntityType} from '../model/record.ts';

/** Words of each type of entity: singular, its index, and the section its pages stand in. */
export const TYPE_WORDS = {
  person: {label: 'عَلَم', index: 'الأعلام', section: 'people'},
  place: {label: 'مكان', index: 'الأماكن', section: 'places'},
  organisation: {label: 'مؤسسة', index: 'المؤسسات', section: 'organisations'},
} as const satisfies Readonly<Record<EntityType, object>>;
