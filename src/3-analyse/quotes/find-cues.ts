import {readings} from '../../arabic/clitics.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {REPORTING_NOUNS, REPORTING_PARTICIPLES, SOURCE_OPENERS} from '../../lexicon/reporting-participles.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {WordLists} from '../../model/lexicon.ts';

/** A word that says somebody says something. */
export interface Cue {
  /** Index of its token. */
  readonly token: number;
  readonly kind: 'verb' | 'participle' | 'noun' | 'source';
  /** Surface form without conjunction. */
  readonly text: string;
  /** True for verbs that go on with the speaker before them (وأضاف، وتابع). */
  readonly carry: boolean;
}

/** Every cue of a tokenised text in order. Words inside quotation marks are for the caller to leave out. */
export const findCues = (tokens: readonly Token[], words: WordLists): readonly Cue[] =>
  tokens.flatMap((token, index): readonly Cue[] => {
    if (token.kind !== 'word') return [];
    for (const {host, clitics, start} of readings(token)) {
      if (STOP_WORDS.has(host) && !SOURCE_OPENERS.has(host)) return [];
      if (clitics !== '' && clitics !== 'و' && clitics !== 'ف') continue;
      const text = token.surface.slice(start - token.start);
      const verb = words.reportingVerbs.get(host);
      if (verb !== undefined) return [{token: index, kind: 'verb' as const, text, carry: verb.carry}];
      if (REPORTING_PARTICIPLES.has(host)) return [{token: index, kind: 'participle' as const, text, carry: true}];
      if (REPORTING_NOUNS.has(host)) return [{token: index, kind: 'noun' as const, text, carry: false}];
      if (SOURCE_OPENERS.has(host)) return [{token: index, kind: 'source' as const, text, carry: false}];
    }
    return [];
  });
