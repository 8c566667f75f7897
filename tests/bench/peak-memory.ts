import {readFileSync} from 'node:fs';

/** Watches a process. */
export interface MemoryWatch {
  /** Ends the watch: the most memory it held, and the processor time it took, as far as the system tells. */
  readonly stop: () => {readonly bytes: number | undefined; readonly cpuSeconds: number | undefined};
}

const INTERVAL = 50;
/** Clock ticks a second in /proc: 100 on every Linux that Node runs on. */
const TICKS = 100;

/** Looks at a process twenty times a second through /proc; elsewhere than on Linux it knows nothing. Threads count, child processes do not. */
export const peakMemory = (pid: number | undefined): MemoryWatch => {
  let bytes: number | undefined;
  let cpuSeconds: number | undefined;
  const look = (): void => {
    try {
      const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      if (kibibytes !== undefined) bytes = Number(kibibytes) * 1024;
      // After the name in brackets, which may hold anything: state is field 3, user and system time are fields 14 and 15.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      cpuSeconds = (Number(fields[11]) + Number(fields[12])) / TICKS;
    } catch {
      // Not Linux, or the process has just ended.
    }
  };
  const timer = setInterval(look, INTERVAL);
  return {
    stop: () => {
      clearInterval(timer);
      return {bytes, cpuSeconds};
    },
  };
};
