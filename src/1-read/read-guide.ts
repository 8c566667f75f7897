import {readFileSync} from 'node:fs';

const FILE = new URL('../../CONTRIBUTING.md', import.meta.url);

/** The guide for contributors, Markdown as it stands beside the program: what `/contribute/` shows of it is decided there. */
export const readGuide = (): string => readFileSync(FILE, 'utf8');
