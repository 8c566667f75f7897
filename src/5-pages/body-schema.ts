import type {Schema} from 'hast-util-sanitize';

/** Before the ids of footnotes, so that no text can make an id that means something to the page. */
export const FOOTNOTE_PREFIX = 'h-';

const FOOTNOTE_ID = /^h-fn(?:ref)?-/;

/** Everything the HTML of a body may hold, and nothing else: what `render-body.ts` and its plugins make. */
export const BODY_SCHEMA: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'li', 'hr', 'section', 'div'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'strong', 'em', 'code', 'br', 'img', 'sup', 'span', 'time', 'bdi'],
  ],
  attributes: {
    '*': ['lang', ['dir', 'rtl', 'ltr']],
    a: [
      'href',
      'ariaLabel',
      ['rel', 'nofollow', 'noopener'],
      ['id', FOOTNOTE_ID],
      ['ariaDescribedBy', 'footnote-label'],
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'm', 'person', 'place', 'organisation'],
    ],
    span: ['title', ['className', 'm', 'person', 'place', 'organisation', 't', 'q']],
    time: ['dateTime', 'title'],
    img: ['src', 'alt'],
    ol: ['start'],
    li: [['id', FOOTNOTE_ID]],
    th: [
      ['align', 'left', 'right', 'center'],
      ['scope', 'col'],
    ],
    td: [['align', 'left', 'right', 'center']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h2: [['id', 'footnote-label']],
    div: [['className', 'table'], ['tabIndex', 0], ['role', 'region'], 'ariaLabel'],
  },
  protocols: {href: ['http', 'https', 'mailto'], src: ['https']},
  required: {},
  // Ids are our own, and allowed by value above.
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style', 'template'],
  allowComments: false,
  allowDoctypes: false,
};
