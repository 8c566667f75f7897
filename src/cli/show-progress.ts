import {SingleBar} from 'cli-progress';
import type {Phase, Progress} from '../model/progress.ts';

const NAMES: Readonly<Record<Phase, string>> = {
  read: 'قراءة الملفات',
  analyse: 'تحليل النصوص',
  index: 'فهرسة الأرشيف',
  plan: 'تخطيط الصفحات',
  render: 'إخراج الصفحات',
  search: 'فهرس البحث',
  write: 'كتابة الموقع',
  archive: 'نسخة القرص',
  check: 'فحص الروابط',
};

/** A bar a phase on a terminal; elsewhere one plain line a phase. */
export const showProgress = (output: NodeJS.WriteStream): Progress => (output.isTTY ? bars(output) : lines(output));

const lines = (output: NodeJS.WriteStream): Progress => ({
  phase: (name, total) => {
    output.write(total === undefined ? `${NAMES[name]}\n` : `${NAMES[name]}: ${total}\n`);
  },
  step: () => undefined,
  end: () => undefined,
});

const bars = (output: NodeJS.WriteStream): Progress => {
  let bar: SingleBar | undefined;
  const end = (): void => {
    bar?.stop();
    bar = undefined;
  };
  return {
    phase: (name, total) => {
      end();
      if (total === undefined || total === 0) {
        output.write(`${NAMES[name]}\n`);
        return;
      }
      bar = new SingleBar({
        stream: output,
        format: '{bar} {value}/{total}  {name}',
        barCompleteChar: '█',
        barIncompleteChar: '░',
        hideCursor: true,
        clearOnComplete: false,
      });
      bar.start(total, 0, {name: NAMES[name]});
    },
    step: done => bar?.update(done),
    end,
  };
};
