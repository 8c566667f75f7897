import {BIDI_CONTROL, CONTROL_CHARACTER, error, nameCharacter, type Place} from '../input/message.ts';
import type {Diagnostic} from '../model/diagnostic.ts';

/** The diagnostic for an invisible character that may not stand in an article. */
export function hiddenCharacter(path: string, place: Place, character: string): Diagnostic {
  const name = nameCharacter(character);
  return BIDI_CONTROL.test(character)
    ? error(path, place, 'body/bidi', {
        ar: `محرف اتجاه خفيّ \`${name}\` قد يُظهر النص على غير ما هو، والمنتظر نص من دونه: احذفه (ويُقبل \`U+200E\` و\`U+200F\` و\`U+061C\`)`,
        en: `The invisible direction character \`${name}\` can make the text read differently from what it is, expected text without it: remove it (\`U+200E\`, \`U+200F\` and \`U+061C\` are accepted)`,
      })
    : error(path, place, 'body/control', {
        ar: `محرف تحكّم خفيّ \`${name}\`، والمنتظر نص من دونه: احذفه`,
        en: `The invisible control character \`${name}\`, expected text without it: remove it`,
      });
}

/** Every such character that stands in a file, the first of each line. */
export function findHiddenCharacters(text: string, path: string): readonly Diagnostic[] {
  return text.split('\n').flatMap((line, index) => {
    const found = HIDDEN.exec(line);
    return found ? [hiddenCharacter(path, {line: index + 1, column: found.index + 1}, found[0])] : [];
  });
}

const HIDDEN = new RegExp(`${BIDI_CONTROL.source}|${CONTROL_CHARACTER.source}`, 'u');
