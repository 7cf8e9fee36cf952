/** A new element with properties, attributes (by their names with a dash, `role` and `for`) and children. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** `Name <mail>` as people read it. */
export function personText({ name, email }) {
  return name ? `${name} <${email}>` : email;
}

const today = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const thisYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

export function timeElement(at, long = false) {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  const text = long ? full.format(date) : (isToday ? today : thisYear).format(date);
  return element('time', { datetime: at, title: full.format(date) }, text);
}
