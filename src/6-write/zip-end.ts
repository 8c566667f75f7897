/**
 * The end of a zip, its directory and closing record, made right where there are more files than sixteen bits can count:
 * fflate writes the counts over one another then. Between directory and closing record come the two records of ZIP64
 * (APPNOTE 4.3.14, 4.3.15). `at` is where the directory begins, below 4 GB.
 */
export const endOfZip = (end: Uint8Array, entries: number, at: number): Uint8Array => {
  if (entries <= MOST_ENTRIES) return end;
  const directory = end.length - END;
  const all = new Uint8Array(directory + ZIP64_END + LOCATOR + END);
  all.set(end.subarray(0, directory));
  const view = new DataView(all.buffer);
  const at64 = directory;
  view.setUint32(at64, 0x06064b50, true);
  view.setBigUint64(at64 + 4, BigInt(ZIP64_END - 12), true);
  // Made by and needed: version 4.5, made on Unix.
  view.setUint16(at64 + 12, 0x032d, true);
  view.setUint16(at64 + 14, 45, true);
  view.setBigUint64(at64 + 24, BigInt(entries), true);
  view.setBigUint64(at64 + 32, BigInt(entries), true);
  view.setBigUint64(at64 + 40, BigInt(directory), true);
  view.setBigUint64(at64 + 48, BigInt(at), true);
  const locator = at64 + ZIP64_END;
  view.setUint32(locator, 0x07064b50, true);
  view.setBigUint64(locator + 8, BigInt(at + directory), true);
  view.setUint32(locator + 16, 1, true);
  const closing = locator + LOCATOR;
  view.setUint32(closing, 0x06054b50, true);
  view.setUint16(closing + 8, MOST_ENTRIES, true);
  view.setUint16(closing + 10, MOST_ENTRIES, true);
  view.setUint32(closing + 12, directory, true);
  view.setUint32(closing + 16, at, true);
  return all;
};

const ZIP64_END = 56;
const LOCATOR = 20;
const END = 22;
const MOST_ENTRIES = 0xffff;
