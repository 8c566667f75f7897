/** A mention that was found: whom readers marked it as, and the entity it was linked to. */
export interface Link {
  readonly marked: string;
  readonly found: string;
}

/** B-cubed F1 (Bagga and Baldwin 1998): whether two mentions share an entity exactly when the marks say so. NaN for no links. */
export const bcubed = (links: readonly Link[]): number => {
  const precision = agreement(links, 'found', 'marked');
  const recall = agreement(links, 'marked', 'found');
  return (2 * precision * recall) / (precision + recall);
};

/** Of the mentions that agree in `one`, the share that agrees in `other`, on the average over all mentions. */
const agreement = (links: readonly Link[], one: keyof Link, other: keyof Link): number => {
  let sum = 0;
  for (const link of links) {
    const group = links.filter(each => each[one] === link[one]);
    sum += group.filter(each => each[other] === link[other]).length / group.length;
  }
  return sum / links.length;
};
