/** What a body may not hold, as rules over the nodes of its tree. */
import type {Nodes} from 'mdast';
import {BIDI_CONTROL, CONTROL_CHARACTER, type Message, nameCharacter, show} from '../input/message.ts';
import type {DiagnosticCode} from '../model/diagnostic.ts';

/** A rule that a node breaks. */
export interface Breach {
  readonly code: DiagnosticCode;
  readonly message: Message;
}

/** Every rule that one node breaks. `source` is its Markdown; `addresses` are the link definitions of the body. */
export function checkNode(node: Nodes, source: string, addresses: ReadonlyMap<string, string>): readonly Breach[] {
  switch (node.type) {
    case 'html':
      return [{code: 'body/raw-html', message: rawHtml(node.value)}];
    case 'link':
      return [...checkLink(node.url), ...checkHidden([node.url, node.title], source)];
    case 'definition':
      return [...checkLink(node.url), ...checkHidden([node.url, node.title], source)];
    case 'image':
      return [...checkImage(node.url), ...checkHidden([node.url, node.title, node.alt], source)];
    case 'imageReference':
      return checkImage(addresses.get(node.identifier) ?? '');
    case 'text':
    case 'inlineCode':
    case 'code':
      return checkHidden([node.value], source);
    default:
      return [];
  }
}

const SAFE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** Browsers drop white space and controls before and within a scheme: `java&#10;script:` runs. */
function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020\u007f-\u00a0]/g, ''))?.[1]?.toLowerCase();
}

function checkLink(url: string): readonly Breach[] {
  const scheme = schemeOf(url);
  const isSafe = scheme === undefined ? !/^[\\/]{2}/.test(url.trim()) : SAFE_SCHEMES.has(scheme);
  return isSafe ? [] : [{code: 'body/script-link', message: unsafeLink(url)}];
}

function checkImage(url: string): readonly Breach[] {
  const isOwn = /^\/?media\/[^\\]+$/.test(url) && !/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(url);
  return isOwn ? [] : [{code: 'body/script-link', message: outsideImage(url)}];
}

/** Characters that a reference such as `&#x202E;` brings in; those that stand in the file are found with the file's. */
function checkHidden(values: readonly (string | null | undefined)[], source: string): readonly Breach[] {
  const character = values
    .map(value => BIDI_CONTROL.exec(value ?? '')?.[0] ?? CONTROL_CHARACTER.exec(value ?? '')?.[0])
    .find(found => found !== undefined && !source.includes(found));
  if (character === undefined) return [];
  const name = nameCharacter(character);
  return [
    {
      code: BIDI_CONTROL.test(character) ? 'body/bidi' : 'body/control',
      message: {
        ar: `رمز \`&#…;\` يصير محرفاً خفياً \`${name}\`، والمنتظر نص من دونه: احذفه`,
        en: `A reference \`&#…;\` that becomes the invisible character \`${name}\`, expected text without it: remove it`,
      },
    },
  ];
}

/** The Markdown for an HTML element that people paste. */
const MARKDOWN_FOR: Readonly<Record<string, string>> = {
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  a: '[…](https://…)',
  img: '![…](/media/…)',
  br: '\\',
  hr: '***',
  blockquote: '> …',
  ul: '- …',
  ol: '1. …',
  li: '- …',
  h1: '## …',
  h2: '## …',
  h3: '### …',
  code: "'…'",
};

function rawHtml(html: string): Message {
  const element = /^<\/?([a-z][a-z0-9]*)/i.exec(html)?.[1]?.toLowerCase() ?? '';
  const markdown = Object.hasOwn(MARKDOWN_FOR, element) ? MARKDOWN_FOR[element] : undefined;
  return {
    ar: `HTML ${show(html)} في النص، والمنتظر Markdown: ${markdown ? `اكتب \`${markdown}\`` : 'احذفه'}، أو اكتب \`\\<\` إن كان نصاً يُقرأ`,
    en: `HTML ${show(html)} in the body, expected Markdown: ${markdown ? `write \`${markdown}\`` : 'remove it'}, or write \`\\<\` if it is text to be read`,
  };
}

function unsafeLink(url: string): Message {
  return {
    ar: `رابط إلى ${show(url)}، والمنتظر عنوان \`https:\` أو \`http:\` أو \`mailto:\` أو عنوان في الموقع: صحّحه أو احذفه`,
    en: `A link to ${show(url)}, expected an address with \`https:\`, \`http:\` or \`mailto:\`, or one of the site: correct or remove it`,
  };
}

function outsideImage(url: string): Message {
  return {
    ar: `صورة من ${show(url)}، والمنتظر ملف في الأرشيف تحت \`/media/\` كي لا يُطلب شيء من خارج الموقع: انسخها إليه، أو ضع مكانها رابطاً`,
    en: `An image from ${show(url)}, expected a file of the archive below \`/media/\` so that nothing is requested from elsewhere: copy it there, or write a link instead`,
  };
}
