import {remember} from '../../arabic/remember.ts';
import {tokenise} from '../../arabic/tokenise.ts';

/** Folded tokens of a name; hyphens, quotation marks and stops do not count. */
export const nameTokens = remember((name: string): readonly string[] =>
  tokenise(name)
    .filter(token => token.kind !== 'mark')
    .map(token => token.folded),
);
