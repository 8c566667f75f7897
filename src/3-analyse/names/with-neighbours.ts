import type {Candidate} from './candidate.ts';
import type {NameContext} from './name-context.ts';

/**
 * The candidates that are believed, and ambiguous places that a list ties to a believed one: «إربد والزرقاء والعقبة» from the first to the last,
 * «جنين ويعبد وبيت ساحور» from the last to the first.
 */
export const withNeighbours = (
  context: NameContext,
  candidates: readonly Candidate[],
  isBelievedAlone: (candidate: Candidate) => boolean,
  evidence: ReadonlySet<string>,
): readonly Candidate[] => {
  const believed = new Set(candidates.filter(isBelievedAlone));
  const places = candidates
    .filter(({type, entity}) => type === 'place' && entity !== undefined)
    .toSorted((left, right) => left.first - right.first);
  const isKnown = (place: Candidate): boolean => believed.has(place) && place.strength !== 'alone';
  const mayJoin = ({strength, entity}: Candidate): boolean =>
    strength === 'ambiguous' && evidence.has(entity?.country ?? '');
  const isConjoined = ({first, start}: Candidate): boolean => {
    const token = context.tokens[first];
    return token?.folded.startsWith('و') === true && start > token.start;
  };
  const ends = new Set(places.filter(isKnown).map(({end}) => end));
  for (const place of places)
    if (mayJoin(place) && isConjoined(place) && ends.has(place.first)) {
      believed.add(place);
      ends.add(place.end);
    }
  const opens = new Set(places.filter(place => isKnown(place) && isConjoined(place)).map(({first}) => first));
  for (const place of places.toReversed())
    if (mayJoin(place) && opens.has(place.end)) {
      believed.add(place);
      if (isConjoined(place)) opens.add(place.first);
    }
  return candidates.filter(candidate => believed.has(candidate));
};
