// A worker's entry must be plain JavaScript: under Node 20 a .ts entry is not handed to tsx.
import {register} from 'tsx/esm/api';

register();
const {renderOne, makeMany} = await import('./worker-tasks.ts');

export {makeMany, renderOne};
