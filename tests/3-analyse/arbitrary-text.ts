import fc from 'fast-check';

/** Words and marks that rules of names and quotations look for, so that arbitrary texts reach them. */
const PIECES = [
  'قال',
  'وأضاف',
  'إن',
  'سيرغي لافروف',
  'لافروف',
  'وزير الخارجية الروسي',
  'وزارة',
  'الخارجية',
  'الروسية',
  'كيم',
  'جونغ',
  'أون',
  'محمد',
  'بن',
  'عبد',
  'آل',
  'مدينة',
  'وكالة',
  'تاس',
  'للولايات المتحدة',
  'وبالقاهرة',
  'عُمان',
  'بحسب',
  '«',
  '»',
  '“',
  '”',
  '"',
  ':',
  '.',
  '-',
  '\n',
  '\u0640',
  '\u064E',
  '\u200F',
  '\u202E',
  '\uFDFA',
  '\uD800',
  '😀',
  'AP',
];

/** Texts in NFC that mix these words with any characters at all, lone surrogates among them. */
export const anyText = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...PIECES)},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
    ),
    {maxLength: 24},
  )
  .chain(pieces => fc.constantFrom('', ' ').map(between => pieces.join(between).normalize('NFC')));
