import type {Message} from './message.ts';

/**
 * What a YAML error means to someone who writes news, by the parser's error code (`yaml` 2, errors.d.ts), and two of our own:
 * ALIAS and DEEP.
 */
export const YAML_PROBLEMS = {
  ALIAS: {
    ar: 'القيمة تبدأ بعلامة من علامات YAML (`*` أو `&` أو `!`)، والمنتظر نص: ضع القيمة بين علامتي `"`',
    en: 'The value begins with a YAML sign (`*`, `&` or `!`), expected text: put the value between `"` marks',
  },
  DEEP: {
    ar: 'النص متداخل أو طويل فوق الحد، والمنتظر قوائم من مستويين أو ثلاثة: بسّطه',
    en: 'The YAML is nested too deeply or too long, expected two or three levels: make it simpler',
  },
  NON_STRING_KEY: {
    ar: 'المفتاح ليس كلمة، والمنتظر سطر مثل `title: "…"`',
    en: 'The key is not a word, expected a line like `title: "…"`',
  },
  MISSING_CHAR: {
    ar: 'علامة اقتباس أو قوس مفتوح، والمنتظر أن يُغلق: أغلق ما فُتح، أو ضع القيمة كلها بين علامتي `"`',
    en: 'An open quotation mark or bracket, expected its closing one: close what was opened, or put the whole value between `"` marks',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    ar: 'في القيمة نقطتان بعدهما فراغ، فقُرئت مفتاحاً آخر، والمنتظر نص: ضع القيمة كلها بين علامتي `"`',
    en: 'The value contains a colon and a space and so was read as another key, expected text: put the whole value between `"` marks',
  },
  MULTILINE_IMPLICIT_KEY: {
    ar: 'السطر ليس مفتاحاً وقيمة، والمنتظر صورة `key: value`: أضف النقطتين والفراغ بعد المفتاح، أو أزحه إن كان تتمة للسطر السابق',
    en: 'The line is no key with a value, expected the form `key: value`: add the colon and a space after the key, or indent it if it continues the line above',
  },
  BAD_INDENT: {
    ar: 'إزاحة السطر لا توافق ما قبله، والمنتظر إزاحة واحدة للمفاتيح: ساوِ بينها بالفراغات',
    en: 'The line is indented differently from those above it, expected keys below one another: align them with spaces',
  },
  TAB_AS_INDENT: {
    ar: 'السطر مُزاح بعلامة جدولة، والمنتظر فراغات: استبدل بها فراغين',
    en: 'The line is indented with a tab, expected spaces: replace it with two spaces',
  },
  BAD_SCALAR_START: {
    ar: 'القيمة تبدأ بعلامة محجوزة في YAML، والمنتظر نص: ضعها كلها بين علامتي `"`',
    en: 'The value begins with a sign that YAML reserves, expected text: put the whole value between `"` marks',
  },
  BAD_DQ_ESCAPE: {
    ar: 'بعد الشرطة المائلة `\\` حرف لا تعرفه YAML داخل علامتي `"`، والمنتظر نص: اكتب `\\\\` أو استعمل علامتي `\'`',
    en: 'A backslash `\\` before a letter that YAML does not know between `"` marks, expected text: write `\\\\`, or use `\'` marks',
  },
  UNEXPECTED_TOKEN: {
    ar: 'نص زائد بعد القيمة، والمنتظر آخر السطر: ضع القيمة كلها بين علامتي `"`، أو احذف الزائد',
    en: 'Text after the value, expected the end of the line: put the whole value between `"` marks, or remove it',
  },
  BLOCK_IN_FLOW: {
    ar: 'قائمة بأسطر داخل قوسين، والمنتظر إحدى الصورتين: اكتب القائمة كلها على صورة `[أ, ب]` أو كلها أسطراً تبدأ بـ`-`',
    en: 'A list of lines inside brackets, expected one form or the other: write the whole list as `[a, b]`, or all of it as lines beginning with `-`',
  },
  MULTIPLE_DOCS: {
    ar: 'أكثر من وثيقة YAML واحدة، والمنتظر واحدة: احذف أسطر `---` الزائدة',
    en: 'More than one YAML document, expected one: remove the further `---` lines',
  },
  TAG_RESOLVE_FAILED: {
    ar: 'القيمة تبدأ بعلامة `!`، وهي محجوزة في YAML، والمنتظر نص: ضع القيمة كلها بين علامتي `"`',
    en: 'The value begins with `!`, which YAML reserves, expected text: put the whole value between `"` marks',
  },
} as const satisfies Readonly<Record<string, Message>>;

/** The message of a parser error code; undefined for one that has none of its own. */
export function yamlProblem(code: string): Message | undefined {
  const known: Readonly<Record<string, Message>> = YAML_PROBLEMS;
  return Object.hasOwn(known, code) ? known[code] : undefined;
}
