import type {VNode} from 'preact';
import type {SiteView} from '../../src/model/page.ts';
import {READER_LABELS} from './labels.ts';

/**
 * The reader's own settings, in the masthead. They need the script (`public/js/reader.js`), which shows them; the names
 * and values of the radio buttons are the ones it knows. What is checked is how the page was printed.
 */
export const ReaderSettings = ({site}: {readonly site: SiteView}): VNode => (
  <details class="reader" hidden>
    <summary>{READER_LABELS.open}</summary>
    <div class="reader-choices">
      <Choice name="theme" chosen="system" />
      <Choice name="size" chosen="normal" />
      <Choice name="months" chosen={site.months} />
      <Choice name="digits" chosen={site.digits} />
      <button type="button">{READER_LABELS.reset}</button>
    </div>
  </details>
);

const Choice = ({name, chosen}: {readonly name: ChoiceName; readonly chosen: string}): VNode => (
  <fieldset>
    <legend>{READER_LABELS[name].legend}</legend>
    {Object.entries(READER_LABELS[name].options).map(([value, label]) => (
      <label key={value}>
        <input type="radio" name={name} value={value} checked={value === chosen} /> {label}
      </label>
    ))}
  </fieldset>
);

type ChoiceName = 'theme' | 'size' | 'months' | 'digits';
