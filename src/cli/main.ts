/**
 * The command line. Each command is a thin call into the library, loaded when it is the one that was asked for; exit codes: 0 done, 1 problems in
 * the archive's text, 2 wrong usage.
 */
import {Command, InvalidArgumentError} from 'commander';

const ARTICLES = 'articles';
const OUT = '_site';
const CACHE = '.sijill';

const basePath = (value: string): string => {
  if (!/^\/(?:[\w.~-]+\/)*$/u.test(value))
    throw new InvalidArgumentError('expected a path with both slashes, like / or /archive/');
  return value;
};
const port = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    throw new InvalidArgumentError('expected a port from 1 to 65535');
  return number;
};
const positive = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('expected a whole number from 1');
  return number;
};
const oneOf =
  <Choice extends string>(...choices: readonly Choice[]) =>
  (value: string): Choice => {
    const choice = choices.find(candidate => candidate === value);
    if (choice === undefined) throw new InvalidArgumentError(`expected ${choices.join(', ')}`);
    return choice;
  };
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const program = new Command('sijill')
  .description('سِجِلّ: a generator of static archives of Arabic news')
  .showHelpAfterError()
  .exitOverride(error => process.exit(error.exitCode === 0 ? 0 : 2));

const siteOptions = (command: Command): Command =>
  command
    .option('--articles <dir>', 'folder of the archive', ARTICLES)
    .option('--out <dir>', 'folder of the site', OUT)
    .option('--base <path>', 'path prefix of the site', basePath, '/')
    .option('--cache <dir>', 'folder for caches', CACHE)
    .option('--lang <lang>', 'language of messages: ar or en', oneOf('ar', 'en'), 'ar');

siteOptions(program.command('build').description('build the site'))
  .option('--full', 'forget the caches and render everything', false)
  .option('--archive [file]', 'write a zip of the site too, to be read from disk (archive.zip beside the site)')
  .action(async options => {
    const {buildCommand} = await import('./build-command.ts');
    finish(await buildCommand(options));
  });

siteOptions(program.command('serve').description('build, serve on localhost and rebuild on change'))
  .option('--port <number>', 'port', port, 8080)
  .action(async options => {
    const {serveCommand} = await import('./serve-command.ts');
    await serveCommand(options);
  });

program
  .command('check')
  .description('report every problem of the archive, or of some files')
  .argument('[files...]', 'article files; all of the archive when none are named')
  .option('--articles <dir>', 'folder of the archive', ARTICLES)
  .option('--format <format>', 'text, github or json', oneOf('text', 'github', 'json'), 'text')
  .option('--lang <lang>', 'language of messages: ar or en', oneOf('ar', 'en'), 'ar')
  .option('--cache <dir>', 'folder for caches', CACHE)
  .action(async (files: readonly string[], options) => {
    const {checkCommand} = await import('./check-command.ts');
    finish(await checkCommand(files, {...options, out: OUT}));
  });

program
  .command('names')
  .description('list the names that no list has, with entries to paste')
  .option('--articles <dir>', 'folder of the archive', ARTICLES)
  .option('--least <number>', 'leave out names of fewer articles', positive, 2)
  .option('--format <format>', 'text or json', oneOf('text', 'json'), 'text')
  .option('--cache <dir>', 'folder for caches', CACHE)
  .option('--lang <lang>', 'language of messages: ar or en', oneOf('ar', 'en'), 'ar')
  .action(async options => {
    const {namesCommand} = await import('./names-command.ts');
    finish(await namesCommand({...options, out: OUT}));
  });

program
  .command('new')
  .description('ask for title, date and source, and write an article file')
  .option('--articles <dir>', 'folder of the archive', ARTICLES)
  .option('--title <title>')
  .option('--date <date>', 'day, date-time with offset, or EDTF')
  .option('--source <source>', 'id of a source, or unknown')
  .option('--slug <slug>', 'the id behind the day: lower-case ASCII')
  .option('--tags <tags>', 'tags with commas between them')
  .action(async options => {
    const {runNew} = await import('./new-command.ts');
    finish(await runNew({...options, print}));
  });

program
  .command('import')
  .description('raw text, HTML or NDJSON into article files')
  .argument('<files...>')
  .option('--into <dir>', 'folder of the archive', ARTICLES)
  .option('--date <date>', 'publication date of every file')
  .option('--meta <table>', 'CSV with file, date, source, url, title')
  .option('--lang <lang>', 'language of the report: ar or en', oneOf('ar', 'en'), 'ar')
  .action(async (files: readonly string[], options) => {
    const {runImport} = await import('./import-command.ts');
    finish(await runImport(files, {...options, print}));
  });

program
  .command('analyse')
  .description('print the records of .md, .txt and .ndjson files as NDJSON')
  .argument('<files...>')
  .option('--articles <dir>', 'archive whose authority files are used', ARTICLES)
  .option('--date <date>', 'publication date of every text that has none')
  .option('--meta <table>', 'CSV with file, date, source, url, title')
  .option('--prefer <direction>', 'past, future or auto', oneOf('past', 'future', 'auto'), 'auto')
  .option('--explain', 'print each span with the rule that found it', false)
  .option('--lang <lang>', 'language of messages: ar or en', oneOf('ar', 'en'), 'ar')
  .action(async (files: readonly string[], options) => {
    const {analyseCommand} = await import('./analyse-command.ts');
    finish(await analyseCommand(files, options));
  });

const finish = (code: number): void => {
  process.exitCode = code;
};

// A reader that closes the pipe (`| head`) has seen what it wanted.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

await program.parseAsync();
