/** The part of `edtf` 4 that we use; the package ships no types. */
declare module 'edtf' {
  /** Milliseconds since the epoch of the first and last moment a value allows. */
  interface Bounded {
    readonly type: 'Date' | 'Interval' | 'Set' | 'List' | 'Season' | 'Year';
    readonly min: number;
    readonly max: number;
  }
  /** Reads one EDTF value; throws when it is none of the given types. */
  export default function edtf(text: string, options?: {readonly types?: readonly Bounded['type'][]}): Bounded;
}
