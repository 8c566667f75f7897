import type {VNode} from 'preact';
import type {ArticleView, StoryCard} from '../../src/model/page.ts';
import {DateText, Foreign, Name, NameLink, TextLink} from './text.tsx';

/** Stories one below the other: headline, how many articles of how many sources, when, and whose. */
export const StoryList = ({stories}: {readonly stories: readonly StoryCard[]}): VNode => (
  <div class="items">
    {stories.map(story => (
      <article key={story.url} class="item">
        <h2>
          <a href={story.url}>
            <Foreign text={story.title} />
          </a>
        </h2>
        <div class="meta">
          <span class="num">{story.tally}</span>
        </div>
        <p class="story-sources">
          <Sources names={story.sources} />
        </p>
      </article>
    ))}
  </div>
);

/** Stories as headlines only, for the column beside. */
export const StoryLinks = ({stories}: {readonly stories: readonly StoryCard[]}): VNode => (
  <ul class="short-list">
    {stories.map(story => (
      <li key={story.url}>
        <a href={story.url}>
          <Foreign text={story.title} />
        </a>
        <div class="meta">
          <span class="num">{story.tally}</span>
        </div>
      </li>
    ))}
  </ul>
);

/** The other articles of an article's story: source, when, headline, and whether one copies the other. */
export const SameStory = ({story}: {readonly story: NonNullable<ArticleView['story']>}): VNode => (
  <>
    <ul class="short-list same-story">
      {story.others.map(other => (
        <li key={other.url}>
          <a href={other.url}>
            <Foreign text={other.title} />
          </a>
          <div class="meta">
            <NameLink class="src" name={other.source} />
            <span>
              <DateText date={other.date} />
            </span>
            {other.copy !== undefined && <span class="badge">{other.copy}</span>}
          </div>
        </li>
      ))}
    </ul>
    <p class="more">
      <TextLink link={story.all} />
    </p>
  </>
);

const Sources = ({names}: {readonly names: readonly string[]}): VNode => (
  <>
    {names.map((name, index) => (
      <>
        {index > 0 && '، '}
        <Name text={name} />
      </>
    ))}
  </>
);
