import type {ArchivedArticle} from '../model/archive.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {Permalink} from '../model/ids.ts';
import type {PlannedPage} from './page-context.ts';
import {articleLink, outputPath} from './permalinks.ts';

interface Addressed {
  readonly permalink: Permalink;
}

/** Redirects whose address is free, and an error at the article for each that is taken. */
export function checkAddresses(
  outputs: readonly Addressed[],
  redirects: readonly {readonly article: ArchivedArticle; readonly pages: readonly PlannedPage[]}[],
  shownPath: (path: string) => string,
): {readonly redirects: readonly PlannedPage[]; readonly diagnostics: readonly Diagnostic[]} {
  const taken = new Map<string, string>();
  for (const {permalink} of outputs) {
    // Ids are unique and each kind has its own folder: twice here is a fault of permalinks.ts.
    if (taken.has(outputPath(permalink))) throw new Error(`two outputs at ${permalink}`);
    taken.set(outputPath(permalink), permalink);
  }
  const free: PlannedPage[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const {article, pages} of redirects) {
    for (const page of pages) {
      const other = taken.get(outputPath(page.permalink));
      if (other === undefined) {
        taken.set(outputPath(page.permalink), articleLink(article.id));
        free.push(page);
      } else {
        diagnostics.push(takenAddress(shownPath(article.record.path), page.permalink, other));
      }
    }
  }
  return {redirects: free, diagnostics};
}

function takenAddress(path: string, address: string, other: string): Diagnostic {
  return {
    path,
    line: 1,
    column: 1,
    severity: 'error',
    code: 'site/address',
    message: {
      ar: `العنوان \`${address}\` في redirects محجوز لـ\`${other}\`، والمنتظر عنوان لا تشغله صفحة: احذفه أو غيّره`,
      en: `The address \`${address}\` in redirects belongs to \`${other}\`, expected one that no page has: delete or change it`,
    },
  };
}
