import {fileURLToPath} from 'node:url';

type MakeSharp = typeof import('sharp')['default'];

/**
 * sharp, which sees the fonts beside this file and no others. It is loaded when the first card is drawn: it takes long, and
 * its font library reads the environment once.
 */
export const loadSharp = (): Promise<MakeSharp> => {
  loading ??= load();
  return loading;
};

let loading: Promise<MakeSharp> | undefined;

const load = async (): Promise<MakeSharp> => {
  process.env['FONTCONFIG_FILE'] = fileURLToPath(new URL('./fonts/fonts.conf', import.meta.url));
  return (await import('sharp')).default;
};
