import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {NOT_FOUND} from './permalinks.ts';

/** `/404.html`: hosts show it for every address that leads nowhere. */
export function notFoundPage(context: PageContext): PlannedPage {
  const heading = 'لا صفحة بهذا العنوان';
  return {
    kind: 'not-found',
    permalink: NOT_FOUND,
    view: {
      ...pageHead(context, {permalink: NOT_FOUND, title: heading, description: heading, noIndex: true}),
      heading,
      text: 'ربما نُقلت الصفحة أو كُتب عنوانها خطأ. ابدأ من أحد هذه الأقسام:',
      links: context.site.nav.map(({label, url}) => ({label, url})),
    },
  };
}
