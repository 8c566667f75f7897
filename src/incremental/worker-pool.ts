import {availableParallelism} from 'node:os';
import {Piscina} from 'piscina';
import type {SourceFile} from '../model/article.ts';
import type {Authority} from '../model/authority.ts';
import type {RecordResult} from '../record.ts';
import type {BodyTask} from './worker-tasks.ts';

/**
 * Makes records and bodies: a small number of them here, more in threads. A thread takes about two seconds to compile the program and
 * its knowledge, so a small archive is done sooner without. Where it is done does not show in the result.
 */
export interface WorkerPool {
  readonly makeMany: (files: readonly SourceFile[]) => Promise<readonly RecordResult[]>;
  readonly renderOne: (task: BodyTask) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens a pool for one authority; threads start when the work has grown past `SMALL_WORK`. `close` ends them and whatever they still do. */
export const openWorkerPool = (authority: Authority): WorkerPool => {
  let pool: Piscina | undefined;
  let here = 0;
  const run = async <Name extends keyof Tasks>(
    name: Name,
    task: Tasks[Name]['task'],
    weight: number,
  ): Promise<Tasks[Name]['result']> => {
    here += weight;
    if (here <= SMALL_WORK) return runHere(name, task, authority);
    pool ??= new Piscina({
      filename: new URL('worker.mjs', import.meta.url).href,
      workerData: authority,
      maxThreads: availableParallelism(),
      idleTimeout: 5_000,
    });
    // A task's result has the type of the function it names; `Tasks` declares the two side by side.
    return (await pool.run(task, {name})) as Tasks[Name]['result'];
  };
  return {
    makeMany: files => run('makeMany', files, files.length),
    renderOne: task => run('renderOne', task, BODY_WEIGHT),
    close: async () => {
      await pool?.close({force: true});
    },
  };
};

/** Articles that are made in this thread before others are started, and what a body costs beside a record. */
const SMALL_WORK = 200;
const BODY_WEIGHT = 0.3;

interface Tasks {
  readonly makeMany: {readonly task: readonly SourceFile[]; readonly result: readonly RecordResult[]};
  readonly renderOne: {readonly task: BodyTask; readonly result: string};
}

const runHere = async <Name extends keyof Tasks>(
  name: Name,
  task: Tasks[Name]['task'],
  authority: Authority,
): Promise<Tasks[Name]['result']> => {
  const tasks: {
    readonly [Key in keyof Tasks]: (task: Tasks[Key]['task'], authority: Authority) => Tasks[Key]['result'];
  } = await import('./worker-tasks.ts');
  return tasks[name](task, authority);
};
