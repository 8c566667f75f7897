/** What the build tells while it runs; the command line shows it, tests ignore it. */
export interface Progress {
  /** A phase begins; `total` steps when known. */
  readonly phase: (name: Phase, total?: number) => void;
  /** Steps of the current phase done so far. */
  readonly step: (done: number) => void;
  readonly end: () => void;
}

/** Names of the phases that a run reports. */
export type Phase = 'read' | 'analyse' | 'index' | 'plan' | 'render' | 'search' | 'write' | 'archive' | 'check';

/** Progress that shows nothing. */
export const SILENT: Progress = {phase: () => undefined, step: () => undefined, end: () => undefined};
