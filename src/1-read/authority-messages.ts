/** What is said of wrong entries in authority files. */
import {type Message, show} from '../input/message.ts';
import {didYouMean, nearest} from '../input/nearest.ts';
import type {FieldReader} from './authority-fields.ts';

/** The file holds no list. */
export function notAList(): Message {
  return {
    ar: 'الملف ليس قائمة، والمنتظر مداخل يبدأ كل منها بـ`- id: …`: أضف الشرطة في أول كل مدخل',
    en: 'The file is not a list, expected entries that each begin with `- id: …`: put the hyphen before each entry',
  };
}

/** An item of the list holds no keys. */
export function notAnEntry(data: unknown): Message {
  return {
    ar: `${show(data)} ليس مدخلاً، والمنتظر مفاتيح مثل \`- id: …\` ثم \`name: …\`: اكتبها أو احذف السطر`,
    en: `${show(data)} is no entry, expected keys such as \`- id: …\` and \`name: …\`: write them or remove the line`,
  };
}

/** A key that entries of the file do not have. */
export function unknownKey(key: string, keys: readonly string[]): Message {
  const hint = didYouMean(nearest(key, keys));
  const list = keys.join(', ');
  return {
    ar: `مفتاح غير معروف ${show(key)}، والمنتظر أحد المفاتيح \`${list}\`: صحّحه أو احذفه${hint.ar}`,
    en: `Unknown key ${show(key)}, expected one of \`${list}\`: correct or remove it${hint.en}`,
  };
}

/** A value that its reader does not take. */
export function wrongValue(key: string, value: unknown, {expected}: FieldReader): Message {
  return {
    ar: `قيمة ${show(key)} هي ${show(value)}، والمنتظر ${expected.ar}: صحّحها أو احذف السطر`,
    en: `${show(key)} is ${show(value)}, expected ${expected.en}: correct it or remove the line`,
  };
}

/** A key that every entry needs. */
export function missingKey(key: string): Message {
  return {
    ar: `مدخل بلا ${show(key)}، والمنتظر أن يكون لكل مدخل \`id\` و\`name\`: أضفه`,
    en: `An entry without ${show(key)}, expected both \`id\` and \`name\` in every entry: add it`,
  };
}

/** An id, name or alias that an earlier entry has. */
export function belongsTo(key: string, ownerId: string, where: string): Message {
  return {
    ar: `${show(key)} للمدخل ${show(ownerId)} أيضاً (\`${where}\`)، والمنتظر مدخل واحد لكل معرّف واسم: احذفه من أحدهما أو ادمجهما`,
    en: `${show(key)} also belongs to the entry ${show(ownerId)} (\`${where}\`), expected one entry for each id and name: remove it from one, or join the two`,
  };
}

/** A broader tag that is not declared. */
export function unknownBroader(broader: string, ids: Iterable<string>): Message {
  const hint = didYouMean(nearest(broader, ids));
  return {
    ar: `لا وسم معرّفه ${show(broader)}، والمنتظر \`id\` وسم من هذا الملف: صحّحه أو أضف الوسم${hint.ar}`,
    en: `No tag has the id ${show(broader)}, expected the \`id\` of a tag of this file: correct it, or add the tag${hint.en}`,
  };
}

/** Tags that are broader than themselves. */
export function circle(ids: readonly string[]): Message {
  const path = ids.join(' → ');
  return {
    ar: `الوسم أعمّ من نفسه (\`${path}\`)، والمنتظر سلسلة تنتهي بوسم لا أعمّ منه: احذف أحد أسطر \`broader\``,
    en: `The tag is broader than itself (\`${path}\`), expected a chain that ends: remove one of the \`broader\` lines`,
  };
}
