import type {AboutView} from '../model/page.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {CONTRIBUTE} from './permalinks.ts';
import {renderMarkdown} from './render-body.ts';

const TITLE = /^# (?<title>.+)\n/u;
/** A chapter whose heading has no Arabic is for those who change the program. */
const FOR_PROGRAMMERS = /^## (?!.*\p{Script=Arabic})/mu;

/** `/contribute/`: the guide for contributors, as Markdown, in the words of its readers: its chapters in Arabic. */
export function contributePage(context: PageContext, guide: string): PlannedPage {
  const heading = TITLE.exec(guide)?.groups?.['title'] ?? 'المساهمة في الأرشيف';
  const [readers = ''] = guide.replace(TITLE, '').split(FOR_PROGRAMMERS);
  const view: AboutView = {
    ...pageHead(context, {
      permalink: CONTRIBUTE,
      title: heading,
      description: `كيف تضيف مقالاً إلى ${context.card.title}، أو تصوّب خطأ فيه`,
      section: 'about',
    }),
    heading,
    bodyHtml: renderMarkdown(readers.trim(), context.site.base),
    facts: [],
    data: [],
  };
  return {kind: 'about', permalink: CONTRIBUTE, view};
}
