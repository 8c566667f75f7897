import {z} from 'zod';

/** Tests that passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const reportSchema = z.object({
  testResults: z.array(z.object({status: z.string(), assertionResults: z.array(z.object({status: z.string()}))})),
});

/**
 * Counts the tests of Vitest's JSON report. Whatever did not pass failed, a skipped test too; a file that fails without a failed
 * test (it does not load), an unreadable or empty report, and a run that failed for no reason seen here count as one.
 */
export const countTests = (report: unknown, endedWell: boolean): Tally => {
  const read = reportSchema.safeParse(report);
  const files = read.success ? read.data.testResults : [];
  const tests = files.flatMap(file => file.assertionResults);
  const passed = tests.filter(isPassed).length;
  const brokenFiles = files.filter(file => !isPassed(file) && file.assertionResults.every(isPassed)).length;
  const failed = tests.length - passed + brokenFiles;
  return {passed, failed: failed === 0 && (!endedWell || passed === 0) ? 1 : failed};
};

const isPassed = ({status}: {readonly status: string}): boolean => status === 'passed';
