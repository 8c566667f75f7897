import {sha256} from '../input/sha256.ts';
import type {ArticleCard} from '../model/page.ts';

/** SHA-256 of what `inputs` says of a value, as JSON; made once for each value, by identity. */
export function digestOnce<Value extends object>(
  inputs: (value: Value) => unknown = value => value,
): (value: Value) => string {
  const digests = new WeakMap<Value, string>();
  return value => {
    const digest = digests.get(value) ?? sha256(JSON.stringify(inputs(value)));
    digests.set(value, digest);
    return digest;
  };
}

/** The digest of an article's card, for keys and digests of all pages that show it. */
export const cardDigest = digestOnce<ArticleCard>();
