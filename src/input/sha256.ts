import {createHash} from 'node:crypto';

/** SHA-256 in lower-case hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Id of a name that no authority file lists: prefix and ten hexadecimal digits of the SHA-256 of its folded form. */
export function nameId(prefix: 's' | 't', foldedName: string): string {
  return `${prefix}-${sha256(foldedName).slice(0, 10)}`;
}
