import type {ArchiveCard} from '../model/authority.ts';

/** `auto` stands for yes while an archive has fewer articles than this: hosts count files, and a picture takes long to draw. */
export const SMALL_ARCHIVE = {perArticle: 5_000, cards: 500} as const;

/** What is made for every single article of an archive. */
export function exportsOf(
  {exports}: Pick<ArchiveCard, 'exports'>,
  articles: number,
): {readonly perArticle: boolean; readonly cards: boolean} {
  const decide = (name: keyof typeof SMALL_ARCHIVE): boolean => {
    const choice = exports?.[name] ?? 'auto';
    return choice === 'auto' ? articles < SMALL_ARCHIVE[name] : choice;
  };
  return {perArticle: decide('perArticle'), cards: decide('cards')};
}
