import {distance} from 'fastest-levenshtein';
import {fold, foldHamza} from '../../arabic/normalise.ts';

/**
 * Letters by which Arab newsrooms transcribe one foreign sound differently: g is غ ج ق گ (and ك in a few houses), t is ت ط, s is س ص, z is ز ظ.
 */
const SOUND_CLASSES: Readonly<Record<string, string>> = {
  'غ': 'ج',
  'ق': 'ج',
  'ط': 'ت',
  'ص': 'س',
  'ظ': 'ز',
  'ذ': 'ز',
  'ث': 'ت',
};

/**
 * Key under which transcriptions of one foreign name meet: «بيونغ يانغ», «بيونج يانج» and «بيونغيانغ» → one key.
 * Not an identity: names that share a key are candidates, decided by `spellingCost` and the evidence around them.
 */
export const skeletonKey = (name: string): string =>
  foldHamza(fold(name))
    .replace(/(^|[\s-])ال(?=\p{L}{3})/gu, '$1')
    .replace(/[\s\-'’.]/gu, '')
    .replace(/[غقطصظذث]/gu, letter => SOUND_CLASSES[letter] ?? letter)
    .replace(/(.)\1+/gu, '$1');

/** Skeleton without the long vowels inside words, for finding near misses only: «نتنياهو» and «نتانياهو» meet. */
export const consonantKey = (name: string): string => {
  const key = skeletonKey(name);
  return key.slice(0, 1) + key.slice(1).replace(/[اوي]/gu, '');
};

/** Edits between two skeletons per letter, 0 (same key) to 1. */
export const spellingCost = (left: string, right: string): number => {
  const a = skeletonKey(left);
  const b = skeletonKey(right);
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : distance(a, b) / longest;
};
