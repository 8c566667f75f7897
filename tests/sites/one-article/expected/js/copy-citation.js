/*
 * A button that copies the citation of an article. A classic script that works from disk too; without it the citation is
 * there to be marked by hand. Where the browser has no clipboard for scripts, the text is marked and copied as by hand.
 */
(() => {
  const citation = document.querySelector('[data-copy]');
  if (!citation) return;
  const button = document.createElement('button');
  const status = document.createElement('span');
  const mark = () => getSelection().selectAllChildren(citation);
  const done = () => {
    status.textContent = citation.dataset.copied;
  };
  button.type = 'button';
  button.textContent = citation.dataset.copy;
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(citation.textContent.replace(/[\u2066-\u2069]/g, '').trim());
      done();
    } catch {
      mark();
      if (document.execCommand('copy')) done();
    }
  });
  const line = document.createElement('p');
  line.className = 'copy';
  line.append(button, ' ', status);
  citation.after(line);
})();
