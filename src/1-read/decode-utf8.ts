import {type Message, type Place, placeAt} from '../input/message.ts';

/** The text of some bytes, or the place of the first one that is not UTF-8. */
export type Decoded = {readonly text: string} | {readonly place: Place; readonly problem: Message};

/** Strict UTF-8; byte-order mark dropped, line ends made LF, letters composed (NFC). */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return {text: normalise(new TextDecoder('utf-8', {fatal: true}).decode(bytes))};
  } catch {
    const offset = firstBadByte(bytes);
    const before = normalise(new TextDecoder('utf-8').decode(bytes.subarray(0, offset)));
    return {place: placeAt(before, before.length), problem: notUtf8(bytes, offset)};
  }
}

function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** Offset of the first sequence that is not UTF-8: the longest prefix that decodes is found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  const decodes = (length: number, whole: boolean): boolean => {
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, length), {stream: !whole});
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (decodes(middle, false)) good = middle;
    else bad = middle;
  }
  // A prefix may end inside a character: the bad sequence begins where that character does.
  let start = good;
  while (start > 0 && good - start < 4 && !decodes(start, true)) start -= 1;
  return start;
}

/** Encodings an Arabic text is likely to be in when it is not UTF-8, with the letters expected in it. */
const LIKELY_ENCODINGS = [
  {label: 'utf-16le', mark: [0xff, 0xfe], name: 'UTF-16'},
  {label: 'utf-16be', mark: [0xfe, 0xff], name: 'UTF-16'},
  {label: 'windows-1256', mark: [], name: 'Windows-1256'},
] as const;

function notUtf8(bytes: Uint8Array, offset: number): Message {
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const likely = LIKELY_ENCODINGS.find(
    ({label, mark}) =>
      mark.every((value, index) => bytes[index] === value) &&
      looksArabic(new TextDecoder(label).decode(bytes.subarray(0, 4000))),
  );
  return {
    ar: `البايت \`0x${byte}\` ليس من UTF-8${likely ? `، ويبدو الملف بترميز ${likely.name}` : ''}، والمنتظر UTF-8: أعد حفظ الملف بترميز UTF-8`,
    en: `The byte \`0x${byte}\` is not UTF-8${likely ? ` and the file looks like ${likely.name}` : ''}, expected UTF-8: save the file again as UTF-8`,
  };
}

function looksArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/[\u0621-\u064a]/g)?.length ?? 0;
  return arabic > 2 && arabic > letters / 2;
}
