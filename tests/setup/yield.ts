/**
 * Lets the event loop turn after every test. A file of tests that only compute would keep its worker from hearing vitest, which gives it up after a minute:
 * on a busy machine all tests of such a file take longer than that.
 */
import {afterEach} from 'vitest';

afterEach(() => new Promise(resolve => setImmediate(resolve)));
