/** The part of CBOR (RFC 8949) that Pagefind's files use: unsigned and negative integers, text and arrays of known length. */

/** What such a file holds. */
export type Cbor = number | string | readonly Cbor[];

const INTEGER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

interface Head {
  readonly type: number;
  readonly value: number;
  /** Where the next item, or the text itself, begins. */
  readonly next: number;
}

/** Reads the item at an offset; gives it with the offset behind it. Throws on any other kind of item. */
export const readCbor = (bytes: Uint8Array, at = 0): readonly [Cbor, number] => {
  const {type, value, next} = head(bytes, at);
  if (type === INTEGER) return [value, next];
  if (type === NEGATIVE) return [-1 - value, next];
  if (type === TEXT) return [decoder.decode(bytes.subarray(next, next + value)), next + value];
  const items: Cbor[] = [];
  let offset = next;
  for (let left = value; left > 0; left--) {
    const [item, end] = readCbor(bytes, offset);
    items.push(item);
    offset = end;
  }
  return [items, offset];
};

/** Offset behind the item at an offset, without reading it. */
export const skipCbor = (bytes: Uint8Array, at: number): number => {
  let offset = at;
  for (let open = 1; open > 0; open--) {
    const {type, value, next} = head(bytes, offset);
    offset = type === TEXT ? next + value : next;
    if (type === ARRAY) open += value;
  }
  return offset;
};

/** Number of items of the array at an offset, and where the first begins. Throws when something else is there. */
export const openArray = (bytes: Uint8Array, at: number): readonly [count: number, first: number] => {
  const {type, value, next} = head(bytes, at);
  if (type !== ARRAY) throw new Error(`CBOR: expected an array at ${at}, found an item of type ${type}`);
  return [value, next];
};

/** The items of an array, so many where a number is given. Throws for anything else. */
export const arrayOf = (item: Cbor | undefined, length?: number): readonly Cbor[] => {
  if (typeof item !== 'object' || (length !== undefined && item.length !== length))
    throw new Error(`CBOR: expected an array${length === undefined ? '' : ` of ${length}`}`);
  return item;
};

/** The bytes of an item. */
export const writeCbor = (item: Cbor): Uint8Array => concat(parts(item));

/** The bytes that open an array of so many items. */
export const arrayHead = (count: number): Uint8Array => headBytes(ARRAY, count);

/** One array of several. */
export const concat = (arrays: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(arrays.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    whole.set(array, at);
    at += array.length;
  }
  return whole;
};

const decoder = new TextDecoder();
const encoder = new TextEncoder();

const parts = (item: Cbor): readonly Uint8Array[] => {
  if (typeof item === 'number') return [item < 0 ? headBytes(NEGATIVE, -1 - item) : headBytes(INTEGER, item)];
  if (typeof item === 'string') {
    const text = encoder.encode(item);
    return [headBytes(TEXT, text.length), text];
  }
  return [arrayHead(item.length), ...item.flatMap(parts)];
};

/** How many bytes hold the value behind each of the short codes. */
const WIDTHS: ReadonlyMap<number, number> = new Map([
  [24, 1],
  [25, 2],
  [26, 4],
]);

const head = (bytes: Uint8Array, at: number): Head => {
  const first = bytes[at];
  if (first === undefined) throw new Error(`CBOR: ends at ${at}, where an item should begin`);
  const type = first >> 5;
  const short = first & 31;
  const width = WIDTHS.get(short) ?? 0;
  if (![INTEGER, NEGATIVE, TEXT, ARRAY].includes(type) || (width === 0 && short > 23))
    throw new Error(`CBOR: unexpected byte ${first} at ${at}`);
  let value = width === 0 ? short : 0;
  for (let index = 1; index <= width; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return {type, value, next: at + 1 + width};
};

const headBytes = (type: number, value: number): Uint8Array => {
  if (value < 24) return Uint8Array.of((type << 5) | value);
  if (value < 0x100) return Uint8Array.of((type << 5) | 24, value);
  if (value < 0x10000) return Uint8Array.of((type << 5) | 25, value >> 8, value & 255);
  return Uint8Array.of((type << 5) | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
};
