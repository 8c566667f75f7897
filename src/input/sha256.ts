import {createHash} from 'node:crypto';

/** SHA-256 in lower-case hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Id of a name that no authority file lists: prefix (s of a source, t of a tag, n of a person, place or organisation) and ten hexadecimal
 * digits of the SHA-256 of its folded form.
 */
export function nameId(prefix: 's' | 't' | 'n', foldedName: string): string {
  return `${prefix}-${sha256(foldedName).slice(0, 10)}`;
}
