import {expect, test} from 'vitest';
import {contributePage} from '../../src/5-pages/contribute-page.ts';
import {pageContext} from '../../src/5-pages/page-context.ts';
import type {AboutView} from '../../src/model/page.ts';
import {AUTHORITY, archiveOf, CARD, OPTIONS} from './hand-made-archive.ts';

const viewOf = (guide: string): AboutView => {
  const context = pageContext(archiveOf([]), AUTHORITY, CARD, '/archive/', OPTIONS.assets);
  // The page has the one view of its kind.
  return contributePage(context, guide).view as AboutView;
};

test('shows the guide under its own title, without what is for programmers', () => {
  const {heading, bodyHtml, facts} = viewOf(
    '# المساهمة\n\nمقدمة.\n\n## إضافة مقال\n\n```yaml\ntitle: "أ"\n```\n\n## For those\n\nRead.\n',
  );
  expect(heading).toBe('المساهمة');
  expect(bodyHtml).toContain('<h2>إضافة مقال</h2>');
  expect(bodyHtml).toContain('title: "أ"');
  expect(bodyHtml).not.toMatch(/For those|Read|<h1/u);
  expect(facts).toEqual([]);
});

test('lets no markup of a guide through', () => {
  expect(viewOf('# أ\n\n<script>alert(1)</script> [ب](javascript:alert(1))\n').bodyHtml).not.toMatch(
    /<script|javascript:/u,
  );
});
