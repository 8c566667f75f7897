import {sha256} from '../input/sha256.ts';
import type {Permalink} from '../model/ids.ts';
import type {FilePage} from '../model/page.ts';

/** An output whose bytes are at hand. */
export function filePage(permalink: Permalink, content: string): FilePage {
  return {kind: 'file', permalink, digest: sha256(content), content};
}
