import Squire from 'squire-rte';

window.mountEditor = async (holder, lines) => {
  const element = document.createElement('div');
  // Fastmail's name for it; the library has none of its own.
  element.className = 'v-RichText-input';
  holder.append(element);
  const squire = new Squire(element, {
    sanitizeToDOMFragment: (html: string) => document.createRange().createContextualFragment(html),
  });
  squire.setHTML(lines.map((line) => `<div>${line || '<br>'}</div>`).join(''));
  return element;
};
