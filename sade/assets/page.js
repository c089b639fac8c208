// What a page does besides showing: copy its methods, and open everything before it is printed.
document.querySelectorAll('.sade-report .methods').forEach(root => {
  const button = document.createElement('button'), words = 'Copy text and references';
  button.type = 'button';
  button.className = 'copy';
  button.textContent = words;
  root.append(button);
  button.addEventListener('click', async () => {
    const paragraphs = [...root.querySelectorAll('p')].map(p => p.textContent);
    const references = [...root.querySelectorAll('li')].map((li, i) => `[${i + 1}] ${li.textContent}`);
    try {
      await navigator.clipboard.writeText([...paragraphs, ...references].join('\n'));
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(root);
      button.textContent = 'Selected: press Ctrl+C';
    }
    setTimeout(() => { button.textContent = words; }, 2500);
  });
});
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(d => { d.open = true; }));
