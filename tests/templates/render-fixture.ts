import type {PageKind} from '../../src/model/page.ts';
import * as about from '../../templates/about.11ty.tsx';
import * as article from '../../templates/article.11ty.tsx';
import type {PageTemplate} from '../../templates/components/template.ts';
import * as entity from '../../templates/entity.11ty.tsx';
import * as home from '../../templates/home.11ty.tsx';
import * as index from '../../templates/index.11ty.tsx';
import * as map from '../../templates/map.11ty.tsx';
import * as notFound from '../../templates/not-found.11ty.tsx';
import * as quotes from '../../templates/quotes.11ty.tsx';
import * as redirect from '../../templates/redirect.11ty.tsx';
import * as search from '../../templates/search.11ty.tsx';
import * as source from '../../templates/source.11ty.tsx';
import * as stories from '../../templates/stories.11ty.tsx';
import * as story from '../../templates/story.11ty.tsx';
import * as tag from '../../templates/tag.11ty.tsx';
import * as timeline from '../../templates/timeline.11ty.tsx';
import type {Fixture} from './fixtures.ts';

/** The template of each page kind; a kind without one is a type error. */
export const TEMPLATES: {readonly [Kind in PageKind]: PageTemplate<Kind>} = {
  home,
  article,
  timeline,
  stories,
  story,
  index,
  entity,
  quotes,
  map,
  tag,
  source,
  about,
  search,
  redirect,
  'not-found': notFound,
};

/** The document of a fixture. */
export const renderFixture = ({kind, permalink, view}: Fixture): string => {
  // Kind and view belong together in every member of the union; TypeScript cannot follow that through the lookup.
  const template = TEMPLATES[kind] as unknown as PageTemplate<PageKind>;
  return template.render({output: {permalink: permalink as never, view}});
};
