import type {TimeRule} from '../rule.ts';

/** «مطلع العام الجديد»: the coming year in its last months, the running one in its first. */
export const newYear: TimeRule = {
  name: 'new-year',
  pattern: `part:partOf? newYear !year`,
  read: () => ({type: 'new-year'}),
};
