import {sha256} from '../input/sha256.ts';

/** SHA-256 of what `inputs` says of a value, as JSON; made once for each value, by identity. */
export function digestOnce<Value extends object>(
  inputs: (value: Value) => unknown = value => value,
): (value: Value) => string {
  const digests = new Map<Value, string>();
  return value => {
    const digest = digests.get(value) ?? sha256(JSON.stringify(inputs(value)));
    digests.set(value, digest);
    return digest;
  };
}
