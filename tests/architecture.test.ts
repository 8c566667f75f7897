/** Who may import whom, how files are called, and that every export says what it gives. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';
import {filesBelow} from './files.ts';
import {ROOT} from './helpers.ts';

/** Floors of `src/`, lowest first. A file imports from floors below its own and from its own part, never from above. */
const FLOORS: readonly (readonly string[])[] = [
  ['model'],
  ['lexicon'],
  ['arabic'],
  // Runs in the browser too.
  ['search'],
  ['input'],
  // A phase never imports another phase: what they share is a type in model/ or a helper below.
  ['1-read', '2-parse', '3-analyse', '4-index', '5-pages'],
  ['record.ts', 'explain.ts', 'schema.ts'],
  ['incremental'],
  ['6-write', 'import'],
  ['build.ts'],
  ['cli', 'dev'],
];

const CODE = /\.(?:ts|tsx|mjs)$/;
const sourceFiles = filesBelow(join(ROOT, 'src')).filter(path => CODE.test(path) && !path.endsWith('.d.ts'));
const templateFiles = filesBelow(join(ROOT, 'templates')).filter(path => CODE.test(path));

/** Modules that a file imports or exports from, as written; `import type` leaves nothing to run and may be left out. */
const importsOf = (path: string, withTypes = true): readonly string[] => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const modules: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && (withTypes || node.importClause?.isTypeOnly !== true))
      note(node.moduleSpecifier);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && (withTypes || !node.isTypeOnly))
      note(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) note(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  const note = (module: ts.Expression | undefined): void => {
    if (module !== undefined && ts.isStringLiteralLike(module)) modules.push(module.text);
  };
  visit(source);
  return modules;
};

/** Relative imports of the files of a folder, as paths below it. */
const localImports = (
  folder: string,
  files: readonly string[],
  withTypes = true,
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    files.map(path => [
      path,
      importsOf(join(ROOT, folder, path), withTypes)
        .filter(module => module.startsWith('.'))
        .map(module => posix.join(dirname(path), module)),
    ]),
  );

/** `arabic/collate.ts` → `arabic`; a file at the top is a part of its own. */
const partOf = (path: string): string => path.split('/')[0] ?? path;
const floorOf = (path: string): number => FLOORS.findIndex(parts => parts.includes(partOf(path)));

describe('src', () => {
  const graph = localImports('src', sourceFiles);

  test('has only parts that stand on a floor', () => {
    const parts = readdirSync(join(ROOT, 'src')).filter(name => name !== 'gazetteer' && !/\.(?:md|d\.ts)$/.test(name));
    expect(parts.filter(part => floorOf(part) === -1)).toEqual([]);
    expect(FLOORS.flat().filter(part => !parts.includes(part))).toEqual([]);
  });

  test('imports downwards only', () => {
    const upward = [...graph].flatMap(([path, imports]) =>
      imports
        .filter(other => partOf(other) !== partOf(path) && floorOf(other) >= floorOf(path))
        .map(other => `${path} imports ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test('imports nothing of the tests or the templates', () => {
    const outside = [...graph].flatMap(([path, imports]) =>
      imports.filter(other => other.startsWith('..')).map(other => `${path} imports ${other}`),
    );
    expect(outside).toEqual([]);
  });

  test('has no circle', () => {
    expect(findCircle(localImports('src', sourceFiles, false))).toEqual([]);
  });

  test('keeps the disk for reading, incremental, writing and commands', () => {
    const mayTouch = /^(?:1-read|incremental|6-write|import|cli|dev)\/|^(?:build|schema)\.ts$/;
    const touching = sourceFiles.filter(
      path => !mayTouch.test(path) && importsOf(join(ROOT, 'src', path)).some(module => /^node:fs/.test(module)),
    );
    expect(touching).toEqual([]);
  });

  test('has a docstring for every export', () => {
    const bare = sourceFiles.flatMap(path =>
      exportsWithoutDocstring(join(ROOT, 'src', path)).map(line => `${path}:${line}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('templates', () => {
  test('read views: they import the model, one another and Preact alone', () => {
    const others = templateFiles.flatMap(path =>
      importsOf(join(ROOT, 'templates', path))
        .filter(module =>
          module.startsWith('.') ? leavesTemplates(path, module) : !/^preact(?:-render-to-string)?$/.test(module),
        )
        .map(module => `${path} imports ${module}`),
    );
    expect(others).toEqual([]);
  });

  test('have no circle', () => {
    expect(findCircle(localImports('templates', templateFiles))).toEqual([]);
  });
});

test('every file of the program is named in kebab-case', () => {
  const names = [
    ...sourceFiles.map(path => `src/${path}`),
    ...templateFiles.map(path => `templates/${path}`),
    ...filesBelow(join(ROOT, 'tests'))
      .filter(path => CODE.test(path))
      .map(path => `tests/${path}`),
  ];
  const kebab = /^(?:\d-)?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:11ty|test|d))?\.(?:ts|tsx|mjs)$/;
  expect(names.filter(path => !kebab.test(posix.basename(path)))).toEqual([]);
});

const leavesTemplates = (path: string, module: string): boolean => {
  const target = posix.join('templates', dirname(path), module);
  return !target.startsWith('templates/') && !target.startsWith('src/model/');
};

/** Files that import one another in a circle, in order; empty when there is none. */
const findCircle = (graph: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): readonly string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const other of graph.get(path) ?? []) {
      const circle = visit(other, [...way, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of graph.keys()) {
    const circle = visit(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
};

const exportsWithoutDocstring = (path: string): readonly string[] => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(
      statement =>
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword) === true,
    )
    .filter(statement => !hasDocstring(statement, source))
    .map(
      statement =>
        `${source.getLineAndCharacterOfPosition(statement.getStart()).line + 1}: ${statement.getText().split('\n')[0]?.slice(0, 80)}`,
    );
};

/** Whether the comment right before a declaration is a docstring with words in it. */
const hasDocstring = (statement: ts.Statement, source: ts.SourceFile): boolean => {
  const comments = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [];
  const last = comments.at(-1);
  return last !== undefined && /^\/\*\*[\s*]*[^\s*/]/.test(source.text.slice(last.pos, last.end));
};
