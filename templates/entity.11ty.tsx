import {Fragment, type VNode} from 'preact';
import type {EntityView} from '../src/model/page.ts';
import {ArticleList} from './components/article-list.tsx';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {Chips, Facts, Pager, RankList, Section} from './components/lists.tsx';
import {WorldMap} from './components/map.tsx';
import {PageHead} from './components/page-head.tsx';
import {Quotes} from './components/quotes.tsx';
import {Strip} from './components/strip.tsx';
import {pageTemplate} from './components/template.ts';
import {Name, TextLink} from './components/text.tsx';
import {TimelineEvents} from './components/timeline-events.tsx';

/** Between a source and its count. */
const NO_BREAK_SPACE = '\u00A0';

/** A person, place or organisation: who it is, when it was in the news, what it said, where it is named, with whom. */
export const EntityPage = ({view}: {readonly view: EntityView}): VNode => (
  <Layout view={view} class={view.type}>
    <div class={view.map === undefined ? undefined : 'cols head-with-map'}>
      <PageHead
        kicker={view.typeLabel}
        name={view.name}
        english={view.english}
        description={view.description}
        tally={view.tally}
      />
      {view.map !== undefined && <WorldMap map={view.map} />}
    </div>
    {view.provisional !== undefined && <p class="notice">{view.provisional}</p>}
    <Strip strip={view.strip} />
    {view.years.length > 0 && <YearTable years={view.years} />}
    <div class="cols">
      <div class="lead">
        {view.quotes.map(list => (
          <Section key={list.heading} heading={list.heading}>
            <Quotes quotes={list.items} />
            {list.all !== undefined && (
              <p class="more">
                <TextLink link={list.all} />
              </p>
            )}
          </Section>
        ))}
        <Section heading={LABELS.events} when={view.events.items.length > 0}>
          <div class="line own">
            <TimelineEvents events={view.events.items} />
          </div>
          {view.events.all !== undefined && (
            <p class="more">
              <TextLink link={view.events.all} />
            </p>
          )}
        </Section>
        <Section heading={LABELS.articles}>
          <ArticleList articles={view.articles} />
          <Pager pager={view.pager} />
        </Section>
      </div>
      <aside aria-label={LABELS.aside}>
        <Section heading={LABELS.facts} when={view.facts.length > 0}>
          <Facts rows={view.facts} />
        </Section>
        <Section heading={LABELS.roles} when={view.roles.length > 0}>
          <ul class="forms">
            {view.roles.map(role => (
              <li key={role.text}>
                <span class="form">
                  <Name text={role.text} />
                </span>{' '}
                <span class="num">{role.count}</span>
                <p class="num">{role.when}</p>
              </li>
            ))}
          </ul>
        </Section>
        <Section heading={LABELS.forms} when={view.forms.length > 0}>
          <Forms forms={view.forms} />
        </Section>
        {view.company.map(group => (
          <Section key={group.heading} heading={group.heading} when={group.items.length > 0}>
            <RankList items={group.items} kind={group.type} />
          </Section>
        ))}
        <Section heading={LABELS.placesOfCountry} when={view.places.length > 0}>
          <Chips chips={view.places.map(place => ({...place, type: 'place'}))} />
        </Section>
      </aside>
    </div>
  </Layout>
);

/** What the strip shows, for those who hear the page. */
const YearTable = ({years}: {readonly years: EntityView['years']}): VNode => (
  <table class="visually-hidden num">
    <caption>{LABELS.mentionsByYear}</caption>
    <thead>
      <tr>
        <th scope="col">{LABELS.year}</th>
        <th scope="col">{LABELS.articles}</th>
      </tr>
    </thead>
    <tbody>
      {years.map(year => (
        <tr key={year.label}>
          <th scope="row">{year.label}</th>
          <td>{year.count}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** «مكتب بيروت ٣، AFP ٢، وغيرها». */
const SourceCounts = ({form}: {readonly form: EntityView['forms'][number]}): VNode => (
  <>
    {form.sources.map(({name, count}, index) => (
      <Fragment key={name}>
        {index > 0 && '، '}
        <Name text={name} />
        {NO_BREAK_SPACE}
        <span class="num">{count}</span>
      </Fragment>
    ))}
    {form.otherSources !== undefined && `، ${form.otherSources}`}
  </>
);

const Forms = ({forms}: {readonly forms: EntityView['forms']}): VNode => (
  <ul class="forms">
    {forms.map(form => (
      <li key={form.text}>
        <span class="form">
          <Name text={form.text} />
        </span>{' '}
        <span class="num">{form.count}</span>
        {(form.sources.length > 0 || form.standing !== undefined) && (
          <p>
            {form.standing !== undefined && <span class="badge">{form.standing}</span>} <SourceCounts form={form} />
          </p>
        )}
        {form.variants.length > 0 && (
          <p>
            {LABELS.variants}{' '}
            {form.variants.map(variant => (
              <span key={variant.text} class="variant">
                <Name text={variant.text} /> <span class="num">{variant.count}</span>
              </span>
            ))}
          </p>
        )}
      </li>
    ))}
  </ul>
);

export const {data, render} = pageTemplate('entity', EntityPage);
