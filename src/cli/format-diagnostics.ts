import {FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE} from '../arabic/characters.ts';
import {compareIds} from '../arabic/collate.ts';
import type {Diagnostic} from '../model/diagnostic.ts';

/** How `check` prints: lines for people, annotations for pull requests, or JSON. */
export interface DiagnosticFormat {
  readonly format: 'text' | 'github' | 'json';
  readonly lang: 'ar' | 'en';
}

/** Diagnostics as one text, sorted by path, line and column; empty when there are none, without a line feed at the end. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], {format, lang}: DiagnosticFormat): string {
  const sorted = [...diagnostics].sort(
    (a, b) => compareIds(a.path, b.path) || a.line - b.line || a.column - b.column || compareIds(a.code, b.code),
  );
  return FORMATS[format](sorted, lang);
}

type Formatter = (diagnostics: readonly Diagnostic[], lang: DiagnosticFormat['lang']) => string;

const FORMATS: Readonly<Record<DiagnosticFormat['format'], Formatter>> = {
  text: (diagnostics, lang) => diagnostics.map(diagnostic => asLine(diagnostic, lang)).join('\n'),
  github: (diagnostics, lang) => diagnostics.map(diagnostic => asAnnotation(diagnostic, lang)).join('\n'),
  json: diagnostics => JSON.stringify(diagnostics, undefined, 2),
};

/** `articles/x.md:3:7  front-matter/date  message` */
function asLine({path, line, column, severity, code, message}: Diagnostic, lang: DiagnosticFormat['lang']): string {
  const note = severity === 'warning' ? ` (${WARNING[lang]})` : '';
  return `${path}:${line}:${column}  ${code}${note}  ${lang === 'ar' ? isolateForeign(message.ar) : message.en}`;
}

const WARNING = {ar: 'تنبيه', en: 'warning'} as const;

/** A workflow command (GitHub Actions): properties and message have different escapes. */
function asAnnotation(
  {path, line, column, severity, code, message}: Diagnostic,
  lang: DiagnosticFormat['lang'],
): string {
  const properties = `file=${escapeProperty(path)},line=${line},col=${column},title=${escapeProperty(code)}`;
  return `::${severity} ${properties}::${escapeMessage(lang === 'ar' ? isolateForeign(message.ar) : message.en)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// What stands between backticks is quoted verbatim; outside them a foreign run begins and ends in a Latin letter or a digit.
const FOREIGN_RUN = /`[^`]*`|[A-Za-z0-9](?:[\x21-\x5f\x61-\x7e ]*[A-Za-z0-9])?/g;

/** Arabic text with every foreign run isolated, so that a terminal shows it whole and in its own direction (UAX 9). */
export function isolateForeign(text: string): string {
  return text.replace(FOREIGN_RUN, run => `${FIRST_STRONG_ISOLATE}${run}${POP_DIRECTIONAL_ISOLATE}`);
}
